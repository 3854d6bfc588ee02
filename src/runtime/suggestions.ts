import { setNearest } from './arguments';

/** The hints "Did you mean" of tracebacks: CPython's edit distance, where changing the case costs less than a letter. */

const moveCost = 2;
const caseCost = 1;
const maxCandidates = 750;
const maxLength = 40;

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? caseCost : moveCost;
}

/** The distance of two names, or more than `limit` if it is greater. */
function distance(wordA: string, wordB: string, limit: number): number {
  if (wordA === wordB) return 0;
  let start = 0;
  while (start < wordA.length && start < wordB.length && wordA[start] === wordB[start]) start++;
  let a = wordA.slice(start);
  let b = wordB.slice(start);
  let end = 0;
  while (end < a.length && end < b.length && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  a = a.slice(0, a.length - end);
  b = b.slice(0, b.length - end);
  if (a.length === 0 || b.length === 0) return moveCost * (a.length + b.length);
  if (a.length > maxLength || b.length > maxLength) return limit + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * moveCost > limit) return limit + 1;
  const row = Array.from({ length: a.length }, (_, i) => (i + 1) * moveCost);
  let result = 0;
  for (let j = 0; j < b.length; j++) {
    let diagonal = j * moveCost;
    result = diagonal;
    let minimum = Number.POSITIVE_INFINITY;
    for (let i = 0; i < a.length; i++) {
      const substitute = diagonal + substitutionCost(b[j], a[i]);
      diagonal = row[i];
      result = Math.min(substitute, Math.min(result, diagonal) + moveCost);
      row[i] = result;
      minimum = Math.min(minimum, result);
    }
    if (minimum > limit) return limit + 1;
  }
  return result;
}

/** The candidate that is nearest to a wrong name, or null if none is near enough. */
export function nearest(wrong: string, candidates: Iterable<string>): string | null {
  const names = [...candidates];
  if (names.length > maxCandidates || wrong.length > maxLength) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name === wrong) continue;
    const limit = Math.min(Math.floor(((name.length + wrong.length + 3) * moveCost) / 6), bestDistance - 1);
    const found = distance(wrong, name, limit);
    if (found > limit) continue;
    best = name;
    bestDistance = found;
  }
  return best;
}

setNearest(nearest);
