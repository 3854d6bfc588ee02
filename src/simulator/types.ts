import type { Finding, Saying } from '../analysis';
import type { CostNote, Probe } from '../compile';
import type { Fate, TaskKind, TraceData } from '../trace';

/** How a snippet is to be run. Everything has a default; unknown versions and ranges become problems. */
export interface RunOptions {
  /** The name that tracebacks show. */
  readonly filename?: string;
  /** The line of the file at which the snippet begins (1 for a Python file): added in tracebacks and nowhere else. */
  readonly firstLine?: number;
  /** `3.8` … `3.14`, with a trailing `t` for the free-threaded build. */
  readonly python?: string;
  /** 1 … 64 virtual cores. */
  readonly cpus?: number;
  /** Seconds. */
  readonly switchInterval?: number;
  readonly startMethod?: 'fork' | 'spawn' | 'forkserver';
  /** Which of the legal schedules is the one shown. */
  readonly seed?: number;
  readonly model?: 'cpython' | 'language';
  /** Virtual seconds after which the run is stopped. */
  readonly limit?: number;
  /** What the program reads from standard input. */
  readonly stdin?: string;
  readonly argv?: readonly string[];
  /** Virtual seconds at which somebody presses Ctrl-C: the program gets SIGINT. */
  readonly interrupts?: readonly number[];
  /** What lines cost beyond what can be simulated: `# @cpu`, `# @io`. */
  readonly costs?: readonly CostNote[];
  /** Expressions that are looked at whenever control reaches the end of a line, at no virtual cost. */
  readonly probes?: readonly Probe[];
  /** False: nobody asks what is wrong with the program beyond what it says itself. */
  readonly findings?: boolean;
}

/** What was seen of a probe in one run. */
export interface ProbeResult {
  /** How often control reached the end of its line, and how often the expression was true then. */
  readonly reached: number;
  readonly held: number;
  /** What it raised when it first raised, as the last line of a traceback says it; null if it never did. */
  readonly error: string | null;
}

export interface Diagnostic {
  /** Stable and dotted: `syntax.error`, `unsupported.module`, `deadlock`, `limit.time`. */
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** In the snippet: lines from 1, columns from 0 (UTF-16). */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What `message` says in English, for other languages. */
  readonly saying?: Saying;
}

export interface TaskSummary {
  readonly id: number;
  readonly kind: TaskKind;
  readonly name: string;
  readonly parent: number | null;
  readonly daemon: boolean;
  /** Virtual seconds; null if it never started, or has not ended. */
  readonly start: number | null;
  readonly end: number | null;
  readonly fate: Fate;
  /** Virtual seconds in each state that it was in. */
  readonly states: Readonly<Record<string, number>>;
}

/** `idle`: a server waits for clients from outside, and nothing else is left to do. */
export type RunStatus = 'finished' | 'deadlocked' | 'idle' | 'limit' | 'stopped' | 'syntax-error';

