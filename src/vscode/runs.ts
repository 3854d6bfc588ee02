import { EventEmitter, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
import type { Snippet } from '../notes';
import type { TimelineModel } from '../present';
import type { RunResult } from '../simulator';
import { fromEditor, noteOf } from './documents';
import { MovedLines } from './movedLines';

/** The last good run of a snippet. It stays until the next good one, whatever becomes of the text. */
export interface LastRun {
  readonly uri: string;
  readonly snippetId: string;
  /** The program that was run. */
  readonly code: string;
  readonly result: RunResult;
  readonly timeline: TimelineModel;
  readonly lines: MovedLines;
  /** True while the snippet's text is not the one that was run. */
  readonly stale: boolean;
}

/** A name for a snippet among all documents; the timeline panel remembers it over a reload. */
export function keyOf(uri: string, snippetId: string): string {
  return JSON.stringify([uri, snippetId]);
}

/** The parts of a key; null if it is none. */
export function readKey(key: string): { readonly uri: string; readonly snippetId: string } | null {
  try {
    const [uri, snippetId] = JSON.parse(key);
    return typeof uri === 'string' && typeof snippetId === 'string' ? { uri, snippetId } : null;
  } catch {
    return null;
  }
}

/** The last good run of every snippet that has been run since the window was opened. */
export class Runs {
  private readonly byKey = new Map<string, LastRun>();
  private readonly changed = new EventEmitter<LastRun>();
  /** A run was added, or became stale or fresh again. */
  readonly onDidChange = this.changed.event;

  get(uri: string, snippetId: string): LastRun | undefined {
    return this.byKey.get(keyOf(uri, snippetId));
  }

  /** Keeps a run of `snippet` as `document` has it now. */
  add(document: TextDocument, snippet: Snippet, result: RunResult, timeline: TimelineModel): LastRun {
    const count = snippet.code.split('\n').length;
    const places = Array.from({ length: count }, (_, index) => snippet.toDocument({ line: index + 1, column: 0 }));
    const uri = document.uri.toString();
    const lines = new MovedLines(places);
    const run = { uri, snippetId: snippet.id, code: snippet.code, result, timeline, lines, stale: false };
    this.byKey.set(keyOf(uri, snippet.id), run);
    this.changed.fire(run);
    return run;
  }

  /** Moves the lines of the document's runs along with an edit and says which runs no longer are of its text. */
  edit({ document, contentChanges }: TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    const runs = [...this.byKey.values()].filter((run) => run.uri === uri);
    if (runs.length === 0 || contentChanges.length === 0) return;
    for (const { range, text } of contentChanges) {
      const [start, end] = [fromEditor(range.start), fromEditor(range.end)];
      for (const run of runs) run.lines.edit({ start, end, count: text.split(/\r\n|\r|\n/).length });
    }
    const { snippets } = noteOf(document);
    for (const run of runs) {
      const stale = snippets.find(({ id }) => id === run.snippetId)?.code !== run.code;
      if (stale === run.stale) continue;
      const updated = { ...run, stale };
      this.byKey.set(keyOf(uri, run.snippetId), updated);
      this.changed.fire(updated);
    }
  }
}
