import type { TaskState } from '../trace';
import type { Access, Mode } from './footprint';

/** A resource as an operation on it sees it while schedules are explored. */
export interface Gate {
  readonly location: number;
  /** What waits for it is shown to do, and for what. */
  readonly wait?: { readonly state: TaskState; readonly subject: number };
  /** The state of the resource as a number of its kind: 0 for a lock that is free, the value of a semaphore. */
  state(): number;
}

/** How an operation waits for its turn. */
export interface TurnOptions {
  /** Whether it can be executed in a state of the gate; without it, in any. */
  readonly passes?: (state: number) => boolean;
  /** Nanoseconds after which it is executed although it cannot pass. */
  readonly timeout?: number;
  readonly mode?: Mode;
  /** True if it is told of although only one task touches the location: it orders others. */
  readonly always?: boolean;
  /** What else it touches. */
  readonly also?: readonly Access[];
  /** The number of the task that holds the resource, or −1: for the sentence about a deadlock. */
  readonly holder?: () => number;
}

/**
 * What the library asks where schedules are explored: before each visible operation for its turn. An operation that must
 * wait gives its stack away and is carried out when the task is chosen again.
 */
export interface Turns {
  /** False while no other task can see what the executing one does. */
  readonly isActive: boolean;
  /** Asks for the turn of an operation on a resource; true: the stack must be captured first. */
  atGate(gate: Gate, options: TurnOptions): boolean;
  /** Asks for the turn of an operation that touches these; true: the stack must be captured first. */
  atAccesses(accesses: readonly Access[]): boolean;
  /** The same where no stack can be captured: it becomes part of the transition in progress. */
  noteAll(accesses: readonly Access[]): void;
  /** The location `key` of the object with this number. */
  location(serial: number, key: unknown): number;
  /** After `Kernel.block`: once it is woken, the task goes on by passing this gate. */
  thenGate(gate: Gate, options: TurnOptions): void;
  /** Adds to what the operation in progress touches. */
  touch(location: number, mode: Mode): void;
  /** True if the operation whose turn it is comes because its time is over. */
  readonly isTimeUp: boolean;
  /** True if a task was just started that must come to its first visible operation; the stack must be captured then. */
  readonly mustLetBegin: boolean;
  /** The executing task's number. */
  readonly taskNumber: number;
  /** A number for a new object, from the executing task and its own count. */
  newSerial(): number;
  /** The location of a resource of the trace. */
  locationOfResource(resource: number): number;
  /** The location that a task's end is. */
  locationOfEnd(task: number): number;
  /** The location that is touched by whoever asks whether a task is alive. */
  locationOfLife(task: number): number;
  /** Notes that the executing task touches a location; true if others do so too, in ways that conflict. */
  isContended(location: number, mode: Mode): boolean;
  /** Called when the stack of whoever started a task is about to be captured so that the task can begin. */
  awaitBeginning(): void;
  /** The process is about to end: others may be faster. True: the stack must be captured first. */
  beforeExit(): boolean;
  /** The main thread has seen the end of a task. */
  joined(task: number): void;
  /** What everybody writes to: the output. */
  readonly outputLocation: number;
}

/** The part of it that generated code needs, through the runtime's `Watch`. */
export type Sights = Pick<
  Turns,
  'isActive' | 'atAccesses' | 'noteAll' | 'location' | 'newSerial' | 'isContended' | 'outputLocation'
>;
