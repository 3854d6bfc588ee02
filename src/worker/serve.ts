import type { Judging } from '../notes';
import type { TimelineModel } from '../present';
import type { Run, RunOptions, RunResult } from '../simulator';
import type { FromWorker, Job, JudgeJob, ToWorker } from './protocol';
import { buffersOf } from './transfer';

/** The worker's end of the line to its client, the same on both platforms. */
export interface Port {
  post(message: FromWorker, transfer: ArrayBuffer[]): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/** What the worker does its work with; a test brings its own. */
export interface Engine {
  start(text: string, options: RunOptions): Run;
  draw(result: RunResult, job: Job): TimelineModel | null;
  /** Null if the note has no such snippet. */
  judge(job: JudgeJob): Judging | null;
  /** The machine's time in milliseconds. */
  clock(): number;
}

/** Milliseconds of work between two looks at the messages: a cancelled run stops within about this time. */
const chunk = 40;
/** Milliseconds between two reports of progress. */
const reportEvery = 100;

/** Answers the messages of one client for as long as the worker lives. One run at a time; a second one waits its turn. */
export function serve(port: Port, engine: Engine): void {
  const cancelled = new Set<number>();
  let last: Promise<void> = Promise.resolve();
  port.onMessage((message) => {
    if (message.kind === 'cancel') cancelled.add(message.id);
    else last = last.then(() => carryOut(message));
  });

  async function carryOut(message: Exclude<ToWorker, { kind: 'cancel' }>): Promise<void> {
    const { id } = message;
    try {
      await (message.kind === 'run' ? run(id, message.job) : judge(id, message.job));
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.post({ kind: 'failure', id, detail }, []);
    }
    cancelled.delete(id);
  }

  async function run(id: number, job: Job): Promise<void> {
    const run = engine.start(job.text, job.options);
    const tell = (): FromWorker => ({ kind: 'progress', id, virtualSeconds: run.virtualSeconds });
    const show = (result: RunResult) => {
      const timeline = engine.draw(result, job);
      port.post({ kind: 'result', id, result, timeline }, buffersOf({ result, timeline }));
    };
    // What the program did is shown at once; what is wrong with it may take a while longer.
    let isShown = false;
    const work = () => {
      const isOver = run.advance(chunk, engine.clock);
      const shown = isOver || isShown ? null : run.shown;
      if (shown) {
        isShown = true;
        show(shown);
      }
      return isOver;
    };
    await inPieces(id, work, tell);
    const result = run.result();
    if (isShown) port.post({ kind: 'found', id, diagnostics: result.diagnostics }, []);
    else show(result);
  }

  async function judge(id: number, job: JudgeJob): Promise<void> {
    const judging = engine.judge(job);
    if (judging) {
      const end = engine.clock() + job.budget;
      const tell = (): FromWorker => ({ kind: 'explored', id, executions: judging.executions });
      await inPieces(id, () => judging.advance(chunk, engine.clock) || engine.clock() >= end, tell);
    }
    port.post({ kind: 'judged', id, judgement: judging?.result() ?? null }, []);
  }

  /** Works on until it is done or cancelled, reading messages and reporting in between. */
  async function inPieces(id: number, work: () => boolean, tell: () => FromWorker): Promise<void> {
    let reported = engine.clock();
    while (!cancelled.has(id) && !work()) {
      if (engine.clock() - reported >= reportEvery) {
        reported = engine.clock();
        port.post(tell(), []);
      }
      await messagesRead();
    }
  }
}

/** Lets the messages that have arrived be read. */
function messagesRead(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
