import { callBound, now } from '../call';
import { isException } from '../errors';
import { then, thenOr } from '../frame';
import { PyMethodDescriptor } from '../function';
import { None, type PyObject } from '../object';
import { DONE, S } from '../registers';
import { protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import {
  ADD,
  AND,
  binary,
  FLOORDIV,
  inPlace,
  LSHIFT,
  MATMUL,
  MOD,
  MUL,
  OR,
  POW,
  RSHIFT,
  SUB,
  TRUEDIV,
  unary,
  XOR,
} from './binary';
import { checkedLength, sameItem, truth } from './compare';
import { charge, costs, isRunaway } from './costs';
import { dictGet } from './dict';
import { dictType, type PyDict } from './dictObject';
import { floatPower, floatTrueDiv } from './float';
import { floatType, PyFloat } from './floatObject';
import { floatFloorDiv, floatMod } from './floats';
import { intPower } from './int';
import {
  type Int,
  intAdd,
  intAnd,
  intFloorDiv,
  intInvert,
  intLeftShift,
  intMod,
  intMul,
  intNeg,
  intOr,
  intRightShift,
  intSub,
  intTrueDiv,
  intXor,
} from './ints';
import { delItem, getItem, setItem } from './items';
import { type Iterator, iter } from './iterators';
import { findItem, listDelete, listExtend, listGet, listSet } from './list';
import { typeError } from './raise';
import { listType, PyList, PyTuple, tupleType } from './sequenceObjects';
import { concatenate, strGet } from './str';
import { tupleGet } from './tuple';

/**
 * The operators as generated code calls them, which has asked for small integers already: floats at once, in functions
 * that are small enough to become part of their callers; then what is common; the rest by Python's dispatch.
 */

/** The double of a plain float or small int; undefined for anything else. */
function plain(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof PyFloat && value.cls === floatType ? value.value : undefined;
}

/** True for a float that is no instance of a derived class. */
const isFloat = (value: Value): value is PyFloat => value instanceof PyFloat && value.cls === floatType;

/** True for an int of any size that is no instance of a derived class. */
const isInt = (value: Value): value is Int => typeof value === 'number' || typeof value === 'bigint';

/** True for numbers that no class can have given operators of its own. */
const isPlain = (value: Value) => isInt(value) || (value instanceof PyFloat && value.cls === floatType);

export function add(a: Value, b: Value): M {
  if (isFloat(a)) {
    if (isFloat(b)) return new PyFloat(a.value + b.value);
    if (typeof b === 'number') return new PyFloat(a.value + b);
  } else if (typeof a === 'number' && isFloat(b)) return new PyFloat(a + b.value);
  return addOthers(a, b);
}

function addOthers(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return intAdd(a, b);
  if (typeof a === 'string' && typeof b === 'string') return concatenate(a, b);
  return isInt(a) && isInt(b) ? intAdd(a, b) : binary(a, b, ADD);
}

export function sub(a: Value, b: Value): M {
  if (isFloat(a)) {
    if (isFloat(b)) return new PyFloat(a.value - b.value);
    if (typeof b === 'number') return new PyFloat(a.value - b);
  } else if (typeof a === 'number' && isFloat(b)) return new PyFloat(a - b.value);
  return subOthers(a, b);
}

function subOthers(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return intSub(a, b);
  return isInt(a) && isInt(b) ? intSub(a, b) : binary(a, b, SUB);
}

export function mul(a: Value, b: Value): M {
  if (isFloat(a)) {
    if (isFloat(b)) return new PyFloat(a.value * b.value);
    if (typeof b === 'number') return new PyFloat(a.value * b);
  } else if (typeof a === 'number' && isFloat(b)) return new PyFloat(a * b.value);
  return mulOthers(a, b);
}

function mulOthers(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return intMul(a, b);
  return isInt(a) && isInt(b) ? intMul(a, b) : binary(a, b, MUL);
}

export function truediv(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return new PyFloat(intTrueDiv(a, b));
  const x = plain(a);
  if (x !== undefined) {
    const y = plain(b);
    if (y !== undefined) return new PyFloat(floatTrueDiv(x, y));
  }
  return isInt(a) && isInt(b) ? new PyFloat(intTrueDiv(a, b)) : binary(a, b, TRUEDIV);
}

export function floordiv(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return intFloorDiv(a, b);
  const x = plain(a);
  if (x !== undefined) {
    const y = plain(b);
    if (y !== undefined) return new PyFloat(floatFloorDiv(x, y));
  }
  return isInt(a) && isInt(b) ? intFloorDiv(a, b) : binary(a, b, FLOORDIV);
}

export function mod(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return intMod(a, b);
  const x = plain(a);
  if (x !== undefined) {
    const y = plain(b);
    if (y !== undefined) return new PyFloat(floatMod(x, y));
  }
  return isInt(a) && isInt(b) ? intMod(a, b) : binary(a, b, MOD);
}

export function pow(a: Value, b: Value): M {
  if (typeof a === 'number' && typeof b === 'number') return intPower(a, b);
  const x = plain(a);
  if (x !== undefined) {
    const y = plain(b);
    if (y !== undefined) return floatPower(x, y);
  }
  return isInt(a) && isInt(b) ? intPower(a, b) : binary(a, b, POW);
}

export const matmul = (a: Value, b: Value): M => binary(a, b, MATMUL);
export const lshift = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? intLeftShift(a, b) : binary(a, b, LSHIFT));
export const rshift = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? intRightShift(a, b) : binary(a, b, RSHIFT));
export const and_ = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? intAnd(a, b) : binary(a, b, AND));
export const or_ = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? intOr(a, b) : binary(a, b, OR));
export const xor = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? intXor(a, b) : binary(a, b, XOR));

