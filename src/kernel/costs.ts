import { measured } from '../base';

/**
 * What things cost in virtual nanoseconds, beyond the bytecode itself (whose costs the compiler knows). What can be
 * measured from Python follows from `base/measured.ts`, which says on which interpreter; the rest are parts of that.
 */
export interface Costs {
  /** From `pthread_create` in the starter until it goes on to wait, with the GIL held. */
  readonly threadCreate: number;
  /** Until a created thread asks for the GIL for the first time. */
  readonly threadBegin: number;
  /** From the end of a thread, or the setting of its `started` flag, until who waits for it asks for the GIL. */
  readonly wake: number;
  /** From a lock's release until the first waiter looks at it: half of a hand-over there and back (28 µs). */
  readonly lockWake: number;
  /** From the GIL's release until the chosen waiter takes it. */
  readonly gilWake: number;
  /** How late a timed wait for the GIL ends (the system's timer slack): 198 switches a second at 5 ms. */
  readonly gilLateness: number;
  /** How late `sleep` and time-outs end on an idle machine. */
  readonly sleepLateness: number;
  /** Acquire and release of a free lock, each. */
  readonly lockCall: number;
  /** `put` and `get` of a `queue.Queue`, each. */
  readonly queueCall: number;
  /** Any other short call into the library. */
  readonly call: number;
  /** Reading a clock. */
  readonly clock: number;
  /** Reading the CPU time of a thread or process: a system call, where other clocks are read without one. */
  readonly cpuClock: number;
  /** `os.fork` in the parent. */
  readonly fork: number;
  /** Until a forked child executes: it has its pages still to copy. `start()` and `join()` together take 1.9 ms. */
  readonly forkBegin: number;
  /** A short system call: `os.read`, `os.getpid`. */
  readonly systemCall: number;
  /** Sending or receiving a few bytes over the loopback. */
  readonly socketCall: number;
  /** How long the system lets a task on a core before another one that is ready gets it. */
  readonly coreSlice: number;
}

export const defaultCosts: Costs = {
  // `start()` returns when the new thread has begun: with `threadBegin`, `wake` and two switches of the GIL.
  threadCreate: Math.max(1_000, measured.threadStart - 24_000),
  threadBegin: 12_000,
  wake: 12_000,
  lockWake: measured.lockHandOver / 2,
  gilWake: 8_000,
  gilLateness: Math.max(0, Math.round(1e9 / measured.switchesPerSecond - 5_000_000 - 8_000)),
  sleepLateness: measured.sleepLateness,
  lockCall: Math.round((measured.withLock - 30) / 2),
  queueCall: measured.queuePutGet / 2,
  call: 40,
  clock: measured.perfCounter - 11,
  cpuClock: 800,
  fork: 450_000,
  forkBegin: 900_000,
  systemCall: 700,
  socketCall: 5_000,
  coreSlice: 3_000_000,
};
