import type { LineIndex, Position } from '../base';
import type { RunOptions } from '../simulator';
import type { Claim, Cost } from './annotations';
import type { NoteProblem, Range } from './problems';

export type NoteKind = 'markdown' | 'python' | 'notebook-cell';

/** A piece of Python that can be run, and where it stands. */
export interface Snippet {
  /** Unlike any other of the document, and kept while the text around it is edited: its name, or `#3` for the third. */
  readonly id: string;
  readonly kind: 'fence' | 'file' | 'cell';
  readonly name?: string;
  /** What the document itself calls it: a cell's title. */
  readonly title?: string;
  /** As written: `python`, `Py`, `python3`. */
  readonly language: string;
  /** The program: without the margins of lists and quotes, after the source of what it continues or the cells above. */
  readonly code: string;
  /** The line of the document (from 1) with the first line of the snippet's own code. */
  readonly line: number;
  /** The line of `code` at which the snippet's own code begins: 1 unless something runs before it. */
  readonly ownLine: number;
  /** Ready for the simulator; what is not said in the note is absent. */
  readonly options: RunOptions;
  /** The whole block in the document, fences included. */
  readonly range: Range;
  /** Whether a lens belongs above it: any fence of a note, but only such Python files and cells as use concurrency. */
  readonly lens: boolean;
  /** What the note says that lines cost, the lines before its own included. */
  readonly costs: readonly Cost[];
  /** What the note claims in the snippet's own lines. */
  readonly claims: readonly Claim[];
  /** Where a place of `code` stands in the document; `null` for a line that the document does not have. */
  toDocument(position: Position): Position | null;
  /** Where a place of the document stands in `code`; `null` outside the program's lines. */
  fromDocument(position: Position): Position | null;
}

/** A sentence in prose that the next snippet is to show: `> [!claim] join() kills the thread`. */
export interface Callout {
  readonly kind: 'claim' | 'predict';
  readonly text: string;
  readonly range: Range;
  /** Where `[!claim]` itself stands. */
  readonly markRange: Range;
  /** The id of the snippet it belongs to; `null` if none follows. */
  readonly snippet: string | null;
}

/** What a document holds for us. */
export interface NoteDocument {
  readonly kind: NoteKind;
  readonly text: string;
  readonly lines: LineIndex;
  readonly snippets: readonly Snippet[];
  readonly callouts: readonly Callout[];
  /** In the order of the text. */
  readonly problems: readonly NoteProblem[];
}
