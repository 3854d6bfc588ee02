import { findAttribute } from '../attributes';
import { call } from '../call';
import { equalNow } from '../data/compare';
import { dictType } from '../data/dictObject';
import { hashTuple } from '../data/hashes';
import { iterObject } from '../data/iterators';
import { hashOf } from '../data/keys';
import { attributeErrorText, typeError } from '../data/raise';
import { toRepr } from '../data/repr';
import { listType, PyTuple, tupleType } from '../data/sequenceObjects';
import { frozenSetType, setType } from '../data/setObject';
import { defineClassMethods, defineGetters, defineMethods, defineNew } from '../define';
import { then } from '../frame';
import { isInstanceOf, isSubclassOf } from '../instanceCheck';
import { moduleOf } from '../naming';
import { Ellipsis, None, NotImplemented, PyObject } from '../object';
import { newStaticType, noneType, PyType, typeType } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';
import { enumerateType, filterType, mapType, zipType } from './adapters';

/** `list[int]` and `int | str`: types as annotations write them. https://docs.python.org/3/library/stdtypes.html#generic-alias-type */
export class PyGenericAlias extends PyObject {
  constructor(
    readonly origin: Value,
    readonly args: PyTuple,
  ) {
    super();
  }
}
export const genericAliasType = newStaticType('GenericAlias', PyGenericAlias, { module: 'types' });

export class PyUnion extends PyObject {
  constructor(readonly args: PyTuple) {
    super();
  }
}
export const unionType = newStaticType('UnionType', PyUnion, { module: 'types', isBase: false });

/** A type as annotations show it: `int`, `module.Class`, `list[int]`. */
function typeText(value: Value): string {
  if (value === Ellipsis) return '...';
  if (value === noneType || value === None) return 'None';
  if (!(value instanceof PyType)) return toRepr(value);
  const module = moduleOf(value);
  return module === 'builtins' ? value.qualname : `${module}.${value.qualname}`;
}

export function makeAlias(origin: Value, key: Value): PyGenericAlias {
  return new PyGenericAlias(origin, key instanceof PyTuple ? key : new PyTuple([key]));
}

defineNew(genericAliasType, {
  'GenericAlias(origin, args, /)': (_cls: PyType, origin: Value, args: Value) => makeAlias(origin, args),
});
defineMethods(genericAliasType, {
  '__repr__(self, /)': (self: PyGenericAlias) =>
    `${typeText(self.origin)}[${self.args.items.length === 0 ? '()' : self.args.items.map(typeText).join(', ')}]`,
  '__call__(self, /, *args, **kwargs)': (self: PyGenericAlias, args: Value[], kwargs: Map<string, Value>) =>
    call(self.origin, [...args, ...kwargs.values()], kwargs.size === 0 ? null : [...kwargs.keys()]),
  '__eq__(self, value, /)': (self: PyGenericAlias, other: Value) =>
    other instanceof PyGenericAlias
      ? equalNow(self.origin, other.origin) && equalNow(self.args, other.args)
      : NotImplemented,
  '__hash__(self, /)': (self: PyGenericAlias) => hashTuple([hashOf(self.origin), hashOf(self.args)]),
  '__mro_entries__(self, bases, /)': (self: PyGenericAlias) => new PyTuple([self.origin]),
  '__instancecheck__(self, instance, /)': () => {
    throw typeError('isinstance() argument 2 cannot be a parameterized generic');
  },
  '__subclasscheck__(self, cls, /)': () => {
    throw typeError('issubclass() argument 2 cannot be a parameterized generic');
  },
  '__getitem__(self, key, /)': (self: PyGenericAlias, key: Value) => makeAlias(self.origin, key),
  '__iter__(self, /)': (self: PyGenericAlias) => iterObject(new PyTuple([self])),
  '__getattr__(self, name, /)': (self: PyGenericAlias, name: string) =>
    then(findAttribute(self.origin, name), (value) => {
      if ((value as unknown) !== undefined) return value;
      throw attributeErrorText(`type object '${typeText(self.origin)}' has no attribute '${name}'`);
    }),
});
defineGetters(genericAliasType, {
  __origin__: { get: (self: PyGenericAlias) => self.origin },
  __args__: { get: (self: PyGenericAlias) => self.args },
  __parameters__: { get: () => new PyTuple([]) },
});

for (const type of [
  listType,
  tupleType,
  dictType,
  setType,
  frozenSetType,
  typeType,
  enumerateType,
  filterType,
  mapType,
  zipType,
]) {
  defineClassMethods(type, {
    '__class_getitem__(cls, key, /)': (cls: PyType, key: Value) => {
      if (!since(9)) throw typeError("'type' object is not subscriptable");
      return makeAlias(cls, key);
    },
  });
}

// -- unions ----------------------------------------------------------------------------------------------------------

function isMember(value: Value): boolean {
  return value === None || value instanceof PyType || value instanceof PyGenericAlias || value instanceof PyUnion;
}

/** `a | b` of types: each member once; NotImplemented for anything else. */
function union(a: Value, b: Value): Value {
  if (!since(10) || !isMember(a) || !isMember(b)) return NotImplemented;
  const members: Value[] = [];
  for (const part of [a, b]) {
    for (const item of part instanceof PyUnion ? part.args.items : [part === None ? noneType : part]) {
      if (!members.some((known) => known === item || equalNow(known, item))) members.push(item);
    }
  }
  return members.length === 1 ? members[0] : new PyUnion(new PyTuple(members));
}

const either = {
  '__or__(self, value, /)': (self: Value, other: Value) => union(self, other),
  '__ror__(self, value, /)': (self: Value, other: Value) => union(other, self),
};
for (const type of [typeType, genericAliasType, unionType]) defineMethods(type, either);

/** Asks each member until one says yes. */
function anyMember(self: PyUnion, ask: (member: Value) => M<boolean>, from = 0): M<boolean> {
  if (from >= self.args.items.length) return false;
  return then(ask(self.args.items[from]), (yes) =>
    (yes as unknown as boolean) ? true : anyMember(self, ask, from + 1),
  ) as M<boolean>;
}

defineMethods(unionType, {
  '__repr__(self, /)': (self: PyUnion) => self.args.items.map(typeText).join(' | '),
  '__eq__(self, value, /)': (self: PyUnion, other: Value) =>
    other instanceof PyUnion
      ? self.args.items.length === other.args.items.length &&
        self.args.items.every((item) => other.args.items.some((another) => equalNow(item, another)))
      : NotImplemented,
  '__hash__(self, /)': (self: PyUnion) => hashTuple(self.args.items.map(hashOf).sort()),
  '__instancecheck__(self, instance, /)': (self: PyUnion, instance: Value) =>
    anyMember(self, (member) => isInstanceOf(instance, member)),
  '__subclasscheck__(self, cls, /)': (self: PyUnion, cls: Value) =>
    anyMember(self, (member) => isSubclassOf(cls, member)),
});
defineGetters(unionType, {
  __args__: { get: (self: PyUnion) => self.args },
  __parameters__: { get: () => new PyTuple([]) },
});
