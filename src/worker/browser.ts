import { engine } from './engine';
import type { FromWorker, ToWorker } from './protocol';
import { serve } from './serve';

/** The part of a Web Worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
}

// The Web Worker of the browser: `dist/worker.browser.js`.
const scope = globalThis as unknown as WorkerScope;
serve(
  {
    post: (message, transfer) => scope.postMessage(message, transfer),
    onMessage: (listener) => scope.addEventListener('message', ({ data }) => listener(data)),
  },
  engine,
);
