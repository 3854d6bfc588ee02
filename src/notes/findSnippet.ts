import type { NoteDocument, Snippet } from './types';

/**
 * The snippet that a user points at: by its name, or by a line of the document (from 1) that it covers. In a Python
 * file with cells the line picks the cell.
 */
export function findSnippet(document: NoteDocument, where: string | number): Snippet | undefined {
  const named = document.snippets.find((snippet) => snippet.name === where || snippet.id === where);
  if (named) return named;
  const line = Number(where);
  if (!Number.isInteger(line)) return undefined;
  const around = document.snippets.filter(({ range }) => range.start.line <= line && line <= range.end.line);
  return around.find((snippet) => snippet.kind !== 'file') ?? around[0];
}

/** What is run when nothing is picked: every fence of a note, the whole of a Python file. */
export function snippetsToRun(document: NoteDocument): readonly Snippet[] {
  return document.kind === 'python' ? document.snippets.slice(0, 1) : document.snippets;
}
