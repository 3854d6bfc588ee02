import { codeCount } from './laneCodes';
import { type SegmentColumns, segmentAt } from './segments';
import type { Lane } from './timelineModel';

/** Segments for which one running total is kept: small enough to walk, large enough to save memory. */
const blockSize = 16;

/** What the columns of one lane show: `solid[x]` is the only code in column x, or `mixed`, or `empty`. */
export interface LaneColumns {
  /** The codes that occur in the lane; `shares` has one row of them for each column. */
  readonly codes: readonly number[];
  readonly solid: Uint8Array;
  /** The part of each column's time, from 0 to 1, at `x * codes.length + i`; only for mixed columns. */
  readonly shares: Float32Array;
}

export const mixed = 254;
export const empty = 255;

/**
 * Answers how long a lane was in each state between two times, exactly and fast: running totals stand at every
 * sixteenth segment, so a question costs two searches and a short walk, however many segments lie between.
 */
export class LaneShares {
  readonly codes: readonly number[];
  private readonly totals: Float64Array;
  private readonly position: Int8Array;
  private readonly first: number;
  private readonly count: number;

  constructor(
    private readonly segments: SegmentColumns,
    lane: Pick<Lane, 'firstSegment' | 'segmentCount'>,
  ) {
    const first = lane.firstSegment;
    const count = lane.segmentCount;
    this.first = first;
    this.count = count;
    const { start, end, code } = segments;
    const position = new Int8Array(codeCount).fill(-1);
    const codes: number[] = [];
    for (let i = first; i < first + count; i++) {
      if (position[code[i]] < 0) position[code[i]] = codes.push(code[i]) - 1;
    }
    this.codes = codes;
    this.position = position;
    const width = codes.length;
    const blocks = Math.floor(count / blockSize) + 1;
    const totals = new Float64Array(blocks * width);
    const running = new Float64Array(width);
    for (let i = 0; i < count; i++) {
      if (i % blockSize === 0) totals.set(running, (i / blockSize) * width);
      running[position[code[first + i]]] += end[first + i] - start[first + i];
    }
    if (count % blockSize === 0) totals.set(running, (count / blockSize) * width);
    this.totals = totals;
  }

  /** Adds the nanoseconds in each of `codes` between two times to `into`, at `offset`. */
  add(from: number, to: number, into: Float64Array | Float32Array, offset: number): void {
    if (this.count === 0 || to <= from) return;
    const last = segmentAt(this.segments, this.first, this.count, to) - this.first;
    const begin = segmentAt(this.segments, this.first, this.count, from) - this.first;
    this.addBetween(begin, last, from, to, into, offset);
  }

  private addBetween(
    begin: number,
    last: number,
    from: number,
    to: number,
    into: Float64Array | Float32Array,
    offset: number,
  ): void {
    const { start, end, code } = this.segments;
    const { first, position } = this;
    const walk = (i: number) => {
      const time = Math.min(to, end[first + i]) - Math.max(from, start[first + i]);
      if (time > 0) into[offset + position[code[first + i]]] += time;
    };
    if (last - begin <= 2 * blockSize) {
      for (let i = begin; i <= last; i++) walk(i);
      return;
    }
    // The segment at `from` may be cut, and so may the one at `to`: only what lies between is taken from the totals.
    const firstBlock = Math.ceil((begin + 1) / blockSize);
    const lastBlock = Math.floor(last / blockSize);
    for (let i = begin; i < firstBlock * blockSize; i++) walk(i);
    const width = this.codes.length;
    for (let k = 0; k < width; k++) {
      into[offset + k] += this.totals[lastBlock * width + k] - this.totals[firstBlock * width + k];
    }
    for (let i = lastBlock * blockSize; i <= last; i++) walk(i);
  }

  /** Divides `[from, to]` into `width` columns of equal time. */
  columns(from: number, to: number, width: number): LaneColumns {
    const { codes, segments, first, count } = this;
    const solid = new Uint8Array(width).fill(empty);
    const shares = new Float32Array(width * codes.length);
    const perColumn = (to - from) / width;
    if (count === 0 || !(perColumn > 0)) return { codes, solid, shares };
    const { start, end, code } = segments;
    const stop = first + count;
    let i = segmentAt(segments, first, count, from);
    for (let x = 0; x < width; ) {
      const left = from + x * perColumn;
      const right = left + perColumn;
      if (end[i] <= left) {
        i = i + 1 < stop && end[i + 1] > left ? i + 1 : segmentAt(segments, i, stop - i, left);
        if (end[i] <= left) i++;
      }
      if (i >= stop) break;
      if (start[i] >= right) {
        // Nothing until the next segment begins.
        x = Math.max(x + 1, Math.floor((start[i] - from) / perColumn));
        continue;
      }
      if (start[i] <= left && end[i] >= right) {
        const until = Math.min(width, Math.max(x + 1, Math.floor((end[i] - from) / perColumn)));
        solid.fill(code[i], x, until);
        x = until;
        continue;
      }
      const last = end[i] >= right ? i : segmentAt(segments, i, stop - i, right);
      this.fillMixed(x, i, last, left, right, solid, shares);
      i = last;
      x++;
    }
    return { codes, solid, shares };
  }

  private fillMixed(
    x: number,
    begin: number,
    last: number,
    left: number,
    right: number,
    solid: Uint8Array,
    shares: Float32Array,
  ): void {
    const width = this.codes.length;
    const offset = x * width;
    this.addBetween(begin - this.first, last - this.first, left, right, shares, offset);
    let total = 0;
    let present = 0;
    let only = empty;
    for (let k = 0; k < width; k++) {
      if (shares[offset + k] <= 0) continue;
      total += shares[offset + k];
      present++;
      only = this.codes[k];
    }
    if (present === 0) return;
    solid[x] = present === 1 ? only : mixed;
    for (let k = 0; k < width; k++) shares[offset + k] /= total;
  }
}

/** The code that takes the most time in column `x`, or −1 if the lane is empty there. */
export function dominantCode(columns: LaneColumns, x: number): number {
  const code = columns.solid[x];
  if (code === empty) return -1;
  if (code !== mixed) return code;
  const width = columns.codes.length;
  let best = 0;
  for (let k = 1; k < width; k++) if (columns.shares[x * width + k] > columns.shares[x * width + best]) best = k;
  return columns.codes[best];
}
