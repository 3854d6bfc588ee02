import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, lensesOf, open, replace } from './support';

/** Our diagnostics of a document that are about claims. */
function claimProblems({ uri }: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => String(code).startsWith('claim.'))
    .map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

async function claimLens(document: vscode.TextDocument): Promise<string | undefined> {
  return (await lensesOf(document)).map(({ title }) => title)[2];
}

export function claimTests(): void {
  describe('claims', () => {
    afterEach(closeAll);

    it('are judged on demand: the lens sums up, and what does not hold is among the problems', async () => {
      const { document } = await open('claims.md');
      await eventually(async () => assert.equal(await claimLens(document), 'Check Claims'));
      assert.deepEqual(claimProblems(document), []);
      await vscode.commands.executeCommand('interleave.check');
      assert.equal(await claimLens(document), '✓ 2 holds · ✗ 1 refuted');
      await eventually(() => {
        const problems = claimProblems(document);
        assert.equal(problems.length, 1);
        assert.match(problems[0], /^15: ✗ refuted: It is not so in the first schedule\.$/);
      });
    });

    it('are not judged any more once their snippet is edited, and again after that is undone', async () => {
      const editor = await open('claims.md');
      const { document } = editor;
      await vscode.commands.executeCommand('interleave.check');
      await replace(editor, 'time.sleep(2)', 'time.sleep(3)');
      assert.equal(await claimLens(document), 'Check Claims');
      await eventually(() => assert.deepEqual(claimProblems(document), []));
      await replace(editor, 'time.sleep(3)', 'time.sleep(2)');
      assert.equal(await claimLens(document), '✓ 2 holds · ✗ 1 refuted');
      await replace(editor, '# Claims', '# Other words above');
      assert.equal(await claimLens(document), '✓ 2 holds · ✗ 1 refuted');
    });

    it('say so where there are none', async () => {
      await open('plain.py');
      await vscode.commands.executeCommand('interleave.check');
    });

    it('are completed behind # @', async () => {
      const { document } = await open('claims.md');
      const line = document.getText().split('\n').indexOf('x = 1  # @');
      const at = new vscode.Position(line, 'x = 1  # @'.length);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
        '@',
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const wanted of ['@always', '@sometimes', '@never', '@cpu', '@io'])
        assert.ok(labels.includes(wanted), wanted);
    });
  });

  describe('the test explorer', () => {
    afterEach(closeAll);

    it('runs every claim of the open notes', async () => {
      const editor = await open('claims.md');
      const { document } = editor;
      // What was judged before is known: another text is not.
      await replace(editor, 'time.sleep(2)', 'time.sleep(2.05)');
      assert.equal(await claimLens(document), 'Check Claims');
      // The tests are listed a moment after the text has come to rest.
      await eventually(async () => {
        await vscode.commands.executeCommand('testing.refreshTests');
        await vscode.commands.executeCommand('testing.runAll');
        assert.equal(await claimLens(document), '✓ 2 holds · ✗ 1 refuted');
      });
    });
  });

  describe('the Markdown preview', () => {
    afterEach(closeAll);

    it('has our plugin, which shows verdicts and timelines once they are known', async () => {
      const { document } = await open('claims.md');
      const render = () => vscode.commands.executeCommand<string>('markdown.api.render', document);
      assert.match(await render(), /<pre/);
    });
  });
}
