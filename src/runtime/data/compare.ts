import { callBound, now } from '../call';
import { then } from '../frame';
import { PyMethodDescriptor } from '../function';
import { keysOf, None, NotImplemented, type PyObject } from '../object';
import { S } from '../registers';
import { isSubtype, objectType, protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { compareText } from './codePoints';
import { index } from './convert';
import { floatType, PyFloat } from './floatObject';
import { overflowError, typeError, valueError } from './raise';
import { listType, PyList, PyTuple, tupleType } from './sequenceObjects';

/** One of the six comparisons: its symbol, its method, and the method that answers from the other side. */
export interface Comparison {
  readonly symbol: string;
  readonly name: string;
  readonly m: `m$${string}`;
  readonly r: `m$${string}`;
}

const comparison = (symbol: string, name: string, reflected: string): Comparison => ({
  symbol,
  name,
  m: keysOf(name).m,
  r: keysOf(reflected).m,
});
export const LT = comparison('<', '__lt__', '__gt__');
export const LE = comparison('<=', '__le__', '__ge__');
export const GT = comparison('>', '__gt__', '__lt__');
export const GE = comparison('>=', '__ge__', '__le__');
export const EQ = comparison('==', '__eq__', '__eq__');
export const NE = comparison('!=', '__ne__', '__ne__');

/** Whether a sign (−1, 0, 1, or NaN for unordered) satisfies the comparison. */
export function satisfies(op: Comparison, sign: number): boolean {
  switch (op.symbol) {
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
    case '==':
      return sign === 0;
    default:
      return sign !== 0;
  }
}

/** The sign of two numbers or two texts that need no method; undefined for other values. */
function primitiveSign(a: Value, b: Value): number | undefined {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : undefined;
  const x = typeof a === 'object' ? (a.cls === floatType ? (a as PyFloat).value : undefined) : a;
  const y = typeof b === 'object' ? (b.cls === floatType ? (b as PyFloat).value : undefined) : b;
  if (x === undefined || y === undefined || typeof y === 'string') return undefined;
  if (x < y) return -1;
  if (x > y) return 1;
  // biome-ignore lint/suspicious/noDoubleEquals: numbers, BigInts and booleans are compared by their exact values
  return (x as number) == (y as number) ? 0 : NaN;
}

/** What JavaScript compares as Python does: an int of any size, or a float's double; undefined for anything else. */
function plainNumber(value: Value): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof PyFloat && value.cls === floatType ? value.value : undefined;
}

/** The six comparisons as generated code calls them: of numbers and texts at once. */
export function lt(a: Value, b: Value): M {
  const x = plainNumber(a);
  if (x !== undefined) {
    const y = plainNumber(b);
    if (y !== undefined) return x < y;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b) < 0;
  return compare(a, b, LT);
}

export function le(a: Value, b: Value): M {
  const x = plainNumber(a);
  if (x !== undefined) {
    const y = plainNumber(b);
    if (y !== undefined) return x <= y;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b) <= 0;
  return compare(a, b, LE);
}

export function gt(a: Value, b: Value): M {
  const x = plainNumber(a);
  if (x !== undefined) {
    const y = plainNumber(b);
    if (y !== undefined) return x > y;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b) > 0;
  return compare(a, b, GT);
}

export function ge(a: Value, b: Value): M {
  const x = plainNumber(a);
  if (x !== undefined) {
    const y = plainNumber(b);
    if (y !== undefined) return x >= y;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b) >= 0;
  return compare(a, b, GE);
}

export function eq(a: Value, b: Value): M {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  const x = plainNumber(a);
  if (x !== undefined) {
    const y = plainNumber(b);
    // biome-ignore lint/suspicious/noDoubleEquals: an integral double may equal a BigInt
    if (y !== undefined) return x == y;
  }
  return compare(a, b, EQ);
}

export function ne(a: Value, b: Value): M {
  if (typeof a === 'string' && typeof b === 'string') return a !== b;
  const x = plainNumber(a);
  if (x !== undefined) {
    const y = plainNumber(b);
    // biome-ignore lint/suspicious/noDoubleEquals: an integral double may equal a BigInt
    if (y !== undefined) return x != y;
  }
  return compare(a, b, NE);
}

/** A comparison by Python's rules; the result is whatever the method gives. */
export function compare(a: Value, b: Value, op: Comparison): M {
  if (typeof a === 'string' && typeof b === 'string' && (op === EQ || op === NE)) return (a === b) === (op === EQ);
  const sign = primitiveSign(a, b);
  if (sign !== undefined) return satisfies(op, sign);
  const left = protoOf(a);
  const right = protoOf(b);
  if (left.cls !== right.cls && isSubtype(right.cls, left.cls)) {
    const first = right[op.r] as Value | undefined;
    if (first !== undefined && first !== left[op.r]) {
      return then(attempt(first, b, a, op), (value) =>
        value !== NotImplemented ? value : then(attempt(left[op.m], a, b, op), (other) => finish(other, a, b, op)),
      ) as M;
    }
  }
  const result = attempt(left[op.m], a, b, op);
  if (result !== S && result !== NotImplemented) return result;
  return then(result, (value) =>
    value !== NotImplemented ? value : then(attempt(right[op.r], b, a, op), (other) => finish(other, a, b, op)),
  ) as M;
}

