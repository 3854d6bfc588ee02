import type { PyFunction } from './function';
import { PyObject } from './object';
import { newStaticType } from './type';

/** One entry of an exception's traceback: where in which function it passed. */
export class PyTraceback extends PyObject {
  constructor(
    readonly fn: PyFunction,
    readonly site: number,
    /** The frame that was called from here, nearer to the raise. */
    public next: PyTraceback | null,
  ) {
    super();
  }
}

export const tracebackType = newStaticType('traceback', PyTraceback, { isBase: false });
