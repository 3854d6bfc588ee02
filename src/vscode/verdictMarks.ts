import {
  type DecorationOptions,
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  type Disposable,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { VerdictKind } from '../notes';
import { isNote, toEditor } from './documents';
import { say } from './say';
import { locale } from './settings';
import type { Verdicts } from './verdicts';

/** By sign and word as well as by colour. */
const shown: Record<VerdictKind, { readonly sign: string; readonly word: () => string; readonly colour: string }> = {
  holds: { sign: '✓', word: () => say('holds'), colour: 'testing.iconPassed' },
  refuted: { sign: '✗', word: () => say('refuted'), colour: 'testing.iconFailed' },
  undecided: { sign: '?', word: () => say('undecided'), colour: 'testing.iconQueued' },
  invalid: { sign: '!', word: () => say('invalid'), colour: 'testing.iconErrored' },
};

/** The sign and the word of a verdict, in the reader's language. */
export function verdictLabel(kind: VerdictKind): string {
  return `${shown[kind].sign} ${shown[kind].word()}`;
}

/** Shows each verdict behind its claim, and those that do not hold among the problems. */
export class VerdictMarks implements Disposable {
  private readonly types: Record<VerdictKind, TextEditorDecorationType>;
  private readonly problems: DiagnosticCollection = languages.createDiagnosticCollection('interleave-claims');
  private readonly listeners: Disposable[];

  constructor(private readonly verdicts: Verdicts) {
    const type = (kind: VerdictKind) =>
      window.createTextEditorDecorationType({
        after: { color: new ThemeColor(shown[kind].colour), margin: '0 0 0 2em' },
      });
    this.types = {
      holds: type('holds'),
      refuted: type('refuted'),
      undecided: type('undecided'),
      invalid: type('invalid'),
    };
    this.listeners = [
      verdicts.onDidChange((uri) => this.refresh(uri)),
      workspace.onDidChangeTextDocument(({ document }) => this.refresh(document.uri.toString())),
      window.onDidChangeVisibleTextEditors(() => this.refresh()),
      workspace.onDidCloseTextDocument(({ uri }) => this.problems.delete(uri)),
    ];
    this.refresh();
  }

  dispose(): void {
    for (const disposable of [...this.listeners, ...Object.values(this.types), this.problems]) disposable.dispose();
  }

  /** Marks the visible editors of one document, or of all. */
  private refresh(uri?: string): void {
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      if (isNote(document) && (uri === undefined || document.uri.toString() === uri)) this.mark(editor);
    }
  }

  private async mark(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const claims = await this.verdicts.claimsOf(document);
    const judged = claims.filter(({ verdict }) => verdict !== undefined);
    const { reasonText } = judged.length > 0 ? await import('./language') : { reasonText: () => '' };
    if (document.version !== version) return;
    const marks: Record<VerdictKind, DecorationOptions[]> = { holds: [], refuted: [], undecided: [], invalid: [] };
    const problems: Diagnostic[] = [];
    for (const { claim, verdict } of judged) {
      if (!verdict) continue;
      const text = reasonText(verdict.reason, locale());
      const range = new Range(toEditor(claim.range.start), toEditor(claim.range.end));
      marks[verdict.verdict].push({
        range: endOfLine(document, range),
        hoverMessage: new MarkdownString().appendText(text),
        renderOptions: { after: { contentText: verdictLabel(verdict.verdict) } },
      });
      // What is wrong with an annotation itself is shown already, from the text.
      const isShown = verdict.verdict === 'holds' || verdict.reason.kind === 'problem' || 'markRange' in claim;
      if (!isShown) problems.push(problem(range, `${verdictLabel(verdict.verdict)}: ${text}`, verdict.verdict));
    }
    for (const kind of Object.keys(marks) as VerdictKind[]) editor.setDecorations(this.types[kind], marks[kind]);
    this.problems.set(document.uri, problems);
  }
}

function endOfLine(document: TextDocument, { start }: Range): Range {
  const { end } = document.lineAt(Math.min(start.line, document.lineCount - 1)).range;
  return new Range(end, end);
}

function problem(range: Range, message: string, kind: VerdictKind): Diagnostic {
  const severity = kind === 'undecided' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(range, message, severity);
  diagnostic.source = 'Interleave';
  diagnostic.code = `claim.${kind}`;
  return diagnostic;
}
