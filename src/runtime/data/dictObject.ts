import { PyMethodDescriptor } from '../function';
import { PyObject } from '../object';
import { IntObject, newStaticType, objectType, StrObject } from '../type';
import type { Value } from '../values';
import { PyComplex, PyFloat } from './floatObject';
import { fromDouble, type Int } from './ints';
import { hashOf, sameKey } from './keys';
import { memoryError, runtimeError } from './raise';

/** A JavaScript Map holds no more than 2**24 entries. */
const mostEntries = (1 << 24) - 8;

/**
 * Python's dict on a JavaScript Map. Most keys are strings, integers or objects that equal only themselves: these are
 * the Map's own keys (`1`, `1.0` and `True` as the number 1). A key that must be asked for its hash and equality (a
 * tuple, an instance with `__eq__`) is found through `buckets`, and stands in the Map under the first such object.
 */
export class PyDict extends PyObject {
  protected map = new Map<unknown, Value>();
  /** The key as Python sees it, where that is not what the Map has: `True`, `1.0`, a str of a derived class. */
  private originals: Map<unknown, Value> | null = null;
  private buckets: Map<Int, PyObject[]> | null = null;
  /** The keys in reverse for `popitem`, as long as nothing else changes. */
  private tail: unknown[] | null = null;

  get size(): number {
    return this.map.size;
  }

  /** The value of a key, or undefined. TypeError for what has no hash. */
  get(key: Value): Value | undefined {
    if ((typeof key === 'string' || typeof key === 'number') && this.buckets === null) return this.map.get(key);
    const found = this.find(key);
    return found === undefined ? undefined : this.map.get(found);
  }

  has(key: Value): boolean {
    if ((typeof key === 'string' || typeof key === 'number') && this.buckets === null) return this.map.has(key);
    return this.find(key) !== undefined;
  }

  set(key: Value, value: Value): void {
    this.tail = null;
    if ((typeof key === 'string' || typeof key === 'number') && this.buckets === null) {
      this.map.set(key, value);
      if (this.map.size > mostEntries) this.refuse(key);
      return;
    }
    const found = this.find(key);
    if (found !== undefined) {
      this.map.set(found, value);
      return;
    }
    const plain = plainKey(key);
    if (plain === undefined) {
      const hash = hashOf(key);
      if (this.buckets === null) this.buckets = new Map();
      const bucket = this.buckets.get(hash);
      if (bucket === undefined) this.buckets.set(hash, [key as PyObject]);
      else bucket.push(key as PyObject);
      this.map.set(key, value);
      return;
    }
    if (plain !== key) {
      if (this.originals === null) this.originals = new Map();
      this.originals.set(plain, key);
    }
    this.map.set(plain, value);
  }

  private refuse(key: unknown): never {
    this.map.delete(key);
    throw memoryError();
  }

  /** Removes a key; gives its value, or undefined if it was not there. */
  delete(key: Value): Value | undefined {
    const found = this.find(key);
    if (found === undefined) return undefined;
    const value = this.map.get(found);
    this.remove(found);
    return value;
  }

  clear(): void {
    this.map.clear();
    this.originals = this.buckets = this.tail = null;
  }

  /** Removes the last entry. */
  popLast(): [Value, Value] | undefined {
    if (this.map.size === 0) return undefined;
    const tail = this.tail ?? [...this.map.keys()];
    const last = tail.pop();
    const entry: [Value, Value] = [this.original(last), this.map.get(last) as Value];
    this.remove(last);
    this.tail = tail;
    return entry;
  }

  /** The keys in order; an array of its own. */
  keys(): Value[] {
    const keys = [...this.map.keys()];
    if (this.originals !== null) for (let i = 0; i < keys.length; i++) keys[i] = this.original(keys[i]);
    return keys as Value[];
  }

  values(): Value[] {
    return [...this.map.values()];
  }

  entries(): [Value, Value][] {
    const entries = [...this.map.entries()];
    if (this.originals !== null) for (const entry of entries) entry[0] = this.original(entry[0]);
    return entries as [Value, Value][];
  }

  /** A step-by-step walk over the entries as they are; RuntimeError if the size changes under way. */
  walk(): DictWalk {
    const live = this.map.entries();
    const size = this.size;
    return {
      next: () => {
        if (this.size !== size) throw runtimeError('dictionary changed size during iteration');
        const step = live.next();
        return step.done ? undefined : [this.original(step.value[0]), step.value[1]];
      },
    };
  }

