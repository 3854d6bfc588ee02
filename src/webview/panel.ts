/// <reference lib="dom" />
import { type HostMessage, localeOf, type ViewMessage, type ViewState } from '../present';
import { App } from './app';

/** What VS Code gives to a webview's script, once. */
interface VsCodeApi {
  postMessage(message: ViewMessage): void;
  getState(): SavedState | undefined;
  setState(state: SavedState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

interface SavedState {
  readonly key: string;
  readonly view: ViewState;
}

/** Starts the page inside VS Code's panel. */
export function startPanel(): App {
  const vscode = acquireVsCodeApi();
  let saved = vscode.getState();
  let saving = 0;
  const app = new App({
    locale: localeOf(document.documentElement.lang),
    editor: true,
    send: (message) => vscode.postMessage(message),
    save: (view, key) => {
      // While something moves this is called for each frame; the last one counts.
      clearTimeout(saving);
      saving = window.setTimeout(() => vscode.setState({ key, view }), 200);
    },
  });
  document.body.append(app.element);
  window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
    const message = event.data;
    // The remembered view belongs to the first picture after a reload, and to that of the same snippet only.
    const state = message.kind === 'show' && saved?.key === message.key ? saved.view : undefined;
    if (message.kind === 'show') saved = undefined;
    app.receive(message, state);
  });
  vscode.postMessage({ kind: 'ready', key: saved?.key ?? null });
  return app;
}
