import type { SyntaxProblem } from './problem';

export type TokenType =
  | 'name'
  | 'number'
  | 'string'
  | 'op'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'fstart'
  | 'fmiddle'
  | 'fend'
  | 'end'
  | 'error';

/** One token of CPython's tokenizer; f-strings are taken apart as PEP 701 does. Offsets are UTF-16. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly level: number;
}

export type Urgency = 'always' | 'if-earlier-line' | 'never';

/** What a text consists of, up to the first mistake that the tokenizer itself finds; the last token is `end` or `error`. */
export interface TokenList {
  readonly tokens: readonly Token[];
  readonly problem: SyntaxProblem | null;
  /** Whether `problem` is reported instead of a mistake of the grammar before it: if that is on a later line, say. */
  readonly urgency: Urgency;
  /** Offsets of form feeds between tokens. */
  readonly formFeeds: readonly number[];
}

/** Thrown inside `syntax` only: the first mistake ends the work on a text. */
export class Refusal extends Error {
  constructor(
    readonly problem: SyntaxProblem,
    readonly urgency: Urgency = 'always',
  ) {
    super(problem.message);
  }
}

/** A `SyntaxError` as a throwable. */
export function refusal(
  message: string,
  start: number,
  end: number,
  type: SyntaxProblem['type'] = 'SyntaxError',
  urgency: Urgency = type === 'SyntaxError' ? 'always' : 'never',
): Refusal {
  return new Refusal({ type, message, start, end }, urgency);
}
