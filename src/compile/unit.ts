import type { Module, ScopeTable } from '../syntax';
import { type Capture, captures } from './captures';
import type { Visitors } from './code';
import type { CodeMeta, ProgramConstant } from './program';
import { SiteTable } from './sites';
import { quote } from './writer';

/** Something the compiler cannot translate, or that the program must be told of; offsets in the compiled text. */
export interface CompileProblem {
  /** Dotted and stable: `unsupported.…`. */
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface CompileOptions {
  /**
   * The number of the program's first site in the run's table; null for a program that is to be used in many runs, each
   * of which gives it a number of its own.
   */
  readonly siteBase: number | null;
  /** Index of the text's file in the trace; of no meaning for a program without a `siteBase`. */
  readonly file: number;
  /** `3.8` … `3.14`. */
  readonly python: string;
  readonly variant: 'run' | 'explore';
  /**
   * `mapping`: the module's function takes a mapping as its parameter, and names at its top level live there (exec and
   * eval with locals of their own); else they live in `G`.
   */
  readonly namespace?: 'globals' | 'mapping';
  /**
   * `eval`: the module is one expression statement, and its function returns the value. `single`: values of expression
   * statements are shown, as at the prompt.
   */
  readonly mode?: 'exec' | 'eval' | 'single';
}

/** The program being compiled: what its functions share. */
export class Unit {
  readonly sites: SiteTable;
  readonly problems: CompileProblem[] = [];
  readonly constants: ProgramConstant[] = [];
  /** Text and description of each function, by index; filled innermost first. */
  readonly functions: string[] = [];
  readonly codes: CodeMeta[] = [];
  readonly captures: ReadonlyMap<unknown, Capture>;
  /** `3.11` is 11. */
  readonly minor: number;
  /** True if annotations are kept as text (`from __future__ import annotations`). */
  readonly annotationsAsText: boolean;
  private readonly names = new Map<string, string>();
  private readonly constantIndex = new Map<string, string>();

  constructor(
    readonly module: Module,
    readonly text: string,
    readonly scopes: ScopeTable,
    readonly options: CompileOptions,
    readonly visit: Visitors,
  ) {
    this.sites = new SiteTable(text, options.siteBase, options.file);
    this.captures = captures(scopes.module);
    this.minor = Number(/^3\.(\d+)/.exec(options.python)?.[1] ?? 11);
    this.annotationsAsText = module.body.some(
      (s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations'),
    );
  }

  /** True where other threads may come in at nearly every instruction: up to 3.9, and on free-threaded builds. */
  get switchesEverywhere(): boolean {
    return this.minor < 10 || this.options.python.endsWith('t');
  }

  /** True if operations that other tasks may see are announced before they are carried out (`visible.ts`). */
  get isExplored(): boolean {
    return this.options.variant === 'explore';
  }

  problem(code: string, message: string, place: { readonly start: number; readonly end: number }): void {
    this.problems.push({ code, message, start: place.start, end: place.end });
  }

  /** True if names of the top level live in a mapping and not in `G`. */
  get hasMapping(): boolean {
    return this.options.namespace === 'mapping';
  }

  /** The expression for a value of the constant table. */
  constant(value: ProgramConstant): string {
    const key = JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' ? `${part}n` : Object.is(part, -0) ? '-0' : typeof part === 'number' ? `#${part}` : part,
    );
    let js = this.constantIndex.get(key);
    if (js === undefined) {
      js = `K[${this.constants.push(value) - 1}]`;
      this.constantIndex.set(key, js);
    }
    return js;
  }

  /** A JavaScript array of strings that is made once for the program. */
  nameList(names: readonly string[]): string {
    const text = `[${names.map(quote).join(', ')}]`;
    let js = this.names.get(text);
    if (js === undefined) {
      js = `N${this.names.size}`;
      this.names.set(text, js);
    }
    return js;
  }

  /** The whole program's text. */
  javascript(): string {
    const lists = [...this.names].map(([text, js]) => `const ${js} = ${text};`);
    return [
      "'use strict';",
      ...(this.isExplored ? ['const X = R.watch;'] : []),
      'const NONE = O.None, LIST = O.list([]).cls ?? DONE, TUPLE = O.tuple([]).cls ?? DONE, RANGE = O.range ?? DONE;',
      'const APPEND = LIST.proto?.m$append, POP = LIST.proto?.m$pop, STR = O.textMethods ?? {};',
      ...lists,
      // One small function for all switch points, which engines inline. It is made used to its rare side beforehand, and
      // to more than one callee, or the first slice that ends would throw away all code that was optimised until then.
      'function spent(cost) { return (R.left -= cost) < 0 && R.slice(); }',
      '{ const slice = R.slice, left = R.left, none = [() => false, () => false, () => false];',
      '  for (let i = 0; i < 200; i++) { R.slice = none[i % 3]; R.left = i & 1; spent(1); }',
      '  R.slice = slice; R.left = left; }',
      // An exception on its way from a soft callee is in `R.raised`, and the callee has returned S.
      'if (R.raised === undefined) R.raised = null;',
      'function raised() { const e = R.raised; R.raised = null; return e; }',
      'function made(f) { if (f.fn.soft !== undefined) { f.softN = f.n; f.soft = f.fn.soft; } return f; }'.replace(
        'return f',
        this.isExplored ? 'return X.made(f)' : 'return f',
      ),
      'function raiseByThrow(e, c) { try { return O.raise(e, c); } catch (x) { return x; } }',
      'const raising = O.raised ?? raiseByThrow, superMethod = O.superMethod ?? (() => undefined);',
      ...this.functions,
      `return [${this.functions.map((_, index) => `f${index}`).join(', ')}];`,
    ].join('\n');
  }
}
