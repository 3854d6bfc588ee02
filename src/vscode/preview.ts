import { commands, type Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import type { NoteDocument, Snippet } from '../notes';
import type { SimulatorClient } from '../worker';
import { fileName, isNote } from './documents';
import { report } from './log';
import { interleavePlugin, type MarkdownIt, type Shown } from './previewPlugin';
import { jobOf } from './runner';
import type { Runs } from './runs';
import { locale } from './settings';
import { verdictLabel } from './verdictMarks';
import { claimants, type Verdicts } from './verdicts';

type Language = typeof import('./language');

/** Milliseconds between two refreshes of the preview. */
const pause = 300;

/** What the Markdown preview shows of our snippets: it runs and judges, in the background, what has not been yet. */
export class Preview implements Disposable {
  private language: Language | undefined;
  /** What is shown of the document that was rendered last: it is asked for each fence. */
  private last: { readonly key: string; readonly version: number; readonly shown: Shown } | undefined;
  private readonly waiting = new Map<string, () => Promise<unknown>>();
  private isWorking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly control = new AbortController();

  constructor(
    private readonly client: SimulatorClient,
    private readonly runs: Runs,
    private readonly verdicts: Verdicts,
  ) {}

  /** VS Code asks each extension that contributes a plugin to add it. */
  extendMarkdownIt<T>(markdown: T): T {
    interleavePlugin(markdown as unknown as MarkdownIt, ({ currentDocument }) => this.shown(currentDocument as Uri));
    return markdown;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.control.abort();
  }

  private shown(uri: Uri | undefined): Shown | undefined {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri?.toString());
    if (!document || !isNote(document)) return undefined;
    const { language } = this;
    if (!language) {
      this.load();
      return undefined;
    }
    const key = document.uri.toString();
    if (this.last?.key === key && this.last.version === document.version) return this.last.shown;
    const note = language.findSnippets({ text: document.getText(), kind: 'markdown', path: fileName(document) });
    for (const snippet of note.snippets) this.request(document, snippet);
    const shown = this.known(document, note, language);
    this.last = { key, version: document.version, shown };
    return shown;
  }

  private known(document: TextDocument, note: NoteDocument, language: Language): Shown {
    const key = document.uri.toString();
    return {
      note,
      runOf: (snippet) => {
        const run = this.runs.get(key, snippet.id);
        return run && run.code === snippet.code ? { timeline: run.timeline, ...run.result } : null;
      },
      verdictOf: (claim, index) => {
        if ('claims' in claim) return this.verdicts.of(document, claim)?.verdicts[index];
        const snippet = note.snippets.find(({ id }) => id === claim.snippet);
        const judgement = snippet && this.verdicts.of(document, snippet);
        return snippet && !judgement ? undefined : language.calloutVerdict(claim, judgement ?? null);
      },
      describe: (verdict) => ({
        label: verdictLabel(verdict.verdict),
        reason: language.reasonText(verdict.reason, locale()),
      }),
      picture: (timeline, name) => language.timelineSvg(timeline, { width: 760, inPage: name, playing: 8 }),
    };
  }

  private async load(): Promise<void> {
    this.language = await import('./language');
    this.refresh();
  }

  /** Has a snippet run, and judged, unless that has been done for its present text. */
  private request(document: TextDocument, snippet: Snippet): void {
    const key = document.uri.toString();
    const id = `${key}\n${snippet.id}`;
    if (snippet.lens && this.runs.get(key, snippet.id)?.code !== snippet.code)
      this.waiting.set(`run ${id}`, () => this.run(document, snippet));
    if (claimants([snippet]).length > 0 && !this.verdicts.of(document, snippet))
      this.waiting.set(`judge ${id}`, () => this.verdicts.judge(document, snippet, this.control.signal, () => {}));
    this.work();
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    for (const [key, step] of this.waiting) {
      this.waiting.delete(key);
      if (this.control.signal.aborted) break;
      await step().catch((error) => report(String(error)));
      this.refresh();
    }
    this.isWorking = false;
  }

  private async run(document: TextDocument, snippet: Snippet): Promise<void> {
    const started = this.runs.begin(document, snippet);
    const { result, timeline } = await this.client.run(await jobOf(document, snippet), this.control.signal, () => {});
    await this.runs.end(started, result, timeline);
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => commands.executeCommand('markdown.preview.refresh'), pause);
  }
}
