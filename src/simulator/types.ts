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

export type RunStatus = 'finished' | 'deadlocked' | 'limit' | 'stopped' | 'syntax-error';

export interface RunResult {
  readonly status: RunStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** The process's own exit code; −signal if killed; null if it never ended. */
  readonly exitCode: number | null;
  readonly virtualSeconds: number;
  readonly tasks: readonly TaskSummary[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null only for a syntax error. */
  readonly trace: TraceData | null;
}

/** A run that is carried out piece by piece, so that a host can stop it or show its progress. */
export interface Run {
  /** Goes on for about `milliseconds` of work; true once the run is over. `clock` gives the host's time in ms. */
  advance(milliseconds: number, clock: () => number): boolean;
  /** Virtual seconds so far. */
  readonly virtualSeconds: number;
  /** The result; before the run is over, what happened so far with status `stopped`. */
  result(): RunResult;
}
