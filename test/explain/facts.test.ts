import assert from 'node:assert/strict';
import { daemonFacts, factsAt, hoverAt, type Locale, turnFacts } from '../../src/explain';
import { findSnippets } from '../../src/notes';
import type { RunResult } from '../../src/simulator';
import { TraceBuilder, type TraceData } from '../../src/trace';

const ms = 1e6;

/** The text that was run; the traces below are what a run of it looks like. */
const code = `import threading, time
def work():
    time.sleep(2)
t = threading.Thread(target=work, daemon=True)
t.start(); u = 1
t.join(timeout=0.5)
t.join()
`;

interface Story {
  readonly build: TraceBuilder;
  readonly main: number;
  readonly thread: number;
  readonly sites: {
    readonly sleep: number;
    readonly start: number;
    readonly firstJoin: number;
    readonly secondJoin: number;
  };
}

/** Main starts a thread that sleeps from 1 ms on; what follows is the test's. */
function begin(daemon = false): Story {
  const build = new TraceBuilder();
  const site = (line: number, column: number, endColumn: number, fn = '<module>') =>
    build.sites.push({ line, column, endLine: line, endColumn, function: fn, file: 0 }) - 1;
  const sites = {
    sleep: site(3, 4, 17, 'work'),
    start: site(5, 0, 9),
    firstJoin: site(6, 0, 19),
    secondJoin: site(7, 0, 8),
  };
  build.files.push('note.md');
  const main = build.addTask({ kind: 'process', name: 'MainThread', parent: -1 });
  const thread = build.addTask({ kind: 'thread', name: 'Thread-1 (work)', parent: main.id, process: main.id, daemon });
  main.start = 0;
  thread.start = 1 * ms;
  build.state(0, main.id, 'running', -1);
  build.event(1 * ms, 'start', main.id, sites.start, thread.id);
  build.state(1 * ms, thread.id, 'running', -1);
  build.state(1 * ms, thread.id, 'sleeps', sites.sleep);
  return { build, main: main.id, thread: thread.id, sites };
}

/** Both joins: the first gives up, the second waits to the end. */
function joinedTwice(): TraceData {
  const { build, main, thread, sites } = begin();
  build.state(2 * ms, main, 'joins', sites.firstJoin, thread);
  build.state(502 * ms, main, 'running', sites.firstJoin);
  build.state(503 * ms, main, 'joins', sites.secondJoin, thread);
  build.state(2001 * ms, thread, 'running', sites.sleep);
  build.state(2002 * ms, thread, 'ended', -1);
  Object.assign(build.tasks[thread], { end: 2002 * ms, fate: 'returned' });
  build.state(2003 * ms, main, 'running', sites.secondJoin);
  build.event(2003 * ms, 'joined', main, sites.secondJoin, thread);
  build.state(2004 * ms, main, 'ended', -1);
  return build.build(2004 * ms, 4);
}

function killed(): TraceData {
  const { build, main, thread } = begin(true);
  build.state(1300 * ms, main, 'ended', -1);
  build.event(1300 * ms, 'kill', main, -1, thread);
  build.state(1300 * ms, thread, 'ended', -1);
  Object.assign(build.tasks[thread], { end: 1300 * ms, fate: 'killed' });
  return build.build(1300 * ms, 4);
}

function resultOf(trace: TraceData): RunResult {
  return {
    status: 'finished',
    stdout: '',
    stderr: '',
    exitCode: 0,
    virtualSeconds: 2,
    tasks: [],
    diagnostics: [],
    trace,
    uncaught: [],
    probes: [],
    findings: [],
  };
}

/** The facts in a hover at the `|` put before `at` in the text. */
function told(trace: TraceData, line: number, column: number, locale: Locale = 'en', text = code): string[] {
  const snippet = findSnippets({ text: code, kind: 'python' }).snippets[0];
  const run = { result: resultOf(trace), snippet, stale: text !== code };
  const hover = hoverAt({ text, kind: 'python', position: { line, column }, locale, run });
  assert.ok(hover, 'no hover');
  return hover.markdown.split('\n').flatMap((row) => (row.startsWith('- ') ? [row.slice(2).replaceAll('\\', '')] : []));
}