export interface RunResult {
  readonly status: RunStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** The process's own exit code; −signal if killed; null if it never ended. */
  readonly exitCode: number | null;
  readonly virtualSeconds: number;
  readonly tasks: readonly TaskSummary[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the program, as this run shows it; each is among the diagnostics too. */
  readonly findings: readonly Finding[];
  /** Null only for a syntax error. */
  readonly trace: TraceData | null;
  /** The classes of each exception that nothing caught, in any task: the nearest first, by their qualified names. */
  readonly uncaught: readonly (readonly string[])[];
  /** One for each probe that was asked for. */
  readonly probes: readonly ProbeResult[];
}

/** A run that is carried out piece by piece, so that a host can stop it or show its progress. */
export interface Run {
  /** Goes on for about `milliseconds` of work; true once the run is over. `clock` gives the host's time in ms. */
  advance(milliseconds: number, clock: () => number): boolean;
  /** Virtual seconds so far. */
  readonly virtualSeconds: number;
  /** What the program did, once it has ended but mistakes are still being looked for; null before, and at the end. */
  readonly shown: RunResult | null;
  /** The result; before the run is over, what happened so far with status `stopped`. */
  result(): RunResult;
}

/** Which switches exploration allows: those of the chosen Python, or one at every visible operation. */
export type PreemptionModel = 'cpython' | 'language';

/** `auto`: the whole ladder; `all`: every schedule or nothing proved; `pct`, `random`: samples only. */
export type ExploreStrategy = 'auto' | 'all' | 'pct' | 'random';

/** What one execution did, as far as claims ask for it. */
export interface Execution {
  readonly kind: OutcomeKind;
  readonly stdout: string;
  readonly exitCode: number | null;
  readonly virtualSeconds: number;
  readonly uncaught: readonly (readonly string[])[];
  /** The names of the tasks that were cut off at exit. */
  readonly killed: readonly string[];
  readonly probes: readonly ProbeResult[];
  readonly preemptions: number;
  /** What replays it; null where the run as it is shown does. */
  readonly schedule: () => SavedSchedule | null;
}

/** How a snippet is to be explored. */
export interface ExploreOptions extends RunOptions {
  readonly strategy?: ExploreStrategy;
  /** The most executions. */
  readonly maxExecutions?: number;
  /** The most of the host's time, in milliseconds; asked of the clock that `advance` is given. */
  readonly budget?: number;
  /** Lines of output in another order are the same outcome. */
  readonly ignoreOrder?: boolean;
  /** A separate mode: time-outs of waits may end before anything else has come to rest. */
  readonly earlyTimeouts?: boolean;
  /** Is told of each complete execution. */
  readonly observe?: (execution: Execution) => void;
}

/** A schedule as it is saved: plain, small, and good for this snippet only. */
export interface SavedSchedule {
  readonly version: 1;
  readonly python: string;
  readonly model: PreemptionModel;
  readonly earlyTimeouts?: boolean;
  /** One number for each line of the snippet, so that a changed line can be named. */
  readonly lines: readonly number[];
  /** Tasks by their descent: `0` is the main thread, `0.2` the third task that it made. */
  readonly tasks: readonly string[];
  /** What tasks share: an object's number and a key of it each; only operations on these are counted in `steps`. */
  readonly shared: readonly (readonly [number, string | number | null])[];
  /** Index into `tasks` and number of operations in turn: `[0, 3, 1, 2]`. */
  readonly steps: readonly number[];
}

export type OutcomeKind = 'finished' | 'deadlocked' | 'raised' | 'limit';

/** An access or acquisition in the snippet. */
export interface OperationPlace {
  /** `Thread-1 (work)`. */
  readonly task: string;
  /** `reads`, `writes`, `acquires`, … */
  readonly verb: string;
  /** What it touches, as the snippet names it: `counter`, `account.balance`, `Lock #1`. */
  readonly subject: string;
  /** In the snippet, from 1. */
  readonly line: number;
  readonly column: number;
}

/** One thing that a snippet can do. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  /** Executions that came to it. */
  readonly count: number;
  /** The shortest schedule that was found: fewest preemptions, then switches, then operations. */
  readonly schedule: SavedSchedule;
  readonly preemptions: number;
  /** True if no schedule with fewer preemptions reaches it. */
  readonly isFewest: boolean;
  readonly switches: number;
  /** The two operations whose order decides between this outcome and another; null if there is but one. */
  readonly reason: { readonly first: OperationPlace; readonly second: OperationPlace; readonly text: string } | null;
  /** For a deadlock: who waits for what, held by whom. */
  readonly waits: readonly {
    readonly task: string;
    readonly subject: string;
    readonly holder: string | null;
    readonly line: number;
  }[];
  /** True for an ending that is a failure: a deadlock, an exception, an exit code other than 0. */
  readonly isFailure: boolean;
}

/** Two accesses to one variable, at least one of them a write, that nothing orders. */
export interface Race {
  readonly variable: string;
  readonly first: OperationPlace;
  readonly second: OperationPlace;
  readonly schedule: SavedSchedule;
}

/** How strong the answer is: see `exploration.md`. `within`: all outcomes with at most `preemptions` preemptions. */
export type Claim =
  | { readonly kind: 'all' }
  | { readonly kind: 'within'; readonly preemptions: number }
  | {
      readonly kind: 'found';
      readonly runs: number;
      /** Good and Turing's estimate of the chance that the next run shows something new. */
      readonly unseen: number;
    };

export interface ExploreResult {
  readonly status: 'explored' | 'stopped' | 'syntax-error';
  readonly model: PreemptionModel;
  /** True only if every schedule, up to equivalence, was run, or the whole state graph was closed. */
  readonly complete: boolean;
  /** Complete executions. */
  readonly executions: number;
  /** Executions that were begun and found equivalent to an earlier one. */
  readonly redundant: number;
  readonly outcomes: readonly Outcome[];
  readonly races: readonly Race[];
  readonly claim: Claim;
  /** Knuth's estimate of the number of schedules; null if there was nothing to choose or it was not made. */
  readonly estimate: number | null;
  /** What was fixed, bounded or left out, each a sentence; also what the compiler and the library had to say. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An exploration that is carried out piece by piece: a host can show its progress, stop it, and go on later. */
export interface Exploration {
  /** Goes on for about `milliseconds`; true once there is nothing left to do. */
  advance(milliseconds: number, clock: () => number): boolean;
  /** Complete executions so far, and what is being done. */
  readonly progress: {
    readonly executions: number;
    readonly outcomes: number;
    readonly phase: string;
    /** True once all outcomes are known, though shorter schedules may still be looked for. */
    readonly isComplete: boolean;
  };
  /** The result so far; `stopped` before the exploration is over. */
  result(): ExploreResult;
}
