import { bracketOpenSequences } from './openSequences';
import type { Token } from './token';

/** A text that the parser library can read, with every string's content hidden; offsets are kept but for `removed`. */
export interface MaskedText {
  readonly text: string;
  /** How many characters each line (from 1) lost at its start: a byte order mark, a form feed and what is before it. */
  readonly removed: ReadonlyMap<number, number>;
}

/**
 * Hides what is inside strings, and f-strings as a whole: we decode strings and take f-strings apart ourselves, and
 * the library gets to see neither quotes in fields nor escapes nor anything beyond ASCII there.
 */
export function maskStrings(text: string, tokens: readonly Token[], from: number, to: number): string {
  const masked = maskLiterals(text, tokens, from, to);
  const hidden = unreadable(tokens).filter((token) => token.start >= from && token.end <= to);
  let result = masked;
  for (const { start, end } of hidden) {
    result = result.slice(0, start - from) + ' '.repeat(end - start) + result.slice(end - from);
  }
  for (const { type, text: name, start, end } of tokens) {
    if (type !== 'name' || start < from || end > to || !SURROGATE.test(name)) continue;
    result = result.slice(0, start - from) + hideSurrogates(name) + result.slice(end - from);
  }
  return result;
}

const SURROGATE = /[\ud800-\udfff]/;

/** The library reads names in UTF-16 units: each half of a pair becomes a rare ideograph, which stands for it alone. */
function hideSurrogates(name: string): string {
  return name.replace(/[\ud800-\udfff]/g, (half) => String.fromCharCode(half.charCodeAt(0) - 0xd800 + 0x3400));
}

/** A name as it was before its surrogates were hidden. */
export function showSurrogates(name: string): string {
  return name.replace(/[\u3400-\u37ff][\u3800-\u3bff]/g, (pair) =>
    String.fromCharCode(pair.charCodeAt(0) - 0x3400 + 0xd800, pair.charCodeAt(1) - 0x3400 + 0xd800),
  );
}

/** What the library does not read: `async` in some comprehensions, and the last comma of `del`. */
function unreadable(tokens: readonly Token[]): Token[] {
  let isDelete = false;
  return tokens.filter((token, index) => {
    const next = tokens[index + 1];
    const endsStatement = next === undefined || next.type === 'newline' || next.text === ';';
    const isLastComma = isDelete && token.text === ',' && endsStatement;
    if (token.text === 'del') isDelete = true;
    else if (token.type === 'newline' || token.text === ';') isDelete = false;
    return isLastComma || (token.text === 'async' && token.level > 0 && next?.text === 'for');
  });
}

/** Strings side by side become one, as the library does not read several in a pattern. */
function maskLiterals(text: string, tokens: readonly Token[], from: number, to: number): string {
  const literals: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const token of tokens) {
    if (token.start < from || token.end > to) continue;
    if (token.type === 'fstart' && depth++ === 0) start = token.start;
    const isWhole = token.type === 'fend' ? --depth === 0 : token.type === 'string' && depth === 0;
    if (!isWhole) continue;
    if (token.type === 'string') start = token.start;
    const last = literals[literals.length - 1];
    const isBeside = last !== undefined && /^[ \t]*$/.test(text.slice(last.end, start));
    if (isBeside && !/[\r\n]/.test(text.slice(last.start, token.end))) last.end = token.end;
    else literals.push({ start, end: token.end });
  }
  const pieces: string[] = [];
  let copied = from;
  for (const literal of literals) {
    pieces.push(text.slice(copied, literal.start), maskString(text.slice(literal.start, literal.end)));
    copied = literal.end;
  }
  return pieces.join('') + text.slice(copied, to);
}

/** Any string literal as one of the same lines and columns without content. */
function maskString(literal: string): string {
  const prefix = /^[a-zA-Z]*/.exec(literal)?.[0] ?? '';
  const single = literal[prefix.length];
  const triple = single.repeat(3);
  const isTriple =
    literal.length >= prefix.length + 6 && literal.startsWith(triple, prefix.length) && literal.endsWith(triple);
  const plainPrefix = 'br'.slice(0, prefix.length).replace(/^b$/, 'u');
  const isFString = /[ft]/i.test(prefix);
  if (isFString && !isTriple && /[\r\n]/.test(literal)) return `'''${fill(literal.slice(3, -3))}'''`;
  const quote = single.repeat(isTriple ? 3 : 1);
  return plainPrefix + quote + fill(literal.slice(prefix.length + quote.length, literal.length - quote.length)) + quote;
}

function fill(content: string): string {
  return content
    .replace(/\\(?=[\r\n])|[^\r\n]/g, (c) => (c === '\\' && c.length === 1 ? '\\' : 'x'))
    .replace(/\\(?![\r\n])/g, 'x');
}

/** A change of the text in one place, which may make its line longer or shorter. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** The first line (from 1) whose offsets the change of length concerns, counted from the line of the edit. */
  readonly delay: 0 | 1;
}

/** Rewrites what the library does not read: byte order mark, form feeds, sequences without brackets in `case`. */
export function maskText(text: string, tokens: readonly Token[], formFeeds: readonly number[]): MaskedText {
  const masked = maskStrings(text, tokens, 0, text.length);
  const removed = new Map<number, number>();
  const edits: Edit[] = formFeeds.map((at) => formFeed(text, at));
  if (text.startsWith('\ufeff')) edits.push({ start: 0, end: 1, by: '', delay: 0 });
  for (const { at, by, isAdded } of bracketOpenSequences(text, tokens)) {
    edits.push({ start: at, end: isAdded ? at : at + 1, by, delay: 1 });
  }
  if (edits.length === 0) return { text: masked, removed };
  edits.sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const edit of edits) {
    const start = Math.max(edit.start, at);
    const line = text.slice(0, edit.start).split(/\r\n?|\n/).length + edit.delay;
    const lost = edit.end - start - edit.by.length;
    if (lost !== 0) removed.set(line, (removed.get(line) ?? 0) + lost);
    result += masked.slice(at, start) + edit.by;
    at = edit.end;
  }
  return { text: result + masked.slice(at), removed };
}

/** A form feed at the start of a line goes with what is before it, as it sets the column to 0; others are spaces. */
function formFeed(text: string, at: number): Edit {
  const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const isAtStart = /^\ufeff?[ \t\f]*$/.test(text.slice(lineStart, at));
  return isAtStart
    ? { start: lineStart, end: at + 1, by: '', delay: 0 }
    : { start: at, end: at + 1, by: ' ', delay: 0 };
}
