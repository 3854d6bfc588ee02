import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export function activationTests(): void {
  describe('the extension', () => {
    it('is activated by a Markdown file', async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A note' });
      await vscode.window.showTextDocument(document);
      const extension = vscode.extensions.getExtension('interleave.interleave');
      await extension?.activate();
      assert.equal(extension?.isActive, true);
    });
  });
}
