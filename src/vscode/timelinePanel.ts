import { type Disposable, EventEmitter, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { HostMessage, ViewMessage } from '../present';
import { panelPage } from './panelPage';
import { keyOf, type LastRun } from './runs';
import { say } from './say';

/** The panel's type, as the manifest's activation event names it. */
export const panelType = 'interleave.timeline';

/** The one timeline panel beside the editor: made when it is first needed, filled whenever its page says it is ready. */
export class TimelinePanel implements Disposable {
  private panel: WebviewPanel | undefined;
  private ready = false;
  private shown: LastRun | undefined;
  private lastError: string | undefined;
  private readonly received = new EventEmitter<ViewMessage>();
  private readonly restored = new EventEmitter<string>();
  /** What the page tells, except for its being ready. */
  readonly onMessage = this.received.event;
  /** The page was loaded again without a run to show; the key is of what it showed before. */
  readonly onRestore = this.restored.event;

  constructor(private readonly extensionUri: Uri) {}

  /** The run that the panel shows or, until its page is ready, will show. */
  get run(): LastRun | undefined {
    return this.shown;
  }

  /** Opens the panel beside the editor, or brings it to the front, without taking the focus. */
  open(): void {
    if (this.panel) {
      if (!this.panel.visible) this.panel.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.adopt(window.createWebviewPanel(panelType, say('Timeline'), place));
  }

  /** Takes over a panel that VS Code made, after a reload of the window. */
  adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(this.extensionUri, 'dist')] };
    panel.iconPath = Uri.joinPath(this.extensionUri, 'media', 'icon.png');
    webview.onDidReceiveMessage((message: ViewMessage) => this.receive(message));
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.ready = false;
    });
    webview.html = panelPage(webview, this.extensionUri);
  }

  /** Shows a run in place of the one before. */
  show(run: LastRun): void {
    this.shown = run;
    this.lastError = undefined;
    if (this.panel) this.panel.title = say('Timeline: {0}', run.timeline.title);
    this.post(showMessage(run));
  }

  /** The run that is shown has become stale, or fresh again. */
  refresh(run: LastRun): void {
    if (!this.shown || keyOf(run.uri, run.snippetId) !== keyOf(this.shown.uri, this.shown.snippetId)) return;
    if (this.shown.stale !== run.stale) this.post({ kind: 'stale', stale: run.stale });
    this.shown = run;
  }

  /** Says what went wrong; the picture stays. */
  fail(sentence: string): void {
    this.lastError = sentence;
    this.post({ kind: 'error', sentence });
  }

  /** Sends a message if the page listens; one that is not ready has missed nothing that it will not be told. */
  post(message: HostMessage): void {
    if (this.ready) this.panel?.webview.postMessage(message);
  }

  dispose(): void {
    this.panel?.dispose();
    this.received.dispose();
    this.restored.dispose();
  }

  private receive(message: ViewMessage): void {
    if (message.kind !== 'ready') {
      this.received.fire(message);
      return;
    }
    this.ready = true;
    if (this.shown) this.post(showMessage(this.shown));
    else if (message.key) this.restored.fire(message.key);
    if (this.lastError) this.post({ kind: 'error', sentence: this.lastError });
  }
}

function showMessage(run: LastRun): HostMessage {
  return { kind: 'show', key: keyOf(run.uri, run.snippetId), model: run.timeline, stale: run.stale };
}
