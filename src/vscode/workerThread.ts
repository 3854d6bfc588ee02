import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import type { FromWorker, WorkerHandle } from '../worker';

/** Starts the simulator in a thread of this process. */
export async function spawnThread(extensionUri: Uri): Promise<WorkerHandle> {
  const worker = new Worker(Uri.joinPath(extensionUri, 'dist', 'worker.cjs').fsPath, {
    // A snippet that fills the memory must not take the editor's extensions with it.
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
    env: {},
  });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', (message: FromWorker) => listener(message)),
    onFailure: (listener) => {
      worker.on('error', (error) => listener(error.stack ?? error.message));
      worker.on('exit', (code) => listener(`the worker ended with code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
