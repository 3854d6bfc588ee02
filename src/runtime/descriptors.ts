import { call, callBound, special } from './call';
import { defineGetters, defineMethods, defineNew } from './define';
import { attributeError, typeError } from './errors';
import { then } from './frame';
import {
  classMethodType,
  type PyClassMethod,
  PyFunction,
  PyProperty,
  PyStaticMethod,
  propertyType,
  staticMethodType,
} from './function';
import { None, type PyObject } from './object';
import { type PyType, typeName, typeOf } from './type';
import type { M, Names, Value } from './values';
import { since } from './version';

/** `property`, `staticmethod` and `classmethod`. https://docs.python.org/3/howto/descriptor.html */

PyProperty.prototype.descrGet = function (this: PyProperty, instance: Value | undefined): M {
  if (instance === undefined) return this;
  const getter = this.getter;
  if (getter === None) throw unusable(this, instance, 'getter', 'unreadable attribute');
  if (getter instanceof PyFunction && getter.n === 1) return getter.fn(instance) as M;
  return call(getter, [instance], null);
};

PyProperty.prototype.descrSet = function (this: PyProperty, instance: Value, value: Value | undefined): M {
  const accessor = value === undefined ? this.deleter : this.setter;
  if (accessor === None) {
    throw value === undefined
      ? unusable(this, instance, 'deleter', "can't delete attribute")
      : unusable(this, instance, 'setter', "can't set attribute");
  }
  return then(call(accessor, value === undefined ? [instance] : [instance, value], null), () => None) as M;
};

/** Python 3.11 says which function is missing; 3.10 and before gave a text of their own, with the name since 3.10. */
function unusable(property: PyProperty, instance: Value, what: string, old: string) {
  const { name } = property;
  if (since(11)) {
    const of = `of '${typeOf(instance).qualname}' object has no ${what}`;
    return attributeError(name === null ? `property ${of}` : `property '${name}' ${of}`, name ?? '', instance);
  }
  return attributeError(since(10) && name !== null ? `${old} '${name}'` : old, name ?? '', instance);
}

function copyWith(self: PyProperty, parts: { getter?: Value; setter?: Value; deleter?: Value }): Value {
  const getter = parts.getter ?? self.getter;
  const made = new (self.cls.Ctor as new (...args: Value[]) => PyProperty)(
    getter,
    parts.setter ?? self.setter,
    parts.deleter ?? self.deleter,
    self.doc,
  );
  made.name = self.name;
  return made;
}

function docOf(getter: Value): Value {
  return getter instanceof PyFunction ? getter.doc : None;
}

defineNew(propertyType, {
  'property(*args, **kwargs)': (cls: PyType) => new cls.Ctor(None, None, None, None),
});
defineMethods(propertyType, {
  '__init__(self, fget=None, fset=None, fdel=None, doc=None)': (
    self: PyProperty,
    getter: Value = None,
    setter: Value = None,
    deleter: Value = None,
    doc: Value = None,
  ) => {
    self.getter = getter;
    self.setter = setter;
    self.deleter = deleter;
    self.doc = doc === None ? docOf(getter) : doc;
    return None;
  },
  'getter(self, fget, /)': (self: PyProperty, getter: Value) => copyWith(self, { getter }),
  'setter(self, fset, /)': (self: PyProperty, setter: Value) => copyWith(self, { setter }),
  'deleter(self, fdel, /)': (self: PyProperty, deleter: Value) => copyWith(self, { deleter }),
  '__set_name__(self, owner, name, /)': (self: PyProperty, _owner: Value, name: Value) => {
    self.name = name as string;
    return None;
  },
  '__get__(self, instance, owner=None, /)': (self: PyProperty, instance: Value) =>
    self.descrGet(instance === None ? undefined : instance, undefined as never),
  '__set__(self, instance, value, /)': (self: PyProperty, instance: Value, value: Value) =>
    self.descrSet(instance, value),
  '__delete__(self, instance, /)': (self: PyProperty, instance: Value) => self.descrSet(instance, undefined),
});
defineGetters(propertyType, {
  fget: { get: (self: PyProperty) => self.getter, member: true },
  fset: { get: (self: PyProperty) => self.setter, member: true },
  fdel: { get: (self: PyProperty) => self.deleter, member: true },
  __doc__: {
    get: (self: PyProperty) => self.doc,
    set: (self: PyProperty, value: Value | undefined) => {
      self.doc = value ?? None;
    },
  },
  __isabstractmethod__: {
    get: (self: PyProperty) =>
      [self.getter, self.setter, self.deleter].some((f) => typeof f === 'object' && f.$__isabstractmethod__ === true),
  },
});

type Wrapper = PyStaticMethod | PyClassMethod;

for (const [type, word] of [
  [staticMethodType, 'staticmethod'],
  [classMethodType, 'classmethod'],
] as const) {
  defineNew(type, { [`${word}(function, /)`]: (cls: PyType, func: Value) => wrap(new cls.Ctor(func) as Wrapper) });
  defineMethods(type, {
    '__get__(self, instance, owner=None, /)': (self: Wrapper, instance: Value, owner?: Value) =>
      (self as PyClassMethod).descrGet(
        instance === None ? undefined : instance,
        (owner === undefined || owner === None ? typeOf(instance) : owner) as PyType,
      ),
    '__repr__(self, /)': (self: Wrapper) => `<${word}(${reprOf(self.func)})>`,
  });
  defineGetters(type, {
    __func__: { get: (self: Wrapper) => self.func, member: true },
    __wrapped__: { get: (self: Wrapper) => self.func, member: true },
    __isabstractmethod__: {
      get: (self: Wrapper) => typeof self.func === 'object' && self.func.$__isabstractmethod__ === true,
    },
  });
}

/** Since 3.10 the wrapper looks like the function that it wraps. */
function wrap(wrapper: Wrapper): Wrapper {
  const { func } = wrapper;
  if (!since(10) || !(func instanceof PyFunction)) return wrapper;
  wrapper.$__name__ = func.name;
  wrapper.$__qualname__ = func.qualname;
  wrapper.$__module__ = func.module;
  wrapper.$__doc__ = func.doc;
  return wrapper;
}

let reprOf: (value: Value) => string = String;
/** How the wrapped function is written; given by `functionMethods.ts`. */
export function setWrappedRepr(write: (value: Value) => string): void {
  reprOf = write;
}

/** A static method can be called as it is since 3.10. */
PyStaticMethod.prototype.call = function (this: PyStaticMethod, args: Value[], names: Names): M {
  if (!since(10)) throw typeError(`'${typeName(this)}' object is not callable`);
  return call(this.func, args, names);
};

/** `__get__` as Python code may call it, of functions and native descriptors. */
export function descriptorGet(self: PyObject, instance: Value, owner: Value | undefined): M {
  if (self.descrGet !== undefined) {
    const cls = (owner === undefined || owner === None ? typeOf(instance) : owner) as PyType;
    return self.descrGet(instance === None ? undefined : instance, cls);
  }
  return callBound(special(self, '__get__') as Value, self, [instance, owner ?? None]);
}
