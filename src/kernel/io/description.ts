import type { Kernel } from '../kernel';
import { type Blocked, blocked } from '../resources/blocked';
import type { Task, Wait } from '../task';

/** An operation failed with a system error, named as in errno.h: `EAGAIN` is that it would have to wait. */
export class Failure {
  constructor(readonly code: string) {}
}

export const wouldBlock = new Failure('EAGAIN');

/** What an open file can be asked for and tell of, as in poll(2). */
export const Ready = { in: 1, pri: 2, out: 4, err: 8, hup: 16, nval: 32, rdhup: 0x2000 } as const;

/** An open file description: what descriptors, one or more in one process or more, refer to. */
export abstract class Description {
  /** Descriptors that refer to it. */
  references = 0;
  /** `O_NONBLOCK`. */
  nonBlocking = false;
  private readonly watchers = new Set<() => void>();

  /** `resource`: the trace's, or −1. */
  constructor(readonly resource: number = -1) {}

  /** Bits of `Ready` that hold now. */
  abstract readiness(): number;

  /** The last descriptor was closed. */
  protected abstract released(): void;

  /** Bytes at most `size`, or a failure; empty at the end of the stream. */
  read(_size: number): Uint8Array | Failure {
    return new Failure('EINVAL');
  }

  /** How many bytes were taken. */
  write(_data: Uint8Array): number | Failure {
    return new Failure('EINVAL');
  }

  /** True if only somebody outside the simulation could make it ready, as far as is known: a server's socket. */
  get awaitsOutside(): boolean {
    return false;
  }

  retain(): this {
    this.references++;
    return this;
  }

  release(): void {
    if (--this.references === 0) this.released();
  }

  /** Calls `action` whenever the readiness may have changed, until what is returned is called. */
  watch(action: () => void): () => void {
    const entry = () => action();
    this.watchers.add(entry);
    return () => this.watchers.delete(entry);
  }

  /** Tells who watches. */
  changed(): void {
    for (const watcher of [...this.watchers]) if (this.watchers.has(watcher)) watcher();
  }
}

export interface AttemptOptions {
  /** Nanoseconds; undefined: for ever. Zero: no wait at all. */
  readonly timeout?: number;
  /** What the task gets after the time-out. */
  readonly expired?: unknown;
  /** True if only somebody outside the simulation could end the wait; without it, as the descriptions say. */
  readonly outside?: boolean;
  readonly resource?: number;
}

/**
 * Carries out `operation` as soon as it no longer gives `EAGAIN`; until then the executing task waits, and is woken by
 * changes of the descriptions `on`. Waiting tasks are served in the order of their arrival.
 */
export function attempt<T>(
  kernel: Kernel,
  on: readonly Description[],
  operation: () => T | Failure,
  options: AttemptOptions = {},
): T | Failure | Blocked {
  const first = operation();
  if (first !== wouldBlock) return first;
  const { timeout, expired, resource } = options;
  const outside = options.outside ?? (on.length > 0 && on.every((description) => description.awaitsOutside));
  if (timeout === 0) return expired as T;
  const task = kernel.current as Task;
  const unwatch: (() => void)[] = [];
  const leave = () => {
    for (const stop of unwatch) stop();
    unwatch.length = 0;
  };
  const deadline = timeout === undefined ? undefined : kernel.now + timeout + kernel.costs.sleepLateness;
  const wait: Wait = { state: 'waits-io', subject: resource ?? on[0]?.resource, deadline, expired, leave, outside };
  kernel.block(wait);
  const again = () => {
    if (unwatch.length === 0) return;
    const result = operation();
    if (result === wouldBlock) return;
    leave();
    kernel.wake(task, result, kernel.costs.wake, wait);
  };
  for (const description of on) unwatch.push(description.watch(again));
  if (on.length === 0) unwatch.push(() => {});
  return blocked;
}
