import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the test workspace in the editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests run in a workspace');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

/** Tries until the check passes; after ten seconds its last error is thrown. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export interface Lens {
  readonly line: number;
  readonly title: string;
  readonly command: vscode.Command;
}

/** Our lenses above a document, in the order of its lines. */
export async function lensesOf({ uri }: vscode.TextDocument): Promise<Lens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses
    .flatMap(({ range, command }) => (command ? [{ line: range.start.line, title: command.title, command }] : []))
    .filter(({ command }) => command.command.startsWith('interleave.'))
    .sort((a, b) => a.line - b.line);
}

/** The text of all hovers at the first occurrence of `word` (at its `nth` letter) behind `after`. */
export async function hoverOn(document: vscode.TextDocument, word: string, after = ''): Promise<string> {
  const text = document.getText();
  const offset = text.indexOf(word, text.indexOf(after));
  assert.ok(offset >= 0, `${word} is in the document`);
  const position = document.positionAt(offset + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Replaces text in a document as if it had been typed. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(from);
  assert.ok(start >= 0, `${from} is in the document`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)));
}

/** Takes back what the test has changed and closes every editor and panel. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
