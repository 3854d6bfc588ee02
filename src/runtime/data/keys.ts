import { callBound, now } from '../call';
import { PyMethodDescriptor } from '../function';
import { None, type PyObject } from '../object';
import { R } from '../registers';
import { type StrObject, typeName } from '../type';
import type { Value } from '../values';
import { equalNow } from './compare';
import { asInt } from './convert';
import type { PyFloat } from './floatObject';
import { hashDouble, hashInt, hashString } from './hashes';
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

/** The identities that a world has given out. They begin anew with each world, so that a run can be repeated. */
export interface Identities {
  next: number;
  readonly objects: WeakMap<PyObject, number>;
  readonly primitives: Map<Value, number>;
}

const key = Symbol('identities');
const make = (): Identities => ({ next: 0x7f3a5c0d1e40, objects: new WeakMap(), primitives: new Map() });

/** `id(value)`: the same for as long as the value lives; looks like an address, and is the same in every run. */
export function identityOf(value: Value): number {
  const identities = R.world.slot(key, make);
  const known = typeof value === 'object' ? identities.objects.get(value) : identities.primitives.get(value);
  if (known !== undefined) return known;
  const made = identities.next;
  // A multiple of 16, as addresses are.
  identities.next += 48;
  if (typeof value === 'object') identities.objects.set(value, made);
  else {
    if (identities.primitives.size > 100000) identities.primitives.clear();
    identities.primitives.set(value, made);
  }
  return made;
}

/** Gives the copy of an object in a forked world the address that the original has. */
export function copyIdentity(original: PyObject, copy: PyObject, from: Identities, to: Identities): void {
  const known = from.objects.get(original);
  if (known !== undefined) to.objects.set(copy, known);
}

/** The identities of a world, for `copyIdentity`. */
export function identitiesOf(world: { slot<T>(key: unknown, make: () => T): T }): Identities {
  return world.slot(key, make);
}

/** The default hash of an object: its address turned by four bits. */
export function identityHash(value: PyObject): Int {
  return identityOf(value) / 16;
}

/** The hash of a float object; NaN's is its place. */
export function hashFloat(value: PyFloat): Int {
  return Number.isNaN(value.value) ? identityHash(value) : hashDouble(value.value);
}

export function hashText(value: StrObject): Int {
  return hashString(value.value);
}