function attempt(method: Value | undefined, self: Value, other: Value, op: Comparison): M {
  if (method === undefined) return NotImplemented;
  if (method instanceof PyMethodDescriptor) {
    // `object.__ne__` is the opposite of whatever `__eq__` says.
    if (op === NE && method.owner === objectType) return opposite(attempt(protoOf(self).m$__eq__, self, other, EQ));
    return method.fn(self, other) as M;
  }
  return callBound(method, self, [other]);
}

function opposite(result: M): M {
  return then(result, (value) => (value === NotImplemented ? value : then(truth(value), (yes) => !yes))) as M;
}

function finish(result: Value, a: Value, b: Value, op: Comparison): Value {
  if (result !== NotImplemented) return result;
  if (op === EQ) return a === b;
  if (op === NE) return a !== b;
  throw typeError(`'${op.symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

/** `bool(value)` as a JavaScript boolean. */
export function truth(value: Value): M<boolean> {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return true;
    default:
      return objectTruth(value);
  }
}

function objectTruth(value: PyObject): M<boolean> {
  if (value === None) return false;
  if (value instanceof PyList && value.cls === listType) return value.items.length > 0;
  if (value instanceof PyList || value instanceof PyTuple) {
    if (value.m$__bool__ === undefined && value.m$__len__ instanceof PyMethodDescriptor) return value.items.length > 0;
  }
  const bool: Value | undefined = value.m$__bool__;
  if (bool !== undefined) {
    return then(callBound(bool, value, []), (made) => {
      if (typeof made !== 'boolean') throw typeError(`__bool__ should return bool, returned ${typeName(made)}`);
      return made;
    }) as M<boolean>;
  }
  const length: Value | undefined = value.m$__len__;
  if (length === undefined) return true;
  return then(callBound(length, value, []), (made) => checkedLength(made) > 0) as M<boolean>;
}

/** What `__len__` may give. */
export function checkedLength(value: Value): number {
  const length = typeof value === 'boolean' ? Number(value) : value;
  if (typeof length === 'number') {
    if (length < 0) throw valueError('__len__() should return >= 0');
    return length;
  }
  if (typeof length === 'bigint') throw overflowError("cannot fit 'int' into an index-sized integer");
  return checkedLength(index(value));
}

/** `a == b` to its end, as a JavaScript boolean. */
export function equalNow(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  const sign = primitiveSign(a, b);
  if (sign !== undefined) return sign === 0;
  if (typeof a !== 'object' && typeof b !== 'object') return false;
  if (a instanceof PyTuple && b instanceof PyTuple && a.cls === tupleType && b.cls === tupleType) {
    return sameItems(a.items, b.items);
  }
  const result = now(() => compare(a, b, EQ)) as Value;
  return result === true || (result !== false && (now(() => truth(result)) as boolean));
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameItem(a[i], b[i])) return false;
  return true;
}

/** As containers compare items: identical, or equal. */
export function sameItem(a: Value, b: Value): boolean {
  return a === b || equalNow(a, b);
}

/** `a < b` to its end, as sorting asks it. */
export function lessNow(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  const sign = primitiveSign(a, b);
  if (sign !== undefined) return sign < 0;
  if (
    a instanceof PyTuple &&
    b instanceof PyTuple &&
    a.m$__lt__ === b.m$__lt__ &&
    a.m$__lt__ instanceof PyMethodDescriptor
  ) {
    const { items } = a;
    const others = b.items;
    const shared = Math.min(items.length, others.length);
    for (let i = 0; i < shared; i++) if (!sameItem(items[i], others[i])) return lessNow(items[i], others[i]);
    return items.length < others.length;
  }
  const result = now(() => compare(a, b, LT)) as Value;
  return result === true || (result !== false && (now(() => truth(result)) as boolean));
}

export function truthNow(value: Value): boolean {
  return now(() => truth(value)) as boolean;
}

/** A comparison of two sequences: at the first items that differ, else by length. */
export function compareSequences(a: readonly Value[], b: readonly Value[], op: Comparison): M {
  const shared = Math.min(a.length, b.length);
  if ((op === EQ || op === NE) && a.length !== b.length) return op === NE;
  for (let i = 0; i < shared; i++) {
    if (sameItem(a[i], b[i])) continue;
    if (op === EQ) return false;
    if (op === NE) return true;
    return now(() => compare(a[i], b[i], op)) as Value;
  }
  return satisfies(op, a.length - b.length);
}
