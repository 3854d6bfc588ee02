import { missing, typeGet, typeSet } from './attributes';
import { construct } from './call';
import { newClass } from './classes';
import { PyDict } from './data/dictObject';
import { PyList, PyTuple } from './data/sequenceObjects';
import { defineClassMethods, defineGetters, defineMethods, PyNativeNew } from './define';
import { attributeError, typeError } from './errors';
import { native, then } from './frame';
import { mappingProxy } from './mappingProxy';
import { fullName, moduleOf } from './naming';
import { None, type PyObject } from './object';
import { attributeName } from './objectMethods';
import { R } from './registers';
import { bestBase, resolutionOrder } from './resolutionOrder';
import { isSubtype, PyType, setBases, setEntry, typeName, typeOf, typeType } from './type';
import type { Value } from './values';

/** Stands for "no such attribute". */
const nothing = Symbol('nothing') as never;

setEntry(typeType, '__doc__', "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type");

setEntry(
  typeType,
  '__new__',
  new PyNativeNew(
    'type(cls, *args, **kwds)',
    (meta: PyType, args: Value[], keywords: Map<string, Value>) => {
      if (args.length === 1 && meta === typeType && keywords.size === 0) return typeOf(args[0]);
      if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
      return native(newClass(meta, args[0], args[1], args[2], keywords));
    },
    typeType,
  ),
);

defineMethods(typeType, {
  '__init__(self, /, *args, **kwargs)': (_self: PyType, args: Value[]) => {
    if (args.length !== 1 && args.length !== 3) throw typeError('type.__init__() takes 1 or 3 arguments');
    return None;
  },
  '__call__(self, /, *args, **kwargs)': (self: PyType, args: Value[], keywords: Map<string, Value>) => {
    const names = [...keywords.keys()];
    return construct(self, [...args, ...keywords.values()], names.length > 0 ? names : null);
  },
  '__getattribute__(self, name, /)': (self: PyType, nameValue: Value) => {
    const name = attributeName(nameValue);
    return then(typeGet(self, name) ?? nothing, (found) => {
      if ((found as unknown) === nothing) throw missing(self, name);
      return found;
    });
  },
  '__setattr__(self, name, value, /)': (self: PyType, name: Value, value: Value) =>
    typeSet(self, attributeName(name), value),
  '__delattr__(self, name, /)': (self: PyType, name: Value) => typeSet(self, attributeName(name), undefined),
  '__repr__(self, /)': (self: PyType) => `<class '${fullName(self)}'>`,
  'mro(self, /)': (self: PyType) => new PyList([self, ...(self.bases.length > 0 ? resolutionOrder(self.bases) : [])]),
  '__subclasses__(self, /)': (self: PyType) =>
    new PyList([...self.subclasses, ...(R.world?.subclasses.get(self) ?? [])]),
  '__instancecheck__(self, instance, /)': (self: PyType, instance: Value) => isSubtype(typeOf(instance), self),
  '__subclasscheck__(self, subclass, /)': (self: PyType, subclass: Value) => {
    if (!(subclass instanceof PyType)) throw typeError('issubclass() arg 1 must be a class');
    return isSubtype(subclass, self);
  },
  '__dir__(self, /)': (self: PyType) => {
    const names = new Set<string>();
    for (const type of self.mro) for (const name of type.dict.keys()) names.add(name);
    return new PyList([...names]);
  },
});

defineClassMethods(typeType, {
  '__prepare__(cls, /, *args, **kwargs)': () => new PyDict(),
});

/** The attribute may be set on classes made by Python code only. */
function settable(type: PyType, name: string): void {
  if (type.isStatic) throw typeError(`cannot set '${name}' attribute of immutable type '${type.name}'`);
}

