/** The narrowest range that can be zoomed to, in nanoseconds. */
const narrowest = 200;
/** The part of the whole that is left free at both ends, so that what happens there can be seen. */
const margin = 0.012;

/** The part of time that is seen. It stays within the run, and within reason. Nanoseconds. */
export class TimeWindow {
  from = 0;
  to = 1;
  private end = 1;

  get range(): number {
    return this.to - this.from;
  }

  private get air(): number {
    return this.end * margin;
  }

  /** Sets how long the run is; all of it is seen, or, with `keep`, what was seen before if it was a part. */
  limit(end: number, keep: boolean): void {
    const wasAll = this.from <= 0 && this.to >= this.end;
    this.end = Math.max(1, end);
    if (!keep || wasAll || this.from > this.end) this.fit(0, this.end);
    else this.set(this.from, this.to);
  }

  /** Multiplies the range by `factor` around a time, the middle by default. */
  zoom(factor: number, around = (this.from + this.to) / 2): void {
    const most = this.end + 2 * this.air;
    const range = Math.min(most, Math.max(Math.min(narrowest, most), this.range * factor));
    const share = (around - this.from) / this.range;
    this.set(around - share * range, around + (1 - share) * range);
  }

  pan(by: number): void {
    this.set(this.from + by, this.to + by);
  }

  /** Shows a range with some air; false if it was shown so already. */
  fit(from: number, to: number): boolean {
    const before = [this.from, this.to];
    const air = Math.max((to - from) * margin, (narrowest - (to - from)) / 2);
    this.set(from - air, to + air);
    return Math.abs(before[0] - this.from) + Math.abs(before[1] - this.to) > this.range * 1e-6;
  }

  /** Moves so that a time is seen; false if it was. */
  reveal(time: number): boolean {
    if (time >= this.from && time <= this.to) return false;
    const range = this.range;
    this.set(time - range / 2, time + range / 2);
    return true;
  }

  /** Sets both ends, kept within the run. */
  set(from: number, to: number): void {
    const range = Math.min(to - from, this.end + 2 * this.air);
    const start = Math.min(Math.max(from, -this.air), this.end + this.air - range);
    this.from = start;
    this.to = start + Math.max(1, range);
  }
}
