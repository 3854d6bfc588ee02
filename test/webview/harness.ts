/// <reference lib="dom" />
import './vscodeApi';

import '../../src/webview/index';

import { decodeModel, type HostMessage } from '../../src/present';

/** What the tests' page offers beside the panel's own script: messages from a host, with models as text. */
export interface Harness {
  receive(message: string, model?: string): void;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

window.harness = {
  receive(message, model) {
    const data: HostMessage = { ...JSON.parse(message), ...(model && { model: decodeModel(model) }) };
    window.dispatchEvent(new MessageEvent('message', { data }));
  },
};
