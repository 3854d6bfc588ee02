import { CodeLens, type CodeLensProvider, type Event, EventEmitter, Range, type TextDocument } from 'vscode';
import { noteOf, toEditor } from './documents';
import type { Runs } from './runs';
import { say } from './say';

/** “▶ Run” and “Timeline” above every snippet that shows concurrency, and above no other code. */
export class SnippetLenses implements CodeLensProvider {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses: Event<void> = this.changed.event;

  constructor(private readonly runs: Runs) {
    runs.onDidChange(() => this.changed.fire());
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    const uri = document.uri.toString();
    const { snippets } = await noteOf(document);
    return snippets
      .filter((snippet) => snippet.lens)
      .flatMap(({ id, range }) => {
        const start = toEditor(range.start);
        const place = new Range(start, start);
        const target = [{ uri, snippetId: id }];
        const last = this.runs.get(uri, id);
        const timeline = last?.stale ? say('Timeline (before the edit)') : say('Timeline');
        return [
          new CodeLens(place, { title: `▶ ${say('Run')}`, command: 'interleave.run', arguments: target }),
          new CodeLens(place, { title: timeline, command: 'interleave.showTimeline', arguments: target }),
        ];
      });
  }
}
