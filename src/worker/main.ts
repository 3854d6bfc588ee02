import { engine } from './engine';
import type { FromWorker, ToWorker } from './protocol';
import { type Port, serve } from './serve';

/** The part of a Web Worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
}

// The worker's one script, `dist/worker.cjs`: a thread on the desktop, a Web Worker in the browser, where no `process` is.
const thread = globalThis.process?.getBuiltinModule?.('node:worker_threads').parentPort;
const scope = globalThis as unknown as WorkerScope;
const port: Port = thread
  ? {
      post: (message, transfer) => thread.postMessage(message, transfer),
      onMessage: (listener) => thread.on('message', (message: ToWorker) => listener(message)),
    }
  : {
      post: (message, transfer) => scope.postMessage(message, transfer),
      onMessage: (listener) => scope.addEventListener('message', ({ data }) => listener(data)),
    };
serve(port, engine);
