import type { PyObject } from './object';
import type { M, Value } from './values';

/**
 * What files low in the order of imports need from higher ones: each entry is filled in, when the module is loaded, by
 * the file that owns it. Nothing here may be used while modules are still being loaded.
 */
export interface Late {
  /** A tuple; the array is handed over. */
  tuple(items: Value[]): PyObject;
  list(items: Value[]): PyObject;
  /** A dict of string keys. */
  dict(entries: Iterable<readonly [string, Value]>): PyObject;
  /** A float. */
  float(value: number): PyObject;
  /** The values of a tuple (as held, not copied), or undefined if it is none. */
  tupleItems(value: Value): Value[] | undefined;
  /** `repr(value)` and `str(value)`; may call Python. */
  repr(value: Value): M<string>;
  str(value: Value): M<string>;
  /** `bool(value)`. */
  truth(value: Value): M<boolean>;
  /** All items of an iterable as a JavaScript array. */
  iterate(value: Value): M<Value[]>;
  /** Items of a dict with string keys, in order; undefined if it is no dict; TypeError is the caller's. */
  stringItems(value: Value): [Value, Value][] | undefined;
}

export const late = {} as Late;
