import type { CodeMeta } from '../compile';
import { PyObject } from './object';
import { newStaticType } from './type';
import type { Value } from './values';

/** A Python code object: what the compiler knows of it and its JavaScript function. */
export class PyCode extends PyObject {
  constructor(
    readonly meta: CodeMeta,
    /** Parameters are those of `meta.parameters`, in order; `this` is the PyFunction. */
    readonly body: (...args: unknown[]) => unknown,
    /** The name that tracebacks show, and the key of the text in the world's registry. */
    readonly filename: string,
    /** All codes of its program, by index. */
    readonly codes: readonly PyCode[],
  ) {
    super();
  }

  /** The same text compiled for names that live in a mapping (`exec` with locals); null for code of functions. */
  inMapping: (() => PyCode) | null = null;

  /** Marked by `types.coroutine`: its generators can be awaited. */
  isIterableCoroutine = false;

  /** Positional parameters without default that make up the whole list; −1 if there are `*`, `**` or keyword-only ones. */
  get arity(): number {
    const { hasVarArgs, hasVarKeywords, keywordOnly, positional } = this.meta;
    return hasVarArgs || hasVarKeywords || keywordOnly > 0 ? -1 : positional;
  }
}

/** A variable that closures share; `value` is undefined while it is unbound. */
export class PyCell extends PyObject {
  constructor(public value: Value | undefined = undefined) {
    super();
  }
}

export const codeType = newStaticType('code', PyCode, { isBase: false });
export const cellType = newStaticType('cell', PyCell, { isBase: false });
