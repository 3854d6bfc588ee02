import { PyDict } from './data/dictObject';
import { PyObject } from './object';
import { newStaticType } from './type';
import type { Value } from './values';

/** A read-only view of a mapping: what `C.__dict__` gives. Its methods are in `proxyMethods.ts`. */
export class PyMappingProxy extends PyObject {
  constructor(readonly mapping: PyDict) {
    super();
  }
}

export const mappingProxyType = newStaticType('mappingproxy', PyMappingProxy, { isBase: false });

/** A proxy of a dict with string keys. */
export function mappingProxy(entries: Iterable<readonly [string, Value]>): PyMappingProxy {
  const dict = new PyDict();
  for (const [key, value] of entries) dict.set(key, value);
  return new PyMappingProxy(dict);
}
