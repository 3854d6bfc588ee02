import { defineMethods, defineNew } from '../define';
import { then } from '../frame';
import { None, NotImplemented } from '../object';
import { DONE } from '../registers';
import { type PyType, setEntry } from '../type';
import type { M, Value } from '../values';
import { type Comparison, EQ, GE, GT, LE, LT, NE } from './compare';
import { charge, costs } from './costs';
import { PyDict } from './dictObject';
import { hashFrozenSet } from './hashes';
import { iterate } from './iterate';
import { defineIterator, PyIterator, type Step } from './iterators';
import { checkItems } from './memory';
import { keyError, runtimeError, typeError } from './raise';
import { guarded, toRepr } from './repr';
import { PyList, PyTuple } from './sequenceObjects';
import { frozenSetType, PyFrozenSet, PySet, PySetLike, setType } from './setObject';
import { SetTable } from './setTable';

class PySetIterator extends PyIterator {
  private at = 0;
  left: number;
  constructor(private set: PySetLike | null) {
    super();
    this.left = set?.table.used ?? 0;
    this.size = this.left;
  }
  private readonly size: number;
  next(): Step {
    if (this.set === null) return DONE;
    const { table } = this.set;
    if (table.used !== this.size) throw runtimeError('Set changed size during iteration');
    const index = table.next(this.at);
    if (index < 0) {
      this.set = null;
      this.left = 0;
      return DONE;
    }
    this.at = index + 1;
    this.left--;
    return table.keyAt(index);
  }
}
defineMethods(defineIterator('set_iterator', PySetIterator), {
  '__length_hint__(self, /)': (self: PySetIterator) => self.left,
});

/** The result of an operation has the left operand's kind. */
const like = (self: PySetLike, table: SetTable) =>
  self instanceof PyFrozenSet ? new PyFrozenSet(table) : new PySet(table);

function copyOf(table: SetTable): SetTable {
  const copy = new SetTable();
  copy.merge(table);
  return copy;
}

/** Adds all of an iterable, in CPython's way for each kind. */
export function addAll(table: SetTable, iterable: Value): M {
  if (iterable instanceof PySetLike) {
    charge(iterable.table.used, costs.copy);
    table.merge(iterable.table);
    return None;
  }
  if (iterable instanceof PyDict) table.reserve(iterable.size);
  return then(iterate(iterable), (made) => {
    const items = made as unknown as Value[];
    checkItems(table.used + items.length);
    charge(items.length, costs.hash);
    for (const item of items) table.add(item);
    return None;
  }) as M;
}

/** The table of a set, or a new one of the items of an iterable. */
function tableOf(iterable: Value, use: (table: SetTable) => Value): M {
  if (iterable instanceof PySetLike) return use(iterable.table);
  const table = new SetTable();
  return then(addAll(table, iterable), () => use(table)) as M;
}

function intersection(a: SetTable, other: Value): M<SetTable> {
  const result = new SetTable();
  if (other instanceof PySetLike) {
    if (other.table === a) {
      result.merge(a);
      return result;
    }
    // The smaller one is gone over.
    const [small, large] = other.table.used > a.used ? [a, other.table] : [other.table, a];
    charge(small.used, costs.hash);
    for (let at = small.next(0); at >= 0; at = small.next(at + 1)) {
      if (large.has(small.keyAt(at), small.hashAt(at))) result.add(small.keyAt(at), small.hashAt(at));
    }
    return result;
  }
  return then(iterate(other), (made) => {
    for (const item of made as unknown as Value[]) if (a.has(item)) result.add(item);
    return result;
  }) as M<SetTable>;
}

export function removeAll(table: SetTable, other: SetTable): void {
  if (other === table) {
    table.clear();
    return;
  }
  // Of a much larger set only the common keys are gone over.
  if (other.used >> 3 > table.used) {
    for (const key of table.keys()) if (other.has(key)) table.delete(key);
    table.sweep();
    return;
  }
  charge(other.used, costs.hash);
  for (let at = other.next(0); at >= 0; at = other.next(at + 1)) table.delete(other.keyAt(at), other.hashAt(at));
  table.sweep();
}

function difference(a: SetTable, b: SetTable, isSet: boolean): SetTable {
  if (!isSet || a.used >> 2 > b.used) {
    const copy = copyOf(a);
    removeAll(copy, b);
    return copy;
  }
  const result = new SetTable();
  charge(a.used, costs.hash);
  for (let at = a.next(0); at >= 0; at = a.next(at + 1)) {
    if (!b.has(a.keyAt(at), a.hashAt(at))) result.add(a.keyAt(at), a.hashAt(at));
  }
  return result;
}

/** What is in one of them only; begins with a new set of `other`'s items, as CPython does. */
function symmetricDifference(a: SetTable, other: Value): M<SetTable> {
  const result = new SetTable();
  return then(addAll(result, other), () => {
    toggleAll(result, a);
    return result;
  }) as M<SetTable>;
}

