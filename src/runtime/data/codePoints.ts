/**
 * Python's strings are sequences of code points, JavaScript's of UTF-16 units. The two agree for all text without
 * surrogates, which is nearly all text: every function here asks that first.
 */

const surrogate = /[\ud800-\udfff]/;
let lastAsked = '';
let lastAnswer = false;

/** Whether indexes by code point differ from JavaScript's. */
export function isWide(text: string): boolean {
  if (text.length < 32) return surrogate.test(text);
  // A loop over the indexes of one long text asks the same thing again and again.
  if (text === lastAsked) return lastAnswer;
  lastAnswer = surrogate.test(text);
  lastAsked = text;
  return lastAnswer;
}

/** `len(text)`. */
export function textLength(text: string): number {
  if (!isWide(text)) return text.length;
  return [...text].length;
}

let lastPoints: string[] = [];
let lastText = '';

/** The characters of a text, each one code point. */
export function codePoints(text: string): string[] {
  if (!isWide(text)) return text.split('');
  if (text !== lastText) {
    lastPoints = [...text];
    lastText = text;
  }
  return lastPoints;
}

/** `text[index]` for 0 ≤ index < length; undefined outside. */
export function charAt(text: string, index: number): string | undefined {
  return isWide(text) ? codePoints(text)[index] : text[index];
}

/** `text[start:stop]` for 0 ≤ start ≤ stop ≤ length. */
export function subtext(text: string, start: number, stop: number): string {
  return isWide(text) ? codePoints(text).slice(start, stop).join('') : text.slice(start, stop);
}

/** The index by code point of a JavaScript index. */
export function pointIndex(text: string, unit: number): number {
  return unit > 0 && isWide(text) ? textLength(text.slice(0, unit)) : unit;
}

/** The JavaScript index of an index by code point. */
export function unitIndex(text: string, point: number): number {
  if (!isWide(text)) return point;
  let units = 0;
  const points = codePoints(text);
  for (let index = 0; index < point && index < points.length; index++) units += points[index].length;
  return units;
}

/** Order by code point: −1, 0, 1. UTF-16 order differs only where surrogates meet the characters above them. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x === y) continue;
    if (x < 0xd800 || y < 0xd800) return x < y ? -1 : 1;
    // In the middle of a pair the whole character decides.
    const from = at > 0 && (a.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
    return (a.codePointAt(from) as number) < (b.codePointAt(from) as number) ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}
