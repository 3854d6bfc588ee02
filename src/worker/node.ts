import { parentPort } from 'node:worker_threads';
import { engine } from './engine';
import type { ToWorker } from './protocol';
import { serve } from './serve';

// The worker thread of the desktop: `dist/worker.cjs`.
const parent = parentPort;
if (!parent) throw new Error('This file is a worker: it is started by the extension, not by itself.');
serve(
  {
    post: (message, transfer) => parent.postMessage(message, transfer),
    onMessage: (listener) => parent.on('message', (message: ToWorker) => listener(message)),
  },
  engine,
);
