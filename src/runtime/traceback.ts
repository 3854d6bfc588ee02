import type { PyFunction } from './function';
import { PyObject } from './object';
import { R } from './registers';
import { newStaticType } from './type';
import { shownLine } from './world';

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

  /** The line that is shown: counted in the document, not in the text that was run. */
  get line(): number {
    const { sites, files } = R.world;
    const site = sites[this.site];
    return site === undefined ? this.fn.code.meta.firstLine : shownLine(files[site.file], site.line);
  }
}

export const tracebackType = newStaticType('traceback', PyTraceback, { isBase: false });
