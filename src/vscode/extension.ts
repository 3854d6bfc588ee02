import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate';
import { spawnThread } from './workerThread';

/** The desktop's entry: the simulator runs in a worker thread. */
export function activate(context: ExtensionContext): void {
  activateWith(context, () => spawnThread(context.extensionUri));
}
