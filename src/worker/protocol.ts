import type { Locale, TimelineModel } from '../present';
import type { RunOptions, RunResult } from '../simulator';

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

export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly job: Job }
  /** Ends the run; its result so far follows, with status `stopped`. */
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly virtualSeconds: number }
  | ({ readonly kind: 'result'; readonly id: number } & JobResult)
  /** Our own bug: the run could not be carried out. `detail` is for a report, not for the reader. */
  | { readonly kind: 'failure'; readonly id: number; readonly detail: string };
