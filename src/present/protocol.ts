import type { Locale } from './locale';
import type { TimelineModel } from './timelineModel';

/** The files that the panel can ask its host to write. */
export const exportFormats = ['html', 'svg', 'png', 'perfetto', 'txt'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Where the reader was, so that a reloaded panel looks as it did. Times in nanoseconds. */
export interface ViewState {
  readonly from: number;
  readonly to: number;
  readonly cursor: number;
  readonly scrollTop: number;
  readonly locks: boolean;
  readonly tab: 'output' | 'table' | 'source';
}

/** What the host tells the view. */
export type HostMessage =
  /** A run to be shown. `key` names what was run: the same key again keeps zoom and cursor where they were. */
  | { readonly kind: 'show'; readonly key: string; readonly model: TimelineModel; readonly stale: boolean }
  /** The text has changed since, or has changed back. */
  | { readonly kind: 'stale'; readonly stale: boolean }
  /** A run is under way; null once it no longer is. */
  | { readonly kind: 'progress'; readonly virtualSeconds: number | null }
  /** A sentence about what went wrong; the last picture stays. */
  | { readonly kind: 'error'; readonly sentence: string }
  /** The cursor stands on this line of the snippet (from 1), or on none of its lines (0): its moments light up. */
  | { readonly kind: 'revealLine'; readonly line: number }
  /** Moves the time cursor, in nanoseconds. */
  | { readonly kind: 'revealTime'; readonly time: number };

/** What the view tells the host. */
export type ViewMessage =
  /** The view listens; `key` names what it showed before a reload. */
  | { readonly kind: 'ready'; readonly key: string | null }
  /** A place in the snippet: lines from 1, columns from 0 in UTF-16 units. */
  | {
      readonly kind: 'goto';
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
    }
  /** The time cursor stands here; `lines` are the lines of the snippet where the tasks are, one for each. */
  | { readonly kind: 'cursor'; readonly time: number; readonly lines: readonly number[] }
  /** `data` carries the picture for `png`, in base64; the host makes the other formats itself. */
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly data?: string }
  /** Ask for the run under way to be stopped. */
  | { readonly kind: 'cancel' };

/** What an exported page holds. */
export interface StandaloneData {
  readonly locale: Locale;
  readonly model: TimelineModel;
}