describe('what the last run did here', () => {
  it('a join that waited to the end', () => {
    assert.deepEqual(told(joinedTwice(), 7, 3), ['Here main waited 1.50 s for Thread-1 (work), which slept.']);
    assert.deepEqual(told(joinedTwice(), 7, 3, 'zh-cn'), [
      '主线程在这里等 Thread-1 (work) 等了 1.50 s，期间它在睡眠。',
    ]);
  });

  it('a join whose time ran out', () => {
    assert.deepEqual(told(joinedTwice(), 6, 3), [
      'Here main waited 500 ms for Thread-1 (work), which slept. The time ran out; Thread-1 (work) went on until 2.00 s.',
    ]);
    assert.deepEqual(told(joinedTwice(), 6, 3, 'zh-cn'), [
      '主线程在这里等 Thread-1 (work) 等了 500 ms，期间它在睡眠。时间到了；Thread-1 (work) 继续执行到 2.00 s。',
    ]);
  });

  it('a start', () => {
    assert.deepEqual(told(joinedTwice(), 5, 3), [
      'Here main started Thread-1 (work) at 1.00 ms; it first ran at 1.00 ms and ended at 2.00 s.',
    ]);
    assert.deepEqual(told(joinedTwice(), 5, 3, 'zh-cn'), [
      '主线程在 1.00 ms 于此处启动 Thread-1 (work)；它在 1.00 ms 开始运行，在 2.00 s 结束。',
    ]);
  });

  it('a sleep, by the task that slept', () => {
    assert.deepEqual(told(joinedTwice(), 3, 11), ['Here Thread-1 (work) slept 2.00 s.']);
    assert.deepEqual(told(joinedTwice(), 3, 11, 'zh-cn'), ['Thread-1 (work) 在这里睡眠了 2.00 s。']);
  });

  it('a daemon that was cut off', () => {
    assert.deepEqual(told(killed(), 4, 36), [
      'Thread-1 (work) was cut off at exit at 1.30 s while it slept; what it still had to do was left undone.',
    ]);
    assert.deepEqual(told(killed(), 4, 36, 'zh-cn'), [
      'Thread-1 (work) 在 1.30 s 进程退出时被中断，当时正在睡眠；没做完的事就此留下。',
    ]);
    assert.deepEqual(daemonFacts(joinedTwice(), 'thread'), [{ kind: 'noDaemon' }]);
  });

  it('nothing where the trace shows nothing', () => {
    assert.deepEqual(told(killed(), 7, 3), []);
  });

  it('several passes are counted', () => {
    const { build, thread, sites } = begin();
    for (const [at, length] of [
      [10, 5],
      [20, 7],
      [30, 3],
    ]) {
      build.state(at * ms, thread, 'sleeps', sites.sleep);
      build.state((at + length) * ms, thread, 'running', sites.sleep);
    }
    assert.deepEqual(told(build.build(40 * ms, 4), 3, 11), [
      'Here Thread-1 (work) slept 24.0 ms in all (4 times, the longest 9.00 ms).',
    ]);
  });

  it('a wait that did not end', () => {
    const { build, main, thread, sites } = begin();
    build.state(2 * ms, main, 'joins', sites.secondJoin, thread);
    const trace = build.build(1002 * ms, 4);
    assert.deepEqual(told(trace, 7, 3), [
      'Here main waited 1.00 s for Thread-1 (work), which slept, and had not come back when the run was over.',
    ]);
    assert.match(told(trace, 7, 3, 'zh-cn')[0], /1\.00 s.*到运行结束时还没有返回。$/);
  });

  it('a join that did not have to wait', () => {
    const { build, main, thread, sites } = begin();
    build.event(50 * ms, 'joined', main, sites.secondJoin, thread);
    assert.deepEqual(told(build.build(60 * ms, 4), 7, 3), [
      'Thread-1 (work) had already ended: join() returned at once.',
    ]);
  });

  it('a lock, by its name', () => {
    const text = 'import threading\nlock = threading.Lock()\nlock.acquire()\n';
    const build = new TraceBuilder();
    const site = build.sites.push({ line: 3, column: 0, endLine: 3, endColumn: 14, function: '<module>', file: 0 }) - 1;
    const main = build.addTask({ kind: 'process', name: 'MainThread', parent: -1 });
    const lock = build.addResource('lock', 'lock', main.id, -1);
    build.state(2 * ms, main.id, 'waits-lock', site, lock.id);
    build.state(5 * ms, main.id, 'running', site);
    build.event(5 * ms, 'acquire', main.id, site, lock.id);
    const [snippet] = findSnippets({ text, kind: 'python' }).snippets;
    const run = { result: resultOf(build.build(9 * ms, 4)), snippet, stale: false };
    const sentences = (['en', 'zh-cn'] as const).map((locale) => {
      const hover = hoverAt({ text, kind: 'python', position: { line: 3, column: 6 }, locale, run });
      return hover?.markdown.split('\n').filter((row) => row.startsWith('- '));
    });
    assert.deepEqual(sentences, [
      ['- Here main waited 3.00 ms for lock.', '- Here main took lock once.'],
      ['- 主线程在这里等 lock 等了 3.00 ms。', '- 主线程在这里获得 lock 共 1 次。'],
    ]);
  });

  it('only what the word stands for', () => {
    // The line of `t.start()` has a start; the name of the class on another line has nothing of its own.
    assert.deepEqual(told(joinedTwice(), 4, 16), []);
  });

  it('two calls of a line are told apart', () => {
    const { build, main, thread, sites } = begin();
    const other =
      build.sites.push({ line: 6, column: 30, endLine: 6, endColumn: 40, function: '<module>', file: 0 }) - 1;
    build.state(2 * ms, main, 'joins', sites.firstJoin, thread);
    build.state(4 * ms, main, 'sleeps', other);
    const facts = factsAt(build.build(9 * ms, 4), { start: { line: 6, column: 0 }, end: { line: 6, column: 19 } });
    assert.deepEqual(
      facts.map((fact) => fact.kind),
      ['join'],
    );
  });

  it('how the threads took turns', () => {
    const { build, main, thread } = begin();
    build.state(10 * ms, main, 'wants-gil', -1);
    build.state(10 * ms, thread, 'running', -1);
    build.state(15 * ms, thread, 'wants-gil', -1);
    build.state(15 * ms, main, 'running', -1);
    const trace = build.build(20 * ms, 4);
    const [turns] = turnFacts(trace);
    assert.ok(turns.kind === 'turns');
    // main ran 0–10 and 15–20, the thread 10–15; the thread's first run (of no length) counts as a turn.
    assert.deepEqual(
      turns.shares.map(({ ran, wanted }) => [ran / ms, wanted / ms]),
      [
        [15, 5],
        [5, 5],
      ],
    );
    assert.equal(turns.switches, 2);
    const snippet = findSnippets({ text: code, kind: 'python' }).snippets[0];
    const hover = hoverAt({
      text: `${'\n'.repeat(19)}Der GIL 锁`,
      kind: 'markdown',
      position: { line: 20, column: 5 },
      locale: 'en',
      run: { result: resultOf(trace), snippet, stale: false },
    });
    assert.match(
      hover?.markdown ?? '',
      /Control passed from one thread to another twice: main ran 15\.0 ms \(75\.0 %\)/,
    );
  });

  it('numbers are the same in both languages', () => {
    for (const trace of [joinedTwice(), killed()]) {
      for (const [line, column] of [
        [3, 11],
        [4, 36],
        [5, 3],
        [6, 3],
        [7, 3],
      ]) {
        const numbers = (locale: Locale) =>
          told(trace, line, column, locale)
            .join()
            .match(/\d[\d.]* (?:s|ms|µs|ns)/g)
            ?.sort();
        assert.deepEqual(numbers('zh-cn'), numbers('en'));
      }
    }
  });
});

describe('after an edit', () => {
  it('the line keeps what happened there while its text is the same', () => {
    const edited = code.replace('def work', '# a new line\ndef work');
    assert.deepEqual(told(joinedTwice(), 8, 3, 'en', edited), [
      'Here main waited 1.50 s for Thread-1 (work), which slept.',
    ]);
  });

  it('a line that has changed has no facts', () => {
    assert.deepEqual(told(joinedTwice(), 7, 3, 'en', code.replace('t.join()', 't.join() # x')), []);
  });
});

describe('names of the program', () => {
  it('cannot smuggle in links or markup', () => {
    const { build, main, thread, sites } = begin();
    build.tasks[thread].name = '[x](command:evil) **b**';
    build.event(50 * ms, 'joined', main, sites.secondJoin, thread);
    const snippet = findSnippets({ text: code, kind: 'python' }).snippets[0];
    const run = { result: resultOf(build.build(60 * ms, 4)), snippet, stale: false };
    const hover = hoverAt({ text: code, kind: 'python', position: { line: 7, column: 3 }, locale: 'en', run });
    assert.ok(hover?.markdown.includes('\\[x\\](command:evil) \\*\\*b\\*\\*'));
  });
});
