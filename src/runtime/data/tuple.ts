import { defineMethods, defineNew } from '../define';
import { then } from '../frame';
import { NotImplemented } from '../object';
import { type PyType, setEntry, typeName } from '../type';
import type { M, Value } from '../values';
import { compareSequences, EQ, GE, GT, LE, LT, NE } from './compare';
import { limit } from './convert';
import { charge, costs } from './costs';
import { hashTuple } from './hashes';
import { iterate, iterateSized } from './iterate';
import { PyTupleIterator } from './iterators';
import { hashOf } from './keys';
import { countItems, findItem, position, repeat, repetitions } from './list';
import { checkItems } from './memory';
import { typeError, valueError } from './raise';
import { guarded, toRepr } from './repr';
import { PySlice, PyTuple, tupleType } from './sequenceObjects';
import { sliceItems, spanOf } from './slice';

export const emptyTuple = new PyTuple([]);

/** `tuple[key]`. */
export function tupleGet(tuple: PyTuple, key: Value): Value {
  const { items } = tuple;
  if (typeof key === 'number') {
    const item = items[key < 0 ? key + items.length : key];
    if (item !== undefined) return item;
  }
  if (key instanceof PySlice) {
    const span = spanOf(key, items.length);
    if (span.count === items.length && span.step === 1 && tuple.cls === tupleType) return tuple;
    charge(span.count, costs.copy);
    return new PyTuple(sliceItems(items, span));
  }
  return items[position(key, items.length, 'tuple', 'tuple index out of range')];
}

for (const op of [LT, LE, GT, GE, EQ, NE]) {
  defineMethods(tupleType, {
    [`${op.name}(self, value, /)`]: (self: PyTuple, other: Value) =>
      other instanceof PyTuple ? compareSequences(self.items, other.items, op) : NotImplemented,
  });
}

defineNew(tupleType, {
  'tuple(iterable=(), /)': (cls: PyType, iterable: Value | undefined): M => {
    if (cls === tupleType) {
      if (iterable === undefined) return emptyTuple;
      if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable;
    }
    if (iterable === undefined) return new cls.Ctor([]);
    return then(iterateSized(iterable), (items) =>
      cls === tupleType ? new PyTuple(items as unknown as Value[]) : new cls.Ctor(items),
    ) as M;
  },
});
setEntry(
  tupleType,
  '__doc__',
  "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
);

/** `(1,)`, `(1, 2)`. */
export function tupleText(items: readonly Value[]): string {
  charge(items.length, costs.repr);
  return items.length === 1 ? `(${toRepr(items[0])},)` : `(${items.map(toRepr).join(', ')})`;
}

defineMethods(tupleType, {
  '__repr__(self, /)': (self: PyTuple) => guarded(self, '(...)', () => tupleText(self.items)),
  '__hash__(self, /)': (self: PyTuple) => hashTuple(self.items.map(hashOf)),
  '__len__(self, /)': (self: PyTuple) => self.items.length,
  '__iter__(self, /)': (self: PyTuple) => new PyTupleIterator(self.items),
  '__contains__(self, key, /)': (self: PyTuple, item: Value) => findItem(self.items, item) >= 0,
  '__getitem__(self, key, /)': tupleGet,
  '__add__(self, value, /)': (self: PyTuple, other: Value) => {
    if (!(other instanceof PyTuple)) {
      throw typeError(`can only concatenate tuple (not "${typeName(other)}") to tuple`);
    }
    checkItems(self.items.length + other.items.length);
    return new PyTuple(self.items.concat(other.items));
  },
  '__mul__(self, value, /)': (self: PyTuple, times: Value) => new PyTuple(repeat(self.items, repetitions(times))),
  '__rmul__(self, value, /)': (self: PyTuple, times: Value) => new PyTuple(repeat(self.items, repetitions(times))),
  '__getnewargs__(self, /)': (self: PyTuple) => new PyTuple([new PyTuple(self.items)]),
  'count(self, value, /)': (self: PyTuple, item: Value) => countItems(self.items, item),
  'index(self, value, start=0, stop=9223372036854775807, /)': (
    self: PyTuple,
    item: Value,
    start: Value | undefined,
    stop: Value | undefined,
  ) => {
    const { length } = self.items;
    const at = findItem(self.items, item, limit(start, 0, length), limit(stop, length, length));
    if (at < 0) throw valueError('tuple.index(x): x not in tuple');
    return at;
  },
  '__sizeof__(self, /)': (self: PyTuple) => 24 + 8 * self.items.length,
});

tupleType.n = 1;
tupleType.fn = (iterable: Value) =>
  iterable instanceof PyTuple && iterable.cls === tupleType
    ? iterable
    : then(iterate(iterable), (items) => new PyTuple(items as unknown as Value[]));
