import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate';
import { spawnThread } from './workerThread';

/** The desktop's entry: the simulator runs in a worker thread. */
export function activate(context: ExtensionContext) {
  return activateWith(context, () => spawnThread(context.extensionUri));
}
