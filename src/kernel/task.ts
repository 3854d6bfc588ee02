import type { Fate, TaskRecord, TaskState } from '../trace';
import type { Description } from './io/description';
import type { Descriptors } from './io/descriptors';
import type { Signals } from './signals';
import type { Timer } from './timers';

/** What a task executes. The kernel calls `run` whenever the task is to go on. */
export interface Body {
  /**
   * What decides how the suspended body goes on, to be compared with what it was before; null if that cannot be told.
   */
  snapshot?(): readonly unknown[] | null;
  /**
   * Goes on until it ends, until the kernel said at a switch point that another must run, or until it has blocked.
   * A value or error that ended a wait is in `task.result`.
   */
  run(task: Task): 'ended' | 'suspended';
}

/** Why and until when a task waits. */
export interface Wait {
  readonly state: TaskState;
  /** A resource, for 'joins' a task; −1 for neither. */
  readonly subject?: number;
  /** Virtual time at which the wait ends by itself, with `expired` as its result. */
  readonly deadline?: number;
  readonly expired?: unknown;
  /** Takes the task out of the queue in which it stands: at the deadline, or if it is cut off. */
  readonly leave?: (task: Task) => void;
  /** Who holds what is waited for: for the sentence about a deadlock. */
  readonly holder?: () => Task | null;
  /** What it ended with while a signal's handler ran: `Kernel.waitOn` gives it at once. */
  early?: { readonly result: unknown };
  /** True if only somebody outside the simulation could end it: a server that waits for a connection. */
  readonly outside?: boolean;
}

/** A stand in the queue for the GIL. */
export interface GilWaiter {
  readonly task: Task;
  readonly returned: boolean;
  passedOver: number;
  /** The GIL's count of switches when the current interval began. */
  switches: number;
  timer: Timer | null;
}

/** The global interpreter lock of one process. */
export interface Gil {
  /** The trace's resource. */
  readonly resource: number;
  holder: Task | null;
  /** Who held it last: taking it again is no switch. */
  last: Task | null;
  /** How often it changed hands. */
  switches: number;
  dropRequested: boolean;
  readonly waiters: GilWaiter[];
  /** Chosen and woken, on its way to take it. */
  woken: GilWaiter | null;
  /** From whom it was taken by request: stands in the queue again once another has taken it. */
  ousted: Task | null;
}

export interface Process {
  readonly id: number;
  readonly main: Task;
  /** Null for a build without the GIL. */
  readonly gil: Gil | null;
  /** Virtual nanoseconds. */
  switchInterval: number;
  readonly tasks: Task[];
  readonly signals: Signals;
  readonly descriptors: Descriptors;
  /** Null for the first process, and for orphans. */
  parent: Process | null;
  /** Those that have not been waited for. */
  readonly children: Process[];
  /** Told when a child has ended. */
  readonly childEnds: Description;
  /** Null while it has not ended. */
  exitCode: number | null;
  endedAt: number;
}

/** A thread, or a process's main thread. */
export class Task {
  process!: Process;
  body: Body | null = null;
  state: TaskState = 'new';
  wait: Wait | null = null;
  /** The wait that a signal broke off: its body runs the handlers and then calls `Kernel.waitOn`. */
  interrupted: Wait | null = null;
  /** Ends the wait at its deadline, or completes a wake-up that takes time. */
  timer: Timer | null = null;
  /** What ended the last wait: the kernel passes it on and does not look at it. */
  result: unknown = undefined;
  /** Where it stands, while it is not executing. */
  site = -1;
  /** Its own virtual time while it is on a core. */
  clock = 0;
  /** When it has to make room on its core for others. */
  coreUntil = 0;
  /** Virtual CPU time used so far. */
  cpuTime = 0;
  /** Added to that where cores are shared out: time that it did not use is not saved up for ever. */
  shareOffset = 0;
  /** Work still to be done that the body has nothing to do with (`Kernel.work`). */
  pendingWork = 0;
  /** Called once it has ended, in order. */
  readonly onEnd: (() => void)[] = [];

  /** Its number in an exploration: the same in every schedule; −1 where nothing is explored. */
  number = -1;

  /** Under which of the trace's tasks its events are recorded: another than its own while a greenlet runs; −1: none. */
  lane: number;

  constructor(readonly record: TaskRecord) {
    this.lane = record.id;
  }

  get id(): number {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  get alive(): boolean {
    return this.state !== 'new' && this.state !== 'ended' && this.state !== 'zombie';
  }

  end(fate: Fate): void {
    this.record.fate = fate;
  }
}
