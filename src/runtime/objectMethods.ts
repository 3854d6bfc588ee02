import { genericGet, genericSet, missing, ownNames } from './attributes';
import { callSpecial } from './call';
import { PyDict } from './data/dictObject';
import { identityHash } from './data/keys';
import { toRepr, toStr } from './data/repr';
import { PyList, PyTuple } from './data/sequenceObjects';
import { defineClassMethods, defineGetters, defineMethods, defineNew } from './define';
import { typeError } from './errors';
import { then } from './frame';
import { namespaceView } from './namespace';
import { address, fullName } from './naming';
import { None, NotImplemented, PyObject } from './object';
import { objectType, PyType, protoOf, setEntry, typeName, typeOf } from './type';
import type { Value } from './values';
import { since } from './version';

/** What every object has. https://docs.python.org/3/reference/datamodel.html */
setEntry(
  objectType,
  '__doc__',
  'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\n' +
    'instance that has no instance attributes and cannot be given any.\n',
);

const isOwn = (type: PyType, name: string) => protoOf(type.proto)[`m$${name}`] === objectType.dict.get(name);

defineNew(objectType, {
  'object(*args, **kwargs)': (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
    if (args.length + kwargs.size > 0) {
      if (!isOwn(cls, '__new__')) {
        throw typeError('object.__new__() takes exactly one argument (the type to instantiate)');
      }
      if (isOwn(cls, '__init__')) throw typeError(`${cls.name}() takes no arguments`);
    }
    if (cls.isAbstract) throw abstractClass(cls);
    if (cls.layout !== PyObject) throw typeError(`cannot create '${cls.name}' instances`);
    return new cls.Ctor();
  },
});

/** The TypeError for an instance of a class that still has abstract methods. */
export function abstractClass(cls: PyType) {
  const names = (cls.dict.get('__abstractmethods__') ?? None) as PyObject & { table?: Iterable<Value> };
  const sorted = abstractNames(names).sort();
  const plural = sorted.length > 1 ? 's' : '';
  if (since(12)) {
    const list = sorted.map((name) => `'${name}'`).join(', ');
    return typeError(
      `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${plural} ${list}`,
    );
  }
  return typeError(`Can't instantiate abstract class ${cls.name} with abstract method${plural} ${sorted.join(', ')}`);
}

let abstractNames: (names: PyObject) => string[] = () => [];
/** How the names are read from the frozenset; given by `classes.ts`. */
export function setAbstractNames(read: typeof abstractNames): void {
  abstractNames = read;
}

defineMethods(objectType, {
  '__init__(self, /, *args, **kwargs)': (self: Value, args: Value[], kwargs: Map<string, Value>) => {
    if (args.length + kwargs.size > 0) {
      const type = typeOf(self);
      if (!isOwn(type, '__init__')) {
        throw typeError('object.__init__() takes exactly one argument (the instance to initialize)');
      }
      if (isOwn(type, '__new__')) {
        throw typeError(`${type.name}.__init__() takes exactly one argument (the instance to initialize)`);
      }
    }
    return None;
  },
  '__repr__(self, /)': (self: Value) => `<${fullName(typeOf(self))} object at ${address(self)}>`,
  '__str__(self, /)': (self: Value) => toRepr(self),
  '__format__(self, format_spec, /)': (self: Value, spec: Value) => {
    if (spec !== '') throw typeError(`unsupported format string passed to ${typeName(self)}.__format__`);
    return toStr(self);
  },
  '__eq__(self, value, /)': (self: Value, other: Value) => (self === other ? true : NotImplemented),
  '__ne__(self, value, /)': (self: Value, other: Value) => {
    const equal = callSpecial(self, '__eq__', [other]) ?? NotImplemented;
    return then(equal, (result) => (result === NotImplemented ? result : !result));
  },
  '__lt__(self, value, /)': () => NotImplemented,
  '__le__(self, value, /)': () => NotImplemented,
  '__gt__(self, value, /)': () => NotImplemented,
  '__ge__(self, value, /)': () => NotImplemented,
  '__hash__(self, /)': (self: PyObject) => identityHash(self),
  '__getattribute__(self, name, /)': (self: Value, name: Value) => {
    const key = attributeName(name);
    return then(genericGet(self, key) ?? missing_, (found) => {
      if ((found as unknown) === missing_) throw missing(self, key);
      return found;
    });
  },
  '__setattr__(self, name, value, /)': (self: Value, name: Value, value: Value) =>
    genericSet(self, attributeName(name), value),
  '__delattr__(self, name, /)': (self: Value, name: Value) => genericSet(self, attributeName(name), undefined),
  '__dir__(self, /)': (self: Value) => new PyList(attributeNames(self)),
  '__sizeof__(self, /)': () => 16,
  '__getstate__(self, /)': stateOf,
});

