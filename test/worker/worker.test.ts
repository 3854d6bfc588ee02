import assert from 'node:assert/strict';
import type { Run, RunResult } from '../../src/simulator';
import type { FromWorker, Job, ToWorker } from '../../src/worker';
import { JobError, SimulatorClient, type WorkerHandle } from '../../src/worker';
import { type Engine, serve } from '../../src/worker/serve';
import { buffersOf } from '../../src/worker/transfer';

const job: Job = { text: 'x = 1', options: {}, title: 'x', locale: 'en', firstLine: 1 };
const ignore = () => {};

function resultWith(status: RunResult['status'], virtualSeconds: number): RunResult {
  const empty = {
    stdout: '',
    stderr: '',
    exitCode: null,
    tasks: [],
    diagnostics: [],
    trace: null,
    uncaught: [],
    probes: [],
    findings: [],
  };
  return { ...empty, status, virtualSeconds };
}

/** A program that needs `steps` chunks; each takes 60 ms of the engine's own clock and a virtual second. */
function programOf(steps: number): Engine & { readonly started: string[] } {
  const started: string[] = [];
  let now = 0;
  return {
    started,
    clock: () => now,
    draw: () => null,
    judge: () => null,
    start: (text): Run => {
      started.push(text);
      if (text === 'bug') throw new Error('a bug in the engine');
      let done = 0;
      return {
        advance: () => {
          now += 60;
          return ++done >= steps;
        },
        get virtualSeconds() {
          return done;
        },
        // Of a run of nine steps the last three look for mistakes.
        get shown() {
          return steps === 9 && done >= 6 ? resultWith('finished', done) : null;
        },
        result: () => resultWith(done >= steps ? 'finished' : 'stopped', done),
      };
    },
  };
}

/** A worker in this thread; messages are copied and take a turn of the event loop, as with a real one. */
function spawnFor(engine: Engine, log: string[] = []): () => Promise<WorkerHandle> {
  return async () => {
    log.push('spawned');
    let alive = true;
    let toWorker: (message: ToWorker) => void = ignore;
    let toClient: (message: FromWorker) => void = ignore;
    const later = <T>(deliver: () => (message: T) => void) => {
      return (message: T) => void setImmediate(() => alive && deliver()(structuredClone(message)));
    };
    serve({ post: later(() => toClient), onMessage: (listener) => (toWorker = listener) }, engine);
    return {
      post: later(() => toWorker),
      onMessage: (listener) => (toClient = listener),
      onFailure: ignore,
      terminate: () => {
        alive = false;
        log.push('terminated');
      },
    };
  };
}

describe('the worker and its client', () => {
  it('carry out a run and report its progress', async () => {
    const seen: number[] = [];
    const client = new SimulatorClient(spawnFor(programOf(5)));
    const { result } = await client.run(job, new AbortController().signal, (seconds) => seen.push(seconds));
    assert.equal(result.status, 'finished');
    assert.deepEqual(seen, [2, 4]);
  });

  it('stop a run that never ends and give what happened until then', async () => {
    const control = new AbortController();
    const client = new SimulatorClient(spawnFor(programOf(Number.POSITIVE_INFINITY)));
    const { result } = await client.run(job, control.signal, (seconds) => seconds >= 4 && control.abort());
    assert.equal(result.status, 'stopped');
    assert.ok(result.virtualSeconds >= 4, `stopped after ${result.virtualSeconds} virtual seconds`);
  });

  it('stop a run that was cancelled before it began', async () => {
    const client = new SimulatorClient(spawnFor(programOf(Number.POSITIVE_INFINITY)));
    const { result } = await client.run(job, AbortSignal.abort(), ignore);
    assert.equal(result.status, 'stopped');
  });

  it('keep one worker for several runs, in the order in which they were asked for', async () => {
    const log: string[] = [];
    const engine = programOf(1);
    const client = new SimulatorClient(spawnFor(engine, log));
    const { signal } = new AbortController();
    await Promise.all(['a', 'b', 'c'].map((text) => client.run({ ...job, text }, signal, ignore)));
    assert.deepEqual(engine.started, ['a', 'b', 'c']);
    assert.deepEqual(log, ['spawned']);
  });

  it('end a worker that does not answer a cancellation, and go on with a new one', async () => {
    const log: string[] = [];
    const good = spawnFor(programOf(1), log);
    const deaf: WorkerHandle = {
      post: ignore,
      onMessage: ignore,
      onFailure: ignore,
      terminate: () => log.push('ended'),
    };
    const client = new SimulatorClient(async () => (log.length === 0 && log.push('deaf') ? deaf : good()));
    const control = new AbortController();
    const stuck = client.run(job, control.signal, ignore);
    const next = client.run(job, new AbortController().signal, ignore);
    control.abort();
    await assert.rejects(stuck, (error) => error instanceof JobError && error.reason === 'unresponsive');
    assert.equal((await next).result.status, 'finished');
    assert.deepEqual(log, ['deaf', 'ended', 'spawned']);
  });

  it('give a result before the search for mistakes is over, and what it found afterwards', async () => {
    const client = new SimulatorClient(spawnFor(programOf(9)));
    const { signal } = new AbortController();
    const found = await new Promise((resolve) => {
      client.run(job, signal, ignore, resolve).then(({ result }) => assert.equal(result.virtualSeconds, 6));
    });
    assert.deepEqual(found, []);
  });

  it('do not wait for the search when there is something else to do', async () => {
    const engine = programOf(9);
    const client = new SimulatorClient(spawnFor(engine));
    const { signal } = new AbortController();
    let told = 0;
    await client.run(job, signal, ignore, () => told++);
    await client.run({ ...job, text: 'next' }, signal, ignore, () => told++);
    assert.deepEqual(engine.started, ['x = 1', 'next']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(told, 1);
  });

  it('tell a bug of ours from a mistake in the snippet, and survive it', async () => {
    const client = new SimulatorClient(spawnFor(programOf(1)));
    const { signal } = new AbortController();
    const bug = client.run({ ...job, text: 'bug' }, signal, ignore);
    await assert.rejects(bug, (error) => error instanceof JobError && error.detail.includes('a bug in the engine'));
    assert.equal((await client.run(job, signal, ignore)).result.status, 'finished');
  });

  it('say so when no worker can be started, and try again at the next run', async () => {
    const good = spawnFor(programOf(1));
    let tries = 0;
    const client = new SimulatorClient(async () => {
      if (tries++ === 0) throw new Error('no threads left');
      return good();
    });
    const { signal } = new AbortController();
    await assert.rejects(client.run(job, signal, ignore), JobError);
    assert.equal((await client.run(job, signal, ignore)).result.status, 'finished');
  });
});

describe('the buffers of a result', () => {
  it('are found once each, at any depth', () => {
    const shared = new Float64Array(4);
    const other = new Int32Array(2);
    const data = { a: shared, b: { c: [{ d: other }], e: new Uint8Array(shared.buffer) }, f: null, g: 'text' };
    assert.deepEqual(buffersOf(data), [shared.buffer, other.buffer]);
  });
});
