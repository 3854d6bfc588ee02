import { late } from '../late';
import type { Value } from '../values';
import './byteArray';
import './complex';
import './set';
import './singletons';
import './strMethods';
import { truth } from './compare';
import { PyDict } from './dictObject';
import './dict';
import { PyFloat } from './floatObject';
import { iterate } from './iterate';
import { toRepr, toStr } from './repr';
import { PyList, PyTuple } from './sequenceObjects';

/** Loading this file gives the types of the data room their methods, and the files below what they need of it. */
late.tuple = (items) => new PyTuple(items);
late.list = (items) => new PyList(items);
late.dict = (entries) => {
  const dict = new PyDict();
  for (const [key, value] of entries) dict.set(key, value);
  return dict;
};
late.float = (value) => new PyFloat(value);
late.tupleItems = (value) => (value instanceof PyTuple ? value.items : undefined);
late.repr = toRepr;
late.str = toStr;
late.truth = truth;
late.iterate = iterate;
late.stringItems = (value: Value) => (value instanceof PyDict ? value.entries() : undefined);
