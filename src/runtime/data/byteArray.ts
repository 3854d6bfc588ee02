import { defineMethods } from '../define';
import { then } from '../frame';
import { None } from '../object';
import { typeName } from '../type';
import type { M, Value } from '../values';
import { byteOf, bytesOf, dataFrom, repeatBytes } from './bytes';
import { asInt, place, size, tryIndex } from './convert';
import { repetitions } from './list';
import { indexError, typeError, valueError } from './raise';
import { byteArrayType, PyByteArray, PySlice, PyTuple } from './sequenceObjects';
import { spanOf } from './slice';
import { bytesRepr } from './textRepr';

/** What a bytearray has beyond bytes: it can be changed. */

function splice(self: PyByteArray, start: number, removed: number, added: ArrayLike<number>): void {
  const result = new Uint8Array(self.data.length - removed + added.length);
  result.set(self.data.subarray(0, start));
  result.set(added, start);
  result.set(self.data.subarray(start + removed), start + added.length);
  self.data = result;
}

function byteAt(self: PyByteArray, key: Value): number {
  const int = tryIndex(key);
  if (int === undefined) throw typeError(`bytearray indices must be integers or slices, not ${typeName(key)}`);
  const at = place(int) < 0 ? place(int) + self.data.length : place(int);
  if (at < 0 || at >= self.data.length) throw indexError('bytearray index out of range');
  return at;
}

const extend = (self: PyByteArray, source: Value): M =>
  then(
    dataFrom(asInt(source) !== undefined ? new PyTuple([source]) : source, undefined, undefined, 'bytearray'),
    (data) => {
      splice(self, self.data.length, 0, data as unknown as Uint8Array);
      return None;
    },
  ) as M;

defineMethods(byteArrayType, {
  '__repr__(self, /)': (self: PyByteArray) => `bytearray(${bytesRepr(self.data)})`,
  '__setitem__(self, key, value, /)': (self: PyByteArray, key: Value, value: Value) => {
    if (!(key instanceof PySlice)) {
      self.data[byteAt(self, key)] = byteOf(value);
      return None;
    }
    return then(dataFrom(value, undefined, undefined, 'bytearray'), (made) => {
      const data = made as unknown as Uint8Array;
      const { start, stop, step, count } = spanOf(key, self.data.length);
      if (step === 1) splice(self, start, Math.max(0, stop - start), data);
      else {
        if (data.length !== count) {
          throw valueError(`attempt to assign bytes of size ${data.length} to extended slice of size ${count}`);
        }
        for (let i = 0; i < count; i++) self.data[start + i * step] = data[i];
      }
      return None;
    });
  },
  '__delitem__(self, key, /)': (self: PyByteArray, key: Value) => {
    if (!(key instanceof PySlice)) splice(self, byteAt(self, key), 1, []);
    else {
      const { start, step, count } = spanOf(key, self.data.length);
      const doomed = new Set<number>();
      for (let i = 0; i < count; i++) doomed.add(start + i * step);
      self.data = self.data.filter((_, i) => !doomed.has(i));
    }
    return None;
  },
  '__iadd__(self, value, /)': (self: PyByteArray, other: Value) => {
    const data = bytesOf(other);
    if (data === undefined) throw typeError(`can't concat ${typeName(other)} to bytearray`);
    splice(self, self.data.length, 0, data);
    return self;
  },
  '__imul__(self, value, /)': (self: PyByteArray, times: Value) => {
    self.data = repeatBytes(self.data, repetitions(times));
    return self;
  },
  'append(self, item, /)': (self: PyByteArray, item: Value) => {
    splice(self, self.data.length, 0, [byteOf(item)]);
    return None;
  },
  'clear(self, /)': (self: PyByteArray) => {
    self.data = new Uint8Array(0);
    return None;
  },
  'copy(self, /)': (self: PyByteArray) => new PyByteArray(self.data.slice()),
  'extend(self, iterable_of_ints, /)': extend,
  'insert(self, index, item, /)': (self: PyByteArray, at: Value, item: Value) => {
    const where = size(at);
    const { length } = self.data;
    splice(self, where < 0 ? Math.max(0, where + length) : Math.min(where, length), 0, [byteOf(item)]);
    return None;
  },
  'pop(self, index=-1, /)': (self: PyByteArray, at?: Value) => {
    if (self.data.length === 0) throw indexError('pop from empty bytearray');
    const where = at === undefined ? -1 : size(at);
    const from = where < 0 ? where + self.data.length : where;
    if (from < 0 || from >= self.data.length) throw indexError('pop index out of range');
    const byte = self.data[from];
    splice(self, from, 1, []);
    return byte;
  },
  'remove(self, value, /)': (self: PyByteArray, value: Value) => {
    const at = self.data.indexOf(byteOf(value));
    if (at < 0) throw valueError('value not found in bytearray');
    splice(self, at, 1, []);
    return None;
  },
  'reverse(self, /)': (self: PyByteArray) => {
    self.data.reverse();
    return None;
  },
});
