import { CodeLens, type CodeLensProvider, type Event, EventEmitter, Range, type TextDocument } from 'vscode';
import type { VerdictKind } from '../notes';
import { noteOf, toEditor } from './documents';
import type { Runs } from './runs';
import { say } from './say';
import { verdictLabel } from './verdictMarks';
import type { Verdicts } from './verdicts';

/** “▶ Run”, “Timeline” and what became of its claims above every snippet that shows concurrency, and above no other code. */
export class SnippetLenses implements CodeLensProvider {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses: Event<void> = this.changed.event;

  constructor(
    private readonly runs: Runs,
    private readonly verdicts: Verdicts,
  ) {
    runs.onDidChange(() => this.changed.fire());
    verdicts.onDidChange(() => this.changed.fire());
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    const uri = document.uri.toString();
    const { snippets } = await noteOf(document);
    return snippets
      .filter((snippet) => snippet.lens)
      .flatMap((snippet) => {
        const { id, range, claims } = snippet;
        const start = toEditor(range.start);
        const place = new Range(start, start);
        const target = [{ uri, snippetId: id }];
        const last = this.runs.get(uri, id);
        const timeline = last?.stale ? say('Timeline (before the edit)') : say('Timeline');
        return [
          new CodeLens(place, { title: `▶ ${say('Run')}`, command: 'interleave.run', arguments: target }),
          new CodeLens(place, { title: timeline, command: 'interleave.showTimeline', arguments: target }),
          ...(claims.length === 0
            ? []
            : [
                new CodeLens(place, {
                  title: summary(this.verdicts.of(document, snippet)?.verdicts.map(({ verdict }) => verdict)),
                  command: 'interleave.check',
                  arguments: target,
                }),
              ]),
        ];
      });
  }
}

/** `✓ 3 holds · ✗ 1 refuted`; before the claims have been judged, what a click does. */
function summary(verdicts: readonly VerdictKind[] | undefined): string {
  if (!verdicts) return say('Check Claims');
  const counts = (['holds', 'refuted', 'undecided', 'invalid'] as const).map((kind) => {
    const count = verdicts.filter((verdict) => verdict === kind).length;
    const [sign, ...word] = verdictLabel(kind).split(' ');
    return count === 0 ? [] : [`${sign} ${count} ${word.join(' ')}`];
  });
  return counts.flat().join(' · ');
}
