import type { Judgement, NoteKind } from '../notes';
import type { Locale, TimelineModel } from '../present';
import type { Diagnostic, RunOptions, RunResult } from '../simulator';

/** What is to be simulated, and how its timeline is to be told. */
export interface Job {
  readonly text: string;
  readonly options: RunOptions;
  readonly title: string;
  readonly locale: Locale;
  /** The number that the reader sees for the snippet's line 1. */
  readonly firstLine: number;
}

/** What comes of a job. The typed arrays in it were moved, not copied. */
export interface JobResult {
  readonly result: RunResult;
  /** Null only for a syntax error. */
  readonly timeline: TimelineModel | null;
}

/** A snippet of a note whose claims are to be judged. */
export interface JudgeJob {
  readonly note: { readonly text: string; readonly kind: NoteKind; readonly path: string };
  readonly snippetId: string;
  readonly options: RunOptions;
  readonly locale: Locale;
  /** Milliseconds that its schedules may be explored for. */
  readonly budget: number;
}

export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  | { readonly kind: 'judge'; readonly id: number; readonly job: JudgeJob }
  /** Ends the run, or the judging; its result so far follows, of a run with status `stopped`. */
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly virtualSeconds: number }
  | ({ readonly kind: 'result'; readonly id: number } & JobResult)
  /** Follows the result of a run in which mistakes were still looked for: all diagnostics, those of the result too. */
  | { readonly kind: 'found'; readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'explored'; readonly id: number; readonly executions: number }
  /** Null if the note has no such snippet. */
  | { readonly kind: 'judged'; readonly id: number; readonly judgement: Judgement | null }
  /** Our own bug: the run could not be carried out. `detail` is for a report, not for the reader. */
  | { readonly kind: 'failure'; readonly id: number; readonly detail: string };
