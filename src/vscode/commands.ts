import {
  commands,
  type Disposable,
  ProgressLocation,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Snippet } from '../notes';
import { fromEditor, isNote, noteOf } from './documents';
import type { Runner } from './runner';
import type { Runs } from './runs';
import { say } from './say';
import { locale } from './settings';
import type { TimelinePanel } from './timelinePanel';
import { claimants, signalOf, type Verdicts } from './verdicts';

/** What a lens, the walkthrough or another extension gives with a command to name a snippet. */
interface Target {
  readonly uri: string;
  readonly snippetId: string;
}

function isTarget(value: unknown): value is Target {
  return typeof value === 'object' && value !== null && 'snippetId' in value && 'uri' in value;
}

/** Finds the snippet that a command is about: the one it names, else the one at the cursor, else the nearest below. */
async function snippetFor(argument: unknown) {
  if (isTarget(argument)) {
    const document = await workspace.openTextDocument(Uri.parse(argument.uri));
    const { snippets } = await noteOf(document);
    const snippet = snippets.find(({ id }) => id === argument.snippetId);
    return snippet && { document, snippet };
  }
  const editor = window.activeTextEditor;
  if (!editor || !isNote(editor.document)) return undefined;
  const { findSnippet } = await import('./language');
  const note = await noteOf(editor.document);
  const { line } = fromEditor(editor.selection.active);
  const below = note.snippets.find(({ range }) => range.start.line >= line);
  const snippet: Snippet | undefined = findSnippet(note, line) ?? below ?? note.snippets.at(-1);
  return snippet && { document: editor.document, snippet };
}

function noSnippet(): void {
  window.showInformationMessage(
    say('There is no Python snippet here: add a block that begins with ```python, or open one.'),
  );
}

/** What the commands act on. */
export interface Parts {
  readonly extensionUri: Uri;
  readonly runner: Runner;
  readonly runs: Runs;
  readonly panel: TimelinePanel;
  readonly verdicts: Verdicts;
}

/** Registers every command of the extension. */
export function registerCommands({ extensionUri, runner, runs, panel, verdicts }: Parts): Disposable {
  const run = async (argument?: unknown) => {
    const found = await snippetFor(argument);
    if (!found) return noSnippet();
    return runner.run(found.document, found.snippet);
  };
  const showTimeline = async (argument?: unknown) => {
    const found = await snippetFor(argument);
    if (!found) return noSnippet();
    const last = runs.get(found.document.uri.toString(), found.snippet.id);
    if (!last) return runner.run(found.document, found.snippet);
    panel.open();
    panel.show(last);
    return last.result;
  };
  const registered = [
    commands.registerCommand('interleave.run', run),
    commands.registerCommand('interleave.showTimeline', showTimeline),
    commands.registerCommand('interleave.check', (argument?: unknown) => check(verdicts, argument)),
    commands.registerCommand('interleave.stop', () => runner.stop()),
    commands.registerCommand('interleave.openSample', () => openSample(extensionUri)),
  ];
  return { dispose: () => registered.forEach((command) => void command.dispose()) };
}

/** Opens the note that ships with the extension as a new document, since extensions' own folders are not for editing. */
async function openSample(extensionUri: Uri): Promise<void> {
  const name = locale() === 'zh-cn' ? 'day059.zh-cn.md' : 'day059.md';
  const file = Uri.joinPath(extensionUri, 'media', 'notes', name);
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
}

/** Judges the claims of the snippet that is named, or of the whole document in front. */
async function check(verdicts: Verdicts, argument: unknown): Promise<void> {
  const document = isTarget(argument)
    ? await workspace.openTextDocument(Uri.parse(argument.uri))
    : window.activeTextEditor?.document;
  if (!document || !isNote(document)) return noSnippet();
  const all = claimants((await noteOf(document)).snippets);
  const wanted = isTarget(argument) ? all.filter(({ id }) => id === argument.snippetId) : all;
  if (wanted.length === 0) {
    window.showInformationMessage(
      say('This note claims nothing yet: write a claim behind a line, such as  # @always t.is_alive()'),
    );
    return;
  }
  await judgeAll(verdicts, document, wanted);
}

async function judgeAll(verdicts: Verdicts, document: TextDocument, snippets: readonly Snippet[]): Promise<void> {
  const options = { location: ProgressLocation.Window, title: say('Checking claims') };
  await window.withProgress(options, async (progress, token) => {
    for (const [i, snippet] of snippets.entries()) {
      const before = snippets.length > 1 ? `${i + 1}/${snippets.length}` : '';
      progress.report({ message: before });
      await verdicts.judge(document, snippet, signalOf(token), (executions) =>
        progress.report({ message: `${before} ${say('{0} schedules', executions)}`.trim() }),
      );
      if (token.isCancellationRequested) return;
    }
  });
}
