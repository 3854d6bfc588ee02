import { defineMethods, defineNew } from '../define';
import { then, thenOr } from '../frame';
import { None, NotImplemented } from '../object';
import { type PyType, setEntry, typeName } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';
import { compareSequences, EQ, GE, GT, LE, LT, NE, sameItem, truthNow } from './compare';
import { limit, place, size, tryIndex } from './convert';
import { charge, costs } from './costs';
import { iterate, iterateSized } from './iterate';
import { PyListIterator, PyListReversed } from './iterators';
import { checkItems } from './memory';
import { indexError, typeError, valueError } from './raise';
import { guarded, toRepr } from './repr';
import { listType, PyList, PySlice } from './sequenceObjects';
import { sliceItems, spanOf } from './slice';
import { sorted, sortInPlace } from './sorting';

/** Where an index points in `length` items; IndexError with the container's message if nowhere. */
export function position(key: Value, length: number, typeText: string, message: string): number {
  const int = tryIndex(key);
  if (int === undefined) throw typeError(`${typeText} indices must be integers or slices, not ${typeName(key)}`);
  const at = place(int);
  const index = at < 0 ? at + length : at;
  if (index < 0 || index >= length) throw indexError(message);
  return index;
}

/** `list[key]`. */
export function listGet(list: PyList, key: Value): Value {
  const { items } = list;
  if (typeof key === 'number') {
    const item = items[key < 0 ? key + items.length : key];
    if (item !== undefined) return item;
  }
  if (key instanceof PySlice) {
    const span = spanOf(key, items.length);
    charge(span.count, costs.copy);
    charge(1, costs.cut);
    return new PyList(sliceItems(items, span));
  }
  return items[position(key, items.length, 'list', 'list index out of range')];
}

