import { PyObject } from '../object';
import { newStaticType } from '../type';
import type { Value } from '../values';

/** The sequences as JavaScript objects; their methods are in files of their own. */
export class PyList extends PyObject {
  constructor(public items: Value[] = []) {
    super();
  }
}

export class PyTuple extends PyObject {
  constructor(readonly items: Value[] = []) {
    super();
  }
}

export class PyBytes extends PyObject {
  constructor(readonly data: Uint8Array = new Uint8Array(0)) {
    super();
  }
}

/** Its data are replaced as a whole whenever the length changes. */
export class PyByteArray extends PyObject {
  constructor(public data: Uint8Array = new Uint8Array(0)) {
    super();
  }
}

export class PySlice extends PyObject {
  constructor(
    readonly start: Value,
    readonly stop: Value,
    readonly step: Value,
  ) {
    super();
  }
}

export const listType = newStaticType('list', PyList);
export const tupleType = newStaticType('tuple', PyTuple);
export const bytesType = newStaticType('bytes', PyBytes);
export const byteArrayType = newStaticType('bytearray', PyByteArray);
export const sliceType = newStaticType('slice', PySlice, { isBase: false });
