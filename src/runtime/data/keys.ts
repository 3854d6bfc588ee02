import { callBound, now } from '../call';
import { PyMethodDescriptor } from '../function';
import { None, type PyObject } from '../object';
import { type StrObject, typeName } from '../type';
import type { Value } from '../values';
import { equalNow } from './compare';
import { asInt } from './convert';
import type { PyFloat } from './floatObject';
import { hashDouble, hashInt, hashString, signed64 } from './hashes';
import type { Int } from './ints';
import { typeError } from './raise';

/** `hash(value)`. TypeError "unhashable type: 'list'". May call Python, to its end. */
export function hashOf(value: Value): Int {
  switch (typeof value) {
    case 'string':
      return hashString(value);
    case 'number':
      return value === -1 ? -2 : value;
    case 'bigint':
      return hashInt(value);
    case 'boolean':
      return value ? 1 : 0;
    default:
      return hashObject(value);
  }
}

function hashObject(value: PyObject): Int {
  const method: Value | undefined = value.m$__hash__;
  if (method === undefined || method === None) throw typeError(`unhashable type: '${typeName(value)}'`);
  if (method instanceof PyMethodDescriptor) return method.fn(value) as Int;
  const made = asInt(now(() => callBound(method, value, [])) as Value);
  if (made === undefined) throw typeError('__hash__ method should return an integer');
  return typeof made === 'number' ? hashInt(made) : hashInt(made);
}

/** Whether two keys are one: identical, or equal. May call Python, to its end. */
export function sameKey(a: Value, b: Value): boolean {
  return a === b || equalNow(a, b);
}

let nextIdentity = 0x7f3a5c0d1e40;
const identities = new WeakMap<PyObject, number>();
const primitiveIdentities = new Map<Value, number>();

/** `id(value)`: the same for as long as the value lives; looks like an address, and is the same in every run. */
export function identityOf(value: Value): number {
  const known = typeof value === 'object' ? identities.get(value) : primitiveIdentities.get(value);
  if (known !== undefined) return known;
  const made = nextIdentity;
  nextIdentity += 48;
  if (typeof value === 'object') identities.set(value, made);
  else {
    if (primitiveIdentities.size > 100000) primitiveIdentities.clear();
    primitiveIdentities.set(value, made);
  }
  return made;
}

/** A new run gives the same identities again. */
export function resetIdentities(): void {
  nextIdentity = 0x7f3a5c0d1e40;
  primitiveIdentities.clear();
}

/** The default hash of an object: of its address. */
export function identityHash(value: PyObject): Int {
  const identity = BigInt(identityOf(value));
  return signed64((identity >> 4n) | ((identity & 15n) << 60n));
}

/** The hash of a float object; NaN's is its place. */
export function hashFloat(value: PyFloat): Int {
  return Number.isNaN(value.value) ? identityHash(value) : hashDouble(value.value);
}

export function hashText(value: StrObject): Int {
  return hashString(value.value);
}
