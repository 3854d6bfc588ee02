import { Uri, workspace } from 'vscode';
import type { FromWorker, WorkerHandle } from '../worker';

/** What is used of the browser's Web Workers; the project's types know Node only. */
interface WebWorker {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}
declare const Worker: new (url: string) => WebWorker;

/** Starts the simulator in a Web Worker. Its script comes from a blob: extensions live on another origin. */
export async function spawnWebWorker(extensionUri: Uri): Promise<WorkerHandle> {
  const script = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'worker.cjs'));
  const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: (listener) => worker.addEventListener('error', ({ message }) => listener(message ?? 'unknown')),
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
