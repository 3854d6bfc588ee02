import { Execution, type M, type PyObject, S, type Value } from '../runtime';
import type { TaskState } from '../trace';
import { session } from './session';
import { currentBody, type Strand, type Switcher, type ThreadBody } from './tasks';

/** A strand that has given up control, in the hands of what will wake it. */
export interface Parked {
  /** Makes the strand go on with `value`; only the first call counts. */
  resume(value: Value): void;
  /** Calls `action` after `nanoseconds`, unless the strand goes on before. */
  after(nanoseconds: number, action: () => void): void;
  /** Calls `action` in the hub's next round, unless the strand goes on before. */
  soon(action: () => void): void;
  /** Called when the strand goes on, for whatever reason. */
  onLeave(action: () => void): void;
}

interface HubTimer {
  readonly at: number;
  readonly order: number;
  action: (() => void) | null;
}

/** gevent's event loop of one thread: callbacks in order, then what time has come for. */
export class Hub implements Switcher {
  /** The exception for the main strand when nothing can ever happen any more. */
  static whenStuck: () => unknown = () => new Error('stuck');
  readonly names = { count: 0 };
  mainObject: PyObject | null = null;
  private readonly callbacks: (() => void)[] = [];
  private timers: HubTimer[] = [];
  private order = 0;
  private checked = 0;
  private target: Strand | null = null;
  private readonly parkedStrands = new Map<Strand, { leave(): void }>();

  constructor(private readonly body: ThreadBody) {
    body.switcher = this;
  }

  get current(): Strand {
    return this.body.current ?? this.body.main;
  }

  /** Strands that wait for something. */
  get alive(): Strand[] {
    return [...this.parkedStrands.keys()].filter((strand) => strand !== this.body.main);
  }

  soon(action: () => void): () => void {
    let wanted = true;
    this.callbacks.push(() => wanted && action());
    return () => {
      wanted = false;
    };
  }

  after(nanoseconds: number, action: () => void): () => void {
    const timer: HubTimer = { at: session().kernel.now + nanoseconds, order: this.order++, action };
    this.timers.push(timer);
    this.timers.sort((a, b) => a.at - b.at || a.order - b.order);
    return () => {
      timer.action = null;
    };
  }

  /** Hands the thread to `strand` next; for the hub's own callbacks. */
  goOn(strand: Strand): void {
    this.target = strand;
  }

  /** Runs an operation in a strand of its own, under the lane of the thread. */
  spawnCall(operation: () => M): void {
    const execution = new Execution();
    execution.startWith(operation);
    this.goOn({ execution, lane: this.body.main.lane });
  }

  /** Gives up control of the current strand until `arm` has something resume it. */
  park(state: TaskState, subject: number, arm: (parked: Parked) => void): typeof S {
    const { kernel } = session();
    const strand = this.current;
    const cleanups: (() => void)[] = [];
    const leave = () => {
      this.parkedStrands.delete(strand);
      for (const cleanup of cleanups) cleanup();
    };
    this.parkedStrands.set(strand, { leave });
    kernel.recordState(strand.lane, state, subject);
    this.body.parked = true;
    arm({
      resume: (value) => {
        if (this.parkedStrands.get(strand)?.leave !== leave) return;
        leave();
        strand.execution.setValue(value);
        this.goOn(strand);
      },
      after: (nanoseconds, action) => void cleanups.push(this.after(nanoseconds, action)),
      soon: (action) => void cleanups.push(this.soon(action)),
      onLeave: (action) => void cleanups.push(action),
    });
    return S;
  }

  /** Makes a parked strand go on with an exception. */
  throwInto(strand: Strand, error: unknown): void {
    const parked = this.parkedStrands.get(strand);
    if (parked === undefined) return;
    parked.leave();
    strand.execution.setError(error);
    this.goOn(strand);
  }

  next(): Strand | null {
    const { kernel, process, current } = session();
    for (;;) {
      if (this.target !== null) return this.takeTarget();
      if (this.callbacks.length === 0 || kernel.now - this.checked > process.switchInterval) this.fireDue();
      if (this.target !== null) return this.takeTarget();
      const callback = this.callbacks.shift();
      if (callback !== undefined) {
        callback();
        continue;
      }
      const timer = this.firstTimer();
      if (timer === undefined) {
        this.throwInto(this.body.main, Hub.whenStuck());
        continue;
      }
      current.lane = -1;
      kernel.block({ state: 'sleeps', deadline: timer.at + kernel.costs.sleepLateness });
      return null;
    }
  }

  private takeTarget(): Strand {
    const strand = this.target as Strand;
    this.target = null;
    return strand;
  }

  /** Carries out the first timer whose time has come. */
  private fireDue(): void {
    const { kernel } = session();
    this.checked = kernel.now;
    const timer = this.firstTimer();
    if (timer === undefined || timer.at > kernel.now) return;
    this.timers.shift();
    timer.action?.();
  }

  private firstTimer(): HubTimer | undefined {
    while (this.timers.length > 0 && this.timers[0].action === null) this.timers.shift();
    return this.timers[0];
  }
}

const hubs = new WeakMap<ThreadBody, Hub>();

/** The hub of the executing thread; made when gevent is first used there. */
export function hubOf(): Hub {
  const body = currentBody();
  let hub = hubs.get(body);
  if (hub === undefined) {
    hub = new Hub(body);
    hubs.set(body, hub);
  }
  return hub;
}