export function toggleAll(table: SetTable, other: SetTable): void {
  if (table === other) {
    table.clear();
    return;
  }
  for (let at = other.next(0); at >= 0; at = other.next(at + 1)) {
    const key = other.keyAt(at);
    if (!table.delete(key, other.hashAt(at))) table.add(key, other.hashAt(at));
  }
}

function isSubset(a: SetTable, b: SetTable): boolean {
  if (a.used > b.used) return false;
  charge(a.used, costs.hash);
  for (let at = a.next(0); at >= 0; at = a.next(at + 1)) if (!b.has(a.keyAt(at), a.hashAt(at))) return false;
  return true;
}

function compareSets(self: PySetLike, other: Value, op: Comparison): Value {
  if (!(other instanceof PySetLike)) return NotImplemented;
  const [a, b] = [self.table, other.table];
  switch (op) {
    case EQ:
      return a.used === b.used && isSubset(a, b);
    case NE:
      return a.used !== b.used || !isSubset(a, b);
    case LE:
      return isSubset(a, b);
    case LT:
      return a.used < b.used && isSubset(a, b);
    case GE:
      return isSubset(b, a);
    default:
      return b.used < a.used && isSubset(b, a);
  }
}

/** A set sought in a set of frozensets is taken as a frozenset. */
const asKey = (value: Value) =>
  value instanceof PySet && value.cls === setType ? new PyFrozenSet(value.table) : value;

function repr(self: PySetLike): string {
  const name = self.cls.name;
  if (self.table.used === 0) return `${name}()`;
  return guarded(self, `${name}(...)`, () => {
    charge(self.table.used, costs.repr);
    const body = `{${self.table.keys().map(toRepr).join(', ')}}`;
    return self.cls === setType ? body : `${name}(${body})`;
  });
}

/** Goes through several iterables one after the other, as `union(*others)`. */
function each(others: Value[], apply: (other: Value) => M, end: () => Value, from = 0): M {
  if (from >= others.length) return end();
  return then(apply(others[from]), () => each(others, apply, end, from + 1)) as M;
}

const subtractAll = (table: SetTable, other: Value) =>
  tableOf(other, (b) => {
    removeAll(table, b);
    return None;
  });

for (const type of [setType, frozenSetType]) {
  for (const op of [LT, LE, GT, GE, EQ, NE]) {
    defineMethods(type, {
      [`${op.name}(self, value, /)`]: (self: PySetLike, other: Value) => compareSets(self, other, op),
    });
  }
  const operators: Record<string, (a: PySetLike, b: PySetLike) => SetTable> = {
    and: (a, b) => intersection(a.table, b) as SetTable,
    or: (a, b) => {
      const result = copyOf(a.table);
      result.merge(b.table);
      return result;
    },
    sub: (a, b) => difference(a.table, b.table, true),
    xor: (a, b) => symmetricDifference(a.table, b) as SetTable,
  };
  for (const [name, apply] of Object.entries(operators)) {
    defineMethods(type, {
      [`__${name}__(self, value, /)`]: (self: PySetLike, other: Value) =>
        other instanceof PySetLike ? like(self, apply(self, other)) : NotImplemented,
      [`__r${name}__(self, value, /)`]: (self: PySetLike, other: Value) =>
        other instanceof PySetLike ? like(other, apply(other, self)) : NotImplemented,
    });
  }
  defineMethods(type, {
    '__repr__(self, /)': repr,
    '__len__(self, /)': (self: PySetLike) => self.table.used,
    '__iter__(self, /)': (self: PySetLike) => new PySetIterator(self),
    '__contains__(self, key, /)': (self: PySetLike, key: Value) => self.table.has(asKey(key)),
    'copy(self, /)': (self: PySetLike) => (self.cls === frozenSetType ? self : like(self, copyOf(self.table))),
    'difference(self, /, *others)': (self: PySetLike, others: Value[]) => {
      if (others.length === 0) return like(self, copyOf(self.table));
      let result: SetTable | null = null;
      return each(
        others,
        (other) =>
          tableOf(other, (b) => {
            if (result === null) result = difference(self.table, b, other instanceof PySetLike);
            else removeAll(result, b);
            return None;
          }),
        () => like(self, result as SetTable),
      );
    },
    'intersection(self, /, *others)': (self: PySetLike, others: Value[]) => {
      let result = others.length === 0 ? copyOf(self.table) : self.table;
      return each(
        others,
        (other) =>
          then(intersection(result, other), (table) => {
            result = table as unknown as SetTable;
            return None;
          }) as M,
        () => like(self, result),
      );
    },
    'isdisjoint(self, other, /)': (self: PySetLike, other: Value) =>
      then(intersection(self.table, other), (table) => (table as unknown as SetTable).used === 0),
    'issubset(self, other, /)': (self: PySetLike, other: Value) => tableOf(other, (b) => isSubset(self.table, b)),
    'issuperset(self, other, /)': (self: PySetLike, other: Value) => tableOf(other, (b) => isSubset(b, self.table)),
    'symmetric_difference(self, other, /)': (self: PySetLike, other: Value) =>
      then(symmetricDifference(self.table, other), (table) => like(self, table as unknown as SetTable)),
    'union(self, /, *others)': (self: PySetLike, others: Value[]) => {
      const result = copyOf(self.table);
      return each(
        others,
        (other) => addAll(result, other),
        () => like(self, result),
      );
    },
    '__reduce__(self, /)': (self: PySetLike) => new PyTuple([self.cls, new PyTuple([new PyList(self.table.keys())])]),
    '__sizeof__(self, /)': (self: PySetLike) => 200 + 16 * Math.max(0, self.table.used - 8),
  });
}

