import { defineGetters, defineMethods, defineNew } from '../define';
import { PyMethodDescriptor } from '../function';
import { None, NotImplemented, PyObject } from '../object';
import { DONE } from '../registers';
import { newStaticType, type PyType, setEntry, typeName } from '../type';
import type { Value } from '../values';
import { sameItem } from './compare';
import { asInt, index, tryIndex } from './convert';
import { PyComplex, PyFloat } from './floatObject';
import { hashTuple } from './hashes';
import { fromDouble, type Int, intAdd, intFloorDiv, intMod, intMul, intNeg, intSub } from './ints';
import { defineIterator, PyIterator, type Step } from './iterators';
import { hashOf, identityHash } from './keys';
import { indexError, overflowError, typeError, valueError } from './raise';
import { PySlice } from './sequenceObjects';
import { rangeLength, sliceIndices } from './sliceIndices';

export class PyRange extends PyObject {
  readonly length: Int;
  constructor(
    readonly start: Int,
    readonly stop: Int,
    readonly step: Int,
  ) {
    super();
    this.length = rangeLength(start, stop, step);
  }

  at(position: Int): Int {
    return intAdd(this.start, intMul(position, this.step));
  }
}

export const rangeType = newStaticType('range', PyRange, { isBase: false });

/** While all values are safe integers: one addition and one comparison a step. */
export class PyRangeIterator extends PyIterator {
  constructor(
    private at: number,
    private left: number,
    private readonly step: number,
  ) {
    super();
  }
  next(): Step {
    if (this.left <= 0) return DONE;
    this.left--;
    const value = this.at;
    this.at = value + this.step;
    return value;
  }
  get remaining(): number {
    return this.left;
  }
}

class PyLongRangeIterator extends PyIterator {
  private position: Int = 0;
  constructor(private readonly range: PyRange) {
    super();
  }
  next(): Step {
    if (this.position >= this.range.length) return DONE;
    const value = this.range.at(this.position);
    this.position = intAdd(this.position, 1);
    return value;
  }
}
const rangeIteratorType = defineIterator('range_iterator', PyRangeIterator);
defineIterator('longrange_iterator', PyLongRangeIterator);
defineMethods(rangeIteratorType, { '__length_hint__(self, /)': (self: PyRangeIterator) => self.remaining });

export function rangeIterator(range: PyRange): PyIterator {
  const { start, length, step } = range;
  if (typeof start === 'number' && typeof length === 'number' && typeof step === 'number') {
    if (length === 0 || Number.isSafeInteger(start + length * step)) return new PyRangeIterator(start, length, step);
  }
  return new PyLongRangeIterator(range);
}

const isNumber = (value: Value): boolean => typeof value !== 'object' || value instanceof PyFloat;

function find(range: PyRange, value: Value): Int | undefined {
  if (value instanceof PyComplex && value.imag === 0) return find(range, new PyFloat(value.real));
  const int = value instanceof PyFloat && Number.isInteger(value.value) ? fromDouble(value.value) : asInt(value);
  if (int === undefined) {
    // Only an object with an `__eq__` of its own could equal a number all the same.
    if (typeof value !== 'object' || value.m$__eq__ instanceof PyMethodDescriptor) return undefined;
    for (let i: Int = 0; i < range.length; i = intAdd(i, 1)) if (sameItem(range.at(i), value)) return i;
    return undefined;
  }
  const offset = intSub(int, range.start);
  if (intMod(offset, range.step) !== 0) return undefined;
  const position = intFloorDiv(offset, range.step);
  return position >= 0 && position < range.length ? position : undefined;
}

defineNew(rangeType, {
  'range(*args)': (_cls: PyType, args: Value[]) => {
    if (args.length === 0) throw typeError('range expected at least 1 argument, got 0');
    if (args.length > 3) throw typeError(`range expected at most 3 arguments, got ${args.length}`);
    const [first, second, third] = args.map((value) => index(value));
    if (third === 0) throw valueError('range() arg 3 must not be zero');
    return args.length === 1 ? new PyRange(0, first, 1) : new PyRange(first, second, third ?? 1);
  },
});
setEntry(
  rangeType,
  '__doc__',
  'range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.',
);

const equals = (self: PyRange, other: Value) => {
  if (!(other instanceof PyRange)) return NotImplemented;
  if (self.length !== other.length) return false;
  if (self.length === 0) return true;
  if (self.start !== other.start) return false;
  return self.length === 1 || self.step === other.step;
};

defineMethods(rangeType, {
  '__len__(self, /)': (self: PyRange) => {
    if (typeof self.length !== 'number') throw overflowError('Python int too large to convert to C ssize_t');
    return self.length;
  },
  '__bool__(self, /)': (self: PyRange) => self.length !== 0,
  '__iter__(self, /)': rangeIterator,
  '__reversed__(self, /)': (self: PyRange) =>
    rangeIterator(
      self.length === 0
        ? new PyRange(0, 0, 1)
        : new PyRange(self.at(intSub(self.length, 1)), intSub(self.start, self.step), intNeg(self.step)),
    ),
  '__contains__(self, key, /)': (self: PyRange, key: Value) => find(self, key) !== undefined,
  '__getitem__(self, key, /)': (self: PyRange, key: Value) => {
    if (key instanceof PySlice) {
      const bound = (value: Value) => (value === None ? null : index(value));
      const { start, stop, step } = sliceIndices(bound(key.start), bound(key.stop), bound(key.step), self.length);
      return new PyRange(self.at(start), self.at(stop), intMul(self.step, step));
    }
    const int = tryIndex(key);
    if (int === undefined) throw typeError(`range indices must be integers or slices, not ${typeName(key)}`);
    const position = int < 0 ? intAdd(int, self.length) : int;
    if (position < 0 || position >= self.length) throw indexError('range object index out of range');
    return self.at(position);
  },
  '__eq__(self, value, /)': equals,
  '__ne__(self, value, /)': (self: PyRange, other: Value) => {
    const result = equals(self, other);
    return typeof result === 'boolean' ? !result : result;
  },
  '__hash__(self, /)': (self: PyRange) => {
    const none = identityHash(None);
    const rest = [
      self.length === 0 ? none : hashOf(self.start),
      self.length === 0 || self.length === 1 ? none : hashOf(self.step),
    ];
    return hashTuple([hashOf(self.length), ...rest]);
  },
  '__repr__(self, /)': (self: PyRange) =>
    self.step === 1 ? `range(${self.start}, ${self.stop})` : `range(${self.start}, ${self.stop}, ${self.step})`,
  'count(self, value, /)': (self: PyRange, value: Value) => {
    if (isNumber(value)) return find(self, value) === undefined ? 0 : 1;
    let count = 0;
    for (let i: Int = 0; i < self.length; i = intAdd(i, 1)) if (sameItem(self.at(i), value)) count++;
    return count;
  },
  'index(self, value, /)': (self: PyRange, value: Value) => {
    const found = find(self, value);
    if (found === undefined)
      throw valueError(
        `${asInt(value) === undefined ? 'sequence.index(x): x not in sequence' : `${asInt(value)} is not in range`}`,
      );
    return found;
  },
});
defineGetters(rangeType, {
  start: { get: (self: PyRange) => self.start, member: true },
  stop: { get: (self: PyRange) => self.stop, member: true },
  step: { get: (self: PyRange) => self.step, member: true },
});
