/// <reference lib="dom" />
import type { ViewMessage } from '../../src/present';

declare global {
  interface Window {
    /** What the panel has posted, in order. */
    posted: ViewMessage[];
    /** The state that it wants to have kept over a reload. */
    saved: unknown;
  }
}

/** The part of VS Code's webview API that the panel uses; what it says is kept for the tests to read. */
window.posted = [];
Object.assign(window, {
  acquireVsCodeApi: () => ({
    postMessage: (message: ViewMessage) => window.posted.push(message),
    getState: () => window.saved ?? undefined,
    setState: (value: unknown) => {
      window.saved = value;
    },
  }),
});