/** `a op= b` is `a op b` for plain numbers. */
export function iadd(a: Value, b: Value): M {
  if (isFloat(a) && isFloat(b)) return new PyFloat(a.value + b.value);
  return iaddOthers(a, b);
}

function iaddOthers(a: Value, b: Value): M {
  if (typeof a === 'string' && typeof b === 'string') return concatenate(a, b);
  if (isPlain(a) && isPlain(b)) return add(a, b);
  if (typeof a === 'object' && (a as PyObject).cls === listType) return then(listExtend(a as PyList, b), () => a) as M;
  return inPlace(a, b, ADD);
}
export const isub = (a: Value, b: Value): M => (isPlain(a) && isPlain(b) ? sub(a, b) : inPlace(a, b, SUB));
export const imul = (a: Value, b: Value): M => (isPlain(a) && isPlain(b) ? mul(a, b) : inPlace(a, b, MUL));
export const imatmul = (a: Value, b: Value): M => inPlace(a, b, MATMUL);
export const itruediv = (a: Value, b: Value): M => (isPlain(a) && isPlain(b) ? truediv(a, b) : inPlace(a, b, TRUEDIV));
export const ifloordiv = (a: Value, b: Value): M =>
  isPlain(a) && isPlain(b) ? floordiv(a, b) : inPlace(a, b, FLOORDIV);
export const imod = (a: Value, b: Value): M => (isPlain(a) && isPlain(b) ? mod(a, b) : inPlace(a, b, MOD));
// Its errors name the operator: `** or pow()` and `**=`.
export const ipow = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? pow(a, b) : inPlace(a, b, POW));
export const ilshift = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? lshift(a, b) : inPlace(a, b, LSHIFT));
export const irshift = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? rshift(a, b) : inPlace(a, b, RSHIFT));
export const iand = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? and_(a, b) : inPlace(a, b, AND));
export const ior = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? or_(a, b) : inPlace(a, b, OR));
export const ixor = (a: Value, b: Value): M => (isInt(a) && isInt(b) ? xor(a, b) : inPlace(a, b, XOR));

export function neg(a: Value): M {
  if (typeof a === 'number') return intNeg(a);
  if (typeof a === 'object' && a.cls === floatType) return new PyFloat(-(a as PyFloat).value);
  return unary(a, '__neg__', '-');
}
export const pos = (a: Value): M => (typeof a === 'number' ? a : unary(a, '__pos__', '+'));
export const invert = (a: Value): M => (typeof a === 'number' ? intInvert(a) : unary(a, '__invert__', '~'));

/** `item in container`. */
export function contains(container: Value, item: Value): M<boolean> {
  if (typeof container === 'object') {
    const { cls } = container;
    if (cls === listType) return findItem((container as PyList).items, item) >= 0;
    if (cls === dictType) return (container as PyDict).has(item);
    if (cls === tupleType) return findItem((container as PyTuple).items, item) >= 0;
  }
  const proto = protoOf(container);
  const method: Value | undefined = proto.m$__contains__;
  if (method === None) throw typeError(`'${typeName(container)}' object is not a container`);
  if (method instanceof PyMethodDescriptor) return method.fn(container, item) as M<boolean>;
  if (method !== undefined) return then(callBound(method, container, [item]), truth) as M<boolean>;
  if (proto.m$__iter__ === undefined && proto.m$__getitem__ === undefined) {
    throw typeError(`argument of type '${typeName(container)}' is not iterable`);
  }
  return thenOr(
    () => iter(container),
    (made) => search(made as unknown as Iterator, item),
    (error) => {
      if (!isException(error, 'TypeError')) throw error;
      throw typeError(`argument of type '${typeName(container)}' is not iterable`);
    },
  ) as M<boolean>;
}

function search(iterator: Iterator, item: Value): M<boolean> {
  for (;;) {
    const candidate = iterator.next();
    if (candidate === DONE) return false;
    if (candidate === S) {
      return then(S, (value) =>
        (value as unknown) === DONE ? false : sameItem(value, item) || search(iterator, item),
      ) as M<boolean>;
    }
    charge(1, costs.compare);
    if (sameItem(candidate as Value, item)) return true;
    if (isRunaway()) return then(S, () => search(iterator, item)) as M<boolean>;
  }
}

export function getitem(object: Value, key: Value): M {
  if (typeof object === 'object') {
    const { cls } = object;
    if (cls === listType) return listGet(object as PyList, key);
    if (cls === dictType) return dictGet(object as PyDict, key);
    if (cls === tupleType) return tupleGet(object as PyTuple, key);
  } else if (typeof object === 'string') return strGet(object, key);
  return getItem(object, key);
}

export function setitem(object: Value, key: Value, value: Value): M {
  if (typeof object === 'object') {
    const { cls } = object;
    if (cls === dictType) {
      (object as PyDict).set(key, value);
      return None;
    }
    if (cls === listType) return listSet(object as PyList, key, value);
  }
  return setItem(object, key, value);
}

export function delitem(object: Value, key: Value): M {
  if (typeof object === 'object' && object.cls === listType) {
    listDelete(object as PyList, key);
    return None;
  }
  return delItem(object, key);
}

/** `len(object)` as a JavaScript number. */
export function lengthOf(object: Value): number {
  if (object instanceof PyList || object instanceof PyTuple) {
    if (object.m$__len__ instanceof PyMethodDescriptor) return object.items.length;
  }
  const method: Value | undefined = protoOf(object).m$__len__;
  if (method === undefined) throw typeError(`object of type '${typeName(object)}' has no len()`);
  if (method instanceof PyMethodDescriptor) return method.fn(object) as number;
  return checkedLength(now(() => callBound(method, object, [])) as Value);
}
