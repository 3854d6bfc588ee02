import { SeededRandom } from '../base';

/** One who waits for the GIL, as far as the choice among them goes. */
export interface GilCandidate {
  /** True if it came back from a blocking call, false if the GIL was taken from it. */
  readonly returned: boolean;
  /** How often another waiter was chosen instead. */
  readonly passedOver: number;
}

/** Decides where several schedules are legal. One policy a file: the shown run, exploration, replay. */
export interface Policy {
  /** Index of the waiter that is woken when the GIL has been released. */
  nextForGil(waiters: readonly GilCandidate[]): number;
  /** How late a timer is, as a part of what is usual: around 1. Without it programs run in step with the clock. */
  lateness(): number;
  /** True if the woken first waiter of a lock gets it although the releasing thread has had it again meanwhile. */
  waiterWinsLock(): boolean;
}

/**
 * What CPython most often does. Threads that wait for the GIL do not queue in order: measured on 3.11, one that sleeps
 * 1 ms beside four that compute gets the GIL at the first switch at the median, but at the 90th percentile after twenty. Those
 * that come back from blocking calls keep the order of their arrival among themselves.
 */
export class SeededPolicy implements Policy {
  private readonly random: SeededRandom;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  nextForGil(waiters: readonly GilCandidate[]): number {
    const returned = waiters.findIndex((waiter) => waiter.returned);
    const ousted = waiters.flatMap((waiter, index) => (waiter.returned ? [] : [index]));
    if (ousted.length === 0) return returned;
    if (returned >= 0) {
      const perMille = waiters[returned].passedOver === 0 ? 600 : 72;
      if (this.random.below(1000) < perMille) return returned;
    }
    return ousted[this.random.below(ousted.length)];
  }

  lateness(): number {
    return 0.75 + this.random.below(1000) / 2000;
  }

  waiterWinsLock(): boolean {
    return this.random.below(60) === 0;
  }
}
