import type { Task } from './task';

/**
 * The virtual cores. A task that can run takes a free one or queues; one that has used up its slice makes room when
 * somebody queues. The tasks on the cores run at the same time: the one whose own clock is behind goes first.
 */
export class Cores {
  readonly running: Task[] = [];
  private readonly queue: Task[] = [];

  constructor(
    readonly count: number,
    private readonly slice: number,
    /** Told when a task gets a core (`running`) or must queue (`ready`). */
    private readonly changed: (task: Task, state: 'running' | 'ready') => void,
  ) {}

  get contended(): boolean {
    return this.queue.length > 0;
  }

  admit(task: Task, now: number): void {
    if (this.running.length < this.count) this.place(task, now);
    else {
      this.queue.push(task);
      this.changed(task, 'ready');
    }
  }

  /** Takes a task off its core, or out of the queue; the next in the queue gets the core. */
  leave(task: Task, now: number): void {
    const queued = this.queue.indexOf(task);
    if (queued >= 0) this.queue.splice(queued, 1);
    const index = this.running.indexOf(task);
    if (index < 0) return;
    this.running.splice(index, 1);
    const next = this.queue.shift();
    if (next !== undefined) this.place(next, now);
  }

  /** Lets the others run: the task goes to the end of the queue. */
  preempt(task: Task, now: number): void {
    this.leave(task, now);
    this.admit(task, now);
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

  private place(task: Task, now: number): void {
    task.clock = now;
    task.coreUntil = now + this.slice;
    this.running.push(task);
    this.changed(task, 'running');
  }
}
