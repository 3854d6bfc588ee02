/**
 * A stable sort that asks only "is this less than that", in the order in which CPython's does it for short lists: the
 * run at the beginning, then binary insertion; longer lists are merged from such runs.
 */
export function mergeSort<T>(items: T[], less: (a: T, b: T) => boolean): void {
  const { length } = items;
  if (length < 2) return;
  const minimum = minimumRun(length);
  const runs: [start: number, length: number][] = [];
  for (let at = 0; at < length; ) {
    let run = countRun(items, at, less);
    if (run < minimum) {
      const forced = Math.min(minimum, length - at);
      insertBinary(items, at, at + forced, at + run, less);
      run = forced;
    }
    runs.push([at, run]);
    at += run;
    while (runs.length > 1 && (at === length || runs[runs.length - 2][1] <= runs[runs.length - 1][1] * 2)) {
      const last = runs.pop() as [number, number];
      const before = runs[runs.length - 1];
      merge(items, before[0], last[0], last[0] + last[1], less);
      before[1] += last[1];
    }
  }
}

/** Between 32 and 64, so that the number of runs is near a power of two. */
function minimumRun(length: number): number {
  let rest = length;
  let odd = 0;
  while (rest >= 64) {
    odd |= rest & 1;
    rest >>= 1;
  }
  return rest + odd;
}

/** The length of the run at `from`; one that goes strictly down is turned round. */
function countRun<T>(items: T[], from: number, less: (a: T, b: T) => boolean): number {
  let at = from + 1;
  if (at >= items.length) return 1;
  if (less(items[at], items[at - 1])) {
    do at++;
    while (at < items.length && less(items[at], items[at - 1]));
    for (let i = from, j = at - 1; i < j; i++, j--) [items[i], items[j]] = [items[j], items[i]];
  } else {
    do at++;
    while (at < items.length && !less(items[at], items[at - 1]));
  }
  return at - from;
}

function insertBinary<T>(items: T[], from: number, to: number, sorted: number, less: (a: T, b: T) => boolean): void {
  for (let at = sorted; at < to; at++) {
    const pivot = items[at];
    let low = from;
    let high = at;
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (less(pivot, items[middle])) high = middle;
      else low = middle + 1;
    }
    items.copyWithin(low + 1, low, at);
    items[low] = pivot;
  }
}

function merge<T>(items: T[], from: number, middle: number, to: number, less: (a: T, b: T) => boolean): void {
  const left = items.slice(from, middle);
  let at = from;
  let right = middle;
  for (let i = 0; i < left.length; ) {
    if (right < to && less(items[right], left[i])) items[at++] = items[right++];
    else items[at++] = left[i++];
  }
}
