import type { Access } from '../kernel';

/** One transition that was executed: a task, from just before a visible operation to just before its next one. */
export interface Transition {
  readonly task: number;
  /** What it touched. */
  readonly accesses: readonly Access[];
  /** Indexes of transitions that made it possible without touching anything of it: a start, a notification. */
  readonly causes: readonly number[];
  /** How often the clock had advanced; it advances only when nothing can run, so all before comes before all after. */
  readonly epoch: number;
  readonly gate: Passage | null;
  /** False if it could touch something else were its race decided the other way. */
  readonly isCertain: boolean;
  /** Where it stands in the program, or −1. */
  readonly site: number;
}

/** The resource that an operation has to find in a certain state: the lock that must be free. */
export interface Passage {
  readonly location: number;
  /** What state the resource was in, as a number of its own, before this transition. */
  readonly before: number;
  /** Whether the operation can be executed when the resource is in this state; null: in any. */
  readonly passes: ((state: number) => boolean) | null;
}

/** How things stand when the next transition is chosen. */
export interface View {
  /** The task that executed last; −1 at the beginning. */
  readonly last: number;
  /** One more than the highest number of a task. */
  readonly taskCount: number;
  canRun(task: number): boolean;
  /** True for a task that would end the process: others come first unless the search wants otherwise. */
  comesLast(task: number): boolean;
}

/** An operation that a task waits for at the end of an execution, and never got to. */
export interface Blocked {
  readonly task: number;
  readonly accesses: readonly Access[];
  readonly passage: Passage | null;
  readonly causes: readonly number[];
  readonly epoch: number;
  readonly site: number;
}

/** Decides one execution after the other, from the beginning of the program each time. */
export interface Strategy {
  /** The task of the next transition, or −1 to give this execution up. Called when at least one task can run. */
  choose(view: View): number;
  /** Told of each transition in turn; `accesses` is not kept by the caller. */
  executed(transition: Transition): void;
  /** Told of the end of an execution that was not given up. */
  finished(blocked: readonly Blocked[]): void;
  /** Called after each execution. False: there is none left to do. */
  advance(): boolean;
}

/** A program that can be executed from the beginning again and again. */
export interface Machine {
  /** Executes it once; false if the strategy gave it up. */
  execute(strategy: Strategy): boolean;
}
