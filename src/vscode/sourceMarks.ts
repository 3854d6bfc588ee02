import {
  type Disposable,
  OverviewRulerLane,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { ViewMessage } from '../present';
import { fromEditor, toEditor } from './documents';
import type { LastRun } from './runs';
import type { TimelinePanel } from './timelinePanel';

/** Ties the panel to the source: what is clicked there is shown here, and the line at the cursor lights up there. */
export class SourceMarks implements Disposable {
  private readonly current = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.stackFrameHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.infoForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  private readonly listeners: Disposable[];

  constructor(private readonly panel: TimelinePanel) {
    this.listeners = [
      panel.onMessage((message) => this.follow(message)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.lightUp(textEditor)),
    ];
  }

  dispose(): void {
    for (const disposable of [...this.listeners, this.current]) disposable.dispose();
  }

  private follow(message: ViewMessage): void {
    const { run } = this.panel;
    if (!run) return;
    if (message.kind === 'goto') reveal(run, message);
    else if (message.kind === 'cursor') this.mark(run, message.lines);
  }

  /** Marks the lines where the tasks are at the time of the timeline's cursor. */
  private mark(run: LastRun, lines: readonly number[]): void {
    const places = lines.flatMap((line) => run.lines.toDocument({ line, column: 0 }) ?? []);
    const ranges = places.map((place) => new Range(toEditor(place), toEditor(place)));
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === run.uri) editor.setDecorations(this.current, ranges);
    }
  }

  private lightUp({ document, selection }: TextEditor): void {
    const { run } = this.panel;
    if (run?.uri !== document.uri.toString()) return;
    const line = run.lines.fromDocument(fromEditor(selection.active))?.line ?? 0;
    this.panel.post({ kind: 'revealLine', line });
  }
}

/** Selects a place of the run's snippet in the editor; the panel keeps the focus, so that its keys go on working. */
async function reveal(run: LastRun, place: Extract<ViewMessage, { kind: 'goto' }>): Promise<void> {
  const start = run.lines.toDocument({ line: place.line, column: place.column });
  if (!start) return;
  const end = run.lines.toDocument({ line: place.endLine, column: place.endColumn }) ?? start;
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === run.uri);
  const document = open?.document ?? (await workspace.openTextDocument(Uri.parse(run.uri)));
  const viewColumn = open?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(document, { viewColumn, preserveFocus: true });
  editor.selection = new Selection(toEditor(start), toEditor(run.stale ? start : end));
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
