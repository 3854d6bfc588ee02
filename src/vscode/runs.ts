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

/** A snippet that is being run: its lines are followed through edits from the moment of the click. */
export interface Started {
  readonly document: TextDocument;
  readonly snippet: Snippet;
  readonly lines: MovedLines;
}

/** The last good run of every snippet that has been run since the window was opened. */
export class Runs {
  private readonly byKey = new Map<string, LastRun>();
  private readonly started = new Set<Started>();
  private readonly changed = new EventEmitter<LastRun>();
  /** A run was added, or became stale or fresh again. */
  readonly onDidChange = this.changed.event;

  get(uri: string, snippetId: string): LastRun | undefined {
    return this.byKey.get(keyOf(uri, snippetId));
  }

  /** To be called when a run of `snippet`, as `document` has it now, begins; `end` is to follow. */
  begin(document: TextDocument, snippet: Snippet): Started {
    const count = snippet.code.split('\n').length;
    const places = Array.from({ length: count }, (_, index) => snippet.toDocument({ line: index + 1, column: 0 }));
    const started = { document, snippet, lines: new MovedLines(places) };
    this.started.add(started);
    return started;
  }

  /** The run is over. Keeps it if there is something to show; else what was kept before stays. */
  async end(started: Started, result?: RunResult, timeline?: TimelineModel | null): Promise<LastRun | undefined> {
    this.started.delete(started);
    if (!result || !timeline) return undefined;
    const { document, snippet, lines } = started;
    const uri = document.uri.toString();
    const stale = (await currentCode(document, snippet.id)) !== snippet.code;
    const run = { uri, snippetId: snippet.id, code: snippet.code, result, timeline, lines, stale };
    this.byKey.set(keyOf(uri, snippet.id), run);
    this.changed.fire(run);
    return run;
  }

  /** Moves the lines of the document's runs along with an edit and says which runs no longer are of its text. */
  async edit({ document, contentChanges }: TextDocumentChangeEvent): Promise<void> {
    const uri = document.uri.toString();
    const runs = [...this.byKey.values()].filter((run) => run.uri === uri);
    const following = [...runs, ...[...this.started].filter((started) => started.document === document)];
    for (const { range, text } of contentChanges) {
      const [start, end] = [fromEditor(range.start), fromEditor(range.end)];
      for (const { lines } of following) lines.edit({ start, end, count: text.split(/\r\n|\r|\n/).length });
    }
    for (const { snippetId } of runs) {
      const code = await currentCode(document, snippetId);
      const run = this.get(uri, snippetId);
      if (!run || run.stale === (code !== run.code)) continue;
      const updated = { ...run, stale: !run.stale };
      this.byKey.set(keyOf(uri, snippetId), updated);
      this.changed.fire(updated);
    }
  }
}

async function currentCode(document: TextDocument, snippetId: string): Promise<string | undefined> {
  const { snippets } = await noteOf(document);
  return snippets.find(({ id }) => id === snippetId)?.code;
}
