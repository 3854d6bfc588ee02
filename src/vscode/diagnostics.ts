import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { LineIndex } from '../base';
import type { Snippet } from '../notes';
import type { RunResult } from '../simulator';
import { isNote, noteOf, toEditor } from './documents';
import { locale, settledOptions } from './settings';

/** Milliseconds without typing after which a document is looked at again. */
const pause = 300;

/** Shows what is wrong with snippets: their syntax and their annotations as one types, and what the last run found. */
export class Diagnostics implements Disposable {
  private readonly written: DiagnosticCollection = languages.createDiagnosticCollection('interleave');
  private readonly found: DiagnosticCollection = languages.createDiagnosticCollection('interleave-run');
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners: Disposable[];

  constructor() {
    this.listeners = [
      workspace.onDidOpenTextDocument((document) => this.soon(document)),
      workspace.onDidChangeTextDocument((event) => this.edited(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri.toString(), () => this.clear(uri))),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('interleave')) this.all();
      }),
    ];
    this.all();
  }

  /** Shows what a run found, at the places where it found it, until the text is edited. */
  async afterRun(document: TextDocument, snippet: Snippet, { status, diagnostics }: RunResult): Promise<void> {
    const { version } = document;
    const { sayFinding } = await import('./language');
    if (document.version !== version) return;
    const language = locale();
    // Syntax errors are shown already, from the text.
    const shown = status === 'syntax-error' ? [] : diagnostics;
    const found = shown.flatMap((problem) => {
      const start = snippet.toDocument({ line: problem.line, column: problem.column });
      const end = snippet.toDocument({ line: problem.endLine, column: problem.endColumn });
      if (!start || !end) return [];
      const range = new Range(toEditor(start), toEditor(end));
      const message = problem.saying === undefined ? problem.message : sayFinding(problem.saying, language);
      return [made(range, message, severities[problem.severity], problem.code)];
    });
    this.found.set(document.uri, found);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const disposable of [...this.listeners, this.written, this.found]) disposable.dispose();
  }

  private all(): void {
    for (const { document } of window.visibleTextEditors) this.soon(document, 0);
  }

  private edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    this.found.delete(document.uri);
    this.soon(document);
  }

  private soon(document: TextDocument, delay = pause): void {
    if (!isNote(document)) return;
    const key = document.uri.toString();
    this.forget(key, () => {
      this.timers.set(
        key,
        setTimeout(() => {
          this.timers.delete(key);
          this.look(document);
        }, delay),
      );
    });
  }

  private async look(document: TextDocument): Promise<void> {
    const problems = await problemsOf(document);
    if (!document.isClosed) this.written.set(document.uri, problems);
  }

  private forget(key: string, then: () => void): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    then();
  }

  private clear(uri: TextDocument['uri']): void {
    this.written.delete(uri);
    this.found.delete(uri);
  }
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function made(range: Range, message: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const diagnostic = new Diagnostic(range, message, severity);
  diagnostic.source = 'Interleave';
  diagnostic.code = code;
  return diagnostic;
}

type Parse = typeof import('./language').parse;

async function problemsOf(document: TextDocument): Promise<Diagnostic[]> {
  const { parse, problemMessage } = await import('./language');
  const note = await noteOf(document);
  const { python } = await settledOptions();
  const language = locale();
  const wrong = note.problems.map((problem) => {
    const range = new Range(toEditor(problem.range.start), toEditor(problem.range.end));
    return made(range, problemMessage(problem, language), severities[problem.severity], problem.code);
  });
  return [
    ...wrong,
    ...note.snippets.filter(({ lens }) => lens).flatMap((snippet) => syntaxErrors(snippet, python, parse)),
  ];
}

function syntaxErrors(snippet: Snippet, python: string | undefined, parse: Parse): Diagnostic[] {
  const { problems } = parse(snippet.code, { python: snippet.options.python ?? python });
  const lines = new LineIndex(snippet.code);
  return problems.flatMap(({ type, message, start, end }) => {
    const from = lines.positionOf(start);
    // What is wrong above belongs to the snippet that this one continues, and is shown there.
    if (from.line < snippet.ownLine) return [];
    const [first, last] = [snippet.toDocument(from), snippet.toDocument(lines.positionOf(end))];
    if (!first) return [];
    const range = new Range(toEditor(first), toEditor(last ?? first));
    return [made(range, `${type}: ${message}`, DiagnosticSeverity.Error, 'syntax.error')];
  });
}
