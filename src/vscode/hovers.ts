import { Hover, type HoverProvider, MarkdownString, type Position, Range, type TextDocument } from 'vscode';
import type { Position as Place } from '../base';
import { fromEditor, noteOf, toEditor } from './documents';
import type { LastRun, Runs } from './runs';
import { locale } from './settings';

/** Says what a word of concurrency means, in code and in prose, and what the last run did there. */
export class SnippetHovers implements HoverProvider {
  constructor(private readonly runs: Runs) {}

  async provideHover(document: TextDocument, at: Position): Promise<Hover | undefined> {
    const { findSnippet, hoverAt } = await import('./language');
    const note = await noteOf(document);
    const position = fromEditor(at);
    const snippet = findSnippet(note, position.line);
    const last = snippet && this.runs.get(document.uri.toString(), snippet.id);
    const hover = hoverAt({
      text: note.text,
      kind: note.kind,
      position,
      locale: locale(),
      snippet,
      run: last && { result: last.result, snippet: placeOf(last), stale: last.stale },
    });
    if (!hover) return undefined;
    const range = new Range(toEditor(hover.range.start), toEditor(hover.range.end));
    return new Hover(new MarkdownString(hover.markdown), range);
  }
}

function placeOf({ code, lines }: LastRun) {
  return {
    code,
    toDocument: (position: Place) => lines.toDocument(position),
    fromDocument: (position: Place) => lines.fromDocument(position),
  };
}
