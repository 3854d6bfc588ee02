import { callSpecial, now } from '../call';
import { newException } from '../errors';
import { PyMethodDescriptor } from '../function';
import { None, type PyObject } from '../object';
import { IntObject, StrObject, typeName } from '../type';
import type { Value } from '../values';
import { PyFloat } from './floatObject';
import { type Int, toDouble } from './ints';
import { overflowError, typeError } from './raise';

/** The integer in an int, bool or instance of a class derived from int; undefined for anything else. */
export function asInt(value: Value): Int | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'object':
      return value instanceof IntObject ? value.value : undefined;
    default:
      return undefined;
  }
}

/** The text in a str or an instance of a class derived from it; undefined for anything else. */
export function asText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof StrObject ? value.value : undefined;
}

/** The double of a float, int or bool; undefined for anything else. OverflowError if an int is too large. */
export function asDouble(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof PyFloat) return value.value;
  const int = asInt(value);
  return int === undefined ? undefined : toDouble(int);
}

/** The double that a function wants: also by `__float__` and `__index__`; TypeError "must be real number, not str". */
export function realNumber(value: Value): number {
  const double = asDouble(value);
  if (double !== undefined) return double;
  if (typeof value === 'object') {
    const made = now(() => callSpecial(value, '__float__', []) ?? None);
    if (made instanceof PyFloat) return made.value;
    if (made !== None) throw typeError(`${typeName(value)}.__float__ returned non-float (type ${typeName(made)})`);
    if (value.m$__index__ !== undefined) return toDouble(index(value));
  }
  throw typeError(`must be real number, not ${typeName(value)}`);
}

/** `operator.index(value)`; undefined if it has no `__index__`. */
export function tryIndex(value: Value): Int | undefined {
  const int = asInt(value);
  if (int !== undefined || typeof value !== 'object' || value.m$__index__ === undefined) return int;
  const made = now(() => callSpecial(value, '__index__', []) as Value);
  const result = asInt(made);
  if (result === undefined) throw typeError(`__index__ returned non-int (type ${typeName(made)})`);
  return result;
}

/** `operator.index(value)`; TypeError "'str' object cannot be interpreted as an integer". */
export function index(value: Value): Int {
  const int = tryIndex(value);
  if (int === undefined) throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return int;
}

/** An index or size as a JavaScript number; OverflowError where CPython's would not fit. */
export function size(value: Value): number {
  const int = index(value);
  if (typeof int === 'number') return int;
  if (int > 0x7fffffffffffffffn || int < -0x8000000000000000n) {
    throw overflowError("cannot fit 'int' into an index-sized integer");
  }
  return Number(int);
}

/** The same for a place in a sequence: IndexError. */
export function place(int: Int): number {
  if (typeof int === 'number') return int;
  if (int > 0x7fffffffffffffffn || int < -0x8000000000000000n) {
    throw newException('IndexError', ["cannot fit 'int' into an index-sized integer"]);
  }
  return Number(int);
}

/** An argument of type C int; OverflowError beyond. */
export function cInt(value: Value): number {
  const int = index(value);
  if (int > 0x7fffffff || int < -0x80000000) {
    throw overflowError(
      int > 0 ? 'Python int too large to convert to C int' : 'Python int too large to convert to C int',
    );
  }
  return Number(int);
}

/** A limit such as `start` and `stop` of `find`, for a sequence of `length`; None and left out give `absent`. */
export function limit(value: Value | undefined, absent: number, length: number): number {
  if (value === undefined || value === None) return absent;
  const int = tryIndex(value);
  if (int === undefined) throw typeError('slice indices must be integers or None or have an __index__ method');
  const at = int < 0 ? Number(int) + length : Number(int);
  return Math.max(0, Math.min(at, length));
}

/** True if a class attribute is the interpreter's own method, so that it need not be called as Python code. */
export function isNative(method: unknown): method is PyMethodDescriptor {
  return method instanceof PyMethodDescriptor;
}

/** True if no class derived in Python has replaced this method of the object. */
export function usesNative(object: PyObject, key: `m$${string}`): boolean {
  return object[key] instanceof PyMethodDescriptor;
}
