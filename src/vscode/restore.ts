import { Uri, type WebviewPanel, workspace } from 'vscode';
import { noteOf } from './documents';
import type { Runner } from './runner';
import { readKey } from './runs';
import { say } from './say';
import type { TimelinePanel } from './timelinePanel';

/** Brings the panel back after a reload of the window: runs are exact, so what it showed is run again. */
export function panelSerializer(panel: TimelinePanel) {
  return {
    async deserializeWebviewPanel(restored: WebviewPanel): Promise<void> {
      panel.adopt(restored);
    },
  };
}

/** Runs again what a reloaded panel showed, if its document and snippet are still there. */
export async function runAgain(key: string, runner: Runner, panel: TimelinePanel): Promise<void> {
  const target = readKey(key);
  if (!target) return;
  try {
    const document = await workspace.openTextDocument(Uri.parse(target.uri));
    const { snippets } = await noteOf(document);
    const snippet = snippets.find(({ id }) => id === target.snippetId);
    if (snippet) await runner.run(document, snippet);
    else panel.fail(say('The snippet that was shown here is no longer in its note; run another one.'));
  } catch {
    panel.fail(say('The note that was shown here can no longer be opened; run a snippet of another one.'));
  }
}