/** What pickling keeps of an object: its `__dict__`, with its slots if it has any; None if there is nothing. */
function stateOf(self: Value): Value {
  const type = typeOf(self);
  if (typeof self !== 'object' || !type.hasDict) return slotState(self, type, None);
  const names = ownNames(self);
  return slotState(self, type, names.length === 0 ? None : namespaceView(self).copy());
}

function slotState(self: Value, type: PyType, state: Value): Value {
  const slots = new PyDict();
  for (const entry of [...type.mro].reverse()) {
    for (const written of entry.slots ?? []) {
      const name = /^__.*(?<!__)$/.test(written) ? `_${entry.name.replace(/^_+/, '')}${written}` : written;
      const value = (self as PyObject)[`~${name}`];
      if (value !== undefined) slots.set(name, value);
    }
  }
  return slots.size === 0 ? state : new PyTuple([state, slots]);
}

/** Stands for "no such attribute" where `undefined` would be taken for a value. */
const missing_ = Symbol('missing') as never;

defineClassMethods(objectType, {
  '__init_subclass__(cls, /, *args, **kwargs)': (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
    if (args.length + kwargs.size > 0) {
      throw typeError(`${since(9) ? `${cls.name}.` : ''}__init_subclass__() takes no keyword arguments`);
    }
    return None;
  },
  '__subclasshook__(cls, /, *args, **kwargs)': () => NotImplemented,
});

defineGetters(objectType, {
  __class__: {
    get: (self: Value) => typeOf(self),
    set: (self: Value, value: Value | undefined) => changeClass(self, value),
  },
});

/** Assignment to `__class__`: the instance gets the prototype of its new class. */
function changeClass(self: Value, value: Value | undefined): void {
  if (value === undefined) throw typeError("can't delete __class__ attribute");
  if (!(value instanceof PyType)) {
    throw typeError(`__class__ must be set to a class, not '${typeName(value)}' object`);
  }
  const old = typeOf(self);
  if (old.isStatic || value.isStatic) {
    throw typeError(
      since(10)
        ? '__class__ assignment only supported for mutable types or ModuleType subclasses'
        : '__class__ assignment only supported for heap types or ModuleType subclasses',
    );
  }
  if (old.layout !== value.layout || old.hasDict !== value.hasDict) {
    throw typeError(`__class__ assignment: '${value.name}' object layout differs from '${old.name}'`);
  }
  Object.setPrototypeOf(self as PyObject, value.Ctor.prototype);
}

/** The name given to `getattr` and its like. */
export function attributeName(name: Value): string {
  if (typeof name === 'string') return name;
  if (typeof name === 'object' && 'value' in name && typeof name.value === 'string') return name.value;
  throw typeError(`attribute name must be string, not '${typeName(name)}'`);
}

/** What `dir(object)` lists, unsorted: own attributes and those of the classes. */
export function attributeNames(object: Value): string[] {
  const names = new Set<string>();
  if (typeof object === 'object') for (const name of ownNames(object)) names.add(name);
  for (const type of typeOf(object).mro) for (const name of type.dict.keys()) names.add(name);
  return [...names];
}

/** `object.__dict__` of instances that have one; defined on each class that begins to have it. */
export function defineDictAttribute(type: PyType): void {
  defineDict(type);
}

/** `__weakref__`, which instances of the program's own classes have: what refers to them weakly is not listed. */
export function defineWeakrefAttribute(type: PyType): void {
  defineGetters(type, { __weakref__: { get: () => None } });
}

function defineDict(type: PyType): void {
  defineGetters(type, {
    __dict__: {
      get: (self: PyObject) => namespaceView(self),
      set: (self: PyObject, value: Value | undefined) => {
        if (value === undefined) throw typeError('cannot delete __dict__');
        if (!(value instanceof PyDict)) {
          throw typeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`);
        }
        const entries = value.entries();
        const view = namespaceView(self);
        view.clear();
        for (const [key, item] of entries) view.set(key, item);
      },
    },
  });
}
