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
  return result;
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

function maskLiterals(text: string, tokens: readonly Token[], from: number, to: number): string {
  const pieces: string[] = [];
  let copied = from;
  let depth = 0;
  let groupStart = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    if (token.end > to) break;
    if (token.type === 'fstart' && depth++ === 0) groupStart = token.start;
    const isGroupEnd = token.type === 'fend' && --depth === 0;
    if (!isGroupEnd && (token.type !== 'string' || depth > 0)) continue;
    const start = isGroupEnd ? groupStart : token.start;
    pieces.push(text.slice(copied, start), maskString(text.slice(start, token.end)));
    copied = token.end;
  }
  pieces.push(text.slice(copied, to));
  return pieces.join('');
}

/** Any string literal as one of the same lines and columns without content. */
function maskString(literal: string): string {
  const prefix = /^[a-zA-Z]*/.exec(literal)?.[0] ?? '';
  const single = literal[prefix.length];
  const isTriple = literal.length >= prefix.length + 6 && literal.startsWith(single.repeat(3), prefix.length);
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

/** Takes away what the library does not read at the start of lines, and turns other form feeds into spaces. */
export function maskText(text: string, tokens: readonly Token[], formFeeds: readonly number[]): MaskedText {
  let masked = maskStrings(text, tokens, 0, text.length);
  for (const at of formFeeds) masked = `${masked.slice(0, at)} ${masked.slice(at + 1)}`;
  const removed = new Map<number, number>();
  if (formFeeds.length === 0 && !text.startsWith('\ufeff')) return { text: masked, removed };
  const cuts: { start: number; end: number }[] = text.startsWith('\ufeff') ? [{ start: 0, end: 1 }] : [];
  for (const at of formFeeds) {
    const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
    if (/^\ufeff?[ \t\f]*$/.test(text.slice(lineStart, at))) cuts.push({ start: lineStart, end: at + 1 });
  }
  let kept = '';
  let at = 0;
  for (const cut of cuts) {
    const start = Math.max(cut.start, at);
    const line = text.slice(0, cut.start).split(/\r\n?|\n/).length;
    removed.set(line, (removed.get(line) ?? 0) + cut.end - start);
    kept += masked.slice(at, start);
    at = cut.end;
  }
  return { text: kept + masked.slice(at), removed };
}
