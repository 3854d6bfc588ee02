import type { Kernel } from '../kernel';
import type { Task, Wait } from '../task';
import { type Blocked, blocked } from './blocked';

export { type Blocked, blocked } from './blocked';

/** Tasks that wait for the same thing, in the order of their arrival. */
export class WaitQueue {
  private readonly entries: { readonly task: Task; readonly wait: Wait }[] = [];

  constructor(private readonly kernel: Kernel) {}

  get size(): number {
    return this.entries.length;
  }

  get first(): Task | undefined {
    return this.entries[0]?.task;
  }

  /**
   * Puts the executing task to wait; after `timeout` nanoseconds (undefined: never) it goes on with `expired`.
   */
  wait(options: Pick<Wait, 'state' | 'subject' | 'holder' | 'expired'> & { readonly timeout?: number }): Blocked {
    const { timeout, ...rest } = options;
    const { kernel } = this;
    const task = kernel.current as Task;
    const deadline = timeout === undefined ? undefined : kernel.now + timeout + kernel.costs.sleepLateness;
    const wait: Wait = { ...rest, deadline, leave: () => this.remove(wait) };
    kernel.block(wait);
    this.entries.push({ task, wait });
    return blocked;
  }

  /** Lets the first task go on with `result`; undefined if none waits. */
  wakeFirst(result: unknown, delay?: number): Task | undefined {
    const entry = this.entries.shift();
    if (entry !== undefined) this.kernel.wake(entry.task, result, delay, entry.wait);
    return entry?.task;
  }

  wakeAll(result: unknown): void {
    for (let count = this.entries.length; count > 0; count--) this.wakeFirst(result);
  }

  private remove(wait: Wait): void {
    const index = this.entries.findIndex((entry) => entry.wait === wait);
    if (index >= 0) this.entries.splice(index, 1);
  }
}
