import type { Site } from '../trace';

/** What kind of activation a code makes when it is called. */
export type CodeKind = 'function' | 'generator' | 'coroutine' | 'async-generator' | 'class' | 'module' | 'expression';

/** A site of the program, with what a traceback underlines: `~~~^^^` marks the anchor inside the whole. */
export interface CodeSite extends Site {
  /** The operator's or bracket's place inside the site, on its first or last line; absent: the whole is `^`. */
  readonly anchor?: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
}

/** What is known of one code object; its JavaScript is `Program.javascript`'s function of the same index. */
export interface CodeMeta {
  readonly index: number;
  readonly name: string;
  readonly qualname: string;
  readonly kind: CodeKind;
  readonly firstLine: number;
  readonly docstring: string | null;
  /** Parameters in order: positional-only, positional, then `*args` if any, keyword-only, then `**kwargs` if any. */
  readonly parameters: readonly string[];
  readonly positionalOnly: number;
  /** Positional parameters, positional-only ones included. */
  readonly positional: number;
  readonly keywordOnly: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
  /** `co_varnames`: parameters, then other locals. */
  readonly varNames: readonly string[];
  readonly cellVars: readonly string[];
  readonly freeVars: readonly string[];
  /** Names of what a captured frame holds, in order; temporaries have names that are no identifiers (`.t0`). */
  readonly saved: readonly string[];
  /** For a frame that stands in `yield from` or `await`: its label, and which of `saved` has the inner iterator. */
  readonly delegations?: Readonly<Record<number, number>>;
  /** Constants and names as `co_consts`/`co_names` would list them, as far as known. */
  readonly names: readonly string[];
}

/** A compiled module: text of a JavaScript function body, and what the runtime must know of it. */
export interface Program {
  /**
   * The body of `function (R, S, DONE, Frame, Cell, O, K, B)`: `R` the registers, `O` the operations of `abi.ts`, `K` the
   * values of `constants`, `B` the number of the first site if the program was compiled without one. It returns an array of functions, one for each of `codes`; the last is the module's.
   */
  readonly javascript: string;
  readonly codes: readonly CodeMeta[];
  /** Constants too large or not expressible as JavaScript literals, in plain form; the runtime makes the values. */
  readonly constants: readonly ProgramConstant[];
  /** The sites; generated code writes `siteBase + index`, or `B + index`, to `R.site`. */
  readonly sites: readonly CodeSite[];
}

export type ProgramConstant =
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  | { readonly type: 'bytes'; readonly value: string }
  | {
      readonly type: 'tuple' | 'frozenset';
      readonly items: readonly (
        | ProgramConstant
        | { readonly type: 'literal'; readonly value: string | number | boolean }
        | { readonly type: 'none' | 'ellipsis' }
      )[];
    };
