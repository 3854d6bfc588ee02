import { genericGet } from './attributes';
import { bind } from './call';
import type { PyCell } from './code';
import { defineGetters, defineMethods, defineNew } from './define';
import { attributeError, runtimeError, typeError } from './errors';
import { then } from './frame';
import { PyFunction, PyMethodDescriptor } from './function';
import { keysOf, None, PyObject } from './object';
import { attributeName } from './objectMethods';
import { isSubtype, newStaticType, objectType, PyType, typeName, typeOf } from './type';
import type { M, Value } from './values';

/** `super(type, object)`: reads attributes from what comes after `type` in the resolution order of the object's class. */
class PySuper extends PyObject {
  constructor(
    readonly type: PyType,
    /** The object or class it is bound to, and the class whose order counts; null for an unbound one. */
    readonly self: Value | null,
    readonly start: PyType | null,
  ) {
    super();
  }
}

export const superType = newStaticType('super', PySuper);

/** Instances hide what `super` itself has from generated code, which would call `object.__init__` for `super().__init__`. */
class HiddenSuper extends PySuper {}
const hide = HiddenSuper.prototype as PySuper;

function hideAll(): void {
  hide.g$ = true;
  for (const name of objectType.dict.keys()) hide[keysOf(name).m] = undefined;
}

/** The class whose order is searched: of the object, or the object itself if it is a class below `type`. */
function startOf(type: PyType, object: Value): PyType {
  if (object instanceof PyType && isSubtype(object, type)) return object;
  const cls = typeOf(object);
  if (isSubtype(cls, type)) return cls;
  throw typeError('super(type, obj): obj must be an instance or subtype of type');
}

/** A super object. TypeError if `object` is no instance or subclass of `type`. */
export function makeSuper(type: Value, object: Value | undefined): PyObject {
  if (!(type instanceof PyType)) throw typeError(`super() argument 1 must be a type, not ${typeName(type)}`);
  if (object === undefined || object === None) return new HiddenSuper(type, null, null);
  return new HiddenSuper(type, object, startOf(type, object));
}

/** `super()` inside a method: `cell` is `__class__`'s, `self` the first argument. */
export function superCall(cell: PyCell, self: Value): Value {
  if (cell.value === undefined) throw runtimeError('super(): empty __class__ cell');
  return makeSuper(cell.value, self);
}

/** What `super().name` finds, if it is a function that binds to `self`; undefined for anything else. */
export function superMethod(cell: PyCell, self: Value, name: string): Value | undefined {
  const type = cell.value;
  if (!(type instanceof PyType) || self instanceof PyType || name === '__class__') return undefined;
  const start = typeOf(self);
  if (!isSubtype(start, type)) return undefined;
  const found = afterType(start, type, name);
  return found instanceof PyFunction || found instanceof PyMethodDescriptor ? found : undefined;
}

function afterType(start: PyType, type: PyType, name: string): Value | undefined {
  const order = start.mro;
  for (let i = order.indexOf(type) + 1; i < order.length; i++) {
    const found = order[i].dict.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `super(type, object).name`. */
export function superOf(type: PyType, object: Value, name: string): M {
  const start = startOf(type, object);
  const found = afterType(start, type, name);
  if (found === undefined) throw attributeError(`'super' object has no attribute '${name}'`, name, object);
  return bind(found, object === start ? undefined : object, start);
}

defineNew(superType, {
  'super(type=None, obj=None, /)': (cls: PyType, type: Value | undefined, object: Value | undefined) => {
    if (type === undefined) throw runtimeError('super(): no arguments');
    if (cls !== superType) throw typeError('a class derived from super is not supported: call super(type, obj) itself');
    return makeSuper(type, object);
  },
});
defineMethods(superType, {
  '__getattribute__(self, name, /)': (self: PySuper, nameValue: Value) => {
    const name = attributeName(nameValue);
    if (self.self !== null && self.start !== null && name !== '__class__') {
      const found = afterType(self.start, self.type, name);
      if (found !== undefined) return bind(found, self.self === self.start ? undefined : self.self, self.start);
    }
    return then(genericGet(self, name) ?? None, (value) => {
      const isThere = value !== None || name === '__doc__';
      if (!isThere) throw attributeError(`'super' object has no attribute '${name}'`, name, self);
      return value;
    });
  },
  '__repr__(self, /)': (self: PySuper) =>
    self.start === null
      ? `<super: <class '${self.type.name}'>, NULL>`
      : `<super: <class '${self.type.name}'>, <${self.start.name} object>>`,
});
defineGetters(superType, {
  __thisclass__: { get: (self: PySuper) => self.type },
  __self__: { get: (self: PySuper) => self.self ?? None },
  __self_class__: { get: (self: PySuper) => self.start ?? None },
});
hideAll();
