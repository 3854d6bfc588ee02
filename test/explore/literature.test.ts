import assert from 'node:assert/strict';
import { type ExploreOptions, explore, replay } from '../../src/simulator';
import { fibonacci, increments, indexer, lastZero, philosophers, readers, together } from './programs';

const language = (text: string, options: ExploreOptions = {}) => explore(text, { model: 'language', ...options });
const printed = (text: string, options: ExploreOptions = {}) =>
  [...new Set(language(text, options).outcomes.map(({ stdout }) => stdout.trim()))].sort();

function hasTraces(text: string, traces: number) {
  const result = language(text);
  assert.equal(result.complete, true);
  assert.equal(result.executions, traces);
  assert.equal(result.redundant, 0);
  assert.deepEqual(result.claim, { kind: 'all' });
  return result;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe('programs of the literature', () => {
  it('two threads that increment', () => {
    for (const [times, traces] of [4, 34, 328, 3334].entries()) {
      const { outcomes } = hasTraces(increments(2, times + 1), traces);
      const values = outcomes.map(({ stdout }) => stdout.trim()).sort();
      assert.deepEqual(values, times === 0 ? ['1', '2'] : range(2, 2 * times + 2));
    }
  });

  it('several threads that increment once', () => {
    for (const [threads, traces] of [
      [2, 4],
      [3, 36],
      [4, 576],
    ]) {
      const { outcomes } = hasTraces(increments(threads, 1), traces);
      assert.deepEqual(outcomes.map(({ stdout }) => stdout.trim()).sort(), range(1, threads));
    }
  });

  it('increments under a lock', () => {
    for (const [i, traces] of [2, 6, 20].entries()) {
      assert.equal(hasTraces(increments(2, i + 1, true), traces).outcomes.length, 1);
    }
  });

  it('one writer and its readers', () => {
    for (let n = 1; n <= 8; n++) assert.equal(hasTraces(readers(n), 2 ** n).outcomes.length, 2 ** n);
  });

  it('lastzero', () => {
    for (const [i, traces] of [2, 5, 12, 28, 64, 144].entries()) hasTraces(lastZero(i + 1), traces);
  });

  it('philosophers: one deadlock, with one preemption', () => {
    for (const [i, traces] of [3, 7, 15].entries()) {
      const { outcomes } = hasTraces(philosophers(i + 2), traces);
      const deadlocks = outcomes.filter(({ kind }) => kind === 'deadlocked');
      assert.equal(deadlocks.length, 1);
      assert.equal(deadlocks[0].count, 1);
      assert.equal(deadlocks[0].preemptions, 1);
      assert.equal(deadlocks[0].isFewest, true);
    }
  });

  it('litmus tests', () => {
    const t = (name: string, globals: string, lines: readonly string[]) =>
      `def ${name}():\n    global ${globals}\n${lines.map((line) => `    ${line}`).join('\n')}`;
    const all = 'x = y = r1 = r2 = 0';
    const print = 'print(r1, r2)\n';
    const storeBuffering = [t('t1', 'x, r1', ['x = 1', 'r1 = y']), t('t2', 'y, r2', ['y = 1', 'r2 = x'])];
    const messagePassing = [t('t1', 'x, y', ['x = 1', 'y = 1']), t('t2', 'r1, r2', ['r1 = y', 'r2 = x'])];
    const loadBuffering = [t('t1', 'r1, y', ['r1 = x', 'y = 1']), t('t2', 'r2, x', ['r2 = y', 'x = 1'])];
    hasTraces(together(all, storeBuffering, print), 3);
    hasTraces(together(all, messagePassing, print), 3);
    hasTraces(together(all, loadBuffering, print), 3);
    assert.deepEqual(printed(together(all, storeBuffering, print)), ['0 1', '1 0', '1 1']);
    assert.deepEqual(printed(together(all, messagePassing, print)), ['0 0', '0 1', '1 1']);
    assert.deepEqual(printed(together(all, loadBuffering, print)), ['0 0', '0 1', '1 0']);
  });

  it('indexer: without collisions there is one trace', () => {
    hasTraces(indexer(4, 16), 1);
    assert.deepEqual(printed(indexer(2, 2)), ['[1, 2]']);
  });

  it('fib_bench reaches the Fibonacci number and nothing above', () => {
    const largest = Math.max(...printed(fibonacci(2)).map(Number));
    assert.equal(largest, 8);
  });
});

describe('known traps', () => {
  it('the last dependent access is not enough: 8 traces, 7 outcomes', () => {
    const functions = [
      'def t1():\n    global x, r\n    x = 1\n    r = y',
      'def t2():\n    global y\n    y = 2',
      'def t3():\n    global x, s\n    if y > 0:\n        x = 7\n    s = x',
    ];
    const { outcomes } = hasTraces(together('x = y = r = s = 0', functions, 'print(x, y, r, s)\n'), 8);
    assert.equal(outcomes.length, 7);
  });

  it('who waits for a lock at the end counts: ABBA has 3 traces', () => {
    const functions = ['def t1():\n    with a:\n        with b: pass', 'def t2():\n    with b:\n        with a: pass'];
    const { outcomes } = hasTraces(together('a = threading.Lock(); b = threading.Lock()', functions), 3);
    assert.deepEqual(
      outcomes.map(({ kind, count }) => [kind, count]),
      [
        ['deadlocked', 1],
        ['finished', 2],
      ],
    );
    assert.equal(outcomes[0].waits.length, 3);
  });

  it('a local variable between load and store makes no trace', () => {
    const local = 'global counter\n    value = counter\n    value = value + 1\n    counter = value';
    const functions = [`def t1():\n    ${local}`, `def t2():\n    ${local}`];
    hasTraces(together('counter = 0', functions), 4);
  });

  it('sleep is no yield, and equal deadlines come both ways', () => {
    const sleeping = (a: number, b: number) =>
      together(
        'import time\nlog = []',
        [`def t1():\n    time.sleep(${a})\n    log.append(1)`, `def t2():\n    time.sleep(${b})\n    log.append(2)`],
        'print(log)\n',
      );
    assert.deepEqual(printed(sleeping(1, 2)), ['[1, 2]']);
    assert.deepEqual(printed(sleeping(1, 1)), ['[1, 2]', '[2, 1]']);
  });

  it('a daemon that waits at the end is no deadlock', () => {
    const text =
      'import threading\nlock = threading.Lock()\nlock.acquire()\n' +
      't = threading.Thread(target=lock.acquire, daemon=True)\nt.start()\nprint("main")\n';
    const { outcomes } = hasTraces(text, 1);
    assert.equal(outcomes[0].kind, 'finished');
  });

  it('if instead of while at a condition', () => {
    const text = (word: string) => `import threading
cond = threading.Condition()
items = []
def consumer():
    with cond:
        ${word} not items:
            cond.wait()
        items.pop()
def producer():
    with cond:
        items.append(1)
        cond.notify()
threads = [threading.Thread(target=f) for f in (consumer, consumer, producer, producer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`;
    const kinds = (word: string) => language(text(word)).outcomes.map(({ kind }) => kind);
    assert.deepEqual(kinds('if'), ['raised', 'finished']);
    assert.deepEqual(kinds('while'), ['finished']);
  });

  it('a busy loop is followed until it goes round, and named if nothing will end it', () => {
    const text = (value: string) =>
      together('flag = False', [
        'def t1():\n    while not flag:\n        pass',
        `def t2():\n    global flag\n    flag = ${value}`,
      ]);
    const ends = language(text('True'));
    assert.deepEqual([ends.complete, ends.outcomes.map(({ kind }) => kind)], [true, ['finished']]);
    const never = language(text('False'));
    assert.deepEqual(
      never.outcomes.map(({ kind }) => kind),
      ['limit'],
    );
    assert.match(never.diagnostics.map(({ message }) => message).join(), /loop at line 4/);
  });
});

describe('preemption models', () => {
  it('counter += 1 loses nothing on CPython 3.12, and updates on 3.9, without the GIL and in the language', () => {
    const values = (options: ExploreOptions) =>
      explore(increments(2, 2), options)
        .outcomes.map(({ stdout }) => stdout.trim())
        .sort();
    assert.deepEqual(values({ python: '3.12' }), ['4']);
    assert.deepEqual(values({ python: '3.9' }), ['2', '3', '4']);
    assert.deepEqual(values({ python: '3.13t' }), ['2', '3', '4']);
    assert.deepEqual(values({ model: 'language' }), ['2', '3', '4']);
  });

  it('a call between read and write loses updates on every CPython', () => {
    const text = increments(2, 1).replace('counter += 1', 'counter = int(counter) + 1');
    assert.deepEqual(
      explore(text, { python: '3.12' })
        .outcomes.map(({ stdout }) => stdout.trim())
        .sort(),
      ['1', '2'],
    );
  });
});

describe('schedules', () => {
  it('show their outcome when they are replayed', () => {
    for (const text of [increments(2, 3), philosophers(3)]) {
      for (const { schedule, kind, stdout } of language(text).outcomes) {
        const saved = JSON.parse(JSON.stringify(schedule));
        const result = replay(text, saved);
        assert.equal(result.status, kind);
        assert.equal(result.stdout, stdout);
        assert.deepEqual(
          result.diagnostics.filter(({ code }) => code === 'schedule.diverged'),
          [],
        );
      }
    }
  });

  it('are refused for another text, with the line that has changed', () => {
    const text = increments(2, 1);
    const [{ schedule }] = language(text).outcomes;
    const { diagnostics, trace } = replay(text.replace('counter = 0', 'counter = 5'), schedule);
    assert.equal(trace, null);
    assert.deepEqual(
      diagnostics.map(({ code, line }) => [code, line]),
      [['schedule.refused', 2]],
    );
  });

  it('have the fewest preemptions', () => {
    const { outcomes } = language(increments(2, 3));
    const lost = outcomes.find(({ stdout }) => stdout === '2\n');
    assert.equal(lost?.preemptions, 4);
    assert.equal(lost?.isFewest, true);
  });
});
