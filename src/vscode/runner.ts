import { commands, ProgressLocation, type TextDocument, window } from 'vscode';
import type { Snippet } from '../notes';
import type { Diagnostic, RunResult } from '../simulator';
import { type Job, JobError, type JobResult, type SimulatorClient } from '../worker';
import { fileName } from './documents';
import { report } from './log';
import type { Runs } from './runs';
import { say } from './say';
import { locale, settledOptions } from './settings';
import type { TimelinePanel } from './timelinePanel';

/** Milliseconds after which a run that is still going shows its progress. */
const patience = 500;

/** Runs snippets one at a time: a new run stops the one before. */
export class Runner {
  private current: AbortController | undefined;

  constructor(
    private readonly client: SimulatorClient,
    private readonly runs: Runs,
    private readonly panel: TimelinePanel,
    private readonly told: (document: TextDocument, snippet: Snippet, result: RunResult) => void,
  ) {}

  /** Runs a snippet and shows its timeline. Gives the result, undefined if there is none; says by itself why. */
  async run(document: TextDocument, snippet: Snippet): Promise<RunResult | undefined> {
    this.stop();
    const control = new AbortController();
    this.current = control;
    const started = this.runs.begin(document, snippet);
    this.panel.open();
    commands.executeCommand('setContext', 'interleave.running', true);
    try {
      const job = await jobOf(document, snippet);
      const { version } = document;
      const { result, timeline } = await this.withProgress(job, control, (diagnostics) => {
        // Places in an edited text would be wrong; the next run finds them anew.
        if (document.version === version) this.told(document, snippet, { ...result, diagnostics });
      });
      this.told(document, snippet, result);
      const run = await this.runs.end(started, result, timeline);
      if (run) this.panel.show(run);
      else this.panel.fail(problemSentence(result, job));
      return result;
    } catch (error) {
      await this.runs.end(started);
      this.explain(error);
      return undefined;
    } finally {
      if (this.current === control) {
        this.current = undefined;
        this.panel.post({ kind: 'progress', virtualSeconds: null });
        commands.executeCommand('setContext', 'interleave.running', false);
      }
    }
  }

  /** Ends the run under way; its timeline up to now will be shown. */
  stop(): void {
    this.current?.abort();
  }

  private async withProgress(
    job: Job,
    control: AbortController,
    found: (diagnostics: readonly Diagnostic[]) => void,
  ): Promise<JobResult> {
    let tell = (_virtualSeconds: number) => {};
    const running = this.client.run(
      job,
      control.signal,
      (virtualSeconds) => {
        this.panel.post({ kind: 'progress', virtualSeconds });
        tell(virtualSeconds);
      },
      found,
    );
    const options = {
      location: ProgressLocation.Notification,
      cancellable: true,
      title: say('Running {0}', job.title),
    };
    const timer = setTimeout(() => {
      window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(() => control.abort());
        tell = (seconds) => progress.report({ message: say('{0} s of virtual time', seconds.toFixed(2)) });
        return running.then(
          () => {},
          () => {},
        );
      });
    }, patience);
    try {
      return await running;
    } finally {
      clearTimeout(timer);
    }
  }

  private explain(error: unknown): void {
    const unresponsive = error instanceof JobError && error.reason === 'unresponsive';
    report(error instanceof JobError ? error.detail : String(error));
    const sentence = unresponsive
      ? say('The run did not stop when asked and was ended; what was shown before stays.')
      : say('The simulator failed, which is a mistake of Interleave; its log (Output: Interleave) says where.');
    this.panel.fail(sentence);
    if (!unresponsive) window.showErrorMessage(sentence);
  }
}

/** What a snippet is called in the timeline's title and in progress: its own name, else its place. */
export function titleOf(document: TextDocument, snippet: Snippet): string {
  const own = snippet.name ?? snippet.title;
  if (own) return own;
  return snippet.kind === 'file' ? fileName(document) : `${fileName(document)}:${snippet.line}`;
}

/** What the simulator is asked to do for a snippet. */
export async function jobOf(document: TextDocument, snippet: Snippet): Promise<Job> {
  return {
    text: snippet.code,
    options: { ...(await settledOptions()), ...snippet.options },
    title: titleOf(document, snippet),
    locale: locale(),
    firstLine: Math.max(1, snippet.line - snippet.ownLine + 1),
  };
}

function problemSentence({ diagnostics }: RunResult, { title, firstLine }: Job): string {
  const problem = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  if (!problem) return say('{0} could not be run.', title);
  return say('{0} was not run. Line {1}: {2}', title, problem.line + firstLine - 1, problem.message);
}
