import { call, callBound } from '../call';
import { defineClassMethods, defineMethods, defineNew } from '../define';
import { then } from '../frame';
import { PyMethodDescriptor } from '../function';
import { None, NotImplemented } from '../object';
import { S } from '../registers';
import { type PyType, protoOf, setEntry } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';
import { findAttributeNow } from './attributeNow';
import { equalNow } from './compare';
import { charge, costs } from './costs';
import { dictType, PyDict } from './dictObject';
import { DictIterator, items, keys, values } from './dictViews';
import { getItem } from './items';
import { iterate } from './iterate';
import { PyArrayIterator } from './iterators';
import { keyError, typeError, valueError } from './raise';
import { guarded, toRepr } from './repr';
import { PyTuple } from './sequenceObjects';

/** `dict[key]`: KeyError, or what `__missing__` of a derived class gives. */
export function dictGet(dict: PyDict, key: Value): M {
  const value = dict.get(key);
  if (value !== undefined) return value;
  if (dict.cls !== dictType) {
    const missing: Value | undefined = dict.m$__missing__;
    if (missing !== undefined) return callBound(missing, dict, [key]);
  }
  throw keyError(key);
}

/** Adds what `dict(source)` takes: a mapping, or an iterable of pairs. */
export function dictMerge(dict: PyDict, source: Value): M {
  if (source instanceof PyDict && source.m$__iter__ instanceof PyMethodDescriptor) {
    charge(source.size, costs.hash);
    dict.update(source);
    return None;
  }
  const keysMethod = typeof source === 'object' ? findAttributeNow(source, 'keys') : undefined;
  if (keysMethod !== undefined) {
    return then(call(keysMethod, [], null), (view) =>
      then(iterate(view), (made) => addAll(dict, source, made as unknown as Value[], 0)),
    ) as M;
  }
  return then(iterate(source), (made) => addPairs(dict, made as unknown as Value[], 0)) as M;
}

function addAll(dict: PyDict, mapping: Value, names: Value[], from: number): M {
  for (let i = from; i < names.length; i++) {
    const value = getItem(mapping, names[i]);
    if (value === S) {
      return then(S, (made) => {
        dict.set(names[i], made);
        return addAll(dict, mapping, names, i + 1);
      }) as M;
    }
    dict.set(names[i], value as Value);
  }
  return None;
}

function addPairs(dict: PyDict, pairs: Value[], from: number): M {
  charge(pairs.length - from, costs.hash);
  for (let i = from; i < pairs.length; i++) {
    const pair = pairs[i];
    if (
      typeof pair !== 'string' &&
      (typeof pair !== 'object' || (pair.m$__iter__ === undefined && pair.m$__getitem__ === undefined))
    ) {
      throw typeError(`cannot convert dictionary update sequence element #${i} to a sequence`);
    }
    const items = iterate(pair);
    const add = (two: Value[]) => {
      if (two.length !== 2) {
        throw valueError(`dictionary update sequence element #${i} has length ${two.length}; 2 is required`);
      }
      dict.set(two[0], two[1]);
    };
    if (items === S) {
      return then(S, (made) => {
        add(made as unknown as Value[]);
        return addPairs(dict, pairs, i + 1);
      }) as M;
    }
    add(items as Value[]);
  }
  return None;
}

/** `a == b` of dicts: the same keys with equal values, in whatever order. */
export function sameDicts(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false;
  charge(a.size, costs.compare + costs.hash);
  for (const [key, value] of a.entries()) {
    const other = b.get(key);
    if (other === undefined || (other !== value && !equalNow(value, other))) return false;
  }
  return true;
}

const merged = (a: PyDict, b: PyDict) => {
  const result = a.copy();
  result.update(b);
  return result;
};

function update(self: PyDict, args: Value[], kwargs: Map<string, Value>, name: string): M {
  if (args.length > 1) throw typeError(`${name} expected at most 1 argument, got ${args.length}`);
  const addNamed = () => {
    for (const [key, value] of kwargs) self.set(key, value);
    return None;
  };
  return args.length === 0 ? addNamed() : (then(dictMerge(self, args[0]), addNamed) as M);
}

