import { LineIndex } from '../base';
import { TreeBuilder } from './build';
import { checkCompilable } from './compileChecks';
import { judge } from './judge';
import { modeProblem } from './modes';
import { inWordsOf } from './olderWords';
import { oldFieldProblem } from './oldFStrings';
import type { SyntaxProblem } from './problem';
import { analyseScopes } from './symbols';
import { Refusal, type TokenList } from './token';
import { tokenize } from './tokenize';
import type { Module } from './tree';

/** How many offending lines are replaced before a broken text is given up. */
const MAX_REPAIRS = 20;

/** A text's tree and what is wrong with it. */
export interface ParsedFile {
  readonly module: Module;
  /** In the order in which they were found: the first is the one that CPython would report. */
  readonly problems: readonly SyntaxProblem[];
  /**
   * `recovered`: the text is broken, and the tree is that of the text with its offending lines replaced. It serves the
   * outline and hovers and must never be run: a dropped `with lock:` would invent a race.
   */
  readonly completeness: 'complete' | 'recovered';
}

export interface ParseOptions {
  /** The Python whose syntax and words are meant: `3.8` to `3.14`; a `t` at the end changes nothing here. */
  readonly python?: string;
  /** `eval`: the text must be one expression. `single`: it must be one statement. `exec` by default. */
  readonly mode?: 'exec' | 'eval' | 'single';
  /** True for a text of our own that is known to have no mistakes: none are looked for. */
  readonly isCorrect?: boolean;
}

/** Parses a Python text. Never throws: mistakes are in `problems`, as the chosen CPython would report them. */
export function parse(text: string, options: ParseOptions = {}): ParsedFile {
  const minor = Number(/^3\.(\d+)/.exec(options.python ?? '')?.[1] ?? 12);
  const first = options.isCorrect ? trusted(text, minor) : attempt(text, minor, options.mode);
  if ('module' in first) return { ...first, completeness: first.problems.length === 0 ? 'complete' : 'recovered' };
  return { ...recover(text, minor, first.problem), completeness: 'recovered' };
}

type Attempt = { module: Module; problems: SyntaxProblem[] } | { problem: SyntaxProblem };

function attempt(text: string, minor: number, mode: ParseOptions['mode'] = 'exec'): Attempt {
  try {
    const list = tokenize(text, { fields: true, templates: minor >= 14 });
    const problem = firstMistake(text, list, minor);
    if (problem !== null) return { problem: inWordsOf(problem, minor) };
    const module = new TreeBuilder(text, list).module();
    const misplaced = mode === 'exec' ? null : modeProblem(module, list, text, mode);
    if (misplaced !== null) return { problem: misplaced };
    const scopes = analyseScopes(module);
    const late = [...scopes.problems, ...checkCompilable(module, scopes)];
    return { module, problems: late.map((problem) => ({ ...problem, isLate: true as const })) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    if (error instanceof RangeError) {
      return {
        problem: {
          type: 'SyntaxError',
          message: 'maximum recursion depth exceeded during compilation',
          start: 0,
          end: 1,
        },
      };
    }
    throw error;
  }
}

function trusted(text: string, minor: number): Attempt {
  return {
    module: new TreeBuilder(text, tokenize(text, { fields: true, templates: minor >= 14 })).module(),
    problems: [],
  };
}

/** Before 3.12, an f-string was a string first: it ended at its own quotes, and was taken apart later. */
function firstMistake(text: string, list: TokenList, minor: number): SyntaxProblem | null {
  if (minor >= 12) return judge(text, list, minor);
  const strings = tokenize(text, { fields: false, templates: false });
  const old = judge(text, strings, minor);
  return old ?? judge(text, list, minor) ?? oldFieldProblem(list.tokens, strings.tokens);
}

/** Replaces offending lines by `pass` until the rest makes a tree; offsets stay those of the original. */
function recover(text: string, minor: number, problem: SyntaxProblem): { module: Module; problems: SyntaxProblem[] } {
  let current = text;
  let found = problem;
  const replaced = new Set<number>();
  for (let i = 0; i < MAX_REPAIRS; i++) {
    const lines = new LineIndex(current);
    const { line } = lines.positionOf(Math.min(found.start, Math.max(0, current.length - 1)));
    current = replaceLine(current, lines, line, replaced.has(line));
    replaced.add(line);
    const next = attempt(current, minor);
    if ('module' in next) return { module: next.module, problems: [problem] };
    found = next.problem;
  }
  return { module: { kind: 'Module', start: 0, end: text.length, body: [] }, problems: [problem] };
}

/** A line as `pass` at the same indentation, or as white space where it is too short or `pass` was refused too. */
function replaceLine(text: string, lines: LineIndex, line: number, blank: boolean): string {
  const start = lines.starts[line - 1];
  const content = lines.lineText(line);
  const indent = /^[ \t\f\ufeff]*/.exec(content)?.[0] ?? '';
  const room = content.length - indent.length;
  const filler = blank || room < 4 ? ' '.repeat(room) : `pass${' '.repeat(room - 4)}`;
  return text.slice(0, start) + indent + filler + text.slice(start + content.length);
}
