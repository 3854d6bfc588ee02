import {
  type CancellationToken,
  type Disposable,
  Range,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  TestRunProfileKind,
  type TestRunRequest,
  type TextDocument,
  tests,
  Uri,
  workspace,
} from 'vscode';
import type { Claim, Snippet, Verdict } from '../notes';
import { isNote, noteOf, toEditor } from './documents';
import { say } from './say';
import { locale } from './settings';
import { claimants, signalOf, type Verdicts } from './verdicts';

/** Milliseconds without typing after which a document's tests are listed anew. */
const pause = 400;

/** One test for each claim of the notes that are open, below its snippet and its document. */
export class ClaimTests implements Disposable {
  private readonly controller: TestController = tests.createTestController('interleave', 'Interleave');
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners: Disposable[];
  /** Documents whose tests run again whenever the text rests. */
  private readonly continuous = new Map<TestRunRequest, CancellationToken>();

  constructor(private readonly verdicts: Verdicts) {
    const run = (request: TestRunRequest, token: CancellationToken) => this.run(request, token);
    this.controller.createRunProfile(say('Check Claims'), TestRunProfileKind.Run, run, true, undefined, true);
    this.controller.refreshHandler = () => this.listAll();
    this.listeners = [
      workspace.onDidOpenTextDocument((document) => this.soon(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.soon(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.controller.items.delete(uri.toString())),
    ];
    this.listAll();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const disposable of [...this.listeners, this.controller]) disposable.dispose();
  }

  private listAll(): void {
    for (const document of workspace.textDocuments) this.soon(document);
  }

  private soon(document: TextDocument): void {
    if (!isNote(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(async () => {
        this.timers.delete(key);
        await this.list(document);
        for (const [request, token] of this.continuous) {
          if (token.isCancellationRequested) this.continuous.delete(request);
          else this.runOnce(request, token, key);
        }
      }, pause),
    );
  }

  private async list(document: TextDocument): Promise<void> {
    if (document.isClosed) return;
    const { items } = this.controller;
    const snippets = claimants((await noteOf(document)).snippets);
    if (snippets.length === 0) {
      items.delete(document.uri.toString());
      return;
    }
    const name = workspace.asRelativePath(document.uri);
    const file = this.controller.createTestItem(document.uri.toString(), name, document.uri);
    for (const snippet of snippets) file.children.add(this.snippetItem(document, snippet));
    items.add(file);
  }

  private snippetItem(document: TextDocument, snippet: Snippet): TestItem {
    const label = snippet.name ?? snippet.title ?? say('line {0}', snippet.line);
    const item = this.controller.createTestItem(`${document.uri}\n${snippet.id}`, label, document.uri);
    item.range = rangeOf(snippet);
    snippet.claims.forEach((claim, i) => {
      const child = this.controller.createTestItem(`${item.id}\n${i}`, claim.text, document.uri);
      child.range = rangeOf(claim);
      item.children.add(child);
    });
    return item;
  }

  private async run(request: TestRunRequest, token: CancellationToken): Promise<void> {
    if (request.continuous) this.continuous.set(request, token);
    await this.runOnce(request, token);
  }

  /** @param uri only what is in this document */
  private async runOnce(request: TestRunRequest, token: CancellationToken, uri?: string): Promise<void> {
    const run = this.controller.createTestRun(request);
    const wanted = wantedClaims(request, this.controller, uri);
    const bySnippet = new Map<string, TestItem[]>();
    for (const item of wanted) {
      run.enqueued(item);
      const key = item.id.slice(0, item.id.lastIndexOf('\n'));
      bySnippet.set(key, [...(bySnippet.get(key) ?? []), item]);
    }
    for (const [key, items] of bySnippet) {
      if (token.isCancellationRequested) break;
      await this.runSnippet(key, items, run, token);
    }
    run.end();
  }

  private async runSnippet(
    key: string,
    items: readonly TestItem[],
    run: TestRun,
    token: CancellationToken,
  ): Promise<void> {
    const [uri, snippetId] = key.split('\n');
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const snippet = (await noteOf(document)).snippets.find(({ id }) => id === snippetId);
    for (const item of items) run.started(item);
    const begun = Date.now();
    const judgement = snippet && (await this.verdicts.judge(document, snippet, signalOf(token), () => {}));
    const { reasonText } = await import('./language');
    for (const item of items) {
      const index = Number(item.id.slice(item.id.lastIndexOf('\n') + 1));
      const verdict = judgement?.verdicts[index];
      if (!verdict) run.skipped(item);
      else if (verdict.verdict === 'holds') run.passed(item, Date.now() - begun);
      else {
        const message = messageOf(reasonText(verdict.reason, locale()), verdict);
        if (verdict.verdict === 'invalid') run.errored(item, message);
        else run.failed(item, message, Date.now() - begun);
      }
    }
  }
}

/** The claims that a request is about. */
function wantedClaims(request: TestRunRequest, { items }: TestController, uri?: string): TestItem[] {
  const excluded = new Set(request.exclude?.map(({ id }) => id));
  const found: TestItem[] = [];
  const visit = (item: TestItem) => {
    if (excluded.has(item.id)) return;
    if (item.children.size > 0) item.children.forEach(visit);
    else if (uri === undefined || item.id.startsWith(`${uri}\n`)) found.push(item);
  };
  if (request.include) request.include.forEach(visit);
  else items.forEach(visit);
  return found;
}

/** What a failed test shows: for outputs both sides, so that the editor can compare them. */
function messageOf(text: string, { reason }: Verdict): TestMessage {
  if (reason.kind !== 'differs') return new TestMessage(text);
  return TestMessage.diff(text, reason.expectedOutput, reason.actualOutput);
}

function rangeOf({ range }: Claim | Snippet): Range {
  return new Range(toEditor(range.start), toEditor(range.end));
}
