import { TraceBuilder, type TraceData } from '../../src/trace';

const ms = 1e6;

/**
 * Three threads, all times in milliseconds: MainThread starts `worker` at 10 and a daemon `ticker` at 20 and joins the
 * worker until it ends at 60; the process ends at 70, when the ticker sleeps. The GIL: main 0–20, worker 20–60, main
 * 60–70, but for the ticker's 30–35.
 */
export function threeThreads(): TraceData {
  const t = new TraceBuilder();
  t.files.push('note.py');
  const at = (line: number, name: string) =>
    t.sites.push({ line, column: 4, endLine: line, endColumn: 20, function: name, file: 0 }) - 1;
  const main = t.addTask({ kind: 'process', name: 'MainThread', parent: -1 });
  const gil = t.addResource('gil', 'GIL', main.id, -1).id;
  const top = at(9, '<module>');
  const work = at(3, 'work');
  const sleep = at(6, 'tick');
  main.start = 0;
  t.event(0, 'acquire', 0, -1, gil);
  t.state(0, 0, 'running', top);
  const worker = t.addTask({ kind: 'thread', name: 'worker', parent: 0, process: 0 });
  worker.start = 10 * ms;
  t.event(10 * ms, 'start', 0, top, worker.id);
  t.state(10 * ms, 1, 'wants-gil', work);
  const ticker = t.addTask({ kind: 'thread', name: 'ticker', parent: 0, process: 0, daemon: true });
  ticker.start = 20 * ms;
  t.event(20 * ms, 'start', 0, top, ticker.id);
  t.state(20 * ms, 2, 'wants-gil', sleep);
  t.state(20 * ms, 0, 'joins', top, worker.id);
  t.event(20 * ms, 'release', 0, top, gil);
  t.event(20 * ms, 'acquire', 1, work, gil);
  t.state(20 * ms, 1, 'running', work);
  t.event(30 * ms, 'release', 1, work, gil);
  t.state(30 * ms, 1, 'wants-gil', work);
  t.event(30 * ms, 'acquire', 2, sleep, gil);
  t.state(30 * ms, 2, 'running', sleep);
  t.event(32 * ms, 'print', 2, sleep, t.string('tick\n'), 1);
  t.state(35 * ms, 2, 'sleeps', sleep);
  t.event(35 * ms, 'release', 2, sleep, gil);
  t.event(35 * ms, 'acquire', 1, work, gil);
  t.state(35 * ms, 1, 'running', work);
  t.event(60 * ms, 'release', 1, work, gil);
  t.state(60 * ms, 1, 'ended', work);
  t.event(60 * ms, 'wake', 1, work, 0, -1);
  t.event(60 * ms, 'acquire', 0, top, gil);
  t.state(60 * ms, 0, 'running', top);
  t.event(60 * ms, 'joined', 0, top, worker.id);
  t.event(65 * ms, 'print', 0, top, t.string('done\n'), 1);
  t.event(70 * ms, 'kill', 0, top, ticker.id);
  t.state(70 * ms, 2, 'ended', sleep);
  t.event(70 * ms, 'exit', 0, top, 0);
  t.event(70 * ms, 'release', 0, top, gil);
  t.state(70 * ms, 0, 'ended', top);
  Object.assign(main, { end: 70 * ms, fate: 'returned' });
  Object.assign(worker, { end: 60 * ms, fate: 'returned' });
  Object.assign(ticker, { end: 70 * ms, fate: 'killed' });
  return t.build(70 * ms, 4);
}

/** Two threads that have each taken one of two locks and wait for the other, for ever. Times in milliseconds. */
export function deadlock(): TraceData {
  const t = new TraceBuilder();
  const names = ['MainThread', '银行转账线程'];
  names.forEach((name, id) => {
    const task = t.addTask({ kind: id === 0 ? 'process' : 'thread', name, parent: id - 1, process: 0 });
    task.start = id * ms;
  });
  const a = t.addResource('lock', 'lock_a', 0, -1).id;
  const b = t.addResource('lock', 'lock_b', 0, -1).id;
  t.state(0, 0, 'running', -1);
  t.event(0, 'acquire', 0, -1, a);
  t.event(ms, 'start', 0, -1, 1);
  t.state(ms, 1, 'running', -1);
  t.event(2 * ms, 'acquire', 1, -1, b);
  t.state(3 * ms, 0, 'waits-lock', -1, b);
  t.state(4 * ms, 1, 'waits-lock', -1, a);
  return t.build(8 * ms, 4);
}

/** `perLane` alternations of running and wanting the GIL in each of `lanes` threads, 1 ms each, no two alike. */
export function manyEvents(lanes: number, perLane: number): TraceData {
  const t = new TraceBuilder(lanes * perLane * 4 + 4 * lanes);
  t.files.push('big.py');
  t.sites.push({ line: 3, column: 0, endLine: 3, endColumn: 9, function: 'work', file: 0 });
  for (let id = 0; id < lanes; id++) {
    const name = id === 0 ? 'MainThread' : `Thread-${id} (work)`;
    t.addTask({ kind: id === 0 ? 'process' : 'thread', name, parent: id === 0 ? -1 : 0, process: 0 }).start = 0;
  }
  const gil = t.addResource('gil', 'GIL', 0, -1).id;
  const states = ['wants-gil', 'running', 'sleeps', 'waits-io'] as const;
  for (let step = 0; step < perLane; step++) {
    for (let id = 0; id < lanes; id++) {
      t.state(step * ms + (id * ms) / lanes, id, states[(step * 7 + id * (1 + (step >> 9))) % 4], 0);
    }
    if (step > 0) t.event(step * ms + ms, 'release', (step - 1) % lanes, 0, gil);
    t.event(step * ms + ms, 'acquire', step % lanes, 0, gil);
    if (step % 50 === 0) t.event(step * ms + ms, 'print', step % lanes, 0, t.string(`step ${step}\n`), 1);
  }
  return t.build(perLane * ms + ms, 8);
}
