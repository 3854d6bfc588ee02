import { PyObject } from '../object';
import { newStaticType } from '../type';
import { SetTable } from './setTable';

/** `set` and `frozenset` share their table; the types differ in layout so that neither can stand for the other. */
export abstract class PySetLike extends PyObject {
  constructor(readonly table: SetTable = new SetTable()) {
    super();
  }
}
export class PySet extends PySetLike {}
export class PyFrozenSet extends PySetLike {}

export const setType = newStaticType('set', PySet);
export const frozenSetType = newStaticType('frozenset', PyFrozenSet);
