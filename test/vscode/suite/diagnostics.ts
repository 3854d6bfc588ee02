import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, replace } from './support';

const problemsOf = ({ uri }: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Interleave');

export function diagnosticTests(): void {
  describe('diagnostics', () => {
    afterEach(closeAll);

    it('show a syntax error where it is, in the note', async () => {
      const { document } = await open('broken.md');
      const [problem] = await eventually(() => {
        const found = problemsOf(document).filter(({ code }) => code === 'syntax.error');
        assert.equal(found.length, 1);
        return found;
      });
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
      assert.match(problem.message, /^SyntaxError: /);
      assert.equal(document.lineAt(problem.range.start.line).text, 'def work(:');
    });

    it('show an option that cannot be read', async () => {
      const { document } = await open('broken.md');
      const [problem] = await eventually(() => {
        const found = problemsOf(document).filter(({ code }) => code === 'option.value');
        assert.equal(found.length, 1);
        return found;
      });
      assert.match(problem.message, /cpus/);
    });

    it('go away once the text is right, and come back', async () => {
      const editor = await open('broken.md');
      const syntaxErrors = () => problemsOf(editor.document).filter(({ code }) => code === 'syntax.error').length;
      await eventually(() => assert.equal(syntaxErrors(), 1));
      await replace(editor, 'def work(:', 'def work():');
      await eventually(() => assert.equal(syntaxErrors(), 0));
      await replace(editor, 'def work():', 'def work(');
      await eventually(() => assert.equal(syntaxErrors(), 1));
    });

    it('say nothing about a note without mistakes', async () => {
      const { document } = await open('note.md');
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.deepEqual(problemsOf(document), []);
    });
  });
}
