import { defineGetters, defineMethods } from '../define';
import { then } from '../frame';
import { None, NotImplemented, PyObject } from '../object';
import { DONE } from '../registers';
import { newStaticType, type PyType, setEntry } from '../type';
import type { M, Value } from '../values';
import { type Comparison, EQ, equalNow, GE, GT, LE, LT, NE } from './compare';
import type { DictWalk, PyDict } from './dictObject';
import { iterate } from './iterate';
import { defineIterator, PyArrayIterator, PyIterator, type Step } from './iterators';
import { guarded, toRepr } from './repr';
import { PyList, PyTuple } from './sequenceObjects';
import { addAll, removeAll, toggleAll } from './set';
import { PySet, PySetLike } from './setObject';

type Part = 'keys' | 'values' | 'items';

/** Keys, values or items of a dict, one after the other; RuntimeError if the dict changes its size meanwhile. */
export class DictIterator extends PyIterator {
  private walk: DictWalk | null;
  left: number;
  constructor(
    dict: PyDict,
    readonly part: Part,
  ) {
    super();
    this.walk = dict.walk();
    this.left = dict.size;
  }
  next(): Step {
    if (this.walk === null) return DONE;
    const entry = this.walk.next();
    if (entry === undefined) {
      this.walk = null;
      this.left = 0;
      return DONE;
    }
    this.left--;
    return this.part === 'keys' ? entry[0] : this.part === 'values' ? entry[1] : new PyTuple(entry);
  }
}
class DictValueIterator extends DictIterator {}
class DictItemIterator extends DictIterator {}
for (const [name, layout] of [
  ['dict_keyiterator', DictIterator],
  ['dict_valueiterator', DictValueIterator],
  ['dict_itemiterator', DictItemIterator],
] as const) {
  defineMethods(defineIterator(name, layout), { '__length_hint__(self, /)': (self: DictIterator) => self.left });
}

export abstract class DictView extends PyObject {
  constructor(readonly dict: PyDict) {
    super();
  }
  abstract list(): Value[];
  abstract has(item: Value): boolean;
  abstract iterator(): DictIterator;
}

class KeysView extends DictView {
  list() {
    return this.dict.keys();
  }
  has(item: Value) {
    return this.dict.has(item);
  }
  iterator() {
    return new DictIterator(this.dict, 'keys');
  }
}
class ValuesView extends DictView {
  list() {
    return this.dict.values();
  }
  has(item: Value) {
    return this.dict.values().some((value) => value === item || equalNow(value, item));
  }
  iterator() {
    return new DictValueIterator(this.dict, 'values');
  }
}
class ItemsView extends DictView {
  list() {
    return this.dict.entries().map((entry) => new PyTuple(entry));
  }
  has(item: Value) {
    if (!(item instanceof PyTuple) || item.items.length !== 2) return false;
    const value = this.dict.get(item.items[0]);
    return value !== undefined && (value === item.items[1] || equalNow(value, item.items[1]));
  }
  iterator() {
    return new DictItemIterator(this.dict, 'items');
  }
}

export const keys = (dict: PyDict) => new KeysView(dict);
export const values = (dict: PyDict) => new ValuesView(dict);
export const items = (dict: PyDict) => new ItemsView(dict);

function defineView(name: string, layout: new (dict: PyDict) => DictView): PyType {
  const type = newStaticType(name, layout, { isBase: false });
  defineMethods(type, {
    '__len__(self, /)': (self: DictView) => self.dict.size,
    '__iter__(self, /)': (self: DictView) => self.iterator(),
    '__reversed__(self, /)': (self: DictView) => new PyArrayIterator(self.list().reverse()),
    '__contains__(self, key, /)': (self: DictView, item: Value) => self.has(item),
    '__repr__(self, /)': (self: DictView) =>
      guarded(self, '...', () => `${self.cls.name}(${toRepr(new PyList(self.list()))})`),
  });
  defineGetters(type, { mapping: { get: (self: DictView) => self.dict } });
  return type;
}

const keysType = defineView('dict_keys', KeysView);
defineView('dict_values', ValuesView);
const itemsType = defineView('dict_items', ItemsView);

/** What a view is compared with: another view, or a set. */
function members(value: Value): { size: number; has: (item: Value) => boolean; list: () => Value[] } | undefined {
  if (value instanceof PySetLike) {
    return { size: value.table.used, has: (item) => value.table.has(item), list: () => value.table.keys() };
  }
  if (value instanceof KeysView || value instanceof ItemsView) {
    return { size: value.dict.size, has: (item) => value.has(item), list: () => value.list() };
  }
  return undefined;
}

function compareViews(self: DictView, other: Value, op: Comparison): Value {
  const b = members(other);
  if (b === undefined) return NotImplemented;
  const size = self.dict.size;
  const inside = () => self.list().every((item) => b.has(item));
  const around = () => b.list().every((item) => self.has(item));
  switch (op) {
    case EQ:
      return size === b.size && inside();
    case NE:
      return size !== b.size || !inside();
    case LE:
      return size <= b.size && inside();
    case LT:
      return size < b.size && inside();
    case GE:
      return size >= b.size && around();
    default:
      return size > b.size && around();
  }
}

/** A new set of the items of an operand; the keys of a dict are taken as from the dict itself. */
function setOf(operand: Value): M<PySet> {
  const set = new PySet();
  return then(addAll(set.table, operand instanceof KeysView ? operand.dict : operand), () => set) as M<PySet>;
}

/** `view - other`, `|` and `^` begin with a set of the left operand; `change` is what the other one does to it. */
function onCopy(change: (set: PySet, other: Value) => M) {
  return (self: Value, other: Value): M =>
    then(setOf(self), (made) => then(change(made as unknown as PySet, other), () => made as unknown as PySet)) as M;
}
const union = onCopy((set, other) => addAll(set.table, other));
const difference = onCopy(
  (set, other) =>
    then(setOf(other), (b) => {
      removeAll(set.table, (b as unknown as PySet).table);
      return None;
    }) as M,
);
const symmetric = onCopy((set, other) => {
  const second = new PySet();
  return then(addAll(second.table, other), () => {
    toggleAll(set.table, second.table);
    return None;
  }) as M;
});

/** `view & other`: goes over the other one, or over the smaller of two views. */
function intersection(self: Value, other: Value): M {
  let [view, walked] = [self, other];
  if (!(self instanceof DictView)) [view, walked] = [other, self];
  else if (other instanceof DictView && other.dict.size > self.dict.size) [view, walked] = [other, self];
  return then(iterate(walked), (made) => {
    const set = new PySet();
    for (const item of made as unknown as Value[]) if ((view as DictView).has(item)) set.table.add(item);
    return set;
  }) as M;
}

for (const type of [keysType, itemsType]) {
  for (const op of [LT, LE, GT, GE, EQ, NE]) {
    defineMethods(type, {
      [`${op.name}(self, value, /)`]: (self: DictView, other: Value) => compareViews(self, other, op),
    });
  }
  for (const [name, operation] of Object.entries({ and: intersection, or: union, sub: difference, xor: symmetric })) {
    defineMethods(type, {
      [`__${name}__(self, value, /)`]: operation,
      [`__r${name}__(self, value, /)`]: (self: Value, other: Value) => operation(other, self),
    });
  }
  defineMethods(type, {
    'isdisjoint(self, other, /)': (self: DictView, other: Value) =>
      then(iterate(other), (made) => !(made as unknown as Value[]).some((item) => self.has(item))),
  });
  setEntry(type, '__hash__', None);
}
