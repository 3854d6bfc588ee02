import type { Judgement } from '../notes';
import type { Diagnostic } from '../simulator';
import type { FromWorker, Job, JobResult, JudgeJob, ToWorker } from './protocol';

/** A worker as its client sees it, the same on both platforms. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** Called when the worker has ended or failed by itself, with the reason. */
  onFailure(listener: (detail: string) => void): void;
  terminate(): void;
}

/** Why a job has no result: it was stopped and the worker did not answer, or the worker failed (our bug). */
export class JobError extends Error {
  constructor(
    readonly reason: 'unresponsive' | 'failed',
    readonly detail: string,
  ) {
    super(detail);
  }
}

type Progress = (amount: number) => void;
type Answer = Extract<FromWorker, { kind: 'result' | 'judged' }>;

interface Pending {
  readonly id: number;
  resolve(answer: Answer): void;
  reject(error: JobError): void;
  progress: Progress;
}

/** Milliseconds that a worker has to answer a cancellation before it is ended by force. */
const patience = 1000;

/** Runs jobs in a worker that is started at the first one and kept for the next. */
export class SimulatorClient {
  private worker: Promise<WorkerHandle> | undefined;
  private pending: Pending | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private nextId = 1;
  /** The last run, in which mistakes may still be looked for. */
  private searching: { readonly id: number; found(diagnostics: readonly Diagnostic[]): void } | undefined;

  constructor(private readonly spawn: () => Promise<WorkerHandle>) {}

  /**
   * Runs a job, after those that were given before. When `signal` is aborted the run ends early and its result tells
   * what happened until then. Rejects with a `JobError`; after that the next job gets a new worker.
   * @param found is told of all diagnostics if mistakes were still looked for when the result was there; a job that
   * comes before ends the search
   */
  async run(
    job: Job,
    signal: AbortSignal,
    progress: (virtualSeconds: number) => void,
    found: (diagnostics: readonly Diagnostic[]) => void = () => {},
  ): Promise<JobResult> {
    const answer = await this.ask<'result'>((id) => ({ kind: 'run', id, job }), signal, progress);
    const { id, result, timeline } = answer;
    this.searching = { id, found };
    return { result, timeline };
  }

  /** Judges the claims of a snippet, in the same way; null if the note has no such snippet. */
  async judge(job: JudgeJob, signal: AbortSignal, progress: (executions: number) => void): Promise<Judgement | null> {
    return (await this.ask<'judged'>((id) => ({ kind: 'judge', id, job }), signal, progress)).judgement;
  }

  private ask<K extends Answer['kind']>(
    request: (id: number) => ToWorker,
    signal: AbortSignal,
    progress: Progress,
  ): Promise<Extract<Answer, { kind: K }>> {
    const answer = this.last.then(() => this.carryOut(request, signal, progress));
    this.last = answer.catch(() => {});
    return answer as Promise<Extract<Answer, { kind: K }>>;
  }

  private async carryOut(request: (id: number) => ToWorker, signal: AbortSignal, progress: Progress): Promise<Answer> {
    const worker = await this.start();
    const id = this.nextId++;
    const answer = new Promise<Answer>((resolve, reject) => {
      this.pending = { id, resolve, reject, progress };
    });
    if (this.searching) worker.post({ kind: 'cancel', id: this.searching.id });
    this.searching = undefined;
    worker.post(request(id));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cancel = () => {
      worker.post({ kind: 'cancel', id });
      const silent = new JobError('unresponsive', 'the worker did not answer a cancellation');
      timer = setTimeout(() => this.drop(worker, silent), patience);
    };
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    }
  }

  private async start(): Promise<WorkerHandle> {
    this.worker ??= this.spawn().then((worker) => this.listen(worker));
    try {
      return await this.worker;
    } catch (error) {
      this.worker = undefined;
      throw new JobError('failed', String(error));
    }
  }

  /** Ends the worker; jobs under way are rejected. */
  dispose(): void {
    const worker = this.worker;
    worker?.then((handle) => this.drop(handle, new JobError('failed', 'the extension is closing'))).catch(() => {});
  }

  private listen(worker: WorkerHandle): WorkerHandle {
    worker.onMessage((message) => {
      const { pending, searching } = this;
      if (message.kind === 'found') {
        if (searching?.id !== message.id) return;
        this.searching = undefined;
        searching.found(message.diagnostics);
        return;
      }
      if (pending?.id !== message.id) return;
      if (message.kind === 'progress') pending.progress(message.virtualSeconds);
      else if (message.kind === 'explored') pending.progress(message.executions);
      else if (message.kind !== 'failure') pending.resolve(message);
      else pending.reject(new JobError('failed', message.detail));
    });
    worker.onFailure((detail) => this.drop(worker, new JobError('failed', detail)));
    return worker;
  }

  private drop(worker: WorkerHandle, error: JobError): void {
    this.worker = undefined;
    this.searching = undefined;
    worker.terminate();
    this.pending?.reject(error);
    this.pending = undefined;
  }
}
