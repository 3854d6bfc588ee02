import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate';
import { spawnWebWorker } from './webWorker';

/** The browser's entry: the simulator runs in a Web Worker. */
export function activate(context: ExtensionContext) {
  return activateWith(context, () => spawnWebWorker(context.extensionUri));
}
