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
  if (!isWide(a) && !isWide(b)) return a < b ? -1 : 1;
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < left.length && index < right.length; index++) {
    if (left[index] !== right[index]) {
      return (left[index].codePointAt(0) as number) < (right[index].codePointAt(0) as number) ? -1 : 1;
    }
  }
  return left.length - right.length < 0 ? -1 : 1;
}
