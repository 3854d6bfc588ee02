import { Heap } from '../base';

/** Something that happens at a virtual time, unless it is cancelled before. */
export interface Timer {
  readonly at: number;
  readonly order: number;
  /** Null once it has fired or was cancelled. */
  action: (() => void) | null;
}

/** Timers in the order of their times; those of the same time in the order in which they were set. */
export class Timers {
  private readonly heap = new Heap<Timer>((a, b) => a.at < b.at || (a.at === b.at && a.order < b.order));
  private count = 0;

  set(at: number, action: () => void): Timer {
    const timer: Timer = { at, order: this.count++, action };
    this.heap.push(timer);
    return timer;
  }

  cancel(timer: Timer | null): void {
    if (timer !== null) timer.action = null;
  }

  /** The earliest time at which something happens, or Infinity. */
  next(): number {
    for (let top = this.heap.peek(); top !== undefined; top = this.heap.peek()) {
      if (top.action !== null) return top.at;
      this.heap.pop();
    }
    return Infinity;
  }

  /** Takes the earliest action out; call after `next()` was finite. */
  take(): () => void {
    const timer = this.heap.pop() as Timer;
    const action = timer.action as () => void;
    timer.action = null;
    return action;
  }
}
