import type { Kernel } from './kernel';
import { type Blocked, WaitQueue } from './resources/waitQueue';
import type { Task } from './task';

const queues = new WeakMap<Task, WaitQueue>();

/**
 * Waits for the end of `target`, at most `timeout` nanoseconds (undefined: for ever). The answer is true if it has
 * ended, false after the time-out.
 */
export function join(kernel: Kernel, target: Task, timeout?: number): true | Blocked {
  if (target.state === 'ended') return true;
  let queue = queues.get(target);
  if (queue === undefined) {
    const created = new WaitQueue(kernel);
    queue = created;
    queues.set(target, created);
    target.onEnd.push(() => created.wakeAll(true));
  }
  return queue.wait({ state: 'joins', subject: target.id, timeout, expired: false, holder: () => target });
}
