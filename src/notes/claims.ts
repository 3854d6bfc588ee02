import { parseDuration } from './durations';
import { type ExpressionProblem, expressionProblem, literalProblem } from './expressions';
import type { NoteProblemCode } from './problems';
import { nearest } from './suggest';

/** What a claim is about. Times are virtual nanoseconds. */
export type ClaimSubject =
  | { readonly kind: 'expression'; readonly source: string }
  | { readonly kind: 'finishes' }
  | { readonly kind: 'deadlocks' }
  | { readonly kind: 'exits'; readonly code: number }
  | { readonly kind: 'raises'; readonly exception: string }
  | { readonly kind: 'kills'; readonly task: string }
  | {
      readonly kind: 'takes';
      readonly least: number;
      readonly most: number;
      /** Whether `least` and `most` themselves are allowed. */
      readonly leastIncluded: boolean;
      readonly mostIncluded: boolean;
    }
  /** Some printed line is `line`; with `before`, the first such line comes before the first `before`. */
  | { readonly kind: 'prints'; readonly line: string; readonly before: string | null }
  /** The values of the last printed line, as Python literals. */
  | { readonly kind: 'outcomes'; readonly values: readonly string[] }
  | { readonly kind: 'output'; readonly lines: readonly string[] };

export interface Failure {
  readonly code: NoteProblemCode;
  readonly words: Record<string, string>;
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
}

type Result = { readonly subject: ClaimSubject } | Failure;

const words = ['finishes', 'deadlocks', 'exits', 'raises', 'kills', 'takes', 'prints'];

const expectations: Readonly<Record<string, string>> = {
  exits: '0, 1, -9, …',
  raises: 'RuntimeError, queue.Empty, …',
  kills: '"Thread-1"',
  takes: '2s..2.2s, < 3s, >= 500ms, ~2s',
  prints: '"a", "a" before "b"',
};

/** Reads what follows the quantifier of a claim about the whole run: `takes 2s..2.2s`. */
export function readRunClaim(text: string): Result {
  const word = /^\w+/.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length).trim();
  if (!words.includes(word)) {
    const suggestion = nearest(word, words) ?? '';
    const end = suggestion ? word.length : text.length;
    return { code: 'claim.expression-alone', words: { suggestion, value: text }, start: 0, end };
  }
  const start = text.length - rest.length;
  const fail = (code: NoteProblemCode = 'claim.argument'): Failure => ({
    code,
    words: { word, value: rest || '…', expected: expectations[word] ?? '–' },
    start: rest ? start : 0,
    end: text.length,
  });
  switch (word) {
    case 'finishes':
    case 'deadlocks':
      return rest === '' ? { subject: { kind: word } } : fail();
    case 'exits':
      return /^-?\d+$/.test(rest) ? { subject: { kind: 'exits', code: Number(rest) } } : fail();
    case 'raises':
      return /^[^\W\d]\w*(\.[^\W\d]\w*)*$/u.test(rest) ? { subject: { kind: 'raises', exception: rest } } : fail();
    case 'kills': {
      const name = readString(rest);
      return name && name.end === rest.length ? { subject: { kind: 'kills', task: name.value } } : fail();
    }
    case 'takes':
      return readRange(rest, fail);
    default:
      return readPrints(rest, fail);
  }
}

/** Reads an expression that is to hold at a line. */
export function readClaimExpression(text: string): Result {
  const problem = expressionProblem(text);
  return problem ? notAnExpression(text, problem, 0) : { subject: { kind: 'expression', source: text } };
}

/** Reads `{1, 2}`: a set of literals, taken apart. */
export function readOutcomes(text: string): Result {
  const failure: Failure = {
    code: 'claim.argument',
    words: { word: 'outcomes', value: text, expected: '{1, 2}, {"a", "b"}' },
    start: 0,
    end: text.length,
  };
  if (!/^\{.*\}$/s.test(text)) return failure;
  const problem = literalProblem(text);
  if (problem) return notAnExpression(text, problem, 0);
  const values = splitTopLevel(text.slice(1, -1));
  return values === null ? failure : { subject: { kind: 'outcomes', values } };
}

/** The failure for an expression that stands at an offset of what was read. */
export function notAnExpression(text: string, problem: ExpressionProblem, offset: number): Failure {
  const { reason, message, start, end } = problem;
  const code = ({ syntax: 'claim.expression', effect: 'claim.effect', literal: 'claim.literal' } as const)[reason];
  const words = { value: reason === 'syntax' ? text : text.slice(start, end), reason: message };
  return { code, words, start: offset + start, end: offset + end };
}

function readRange(text: string, fail: (code?: NoteProblemCode) => Failure): Result {
  const takes = (least: number, most: number, leastIncluded = true, mostIncluded = true): Result =>
    least > most ? fail('claim.range') : { subject: { kind: 'takes', least, most, leastIncluded, mostIncluded } };
  const between = text.split('..');
  if (between.length === 2) {
    const [least, most] = between.map(parseDuration);
    return least === null || most === null ? fail() : takes(least, most);
  }
  const match = /^(<=|>=|<|>|~)\s*(.+)$/.exec(text);
  const duration = match ? parseDuration(match[2]) : null;
  if (!match || duration === null) return fail();
  switch (match[1]) {
    case '<':
      return duration === 0 ? fail('claim.range') : takes(0, duration, true, false);
    case '<=':
      return takes(0, duration);
    case '>':
      return takes(duration, Number.POSITIVE_INFINITY, false);
    case '>=':
      return takes(duration, Number.POSITIVE_INFINITY);
    default:
      return takes(duration * 0.9, duration * 1.1);
  }
}

function readPrints(text: string, fail: () => Failure): Result {
  const first = readString(text);
  if (!first) return fail();
  const rest = text.slice(first.end).trim();
  if (rest === '') return { subject: { kind: 'prints', line: first.value, before: null } };
  const then = /^before\s/.test(rest) ? readString(rest.slice(6).trim()) : null;
  if (!then || then.end !== rest.slice(6).trim().length) return fail();
  return { subject: { kind: 'prints', line: first.value, before: then.value } };
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '0': '\0',
};

/** A Python string literal at the start of a text: its value, and where it ends. */
function readString(text: string): { value: string; end: number } | null {
  const match = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/su.exec(text);
  if (!match) return null;
  const inside = match[1] ?? match[2];
  const value = inside.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gsu,
    (whole, x?: string, u?: string, U?: string, simple?: string) => {
      const hex = x ?? u ?? U;
      if (hex !== undefined)
        return Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : whole;
      return escapes[simple ?? ''] ?? whole;
    },
  );
  return { value, end: match[0].length };
}

/** Calls `visit` with each character outside strings. */
function walk(text: string, visit: (c: string, i: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"' || text[i] === "'") {
      const string = readString(text.slice(i));
      if (!string) return;
      i += string.end - 1;
    } else visit(text[i], i);
  }
}

/** The parts of `1, (2, 3), "a,b"`; `null` if one of them is empty. */
function splitTopLevel(text: string): string[] | null {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  walk(text, (c, i) => {
    if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  });
  const last = text.slice(start).trim();
  if (last !== '' || parts.length === 0) parts.push(last);
  return parts.every((part) => part !== '') ? parts : null;
}
