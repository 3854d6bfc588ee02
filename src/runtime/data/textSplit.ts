import { spaces } from './charClasses';
import { codePoints, isWide, textLength } from './codePoints';
import { checkCharacters } from './memory';

/** Cutting, trimming and filling of texts: the parts of `str` (and, through Latin-1, of `bytes`) that need no types. */

const asciiSpaces = '\\t-\\r\\x20';
const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  let known = patterns.get(source);
  if (known === undefined) {
    known = new RegExp(source, 'gu');
    patterns.set(source, known);
  }
  known.lastIndex = 0;
  return known;
}

/** Whether a UTF-16 unit is a blank; `bytes` know fewer. */
function isBlank(unit: number, bytes: boolean): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && (unit <= 13 || (unit >= 0x1c && !bytes)));
  return unit >= 0x85 && !bytes && wideBlanks.has(unit);
}

const wideBlanks = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
for (let unit = 0x2000; unit <= 0x200a; unit++) wideBlanks.add(unit);

/** `text.split(None, limit)`; `limit` < 0 for none. `bytes` know fewer blanks. */
export function splitBlank(text: string, limit: number, bytes = false): string[] {
  const parts: string[] = [];
  const { length } = text;
  for (let at = 0; ; ) {
    while (at < length && isBlank(text.charCodeAt(at), bytes)) at++;
    if (at === length) return parts;
    if (limit >= 0 && parts.length === limit) {
      parts.push(text.slice(at));
      return parts;
    }
    const from = at;
    while (at < length && !isBlank(text.charCodeAt(at), bytes)) at++;
    parts.push(text.slice(from, at));
  }
}

/** `text.rsplit(None, limit)`. */
export function rsplitBlank(text: string, limit: number, bytes = false): string[] {
  if (limit < 0) return splitBlank(text, limit, bytes);
  const blank = bytes ? asciiSpaces : spaces;
  const parts: string[] = [];
  let rest = text.replace(new RegExp(`[${blank}]+$`, 'u'), '');
  while (rest !== '' && parts.length < limit) {
    const word = new RegExp(`[^${blank}]+$`, 'u').exec(rest);
    if (word === null) break;
    parts.push(word[0]);
    rest = rest.slice(0, word.index).replace(new RegExp(`[${blank}]+$`, 'u'), '');
  }
  if (rest.replace(new RegExp(`^[${blank}]+`, 'u'), '') !== '') parts.push(rest);
  return parts.reverse();
}

/** `text.split(separator, limit)`. */
export function splitBy(text: string, separator: string, limit: number): string[] {
  if (limit < 0) return text.split(separator);
  const parts: string[] = [];
  let from = 0;
  while (parts.length < limit) {
    const at = text.indexOf(separator, from);
    if (at < 0) break;
    parts.push(text.slice(from, at));
    from = at + separator.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** `text.rsplit(separator, limit)`. */
export function rsplitBy(text: string, separator: string, limit: number): string[] {
  const parts: string[] = [];
  let to = text.length;
  while (limit < 0 || parts.length < limit) {
    const at = to - separator.length < 0 ? -1 : text.lastIndexOf(separator, to - separator.length);
    if (at < 0) break;
    parts.push(text.slice(at + separator.length, to));
    to = at;
  }
  parts.push(text.slice(0, to));
  return parts.reverse();
}

/** `text.splitlines(keepEnds)`. */
export function splitLines(text: string, keepEnds: boolean, bytes = false): string[] {
  const end = pattern(bytes ? '\\r\\n|[\\r\\n]' : '\\r\\n|[\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029]');
  const lines: string[] = [];
  let from = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    lines.push(text.slice(from, keepEnds ? match.index + match[0].length : match.index));
    from = match.index + match[0].length;
  }
  if (from < text.length) lines.push(text.slice(from));
  return lines;
}

/** Which ends `strip`, `lstrip` and `rstrip` trim. */
export type Ends = 'both' | 'left' | 'right';

/** Trims blanks (`characters` null) or any of the characters. */
export function strip(text: string, characters: string | null, ends: Ends, bytes = false): string {
  if (characters === null) {
    let from = 0;
    let to = text.length;
    if (ends !== 'right') while (from < to && isBlank(text.charCodeAt(from), bytes)) from++;
    if (ends !== 'left') while (to > from && isBlank(text.charCodeAt(to - 1), bytes)) to--;
    return text.slice(from, to);
  }
  const points = codePoints(text);
  const set = new Set(codePoints(characters));
  let start = 0;
  let stop = points.length;
  if (ends !== 'right') while (start < stop && set.has(points[start])) start++;
  if (ends !== 'left') while (stop > start && set.has(points[stop - 1])) stop--;
  return points.slice(start, stop).join('');
}

/** `text.replace(old, by, count)`; `count` < 0 for all. */
export function replaceText(text: string, old: string, by: string, count: number): string {
  if (count < 0 && old !== '') return by.includes('$') ? text.split(old).join(by) : text.replaceAll(old, by);
  const parts = old === '' ? ['', ...codePoints(text), ''] : text.split(old);
  if (count < 0 || count >= parts.length - 1) return parts.join(by);
  return (
    parts.slice(0, count + 1).join(by) +
    (old === '' ? '' : count + 1 < parts.length ? old : '') +
    parts.slice(count + 1).join(old)
  );
}

/** How often `part` is found in `text`, without overlaps. */
export function countText(text: string, part: string): number {
  return part === '' ? textLength(text) + 1 : text.split(part).length - 1;
}

/** `text.expandtabs(size)`. */
export function expandTabs(text: string, size: number): string {
  let column = 0;
  let result = '';
  for (const character of text) {
    if (character === '\t') {
      const width = size > 0 ? size - (column % size) : 0;
      checkCharacters(result.length + width);
      result += ' '.repeat(width);
      column += width;
    } else {
      result += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return result;
}

/** Fills a text up to `width` characters; where it stands is CPython's choice for `center`. */
export function pad(text: string, width: number, fill: string, where: 'left' | 'right' | 'center'): string {
  const missing = width - textLength(text);
  if (missing <= 0) return text;
  if (where === 'left') return text + fill.repeat(missing);
  if (where === 'right') return fill.repeat(missing) + text;
  const before = Math.floor(missing / 2) + (missing & width & 1);
  return fill.repeat(before) + text + fill.repeat(missing - before);
}

export function zeroFill(text: string, width: number): string {
  const missing = width - textLength(text);
  if (missing <= 0) return text;
  const sign = text[0] === '+' || text[0] === '-' ? text[0] : '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

/** `text[::-1]`. */
export function reverseText(text: string): string {
  return isWide(text) ? [...text].reverse().join('') : text.split('').reverse().join('');
}
