import { existsSync, readFileSync, statSync } from 'node:fs';
import { findSnippet, findSnippets, type NoteDocument, type Snippet, snippetsToRun } from '../notes';
import { UsageError } from './args';

/** A file that was read, and what of it is meant. */
export interface Target {
  /** As given, without `:NAME`; `-` for standard input. */
  readonly file: string;
  readonly document: NoteDocument;
  readonly snippets: readonly Snippet[];
}

export function readText(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8');
  if (!existsSync(file)) throw new UsageError(`There is no file “${file}”.`);
  if (statSync(file).isDirectory()) throw new UsageError(`“${file}” is a folder; name a note or a Python file in it.`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`“${file}” cannot be read.`);
  }
}

/** Markdown by its ending, anything else is Python. */
export function kindOf(file: string): 'markdown' | 'python' {
  return /\.(md|markdown|mdown|mkd)$/i.test(file) ? 'markdown' : 'python';
}

/** What tracebacks call a file. */
function shownName(file: string): string {
  return file === '-' ? '<stdin>' : file;
}

/** Reads a whole file. @throws UsageError */
export function readDocument(file: string): NoteDocument {
  return findSnippets({ text: readText(file), kind: kindOf(file), path: shownName(file) });
}

/** Reads `FILE`, `FILE:NAME` or `FILE:LINE`. @throws UsageError */
export function readTarget(word: string): Target {
  const { file, where } = splitTarget(word);
  const document = readDocument(file);
  if (where === null) return { file, document, snippets: snippetsToRun(document) };
  const snippet = findSnippet(document, where);
  if (snippet !== undefined) return { file, document, snippets: [snippet] };
  const names = document.snippets.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const hint = names.length > 0 ? ` Its snippets are named ${names.slice(0, 12).join(', ')}.` : '';
  throw new UsageError(
    /^\d+$/.test(where)
      ? `There is no snippet around line ${where} of “${file}”.`
      : `There is no snippet named “${where}” in “${file}”.${hint}`,
  );
}

function splitTarget(word: string): { file: string; where: string | null } {
  const colon = word.lastIndexOf(':');
  if (word === '-' || colon <= 0 || existsSync(word)) return { file: word, where: null };
  return { file: word.slice(0, colon), where: word.slice(colon + 1) };
}
