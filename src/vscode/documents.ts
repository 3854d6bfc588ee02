import {
  type Position as EditorPosition,
  Range as EditorRange,
  NotebookCellKind,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Position } from '../base';
import type { NoteDocument, NoteKind } from '../notes';

/** The documents that snippets are looked for in, whatever file system they come from. */
export const selector = [{ language: 'markdown' }, { language: 'python' }];

const cache = new WeakMap<TextDocument, { readonly version: number; readonly note: NoteDocument }>();

/** What a document holds for us; read again only when the text has changed. */
export async function noteOf(document: TextDocument): Promise<NoteDocument> {
  const { findSnippets } = await import('./language');
  const above = cellsAbove(document);
  const known = cache.get(document);
  if (known && known.version === document.version && !above) return known.note;
  const note = findSnippets({ text: document.getText(), kind: kindOf(document), path: fileName(document), above });
  cache.set(document, { version: document.version, note });
  return note;
}

/** True if snippets are looked for in the document. */
export function isNote(document: TextDocument): boolean {
  return document.languageId === 'markdown' || document.languageId === 'python';
}

/** The last part of a document's path, as tracebacks and titles show it. */
export function fileName(document: TextDocument): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** Our lines count from 1, the editor's from 0. */
export function toEditor(position: Position): EditorPosition {
  return new EditorRange(position.line - 1, position.column, position.line - 1, position.column).start;
}

export function fromEditor(position: EditorPosition): Position {
  return { line: position.line + 1, column: position.character };
}

function kindOf(document: TextDocument): NoteKind {
  if (document.languageId === 'markdown') return 'markdown';
  return document.uri.scheme === 'vscode-notebook-cell' ? 'notebook-cell' : 'python';
}

/** The code cells above a notebook's cell; undefined for any other document. */
function cellsAbove(document: TextDocument): string[] | undefined {
  if (kindOf(document) !== 'notebook-cell') return undefined;
  const all = workspace.notebookDocuments.flatMap((notebook) => {
    const cells = notebook.getCells();
    const index = cells.findIndex((cell) => cell.document === document);
    return cells.slice(0, Math.max(0, index));
  });
  return all
    .filter((cell) => cell.kind === NotebookCellKind.Code && cell.document.languageId === 'python')
    .map((cell) => cell.document.getText());
}
