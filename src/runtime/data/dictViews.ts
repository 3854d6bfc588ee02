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
import { checkItems } from './memory';
import { guarded, toRepr } from './repr';
import { PyList, PyTuple } from './sequenceObjects';
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

/** `keys & other` and the like: a set; `other` is any iterable. */
function setOperation(combine: (a: Value[], b: PySet) => Value[], fromRight = false) {
  return (self: Value, other: Value): M => {
    const [left, right] = fromRight ? [other, self] : [self, other];
    return then(iterate(left), (a) =>
      then(iterate(right), (b) => {
        const second = new PySet();
        for (const item of b as unknown as Value[]) second.table.add(item);
        const result = new PySet();
        for (const item of combine(a as unknown as Value[], second)) result.table.add(item);
        checkItems(result.table.used);
        return result;
      }),
    ) as M;
  };
}
const and = (a: Value[], b: PySet) => a.filter((item) => b.table.has(item));
const or = (a: Value[], b: PySet) => [...a, ...b.table.keys()];
const sub = (a: Value[], b: PySet) => a.filter((item) => !b.table.has(item));
const xor = (a: Value[], b: PySet) => {
  const first = new PySet();
  for (const item of a) first.table.add(item);
  return [...sub(a, b), ...b.table.keys().filter((item) => !first.table.has(item))];
};

for (const type of [keysType, itemsType]) {
  for (const op of [LT, LE, GT, GE, EQ, NE]) {
    defineMethods(type, {
      [`${op.name}(self, value, /)`]: (self: DictView, other: Value) => compareViews(self, other, op),
    });
  }
  for (const [name, combine] of Object.entries({ and, or, sub, xor })) {
    defineMethods(type, {
      [`__${name}__(self, value, /)`]: setOperation(combine),
      [`__r${name}__(self, value, /)`]: setOperation(combine, true),
    });
  }
  defineMethods(type, {
    'isdisjoint(self, other, /)': (self: DictView, other: Value) =>
      then(iterate(other), (made) => !(made as unknown as Value[]).some((item) => self.has(item))),
  });
  setEntry(type, '__hash__', None);
}
