import type { ResourceRecord, Site, TaskRecord } from '../trace';
import type { Locale } from './locale';
import type { SegmentColumns } from './segments';

/** What a row of the timeline stands for. */
export type LaneKind = 'group' | 'gil' | 'lock' | 'task';

export interface Lane {
  readonly kind: LaneKind;
  readonly name: string;
  /** The task; for a `group` its process; −1 for the GIL and locks. */
  readonly task: number;
  /** For the GIL and locks, else −1. */
  readonly resource: number;
  /** The process it belongs to. */
  readonly process: number;
  readonly depth: number;
  /** The colour by which a thread is known in the lanes of the GIL and of locks; −1 if it has none. */
  readonly slot: number;
  readonly firstSegment: number;
  readonly segmentCount: number;
  readonly firstEvent: number;
  readonly eventCount: number;
}

/** Moments: each lane's stand together, in the order of time. */
export interface MomentColumns {
  readonly time: Float64Array;
  /** Index in `eventKinds`. */
  readonly kind: Uint8Array;
  /** Who did it: for `kill` and `signal` not the lane's own task. */
  readonly task: Int32Array;
  readonly site: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

export const arrowKinds = ['start', 'joined', 'kill', 'signal', 'message', 'wake', 'switch'] as const;
export type ArrowKind = (typeof arrowKinds)[number];

/** From lane and time to lane and time. The first `structural` ones tell who began and ended whom; `fromTime` rises. */
export interface ArrowColumns {
  readonly count: number;
  /** How many arrows come before the hand-overs (`wake`, `switch`), which have an order of their own. */
  readonly structural: number;
  /** Index in `arrowKinds`. */
  readonly kind: Uint8Array;
  readonly fromLane: Int32Array;
  readonly toLane: Int32Array;
  readonly fromTime: Float64Array;
  readonly toTime: Float64Array;
}

/** One write to stdout or stderr. */
export interface OutputPiece {
  readonly time: number;
  readonly task: number;
  readonly site: number;
  /** 1 stdout, 2 stderr. */
  readonly stream: number;
  readonly text: string;
}

/** What one task did with its time, in nanoseconds. */
export interface TaskTimes {
  readonly task: number;
  /** By the index of the state in `taskStates`. */
  readonly states: readonly number[];
  /** How long it held the GIL; −1 for what runs inside a thread, and where there is none. */
  readonly gil: number;
  /** The part of the whole run, from 0 to 1, for which it held the GIL; −1 as above. */
  readonly gilShare: number;
}

/** How one GIL was used. */
export interface GilUse {
  readonly resource: number;
  readonly process: number;
  readonly held: number;
  /** How often it passed from one thread to another. */
  readonly handovers: number;
}

/** All that is shown of a run, as plain data: it can cross `postMessage`, and be kept in a file. */
export interface TimelineModel {
  readonly version: 1;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** When the run was over, in virtual nanoseconds. */
  readonly end: number;
  /** How far the picture goes: beyond the end of a deadlock, whose waits would last for ever. */
  readonly horizon: number;
  /** Where the record ends if there were more events than are kept, else −1. */
  readonly truncatedAt: number;
  readonly lanes: readonly Lane[];
  readonly tasks: readonly TaskRecord[];
  readonly resources: readonly ResourceRecord[];
  readonly sites: readonly Site[];
  readonly files: readonly string[];
  readonly strings: readonly string[];
  readonly segments: SegmentColumns;
  readonly moments: MomentColumns;
  readonly arrows: ArrowColumns;
  readonly output: readonly OutputPiece[];
  readonly times: readonly TaskTimes[];
  readonly gils: readonly GilUse[];
  /** The snippet's text, or null if it is not known; its lines count from 1. */
  readonly source: string | null;
  /** The number that the reader sees for the snippet's line 1. */
  readonly firstLine: number;
}
