import { PyObject } from '../object';
import { newStaticType } from '../type';

/** A Python float; its methods are in `float.ts`. */
export class PyFloat extends PyObject {
  constructor(readonly value: number = 0) {
    super();
  }
}

export const floatType = newStaticType('float', PyFloat);

/** A Python complex; its methods are in `complex.ts`. */
export class PyComplex extends PyObject {
  constructor(
    readonly real: number = 0,
    readonly imag: number = 0,
  ) {
    super();
  }
}

export const complexType = newStaticType('complex', PyComplex);
