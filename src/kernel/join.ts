import { READ } from './footprint';
import type { Kernel } from './kernel';
import { type Blocked, blocked, WaitQueue } from './resources/waitQueue';
import type { Task } from './task';
import type { Turns } from './turns';

const queues = new WeakMap<Task, WaitQueue>();

/**
 * Waits for the end of `target`, at most `timeout` nanoseconds (undefined: for ever). The answer is true if it has
 * ended, false after the time-out.
 */
export function join(kernel: Kernel, target: Task, timeout?: number): true | Blocked {
  const { exploring } = kernel;
  if (exploring?.isActive) return joinInTurn(exploring, target, timeout);
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

/** Where schedules are explored, the end of a task is a gate. */
function joinInTurn(turns: Turns, target: Task, timeout?: number): true | Blocked {
  const gate = {
    location: turns.locationOfEnd(target.number),
    wait: { state: 'joins' as const, subject: target.id },
    state: () => (target.state === 'ended' ? 1 : 0),
  };
  const isOver = () => target.state === 'ended';
  const mustWait = turns.atGate(gate, {
    passes: isEnded,
    timeout,
    mode: READ,
    always: true,
    holder: () => target.number,
  });
  if (!mustWait && !turns.isTimeUp) {
    turns.joined(target.number);
    return true;
  }
  return isOver() ? true : blocked;
}

const isEnded = (state: number) => state === 1;
