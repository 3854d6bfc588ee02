/** What a task waits for at the end, as words need it. */
export interface Waiting {
  readonly task: string;
  /** Where, in the snippet; 0 if the place is not in it. */
  readonly line: number;
  readonly kind: 'join' | 'lock' | 'condition' | 'event' | 'queue' | 'semaphore' | 'barrier' | 'other';
  /** The resource's or the task's name. */
  readonly subject: string;
  /** Who has it, where somebody has. */
  readonly holder: string | null;
  readonly holderEnded: boolean;
  readonly isOwn: boolean;
}

/** One task that holds a lock and wants another. */
export interface Nesting {
  readonly task: string;
  readonly held: string;
  readonly wanted: string;
  readonly heldLine: number;
  readonly line: number;
}

/** An access as words need it. */
export interface AccessPlace {
  readonly task: string;
  readonly line: number;
}

/** What a task reads and then writes, and who may come in between. */
export interface Intrusion {
  readonly variable: string;
  readonly read: AccessPlace;
  readonly write: AccessPlace;
  readonly other: AccessPlace;
  /** The Python on which no switch can fall between, so that nothing goes wrong there; null if it can. */
  readonly safeOn: string | null;
}

/** Everything that a finding's sentence says; `code` is stable. */
export type Saying =
  | { readonly code: 'deadlock'; readonly isWhole: boolean; readonly waits: readonly Waiting[] }
  | {
      readonly code: 'lock.reentrant';
      readonly task: string;
      readonly lock: string;
      readonly heldLine: number;
      readonly line: number;
    }
  | { readonly code: 'lock.order'; readonly nestings: readonly Nesting[] }
  | { readonly code: 'lock.not-released'; readonly task: string; readonly lock: string; readonly line: number }
  | {
      readonly code: 'wait.lost-wakeup';
      readonly task: string;
      readonly subject: string;
      readonly line: number;
      readonly notifier: string;
      readonly notifyLine: number;
    }
  | { readonly code: 'wait.not-in-loop'; readonly subject: string; readonly line: number }
  | { readonly code: 'gil.convoy'; readonly task: string; readonly times: number; readonly milliseconds: number }
  | {
      readonly code: 'starvation';
      readonly task: string;
      readonly lock: string;
      readonly times: number;
      readonly by: string;
      readonly line: number;
    }
  | { readonly code: 'thread.never-ends'; readonly task: string; readonly line: number }
  | {
      readonly code: 'thread.not-joined';
      readonly variable: string;
      readonly reader: AccessPlace;
      readonly writer: AccessPlace;
    }
  | { readonly code: 'daemon.cut-off'; readonly task: string; readonly line: number; readonly lock: string | null }
  | ({ readonly code: 'race.lost-update' } & Intrusion)
  | ({ readonly code: 'race.check-then-act' } & Intrusion)
  | {
      readonly code: 'race.data';
      readonly variable: string;
      readonly first: AccessPlace;
      readonly second: AccessPlace;
    };

export type FindingCode = Saying['code'];

/** Something that is wrong with a program, or would be in another schedule, as one run shows it. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  /** Indexes of the trace's sites, the place to mark first. */
  readonly sites: readonly number[];
  readonly tasks: readonly number[];
  /** The row of the trace's events at which it shows, or −1. */
  readonly row: number;
  readonly saying: Saying;
}
