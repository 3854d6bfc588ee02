import type { Kernel } from '../kernel';
import type { Task, Wait } from '../task';

/** What a resource's operation returns when the task was put to wait: the answer will be the task's `result`. */
export const blocked: unique symbol = Symbol('blocked');
export type Blocked = typeof blocked;

/** Tasks that wait for the same thing, in the order of their arrival. */
export class WaitQueue {
  private readonly tasks: Task[] = [];

  constructor(private readonly kernel: Kernel) {}

  get size(): number {
    return this.tasks.length;
  }

  get first(): Task | undefined {
    return this.tasks[0];
  }

  /**
   * Puts the executing task to wait; after `timeout` nanoseconds (undefined: never) it goes on with `expired`.
   */
  wait(options: Pick<Wait, 'state' | 'subject' | 'holder' | 'expired'> & { readonly timeout?: number }): Blocked {
    const { timeout, ...wait } = options;
    const { kernel } = this;
    const task = kernel.current as Task;
    const deadline = timeout === undefined ? undefined : kernel.now + timeout + kernel.costs.sleepLateness;
    kernel.block({ ...wait, deadline, leave: (who) => this.remove(who) });
    this.tasks.push(task);
    return blocked;
  }

  /** Lets the first task go on with `result`; undefined if none waits. */
  wakeFirst(result: unknown, delay?: number): Task | undefined {
    const task = this.tasks.shift();
    if (task !== undefined) this.kernel.wake(task, result, delay);
    return task;
  }

  wakeAll(result: unknown): void {
    for (let count = this.tasks.length; count > 0; count--) this.wakeFirst(result);
  }

  private remove(task: Task): void {
    const index = this.tasks.indexOf(task);
    if (index >= 0) this.tasks.splice(index, 1);
  }
}