/** In-place operators of `set`: only with sets on the right. */
function inPlace(name: string, apply: (self: PySet, other: PySetLike) => void): void {
  defineMethods(setType, {
    [`__i${name}__(self, value, /)`]: (self: PySet, other: Value) => {
      if (!(other instanceof PySetLike)) return NotImplemented;
      apply(self, other);
      return self;
    },
  });
}
inPlace('or', (self, other) => self.table.merge(other.table));
inPlace('and', (self, other) => self.table.swap(intersection(self.table, other) as SetTable));
inPlace('sub', (self, other) => removeAll(self.table, other.table));
inPlace('xor', (self, other) => toggleAll(self.table, other.table));

setEntry(setType, '__hash__', None);
setEntry(
  setType,
  '__doc__',
  'set() -> new empty set object\nset(iterable) -> new set object\n\nBuild an unordered collection of unique elements.',
);
defineNew(setType, { 'set(*args, **kwargs)': (cls: PyType) => (cls === setType ? new PySet() : new cls.Ctor()) });
defineMethods(setType, {
  '__init__(self, /, *args)': (self: PySet, args: Value[]) => {
    if (args.length > 1) throw typeError(`set expected at most 1 argument, got ${args.length}`);
    self.table.clear();
    return args.length === 0 ? None : addAll(self.table, args[0]);
  },
  'add(self, object, /)': (self: PySet, item: Value) => {
    self.table.add(item);
    return None;
  },
  'clear(self, /)': (self: PySet) => {
    self.table.clear();
    return None;
  },
  'difference_update(self, /, *others)': (self: PySet, others: Value[]) =>
    each(
      others,
      (other) => subtractAll(self.table, other),
      () => None,
    ),
  'discard(self, object, /)': (self: PySet, item: Value) => {
    self.table.delete(asKey(item));
    return None;
  },
  'intersection_update(self, /, *others)': (self: PySet, others: Value[]) =>
    each(
      others,
      (other) =>
        then(intersection(self.table, other), (table) => {
          self.table.swap(table as unknown as SetTable);
          return None;
        }) as M,
      () => None,
    ),
  'pop(self, /)': (self: PySet) => {
    const item = self.table.pop();
    if (item === undefined) throw keyError('pop from an empty set');
    return item;
  },
  'remove(self, object, /)': (self: PySet, item: Value) => {
    if (!self.table.delete(asKey(item))) throw keyError(item);
    return None;
  },
  'symmetric_difference_update(self, other, /)': (self: PySet, other: Value) =>
    tableOf(other, (b) => {
      toggleAll(self.table, b);
      return None;
    }),
  'update(self, /, *others)': (self: PySet, others: Value[]) =>
    each(
      others,
      (other) => addAll(self.table, other),
      () => None,
    ),
});

const emptyFrozenSet = new PyFrozenSet();
defineNew(frozenSetType, {
  'frozenset(iterable=(), /)': (cls: PyType, iterable: Value | undefined): M => {
    if (cls === frozenSetType) {
      if (iterable === undefined) return emptyFrozenSet;
      if (iterable instanceof PyFrozenSet && iterable.cls === frozenSetType) return iterable;
    }
    const table = new SetTable();
    const make = () => (cls === frozenSetType ? new PyFrozenSet(table) : new cls.Ctor(table));
    return iterable === undefined ? make() : (then(addAll(table, iterable), make) as M);
  },
});
setEntry(
  frozenSetType,
  '__doc__',
  'frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\nBuild an immutable unordered collection of unique elements.',
);
const hashes = new WeakMap<PyFrozenSet, number | bigint>();
defineMethods(frozenSetType, {
  '__hash__(self, /)': (self: PyFrozenSet) => {
    let hash = hashes.get(self);
    if (hash === undefined) {
      hash = hashFrozenSet(self.table.keyHashes());
      hashes.set(self, hash);
    }
    return hash;
  },
});