defineNew(dictType, { 'dict(*args, **kwargs)': (cls: PyType) => (cls === dictType ? new PyDict() : new cls.Ctor()) });
setEntry(
  dictType,
  '__doc__',
  "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
);
setEntry(dictType, '__hash__', None);

defineMethods(dictType, {
  '__init__(self, /, *args, **kwargs)': (self: PyDict, args: Value[], kwargs: Map<string, Value>) =>
    update(self, args, kwargs, 'dict'),
  '__repr__(self, /)': (self: PyDict) =>
    guarded(self, '{...}', () => {
      charge(self.size, costs.repr * 2);
      return `{${self
        .entries()
        .map(([key, value]) => `${toRepr(key)}: ${toRepr(value)}`)
        .join(', ')}}`;
    }),
  '__len__(self, /)': (self: PyDict) => self.size,
  '__iter__(self, /)': (self: PyDict) => new DictIterator(self, 'keys'),
  '__reversed__(self, /)': (self: PyDict) => new PyArrayIterator(self.keys().reverse()),
  '__contains__(self, key, /)': (self: PyDict, key: Value) => self.has(key),
  '__getitem__(self, key, /)': dictGet,
  '__setitem__(self, key, value, /)': (self: PyDict, key: Value, value: Value) => {
    self.set(key, value);
    return None;
  },
  '__delitem__(self, key, /)': (self: PyDict, key: Value) => {
    if (self.delete(key) === undefined) throw keyError(key);
    return None;
  },
  '__eq__(self, value, /)': (self: PyDict, other: Value) =>
    other instanceof PyDict ? sameDicts(self, other) : NotImplemented,
  '__ne__(self, value, /)': (self: PyDict, other: Value) =>
    other instanceof PyDict ? !sameDicts(self, other) : NotImplemented,
  '__or__(self, value, /)': (self: PyDict, other: Value) =>
    since(9) && other instanceof PyDict ? merged(self, other) : NotImplemented,
  '__ror__(self, value, /)': (self: PyDict, other: Value) =>
    since(9) && other instanceof PyDict ? merged(other, self) : NotImplemented,
  '__ior__(self, value, /)': (self: PyDict, other: Value) =>
    since(9) ? then(dictMerge(self, other), () => self) : NotImplemented,
  'clear(self, /)': (self: PyDict) => {
    self.clear();
    return None;
  },
  'copy(self, /)': (self: PyDict) => {
    charge(self.size, costs.copy);
    return self.copy();
  },
  'get(self, key, default=None, /)': (self: PyDict, key: Value, fallback: Value | undefined) =>
    self.get(key) ?? fallback ?? None,
  'items(self, /)': items,
  'keys(self, /)': keys,
  'values(self, /)': values,
  'pop(self, key, default=None, /)': (self: PyDict, key: Value, fallback: Value | undefined) => {
    const value = self.delete(key) ?? fallback;
    if (value === undefined) throw keyError(key);
    return value;
  },
  'popitem(self, /)': (self: PyDict) => {
    const entry = self.popLast();
    if (entry === undefined) throw keyError('popitem(): dictionary is empty');
    return new PyTuple(entry);
  },
  'setdefault(self, key, default=None, /)': (self: PyDict, key: Value, fallback: Value | undefined) => {
    const known = self.get(key);
    if (known !== undefined) return known;
    self.set(key, fallback ?? None);
    return fallback ?? None;
  },
  'update(self, /, *args, **kwargs)': (self: PyDict, args: Value[], kwargs: Map<string, Value>) =>
    update(self, args, kwargs, 'update'),
  '__sizeof__(self, /)': (self: PyDict) => (self.size === 0 ? 48 : 216 + 100 * Math.max(0, self.size - 5)),
});
defineClassMethods(dictType, {
  'fromkeys(type, iterable, value=None, /)': (cls: PyType, iterable: Value, value: Value | undefined) =>
    then(iterate(iterable), (made) => {
      const names = made as unknown as Value[];
      return then(cls.call([], null), (dict) => {
        if (dict instanceof PyDict) for (const name of names) dict.set(name, value ?? None);
        else for (const name of names) callBound(protoOf(dict).m$__setitem__, dict, [name, value ?? None]);
        return dict;
      });
    }),
});
