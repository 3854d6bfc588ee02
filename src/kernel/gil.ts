import type { EventKind, TaskState } from '../trace';
import type { Costs } from './costs';
import type { Policy } from './policy';
import type { Gil, GilWaiter, Task } from './task';
import type { Timer } from './timers';

/** What the rules need of the machine. */
export interface GilMachine {
  readonly costs: Costs;
  readonly policy: Policy;
  now(): number;
  at(time: number, action: () => void): Timer;
  cancel(timer: Timer | null): void;
  setState(task: Task, state: TaskState, subject?: number): void;
  record(kind: EventKind, task: Task, resource: number): void;
  /** The task has what it needs but a core. */
  runnable(task: Task): void;
}

/**
 * The rules by which the GIL changes hands, as in CPython's `ceval_gil.c` since 3.2: a waiter waits the switch interval,
 * again and again while others change hands; if nothing changed it asks, and the holder gives it up at its next switch
 * point and stands in the queue again only when another has taken it.
 */
export class GilRules {
  constructor(private readonly machine: GilMachine) {}

  create(resource: number): Gil {
    return {
      resource,
      holder: null,
      last: null,
      switches: 0,
      dropRequested: false,
      waiters: [],
      woken: null,
      ousted: null,
    };
  }

  /** `task` wants to execute: takes the GIL if it is free, else queues for it. */
  want(task: Task): void {
    const gil = task.process.gil;
    if (gil === null) this.machine.runnable(task);
    else if (gil.holder === null) this.take(gil, task);
    else this.queue(gil, task, true);
  }

  /** `task` blocks or ends: whoever waits is woken; someone else may come first. */
  release(task: Task): void {
    const gil = task.process.gil;
    if (gil === null || gil.holder !== task) return;
    this.free(gil, task);
    this.wakeNext(gil);
  }

  /** Takes the GIL away from its holder, by request. */
  oust(task: Task): void {
    const gil = task.process.gil as Gil;
    this.free(gil, task);
    gil.ousted = task;
    this.machine.setState(task, 'wants-gil', gil.resource);
    this.wakeNext(gil);
  }

  hasWaiters(task: Task): boolean {
    return (task.process.gil?.waiters.length ?? 0) > 0;
  }

  /** `task` was cut off. */
  forget(task: Task): void {
    const gil = task.process.gil;
    if (gil === null) return;
    if (gil.ousted === task) gil.ousted = null;
    const index = gil.waiters.findIndex((waiter) => waiter.task === task);
    if (index < 0) return;
    const [waiter] = gil.waiters.splice(index, 1);
    this.machine.cancel(waiter.timer);
    if (gil.woken !== waiter) return;
    gil.woken = null;
    if (gil.holder === null) this.wakeNext(gil);
  }

  private free(gil: Gil, task: Task): void {
    gil.holder = null;
    this.machine.record('release', task, gil.resource);
  }

  private take(gil: Gil, task: Task): void {
    gil.holder = task;
    gil.dropRequested = false;
    if (gil.last !== task) {
      gil.last = task;
      gil.switches++;
    }
    this.machine.record('acquire', task, gil.resource);
    this.machine.runnable(task);
    if (gil.ousted !== null) {
      const ousted = gil.ousted;
      gil.ousted = null;
      this.queue(gil, ousted, false);
    }
  }

  private queue(gil: Gil, task: Task, returned: boolean): void {
    const waiter: GilWaiter = { task, returned, passedOver: 0, switches: gil.switches, timer: null };
    gil.waiters.push(waiter);
    if (task.state !== 'wants-gil') this.machine.setState(task, 'wants-gil', gil.resource);
    this.beginInterval(gil, waiter);
  }

  private beginInterval(gil: Gil, waiter: GilWaiter): void {
    waiter.switches = gil.switches;
    const late = Math.round(this.machine.costs.gilLateness * this.machine.policy.lateness());
    const end = this.machine.now() + waiter.task.process.switchInterval + late;
    waiter.timer = this.machine.at(end, () => {
      if (gil.holder !== null && gil.switches === waiter.switches) gil.dropRequested = true;
      this.beginInterval(gil, waiter);
    });
  }

  private wakeNext(gil: Gil): void {
    if (gil.waiters.length === 0 || gil.woken !== null) return;
    const chosen = gil.waiters[this.machine.policy.nextForGil(gil.waiters)];
    for (const waiter of gil.waiters) if (waiter !== chosen) waiter.passedOver++;
    gil.woken = chosen;
    this.machine.at(this.machine.now() + this.machine.costs.gilWake, () => {
      if (gil.woken !== chosen) return;
      gil.woken = null;
      this.machine.cancel(chosen.timer);
      if (gil.holder !== null) {
        this.beginInterval(gil, chosen);
        return;
      }
      gil.waiters.splice(gil.waiters.indexOf(chosen), 1);
      this.take(gil, chosen.task);
    });
  }
}
