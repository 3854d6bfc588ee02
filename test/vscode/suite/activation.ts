import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open } from './support';

export function activationTests(): void {
  describe('the extension', () => {
    after(closeAll);

    it('is activated by a note, and by nothing before', async () => {
      const extension = vscode.extensions.getExtension('interleave.interleave');
      assert.equal(extension?.isActive, false);
      await open('note.md');
      await eventually(() => assert.equal(extension?.isActive, true));
    });

    it('registers every command that its manifest promises', async () => {
      const manifest = vscode.extensions.getExtension('interleave.interleave')?.packageJSON;
      const promised: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
      const registered = await vscode.commands.getCommands(true);
      assert.deepEqual(
        promised.filter((command) => !registered.includes(command)),
        [],
      );
    });
  });
}
