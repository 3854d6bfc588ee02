import type { Annotations, Cost } from './annotations';
import type { CodeLines } from './codeLines';
import type { SnippetOptions } from './options';
import type { Range } from './problems';
import type { Snippet } from './types';

/** A snippet as it stands in the document, before it is known what it continues. */
export interface Draft {
  readonly kind: Snippet['kind'];
  readonly language: string;
  readonly title?: string;
  readonly own: CodeLines;
  /** What always runs before it: the cells above. */
  readonly before: { readonly lines: CodeLines; readonly costs: readonly Cost[] } | null;
  /** Offset in the document. */
  readonly start: number;
  readonly range: Range;
  /** Line of the document with the first line of its own code. */
  readonly line: number;
  readonly options: SnippetOptions;
  /** Lines counted from the first of its own code. */
  readonly annotations: Annotations;
  readonly concurrent: boolean;
}
