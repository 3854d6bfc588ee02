import type { Task } from './task';

/** How much more a running task must have had than one that wakes up, to be interrupted for it: nanoseconds. */
const wakeGranularity = 1_000_000;

/** What a task has had of the cores, as far as it counts. */
const share = (task: Task) => task.cpuTime + task.shareOffset;

/**
 * The virtual cores, shared fairly as by Linux's scheduler. A task that can run takes a free one or queues; the queue is in
 * the order of what each has had (`share`). Who has used up its slice makes room when somebody queues, and at once for one
 * that has slept. The tasks on the cores run at the same time: the one whose own clock is behind goes first.
 */
export class Cores {
  readonly running: Task[] = [];
  private readonly queue: Task[] = [];
  private floor = 0;

  constructor(
    readonly count: number,
    private readonly slice: number,
    /** Told when a task gets a core (`running`) or must queue (`ready`). */
    private readonly changed: (task: Task, state: 'running' | 'ready') => void,
  ) {}

  get contended(): boolean {
    return this.queue.length > 0;
  }

  /** `task` has woken up: what it has not used while it slept gives it an advantage, but a small one. */
  admit(task: Task, now: number): void {
    this.raiseFloor();
    task.shareOffset += Math.max(0, this.floor - this.slice / 2 - share(task));
    if (this.running.length < this.count) {
      this.place(task, now);
      return;
    }
    this.line(task);
    const most = this.running.reduce((a, b) => (share(b) > share(a) ? b : a));
    if (share(most) - share(task) > wakeGranularity) most.coreUntil = Math.min(most.coreUntil, now);
  }

  /** Takes a task off its core, or out of the queue; the next in the queue gets the core. */
  leave(task: Task, now: number): void {
    const queued = this.queue.indexOf(task);
    if (queued >= 0) this.queue.splice(queued, 1);
    const index = this.running.indexOf(task);
    if (index < 0) return;
    this.raiseFloor();
    this.running.splice(index, 1);
    const next = this.queue.shift();
    if (next !== undefined) this.place(next, now);
  }

  /** Lets the others run: the task goes back into the queue. */
  preempt(task: Task, now: number): void {
    this.leave(task, now);
    if (this.running.length < this.count) this.place(task, now);
    else this.line(task);
  }

  /** The task to go on with: on a core, and the furthest behind. */
  first(): Task | null {
    let first: Task | null = null;
    for (const task of this.running) if (first === null || task.clock < first.clock) first = task;
    return first;
  }

  /** How far `task` may run ahead of the others: their clocks, plus a little more where no memory is shared. */
  horizon(task: Task): number {
    let horizon = Infinity;
    for (const other of this.running) {
      if (other === task) continue;
      const lead = other.process === task.process ? 2_000 : 100_000;
      horizon = Math.min(horizon, other.clock + lead);
    }
    return horizon;
  }

  /** The least that any task here has had; it never falls, so that who comes later has not less than all before. */
  private raiseFloor(): void {
    const shares = [...this.running, ...this.queue].map(share);
    if (shares.length > 0) this.floor = Math.max(this.floor, Math.min(...shares));
  }

  private line(task: Task): void {
    let at = this.queue.length;
    while (at > 0 && share(this.queue[at - 1]) > share(task)) at--;
    this.queue.splice(at, 0, task);
    this.changed(task, 'ready');
  }

  private place(task: Task, now: number): void {
    task.clock = now;
    task.coreUntil = now + this.slice;
    this.running.push(task);
    this.changed(task, 'running');
  }
}
