import type { Position } from '../base';
import type { RunResult } from '../simulator';
import type { TermId } from './terms';

export type Locale = 'en' | 'zh-cn';

/** As much of a snippet as is needed here: its program, and where that stands in the document. */
export interface CodePlace {
  readonly code: string;
  toDocument(position: Position): Position | null;
  fromDocument(position: Position): Position | null;
}

export interface HoverInput {
  /** The whole document. */
  readonly text: string;
  readonly kind: 'markdown' | 'python' | 'notebook-cell';
  /** In the document: lines from 1, columns from 0. */
  readonly position: Position;
  readonly locale: Locale;
  /** The snippet around the position; without it the position is in the prose of a note (or in a Python file). */
  readonly snippet?: CodePlace;
  /** What the snippet's last run gave. `stale`: the text has changed since. */
  readonly run?: { readonly result: RunResult; readonly snippet: CodePlace; readonly stale: boolean };
}

export interface Hover {
  readonly markdown: string;
  /** The words that are explained, in the document. */
  readonly range: { readonly start: Position; readonly end: Position };
  readonly term: TermId;
}
