import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RunResult } from '../../../src/simulator';
import { closeAll, eventually, hoverOn, lensesOf, open, replace } from './support';

/** Runs the `nth` snippet of a document by its lens and gives what the command gives. */
async function runByLens(document: vscode.TextDocument, nth = 0): Promise<RunResult | undefined> {
  const runs = (await lensesOf(document)).filter(({ command }) => command.command === 'interleave.run');
  const { command } = runs[nth];
  return vscode.commands.executeCommand<RunResult | undefined>(command.command, ...(command.arguments ?? []));
}

const timelineTabs = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('interleave.timeline'));

export function runTests(): void {
  describe('a run', () => {
    afterEach(closeAll);

    it('gives what Python gives, and opens one timeline beside the editor', async () => {
      const { document } = await open('note.md');
      const result = await runByLens(document);
      assert.equal(result?.status, 'finished');
      assert.equal(result.stdout, 'child done\nmain done\n');
      assert.equal(result.exitCode, 0);
      await runByLens(document, 1);
      const tabs = timelineTabs();
      assert.equal(tabs.length, 1);
      assert.equal(tabs[0].group.viewColumn, vscode.ViewColumn.Two);
      assert.equal(vscode.window.activeTextEditor?.document, document);
    });

    it('takes the snippet at the cursor, and the next one below where none is', async () => {
      const editor = await open('note.md');
      const runAt = async (line: number) => {
        editor.selection = new vscode.Selection(line, 0, line, 0);
        return vscode.commands.executeCommand<RunResult>('interleave.run');
      };
      assert.equal((await runAt(8)).stdout, 'child done\nmain done\n');
      assert.equal((await runAt(0)).stdout, 'child done\nmain done\n');
      assert.equal((await runAt(18)).stdout, 'hello\n');
    });

    it('of a whole Python file needs no lens above it', async () => {
      await open('plain.py');
      const result = await vscode.commands.executeCommand<RunResult>('interleave.run');
      assert.equal(result.stdout, '3\n');
    });

    it('is told by hovers, until the text is edited too', async () => {
      const editor = await open('note.md');
      await runByLens(editor.document);
      const hover = () => hoverOn(editor.document, 'join', 't.start()');
      assert.match(await hover(), /main waited 2\.00 s for Thread-1/);
      await replace(editor, '# Threads', '# Threads\n\nOne more line.');
      await eventually(async () => assert.match(await hover(), /main waited 2\.00 s for Thread-1/));
    });

    it('becomes stale with its own text only, and fresh again', async () => {
      const editor = await open('note.md');
      await runByLens(editor.document);
      const title = async () => (await lensesOf(editor.document))[1].title;
      await replace(editor, '# Threads', '# Some threads');
      assert.equal(await title(), 'Timeline');
      await replace(editor, 'sleep(2)', 'sleep(3)');
      await eventually(async () => assert.equal(await title(), 'Timeline (before the edit)'));
      await replace(editor, 'sleep(3)', 'sleep(2)');
      await eventually(async () => assert.equal(await title(), 'Timeline'));
    });

    it('of a text with a syntax error says so and keeps the run before', async () => {
      const editor = await open('note.md');
      await runByLens(editor.document);
      await replace(editor, 'def work():', 'def work(:');
      const result = await runByLens(editor.document);
      assert.equal(result?.status, 'syntax-error');
      await eventually(async () => {
        const titles = (await lensesOf(editor.document)).map(({ title }) => title);
        assert.equal(titles[1], 'Timeline (before the edit)');
      });
    });

    it('shows what it found at its place: a module that is not simulated', async () => {
      const editor = await open('threads.py');
      await replace(editor, 'import threading\n', 'import threading\nimport tensorflow\n');
      const result = await runByLens(editor.document);
      assert.match(result?.stderr ?? '', /ModuleNotFoundError/);
    });

    it('without an end is stopped by the command and tells what happened until then', async () => {
      const { document } = await open('endless.md');
      const running = runByLens(document);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await vscode.commands.executeCommand('interleave.stop');
      const result = await running;
      assert.equal(result?.status, 'stopped');
      assert.ok(result.virtualSeconds > 0, `${result.virtualSeconds} s`);
    });

    it('gives way to the next one', async () => {
      const endless = await open('endless.md');
      const first = runByLens(endless.document);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { document } = await open('threads.py');
      assert.equal((await runByLens(document))?.stdout, 'hello\n');
      assert.equal((await first)?.status, 'stopped');
    });

    it('ends at the limit of virtual time that the settings give', async () => {
      const settings = vscode.workspace.getConfiguration('interleave');
      await settings.update('limit', '100ms', vscode.ConfigurationTarget.Global);
      try {
        const { document } = await open('note.md');
        const result = await runByLens(document);
        assert.equal(result?.status, 'limit');
        assert.ok(result.virtualSeconds <= 0.11, `${result.virtualSeconds} s`);
      } finally {
        await settings.update('limit', undefined, vscode.ConfigurationTarget.Global);
      }
    });

    it('of an empty file ends at once', async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'python', content: '' });
      await vscode.window.showTextDocument(document);
      const result = await vscode.commands.executeCommand<RunResult | undefined>('interleave.run');
      assert.ok(result === undefined || result.status === 'finished', JSON.stringify(result));
    });
  });
}
