import { type CancellationToken, type Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Callout, Claim, Judgement, Snippet, Verdict } from '../notes';
import { JobError, type SimulatorClient } from '../worker';
import { fileName, noteOf } from './documents';
import { report } from './log';
import { say } from './say';
import { locale, settledOptions } from './settings';

/** Milliseconds that the schedules of one snippet are explored for. */
const budget = 10_000;

/** A claim of a document with its verdict, if it has been judged as it stands now. */
export interface JudgedClaim {
  readonly claim: Claim | Callout;
  readonly verdict: Verdict | undefined;
}

/** The verdicts on the claims of all documents. One is kept only as long as the text that it judged is unchanged. */
export class Verdicts implements Disposable {
  /** By document and snippet: what was judged, as one text, and what came of it. */
  private readonly judged = new Map<string, { readonly text: string; readonly judgement: Judgement }>();
  private readonly changed = new EventEmitter<string>();
  /** The verdicts of a document, by its URI, are others than before. */
  readonly onDidChange = this.changed.event;
  private readonly listener: Disposable;

  constructor(private readonly client: SimulatorClient) {
    this.listener = workspace.onDidCloseTextDocument(({ uri }) => {
      for (const key of this.judged.keys()) if (key.startsWith(`${uri}\n`)) this.judged.delete(key);
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  /** The judgement of a snippet as it stands now, if there is one. */
  of(document: TextDocument, snippet: Snippet): Judgement | undefined {
    const known = this.judged.get(keyOf(document, snippet));
    return known?.text === textOf(snippet) ? known.judgement : undefined;
  }

  /** Every claim of a document in the order of the text, those in prose included. */
  async claimsOf(document: TextDocument): Promise<JudgedClaim[]> {
    const { calloutVerdict } = await import('./language');
    const { snippets, callouts } = await noteOf(document);
    const judged = new Map(snippets.map((snippet) => [snippet.id, this.of(document, snippet)]));
    const inCode = snippets.flatMap((snippet) =>
      snippet.claims.map((claim, i) => ({ claim, verdict: judged.get(snippet.id)?.verdicts[i] })),
    );
    const inProse = callouts
      .filter(({ kind }) => kind === 'claim')
      .map((callout) => {
        const judgement = callout.snippet === null ? null : judged.get(callout.snippet);
        return { claim: callout, verdict: judgement === undefined ? undefined : calloutVerdict(callout, judgement) };
      });
    return [...inCode, ...inProse].sort((a, b) => a.claim.range.start.line - b.claim.range.start.line);
  }

  /** Judges a snippet's claims, unless that has been done. Undefined if it was cancelled or failed, which it says. */
  async judge(
    document: TextDocument,
    snippet: Snippet,
    signal: AbortSignal,
    progress: (executions: number) => void,
  ): Promise<Judgement | undefined> {
    const known = this.of(document, snippet);
    if (known) return known;
    const text = textOf(snippet);
    const { kind, text: note } = await noteOf(document);
    const job = {
      note: { text: note, kind, path: fileName(document) },
      snippetId: snippet.id,
      options: await settledOptions(),
      locale: locale(),
      budget,
    };
    try {
      const judgement = await this.client.judge(job, signal, progress);
      if (!judgement || signal.aborted) return undefined;
      this.judged.set(keyOf(document, snippet), { text, judgement });
      this.changed.fire(document.uri.toString());
      return judgement;
    } catch (error) {
      report(error instanceof JobError ? error.detail : String(error));
      if (error instanceof JobError && error.reason === 'unresponsive') return undefined;
      window.showErrorMessage(
        say('The simulator failed, which is a mistake of Interleave; its log (Output: Interleave) says where.'),
      );
      return undefined;
    }
  }
}

/** An `AbortSignal` for what VS Code cancels with a token. */
export function signalOf(token: CancellationToken): AbortSignal {
  const control = new AbortController();
  token.onCancellationRequested(() => control.abort());
  if (token.isCancellationRequested) control.abort();
  return control.signal;
}

/** The snippets whose claims count: a Python file's cells, or all of it if it has none; with claims only. */
export function claimants(snippets: readonly Snippet[]): Snippet[] {
  const parts = snippets.filter(({ kind }) => kind !== 'file');
  return (parts.length > 0 ? parts : snippets).filter(({ claims }) => claims.length > 0);
}

function keyOf(document: TextDocument, snippet: Snippet): string {
  return `${document.uri}\n${snippet.id}`;
}

/** All that a verdict depends on. */
function textOf({ code, options, claims }: Snippet): string {
  const { filename: _, firstLine: __, ...others } = options;
  return JSON.stringify([code, others, claims.map(({ text, line }) => [text, line]), locale()]);
}