/** `list[key] = value`; a slice takes any iterable. */
export function listSet(list: PyList, key: Value, value: Value): M {
  const { items } = list;
  if (!(key instanceof PySlice)) {
    items[position(key, items.length, 'list', 'list assignment index out of range')] = value;
    return None;
  }
  return thenOr(
    () => iterateSized(value),
    (made) => {
      const values = made as unknown as Value[];
      const { start, stop, step, count } = spanOf(key, list.items.length);
      if (step === 1) {
        replaceRange(list, start, Math.max(start, stop), values);
        return None;
      }
      if (values.length !== count) {
        throw valueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${count}`);
      }
      for (let i = 0; i < count; i++) list.items[start + i * step] = values[i];
      return None;
    },
    (error) => {
      if ((error as { cls?: PyType }).cls?.name === 'TypeError' && notIterable(value)) {
        throw typeError(
          key.step === None && !since(13) ? 'can only assign an iterable' : 'must assign iterable to extended slice',
        );
      }
      throw error;
    },
  ) as M;
}

const notIterable = (value: Value) =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  value === None ||
  typeof value === 'bigint' ||
  (typeof value === 'object' && value.m$__iter__ === undefined && value.m$__getitem__ === undefined);

function replaceRange(list: PyList, start: number, stop: number, values: readonly Value[]): void {
  const { items } = list;
  checkItems(items.length + values.length);
  if (values.length < 10000) items.splice(start, stop - start, ...values);
  else list.items = [...items.slice(0, start), ...values, ...items.slice(stop)];
}

export function listDelete(list: PyList, key: Value): void {
  const { items } = list;
  if (!(key instanceof PySlice)) {
    items.splice(position(key, items.length, 'list', 'list assignment index out of range'), 1);
    return;
  }
  const { start, step, count } = spanOf(key, items.length);
  if (step === 1) items.splice(start, count);
  else {
    const doomed = new Set<number>();
    for (let i = 0; i < count; i++) doomed.add(start + i * step);
    list.items = items.filter((_, index) => !doomed.has(index));
  }
}

export function listAppend(list: PyList, item: Value): Value {
  if ((list.items.push(item) & 0xfffff) === 0) checkItems(list.items.length);
  return None;
}

/** `list.extend(iterable)`. */
export function listExtend(list: PyList, iterable: Value): M {
  return then(iterateSized(iterable), (made) => {
    const values = made as unknown as Value[];
    checkItems(list.items.length + values.length);
    for (const value of values) list.items.push(value);
    return None;
  }) as M;
}

/** Items `count` times; MemoryError for sizes beyond reason. */
export function repeat(items: readonly Value[], times: number): Value[] {
  if (times <= 0 || items.length === 0) return [];
  checkItems(items.length * times);
  charge(items.length * times, costs.copy);
  if (items.length === 1) return new Array(times).fill(items[0]);
  const result: Value[] = [];
  for (let i = 0; i < times; i++) for (const item of items) result.push(item);
  return result;
}

/** The number of repetitions in `sequence * value`; NotImplemented's TypeError for what is no integer. */
export function repetitions(value: Value): number {
  if (tryIndex(value) === undefined) {
    throw typeError(`can't multiply sequence by non-int of type '${typeName(value)}'`);
  }
  return size(value);
}

/** Where an equal item is, from `from` up to `to`; −1. */
export function findItem(items: readonly Value[], item: Value, from = 0, to = items.length): number {
  for (let i = from; i < to && i < items.length; i++) {
    if (sameItem(items[i], item)) {
      charge(i - from + 1, costs.compare);
      return i;
    }
  }
  charge(Math.max(0, to - from), costs.compare);
  return -1;
}

export function countItems(items: readonly Value[], item: Value): number {
  let count = 0;
  for (const candidate of items) if (sameItem(candidate, item)) count++;
  charge(items.length, costs.compare);
  return count;
}

for (const op of [LT, LE, GT, GE, EQ, NE]) {
  defineMethods(listType, {
    [`${op.name}(self, value, /)`]: (self: PyList, other: Value) =>
      other instanceof PyList ? compareSequences(self.items, other.items, op) : NotImplemented,
  });
}

/** `list.sort`: the list is empty meanwhile, as Python code can see. */
function sort(self: PyList, key: Value | undefined, reverse: Value | undefined): M {
  const { items } = self;
  self.items = [];
  const guard = self.items;
  return thenOr(
    () => {
      const down = reverse !== undefined && truthNow(reverse);
      return key === undefined || key === None ? sortInPlace(items, down) : sorted(items, key, down);
    },
    (made) => {
      const changed = self.items !== guard || guard.length > 0;
      self.items = made as unknown as Value[];
      if (changed) throw valueError('list modified during sort');
      return None;
    },
    (error) => {
      self.items = items;
      throw error;
    },
  ) as M;
}

defineNew(listType, {
  'list(*args, **kwargs)': (cls: PyType) => (cls === listType ? new PyList([]) : new cls.Ctor([])),
});
setEntry(
  listType,
  '__doc__',
  'Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.',
);
setEntry(listType, '__hash__', None);
defineMethods(listType, {
  '__init__(self, /, *args)': (self: PyList, args: Value[]) => {
    if (args.length > 1) throw typeError(`list expected at most 1 argument, got ${args.length}`);
    if (args.length === 0) {
      self.items = [];
      return None;
    }
    return then(iterateSized(args[0]), (items) => {
      self.items = items as unknown as Value[];
      return None;
    });
  },
  '__repr__(self, /)': (self: PyList) =>
    guarded(self, '[...]', () => {
      charge(self.items.length, costs.repr);
      const parts: string[] = [];
      // The list may change while Python code writes its items.
      for (let i = 0; i < self.items.length; i++) parts.push(toRepr(self.items[i]));
      return `[${parts.join(', ')}]`;
    }),
  '__len__(self, /)': (self: PyList) => self.items.length,
  '__iter__(self, /)': (self: PyList) => new PyListIterator(self),
  '__reversed__(self, /)': (self: PyList) => new PyListReversed(self, self.items.length - 1),
  '__contains__(self, key, /)': (self: PyList, item: Value) => findItem(self.items, item) >= 0,
  '__getitem__(self, index, /)': listGet,
  '__setitem__(self, key, value, /)': listSet,
  '__delitem__(self, key, /)': (self: PyList, key: Value) => {
    listDelete(self, key);
    return None;
  },
  '__add__(self, value, /)': (self: PyList, other: Value) => {
    if (!(other instanceof PyList)) {
      throw typeError(`can only concatenate list (not "${typeName(other)}") to list`);
    }
    checkItems(self.items.length + other.items.length);
    charge(self.items.length + other.items.length, costs.copy);
    return new PyList(self.items.concat(other.items));
  },
  '__iadd__(self, value, /)': (self: PyList, other: Value) => then(listExtend(self, other), () => self),
  '__mul__(self, value, /)': (self: PyList, times: Value) => new PyList(repeat(self.items, repetitions(times))),
  '__rmul__(self, value, /)': (self: PyList, times: Value) => new PyList(repeat(self.items, repetitions(times))),
  '__imul__(self, value, /)': (self: PyList, times: Value) => {
    self.items = repeat(self.items, repetitions(times));
    return self;
  },
  'append(self, object, /)': listAppend,
  'clear(self, /)': (self: PyList) => {
    self.items = [];
    return None;
  },
  'copy(self, /)': (self: PyList) => {
    charge(self.items.length, costs.copy);
    return new PyList(self.items.slice());
  },
  'count(self, value, /)': (self: PyList, item: Value) => countItems(self.items, item),
  'extend(self, iterable, /)': listExtend,
  'index(self, value, start=0, stop=9223372036854775807, /)': (
    self: PyList,
    item: Value,
    start: Value | undefined,
    stop: Value | undefined,
  ) => {
    const { length } = self.items;
    const at = findItem(self.items, item, limit(start, 0, length), limit(stop, length, length));
    if (at < 0) throw valueError(`${toRepr(item)} is not in list`);
    return at;
  },
  'insert(self, index, object, /)': (self: PyList, index: Value, item: Value) => {
    const at = size(index);
    const { length } = self.items;
    const where = at < 0 ? Math.max(0, at + length) : Math.min(at, length);
    charge(length - where, costs.copy / 8);
    self.items.splice(where, 0, item);
    return None;
  },
  'pop(self, index=-1, /)': (self: PyList, index: Value | undefined) => {
    const { items } = self;
    if (items.length === 0) throw indexError('pop from empty list');
    if (index === undefined || index === -1) return items.pop();
    const at = size(index);
    const where = at < 0 ? at + items.length : at;
    if (where < 0 || where >= items.length) throw indexError('pop index out of range');
    charge(items.length - where, costs.copy / 8);
    return where === 0 ? items.shift() : items.splice(where, 1)[0];
  },
  'remove(self, value, /)': (self: PyList, item: Value) => {
    const at = findItem(self.items, item);
    if (at < 0) throw valueError('list.remove(x): x not in list');
    self.items.splice(at, 1);
    return None;
  },
  'reverse(self, /)': (self: PyList) => {
    self.items.reverse();
    return None;
  },
  'sort(self, /, *, key=None, reverse=False)': sort,
  '__sizeof__(self, /)': (self: PyList) => 40 + 8 * self.items.length,
});

listType.n = 1;
listType.fn = (iterable: Value) => then(iterate(iterable), (items) => new PyList(items as unknown as Value[]));