/** `C.__bases__ = …`: the new bases must lay instances out as the old ones did. */
function assignBases(self: PyType, value: Value | undefined): void {
  if (self.isStatic) throw typeError(`cannot set '__bases__' attribute of immutable type '${self.name}'`);
  if (value === undefined) throw typeError(`can't delete ${self.name}.__bases__`);
  if (!(value instanceof PyTuple)) {
    throw typeError(`can only assign tuple to ${self.name}.__bases__, not ${typeName(value)}`);
  }
  if (value.items.length === 0) {
    throw typeError(`can only assign non-empty tuple to ${self.name}.__bases__, not ()`);
  }
  const bases = value.items.map((item) => {
    if (!(item instanceof PyType)) {
      throw typeError(`${self.name}.__bases__ must be tuple of classes, not '${typeName(item)}'`);
    }
    if (isSubtype(item, self)) throw typeError('a __bases__ item causes an inheritance cycle');
    return item;
  });
  const base = bestBase(bases);
  const old = self.base as PyType;
  if (base.layout !== old.layout || base.hasDict !== old.hasDict) {
    throw typeError(`__bases__ assignment: '${base.name}' object layout differs from '${old.name}'`);
  }
  resolutionOrder(bases);
  setBases(self, bases, base, (type) => resolutionOrder(type.bases));
}

defineGetters(typeType, {
  __name__: {
    get: (self: PyType) => self.name,
    set: (self: PyType, value: Value | undefined) => {
      settable(self, '__name__');
      if (typeof value !== 'string') {
        throw typeError(`can only assign string to ${self.name}.__name__, not '${typeName(value ?? None)}'`);
      }
      self.name = value;
      self.nameInErrors = null;
    },
  },
  __qualname__: {
    get: (self: PyType) => self.qualname,
    set: (self: PyType, value: Value | undefined) => {
      settable(self, '__qualname__');
      if (typeof value !== 'string') {
        throw typeError(`can only assign string to ${self.name}.__qualname__, not '${typeName(value ?? None)}'`);
      }
      self.qualname = value;
    },
  },
  __module__: {
    get: (self: PyType) => moduleOf(self),
    set: (self: PyType, value: Value | undefined) => {
      settable(self, '__module__');
      setEntry(self, '__module__', value);
    },
  },
  __doc__: {
    get: (self: PyType) => self.dict.get('__doc__') ?? None,
    set: (self: PyType, value: Value | undefined) => {
      settable(self, '__doc__');
      setEntry(self, '__doc__', value);
    },
  },
  __bases__: { get: (self: PyType) => new PyTuple([...self.bases]), set: assignBases },
  __base__: { get: (self: PyType) => self.base ?? None },
  __mro__: { get: (self: PyType) => new PyTuple([...self.mro]) },
  __dict__: { get: (self: PyType) => mappingProxy(new Map(self.dict)) },
  __basicsize__: { get: () => 16 },
  __itemsize__: { get: () => 0 },
  __flags__: { get: () => 0 },
  __weakrefoffset__: { get: () => 0 },
  __dictoffset__: { get: () => 0 },
  __text_signature__: { get: () => None },
  __abstractmethods__: {
    get: (self: PyType) => {
      const names = self.dict.get('__abstractmethods__');
      if (names === undefined) throw attributeError('__abstractmethods__', '__abstractmethods__', self);
      return names;
    },
    set: (self: PyType, value: Value | undefined) => {
      settable(self, '__abstractmethods__');
      const names = value as (PyObject & { table?: { used: number } }) | undefined;
      self.isAbstract = names !== undefined && (names.table?.used ?? 1) > 0;
      setEntry(self, '__abstractmethods__', value);
      setEntry(self, '__new__', self.dict.get('__new__'));
    },
  },
  __annotations__: {
    get: (self: PyType) => {
      let found = self.dict.get('__annotations__');
      if (found === undefined && !self.isStatic) {
        found = new PyDict();
        setEntry(self, '__annotations__', found);
      }
      if (found === undefined) throw missing(self, '__annotations__');
      return found;
    },
    set: (self: PyType, value: Value | undefined) => {
      settable(self, '__annotations__');
      setEntry(self, '__annotations__', value);
    },
  },
  __type_params__: {
    get: (self: PyType) => self.dict.get('__type_params__') ?? new PyTuple([]),
    set: (self: PyType, value: Value | undefined) => setEntry(self, '__type_params__', value),
  },
});
