/** Stretches of lanes: each lane's stand together, in the order of time, and adjoin. Times in virtual nanoseconds. */
export interface SegmentColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** See laneCodes.ts. */
  readonly code: Uint8Array;
  /** Where in the source it was entered, or −1. */
  readonly site: Int32Array;
  /** The resource that is waited for; for `joins` and for held locks a task; or −1. */
  readonly subject: Int32Array;
}

/** Turns changes of many lanes, told in the order of time, into adjoining segments. */
export class SegmentWriter {
  readonly columns: SegmentColumns;
  /** Where each lane's segments begin, and how many it has. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  private readonly open: Uint8Array;

  /** `capacities`: for each lane, how many changes it has at the most. */
  constructor(capacities: ArrayLike<number>) {
    const lanes = capacities.length;
    this.first = new Int32Array(lanes);
    this.count = new Int32Array(lanes);
    this.open = new Uint8Array(lanes);
    let total = 0;
    for (let lane = 0; lane < lanes; lane++) {
      this.first[lane] = total;
      total += capacities[lane];
    }
    this.columns = {
      start: new Float64Array(total),
      end: new Float64Array(total),
      code: new Uint8Array(total),
      site: new Int32Array(total).fill(-1),
      subject: new Int32Array(total).fill(-1),
    };
  }

  /** From `time` on the lane is `code`. A second change at the same time replaces the first. */
  change(lane: number, time: number, code: number, site: number, subject: number): void {
    this.close(lane, time);
    const { start, code: codes, site: sites, subject: subjects } = this.columns;
    const row = this.first[lane] + this.count[lane]++;
    start[row] = time;
    codes[row] = code;
    sites[row] = site;
    subjects[row] = subject;
    this.open[lane] = 1;
  }

  /** The lane ends at `time`, or pauses until its next change; a stretch without length is dropped. */
  close(lane: number, time: number): void {
    if (!this.open[lane]) return;
    this.open[lane] = 0;
    const row = this.first[lane] + this.count[lane] - 1;
    if (this.columns.start[row] >= time) this.count[lane]--;
    else this.columns.end[row] = time;
  }

  closeAll(time: number): void {
    for (let lane = 0; lane < this.open.length; lane++) this.close(lane, time);
  }
}

/** The index of the last segment in `[first, first + count)` that starts at or before `time`; `first` if none does. */
export function segmentAt(columns: SegmentColumns, first: number, count: number, time: number): number {
  let low = first;
  let high = first + count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (columns.start[middle] <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
