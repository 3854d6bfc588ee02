import type { TraceData } from '../trace';
import { type Row, stateOf } from './events';

/** For each thread how many of its stretches come before; never changed once it was given out. */
export type Clock = readonly number[];

/** A moment of a thread in the relation. */
export interface Stamp {
  readonly thread: number;
  readonly position: number;
  readonly clock: Clock;
}

/** True if `first` is before `second`, or in the same stretch of the same thread. */
export function isBefore(first: Stamp, second: Stamp): boolean {
  return (second.clock[first.thread] ?? 0) >= first.position;
}

/**
 * Happens-before over a trace as vector clocks (Lamport 1978, Fidge and Mattern 1988): start and join, wake-ups, messages,
 * events, barriers and semaphores order threads; `withLocks`: that a lock passes from one to another does so too, though
 * it might have passed the other way.
 */
export class Relation {
  private readonly clocks: Clock[] = [];
  /** What was given to a resource so far; for semaphores, after each release. */
  private readonly given: Clock[] = [];
  private readonly releases: Clock[][] = [];
  private readonly published: Clock[] = [];
  private readonly acquisitions: number[] = [];

  constructor(
    private readonly trace: TraceData,
    private readonly isMutex: readonly boolean[],
    private readonly withLocks: boolean,
  ) {}

  stamp(task: number): Stamp {
    const thread = this.threadOf(task);
    const clock = this.clockOf(thread);
    return { thread, position: clock[thread] ?? 0, clock };
  }

  /** The task writes what others may spin on. */
  publish(task: number, variable: number): void {
    const thread = this.threadOf(task);
    this.published[variable] = joined(this.published[variable] ?? [], this.clockOf(thread));
    this.tick(thread);
  }

  /** The task has seen in a loop what others wrote. */
  observe(task: number, variable: number): void {
    this.receive(this.threadOf(task), this.published[variable] ?? []);
  }

  /** Takes in the next row of the trace. */
  see(row: Readonly<Row>): void {
    const { kind, a, b } = row;
    if (row.task < 0) return;
    const thread = this.threadOf(row.task);
    switch (kind) {
      case 'start':
        this.pass(thread, this.threadOf(a));
        break;
      case 'joined':
        this.receive(thread, this.clockOf(this.threadOf(a)));
        break;
      case 'wake':
        if (b >= 0 && this.isIgnored(b)) break;
        if (this.trace.resources[b]?.kind === 'barrier') this.receive(thread, this.given[b] ?? []);
        this.pass(thread, this.threadOf(a));
        break;
      case 'acquire':
        if (!this.isIgnored(a)) this.acquire(thread, a);
        break;
      case 'release':
        if (!this.isIgnored(a)) this.give(thread, a, b);
        break;
      case 'send':
        if (this.withLocks) this.receive(thread, this.given[a] ?? []);
        this.give(thread, a);
        break;
      case 'receive':
        this.receive(thread, this.given[a] ?? []);
        if (this.withLocks) this.give(thread, a);
        break;
      case 'state':
        if (stateOf(row) === 'waits' && this.trace.resources[b]?.kind === 'barrier') this.give(thread, b);
        break;
    }
  }

  private isIgnored(resource: number): boolean {
    const kind = this.trace.resources[resource]?.kind;
    return kind === 'gil' || (!this.withLocks && this.isMutex[resource]);
  }

  private threadOf(task: number): number {
    return this.trace.tasks[task]?.thread ?? task;
  }

  private clockOf(thread: number): Clock {
    let clock = this.clocks[thread];
    if (clock === undefined) {
      const first = new Array<number>(thread + 1).fill(0);
      first[thread] = 1;
      clock = this.clocks[thread] = first;
    }
    return clock;
  }

  /** What `from` did so far comes before what `to` does from now on. */
  private pass(from: number, to: number): void {
    if (from === to) return;
    this.receive(to, this.clockOf(from));
    this.tick(from);
  }

  private receive(thread: number, other: Clock): void {
    const own = this.clockOf(thread);
    for (let i = 0; i < other.length; i++) {
      if ((own[i] ?? 0) >= other[i]) continue;
      this.clocks[thread] = joined(own, other);
      return;
    }
  }

  private acquire(thread: number, resource: number): void {
    const { kind, permits } = this.trace.resources[resource];
    if (kind !== 'semaphore' || permits === undefined) {
      this.receive(thread, this.given[resource] ?? []);
      return;
    }
    // Who takes the k-th permit needs the (k − n)-th release, of n permits at the beginning.
    const count = (this.acquisitions[resource] ?? 0) + 1;
    this.acquisitions[resource] = count;
    const release = this.releases[resource]?.[count - permits - 1];
    if (release !== undefined) this.receive(thread, release);
  }

  private give(thread: number, resource: number, permits = 1): void {
    const sum = joined(this.given[resource] ?? [], this.clockOf(thread));
    this.given[resource] = sum;
    if (this.trace.resources[resource].kind === 'semaphore') {
      this.releases[resource] ??= [];
      for (let i = 0; i < Math.max(1, permits); i++) this.releases[resource].push(sum);
    }
    this.tick(thread);
  }

  private tick(thread: number): void {
    const next = this.clockOf(thread).slice();
    next[thread]++;
    this.clocks[thread] = next;
  }
}

function joined(a: Clock, b: Clock): Clock {
  const length = Math.max(a.length, b.length);
  const sum = new Array<number>(length);
  for (let i = 0; i < length; i++) sum[i] = Math.max(a[i] ?? 0, b[i] ?? 0);
  return sum;
}
