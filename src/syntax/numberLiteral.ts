import { refusal } from './token';
import type { ConstantValue } from './tree';

const KEYWORD_AFTER = /(?:and|else|for|if|in|is|or|not)\b/y;
const NAME_START = /[\p{XID_Start}_]/uy;
const BASES = [
  { letter: 'x', name: 'hexadecimal', digits: /[0-9a-fA-F]/ },
  { letter: 'o', name: 'octal', digits: /[0-7]/ },
  { letter: 'b', name: 'binary', digits: /[01]/ },
];

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the number that begins at `at` ends; throws a Refusal in CPython's words for one that is not valid. */
export function scanNumber(text: string, start: number): number {
  const base = text[start] === '0' ? BASES.find(({ letter }) => text[start + 1]?.toLowerCase() === letter) : undefined;
  if (base !== undefined) return scanBased(text, start, base);
  let at = skipDigits(text, start, 'decimal');
  const isInteger = text[at] !== '.' && !/[eEjJ]/.test(text[at] ?? '');
  if (isInteger && text[start] === '0' && /[1-9]/.test(text.slice(start, at))) {
    throw refusal(
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      start,
      at,
    );
  }
  let kind = 'decimal';
  if (text[at] === '.') at = skipDigits(text, at + 1, 'decimal');
  if (/^[eE][+-]?[0-9]/.test(text.slice(at, at + 3))) {
    at = skipDigits(text, at + (/[0-9]/.test(text[at + 1]) ? 1 : 2), 'decimal');
  }
  if (/^[eE][+-]/.test(text.slice(at, at + 2))) throw refusal('invalid decimal literal', at + 1, at + 2);
  if (/[jJ]/.test(text[at] ?? '')) {
    at++;
    kind = 'imaginary';
  }
  return checkEnd(text, at, kind);
}

function scanBased(text: string, start: number, base: (typeof BASES)[number]): number {
  let at = start + 2;
  do {
    if (text[at] === '_') at++;
    if (!base.digits.test(text[at] ?? '')) {
      if (/[0-9]/.test(text[at] ?? ''))
        throw refusal(`invalid digit '${text[at]}' in ${base.name} literal`, at, at + 1);
      throw refusal(`invalid ${base.name} literal`, at - 1, at);
    }
    while (base.digits.test(text[at] ?? '')) at++;
  } while (text[at] === '_');
  if (/[0-9]/.test(text[at] ?? '')) throw refusal(`invalid digit '${text[at]}' in ${base.name} literal`, at, at + 1);
  return checkEnd(text, at, base.name);
}

/** Digits with single underscores between them. */
function skipDigits(text: string, start: number, kind: string): number {
  let at = start;
  while (/[0-9]/.test(text[at] ?? '')) {
    at++;
    if (text[at] !== '_') continue;
    at++;
    if (!/[0-9]/.test(text[at] ?? '')) throw refusal(`invalid ${kind} literal`, at - 1, at);
  }
  return at;
}

/** Only a keyword may follow a number without a space. */
function checkEnd(text: string, at: number, kind: string): number {
  const startsName = matchesAt(NAME_START, text, at);
  if (startsName && !matchesAt(KEYWORD_AFTER, text, at)) throw refusal(`invalid ${kind} literal`, at - 1, at);
  return at;
}

/** The value of a number literal as written, underscores and all. */
export function numberValue(literal: string): ConstantValue {
  const text = literal.replaceAll('_', '').toLowerCase();
  if (/^0[xob]/.test(text)) return integer(BigInt(text));
  if (text.endsWith('j')) return { type: 'complex', imag: Number(text.slice(0, -1)) };
  if (/[.e]/.test(text)) return { type: 'float', value: Number(text) };
  return integer(BigInt(text));
}

function integer(value: bigint): ConstantValue {
  const isSafe = value <= BigInt(Number.MAX_SAFE_INTEGER);
  return { type: 'int', value: isSafe ? Number(value) : value };
}
