import { defineGetters, defineMethods, defineNew } from '../define';
import { None, NotImplemented } from '../object';
import { type PyType, setEntry } from '../type';
import type { Value } from '../values';
import { since } from '../version';
import { compareSequences, EQ, GE, GT, LE, LT, NE } from './compare';
import { index, tryIndex } from './convert';
import { hashTuple } from './hashes';
import type { Int } from './ints';
import { hashOf } from './keys';
import { typeError, valueError } from './raise';
import { toRepr } from './repr';
import { PySlice, PyTuple, sliceType } from './sequenceObjects';
import { rangeLength, sliceIndices } from './sliceIndices';

/** Where a slice goes over a sequence of `length` items: first index, step, and how many. */
export interface Span {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

function bound(value: Value): Int | null {
  if (value === None) return null;
  const int = tryIndex(value);
  if (int === undefined) throw typeError('slice indices must be integers or None or have an __index__ method');
  return int;
}

/** The indexes of a slice in a sequence. */
export function spanOf(slice: PySlice, length: number): Span {
  const { start, stop, step } = sliceIndices(bound(slice.start), bound(slice.stop), bound(slice.step), length);
  // A step beyond the sequence reaches its first item only.
  const by = typeof step === 'number' ? step : step > 0 ? length + 1 : -length - 1;
  const count = Number(rangeLength(start, stop, by));
  return { start: Number(start), stop: Number(stop), step: by, count };
}

/** The items of a slice. */
export function sliceItems<T>(items: readonly T[], { start, step, count }: Span): T[] {
  if (step === 1) return items.slice(start, start + count);
  const result: T[] = [];
  for (let i = 0, at = start; i < count; i++, at += step) result.push(items[at]);
  return result;
}

const parts = (slice: PySlice) => [slice.start, slice.stop, slice.step];

for (const op of [LT, LE, GT, GE, EQ, NE]) {
  defineMethods(sliceType, {
    [`${op.name}(self, value, /)`]: (self: PySlice, other: Value) =>
      other instanceof PySlice ? compareSequences(parts(self), parts(other), op) : NotImplemented,
  });
}
defineNew(sliceType, {
  'slice(*args)': (_cls: PyType, args: Value[]) => {
    if (args.length === 0) throw typeError('slice expected at least 1 argument, got 0');
    if (args.length > 3) throw typeError(`slice expected at most 3 arguments, got ${args.length}`);
    return args.length === 1 ? new PySlice(None, args[0], None) : new PySlice(args[0], args[1], args[2] ?? None);
  },
});
setEntry(
  sliceType,
  '__doc__',
  'slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).',
);
defineMethods(sliceType, {
  '__repr__(self, /)': (self: PySlice) => `slice(${parts(self).map(toRepr).join(', ')})`,
  '__hash__(self, /)': (self: PySlice) => {
    if (!since(12)) throw typeError("unhashable type: 'slice'");
    return hashTuple(parts(self).map(hashOf));
  },
  'indices(self, len, /)': (self: PySlice, length: Value) => {
    const size = index(length);
    if (size < 0) throw valueError('length should not be negative');
    const { start, stop, step } = sliceIndices(bound(self.start), bound(self.stop), bound(self.step), size);
    return new PyTuple([start, stop, step]);
  },
});
defineGetters(sliceType, {
  start: { get: (self: PySlice) => self.start, member: true },
  stop: { get: (self: PySlice) => self.stop, member: true },
  step: { get: (self: PySlice) => self.step, member: true },
});