  /** A copy of the entries in a dict of its own. */
  copy(): PyDict {
    const copy = new PyDict();
    copy.takeAll(this);
    return copy;
  }

  /** Adds all entries of another dict. */
  update(other: PyDict): void {
    if (this.size === 0 && other.isPlain) this.takeAll(other);
    else for (const [key, value] of other.entries()) this.set(key, value);
  }

  /** Plain dicts copy their tables at once; those that are views of something else do not. */
  protected get isPlain(): boolean {
    return true;
  }

  private takeAll(other: PyDict): void {
    if (!other.isPlain) {
      for (const [key, value] of other.entries()) this.set(key, value);
      return;
    }
    this.tail = null;
    this.map = new Map(other.map);
    this.originals = other.originals === null ? null : new Map(other.originals);
    this.buckets = null;
    if (other.buckets !== null) {
      this.buckets = new Map();
      for (const [hash, bucket] of other.buckets) this.buckets.set(hash, bucket.slice());
    }
  }

  private original(key: unknown): Value {
    return this.originals?.get(key) ?? (key as Value);
  }

  private remove(found: unknown): void {
    this.tail = null;
    this.map.delete(found);
    this.originals?.delete(found);
    if (this.buckets === null || typeof found !== 'object') return;
    for (const [hash, bucket] of this.bucketsOf(found as PyObject)) {
      const at = bucket.indexOf(found as PyObject);
      if (at < 0) continue;
      bucket.splice(at, 1);
      if (bucket.length === 0) this.buckets.delete(hash);
      if (this.buckets.size === 0) this.buckets = null;
      return;
    }
  }

  private *bucketsOf(key: PyObject): Iterable<[Int, PyObject[]]> {
    if (this.buckets === null || plainKey(key) !== undefined) return;
    const hash = hashOf(key);
    const bucket = this.buckets.get(hash);
    if (bucket !== undefined) yield [hash, bucket];
  }

  /** What the Map has for a key, or undefined if there is none. */
  private find(key: Value): unknown {
    const plain = plainKey(key);
    if (plain !== undefined) {
      if (this.map.has(plain)) return plain;
      return this.buckets === null ? undefined : this.findInBuckets(key, hashOf(key));
    }
    const hash = hashOf(key);
    if (this.map.size === 0) return undefined;
    if (this.buckets !== null) {
      const found = this.findInBuckets(key, hash);
      if (found !== undefined) return found;
    }
    // An object may claim to equal a number or a string with the same hash.
    if ((key as PyObject).cls.isStatic) return undefined;
    for (const candidate of this.map.keys()) {
      if (typeof candidate === 'object') continue;
      if (hashOf(candidate as Value) === hash && sameKey(this.original(candidate), key)) return candidate;
    }
    return undefined;
  }

  private findInBuckets(key: Value, hash: Int): unknown {
    const bucket = this.buckets?.get(hash);
    if (bucket !== undefined) for (const candidate of bucket) if (sameKey(candidate, key)) return candidate;
    return undefined;
  }
}

export const dictType = newStaticType('dict', PyDict);

/** A walk over a dict; undefined at its end. */
export interface DictWalk {
  next(): [Value, Value] | undefined;
}

/** The Map's key of a value that equals nothing but what has the same one; undefined if it must be asked. */
function plainKey(key: Value): unknown {
  switch (typeof key) {
    case 'string':
    case 'number':
    case 'bigint':
      return key;
    case 'boolean':
      return key ? 1 : 0;
    default:
  }
  if (key instanceof PyFloat && key.m$__eq__ instanceof PyMethodDescriptor) {
    const { value } = key;
    return Number.isNaN(value) ? key : Number.isInteger(value) ? fromDouble(value) : value;
  }
  if (key instanceof PyComplex && key.imag === 0) return plainKey(new PyFloat(key.real));
  if (!(key.m$__hash__ instanceof PyMethodDescriptor) || !(key.m$__eq__ instanceof PyMethodDescriptor))
    return undefined;
  if (key.m$__hash__.owner === objectType && key.m$__eq__.owner === objectType) return key;
  if (key instanceof StrObject || key instanceof IntObject) return key.value;
  return undefined;
}
