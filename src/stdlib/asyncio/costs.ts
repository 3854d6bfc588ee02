/**
 * What asyncio's own work costs in virtual nanoseconds, beyond the bytecode of a program and of our Python texts: medians
 * of CPython 3.11 (a switch by `sleep(0)` alone 1.4 µs, among others 0.7 µs; `create_task` and its await 5 µs).
 */
export const cost = {
  /** A round of the loop: timers looked at, `epoll_wait` without a wait. */
  round: 620,
  /** A wait in `epoll_wait` that really waits: in and out. */
  select: 4_000,
  /** Taking a handle out and calling it. */
  handle: 230,
  /** A task's step, in and out of its coroutine. */
  step: 300,
  /** `call_soon`, with its handle. */
  callSoon: 220,
  /** `call_later`, `call_at`. */
  callLater: 450,
  /** Making a task or a future. */
  task: 1_300,
  future: 80,
  /** Asking for a future's result, adding a callback, setting a result. */
  touch: 40,
  /** The byte that wakes a loop from another thread. */
  wakeByte: 3_000,
  /** A new event loop with its selector and pair of sockets, and its end. */
  newLoop: 55_000,
  closeLoop: 25_000,
  /** How late `epoll_wait` ends. */
  lateness: 60_000,
} as const;
