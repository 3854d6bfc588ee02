import type { TimelineModel } from '../present';
import type { Run, RunOptions, RunResult } from '../simulator';
import type { FromWorker, Job, ToWorker } from './protocol';
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
    else last = last.then(() => carryOut(message.id, message.job));
  });

  async function carryOut(id: number, job: Job): Promise<void> {
    try {
      const run = engine.start(job.text, job.options);
      let reported = engine.clock();
      while (!cancelled.has(id) && !run.advance(chunk, engine.clock)) {
        if (engine.clock() - reported >= reportEvery) {
          reported = engine.clock();
          port.post({ kind: 'progress', id, virtualSeconds: run.virtualSeconds }, []);
        }
        await messagesRead();
      }
      const result = run.result();
      const timeline = engine.draw(result, job);
      port.post({ kind: 'result', id, result, timeline }, buffersOf({ result, timeline }));
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.post({ kind: 'failure', id, detail }, []);
    }
    cancelled.delete(id);
  }
}

/** Lets the messages that have arrived be read. */
function messagesRead(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
