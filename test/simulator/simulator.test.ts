import assert from 'node:assert/strict';
import { check, type RunOptions, simulate, startRun } from '../../src/simulator';
import { eventKinds, taskStates } from '../../src/trace';

const lines = (...text: string[]) => `${text.join('\n')}\n`;

const abba = lines(
  'import threading, time',
  'a = threading.Lock()',
  'b = threading.Lock()',
  'def work(first, second):',
  '    with first:',
  '        time.sleep(0.1)',
  '        with second:',
  '            print("never")',
  'ts = [threading.Thread(target=work, args=p, name=n) for p, n in (((a, b), "one"), ((b, a), "two"))]',
  'for t in ts: t.start()',
  'for t in ts: t.join()',
);

/** The only diagnostic of a run, beside what explains a deadlock, as `code line`, and its sentence. */
function said(text: string, options: RunOptions = {}) {
  const diagnostics = simulate(text, options).diagnostics.filter(({ code }) => code !== 'lock.reentrant');
  assert.equal(diagnostics.length, 1, JSON.stringify(diagnostics));
  return { place: `${diagnostics[0].code} ${diagnostics[0].line}`, message: diagnostics[0].message };
}

describe('a run', function () {
  this.timeout(20_000);

  it('that deadlocks says who waits for what held by whom, and where', () => {
    const result = simulate(abba);
    assert.deepEqual([result.status, result.exitCode, result.stdout], ['deadlocked', null, '']);
    const { place, message } = said(abba);
    assert.equal(place, 'deadlock 11');
    for (const words of [
      'MainThread waits for the end of one (line 11)',
      'one waits for lock `b`, held by two (line 7)',
      'two waits for lock `a`, held by one (line 7)',
    ])
      assert.ok(message.includes(words), message);
    assert.ok(Math.abs(result.virtualSeconds - 0.1) < 0.01);
    assert.ok((result.trace?.events.count ?? 0) > 10);
  });

  it('says what is waited for when nobody holds it', () => {
    assert.match(
      said('import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n').message,
      /it holds itself/,
    );
    assert.match(
      said('import threading\ne = threading.Event()\ne.wait()\n').message,
      /event `e`, which nobody is left/,
    );
  });

  it('takes a daemon that waits for ever for no deadlock', () => {
    const text =
      'import threading\nlock = threading.Lock()\nlock.acquire()\nthreading.Thread(target=lock.acquire, daemon=True).start()\n';
    assert.equal(simulate(text).status, 'finished');
  });

  it('that is endless ends at its limit, with what happened until then', () => {
    const text = 'import time\nwhile True:\n    print("tick")\n    time.sleep(1)\n';
    const result = simulate(text, { limit: 3.5 });
    assert.deepEqual([result.status, result.stdout, result.exitCode], ['limit', 'tick\n'.repeat(4), null]);
    assert.ok(Math.abs(result.virtualSeconds - 3.5) < 1e-6);
    assert.equal(said(text, { limit: 3.5 }).place, 'limit.time 4');
    const spinning = simulate('while True:\n    pass\n', { limit: 0.2 });
    assert.deepEqual([spinning.status, spinning.diagnostics[0].line], ['limit', 1]);
  });

  it('that prints without end is stopped', () => {
    assert.equal(said('while True: print("x" * 100_000)\n').place, 'limit.output 1');
  });

  it('can be stopped by its host and keeps what happened', () => {
    let time = 0;
    const run = startRun('print("begin")\nwhile True: pass\n');
    assert.equal(
      run.advance(5, () => time++),
      false,
    );
    const result = run.result();
    assert.deepEqual([result.status, result.stdout], ['stopped', 'begin\n']);
    assert.ok(result.virtualSeconds > 0);
  });

  it('gives the same trace in one piece and in many, alone and beside another', () => {
    const other = startRun('n = 0\nwhile n < 200_000: n += 1\n');
    const pieces = startRun(abba);
    let time = 0;
    for (let over = false; !over; ) {
      over = pieces.advance(2, () => time++);
      other.advance(2, () => time++);
    }
    assert.deepEqual(pieces.result(), simulate(abba));
  });

  it('with another seed may differ, with the same never', () => {
    const text = lines(
      'import threading, sys',
      'sys.setswitchinterval(0.0001)',
      'log = []',
      'def work(n):',
      '    for i in range(60_000): log.append(n)',
      'ts = [threading.Thread(target=work, args=(n,)) for n in range(4)]',
      'for t in ts: t.start()',
      'for t in ts: t.join()',
      'print([a for a, b in zip(log, log[1:]) if a != b])',
    );
    const outputs = [0, 1, 2, 3].map((seed) => simulate(text, { seed }).stdout);
    assert.ok(new Set(outputs).size > 1);
    assert.deepEqual(simulate(text, { seed: 2 }), simulate(text, { seed: 2 }));
  });

  it('tells of options that cannot be, and uses the default', () => {
    const { diagnostics, stdout } = simulate('import sys\nprint(sys.version_info[:2])\n', { python: '2.7', cpus: 0 });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['option.python', 'option.cpus'],
    );
    assert.equal(stdout, '(3, 12)\n');
  });

  it('adds the first line in tracebacks and nowhere else', () => {
    const result = simulate('import nothing_like_this\n', { firstLine: 41, filename: 'note.md' });
    assert.match(result.stderr, /File "note.md", line 41, in <module>/);
    assert.deepEqual([result.diagnostics[0].code, result.diagnostics[0].line], ['unsupported.module', 1]);
  });

  it('of nothing finishes at once', () => {
    const { status, exitCode, stdout, tasks } = simulate('');
    assert.deepEqual([status, exitCode, stdout, tasks.length], ['finished', 0, '', 1]);
  });

  it('lets threads of a free-threaded build compute at the same time', () => {
    const text = lines(
      'import threading, time',
      'def burn():',
      '    while time.thread_time() < 0.1: pass',
      'ts = [threading.Thread(target=burn) for _ in range(2)]',
      'for t in ts: t.start()',
      'for t in ts: t.join()',
    );
    const seconds = (python: string, cpus: number) => simulate(text, { python, cpus }).virtualSeconds;
    assert.ok(Math.abs(seconds('3.13', 4) - 0.2) < 0.01);
    assert.ok(Math.abs(seconds('3.13t', 4) - 0.1) < 0.01);
    assert.ok(Math.abs(seconds('3.13t', 1) - 0.2) < 0.01);
  });
});

describe('a trace', () => {
  it('has a row for each thing that happened, in order of time, at its place', () => {
    const text = lines(
      'import threading, time',
      'def work():',
      '    time.sleep(0.1)',
      '    print("child")',
      't = threading.Thread(target=work)',
      't.start()',
      't.join()',
    );
    const { trace, tasks } = simulate(text);
    assert.ok(trace);
    const { events } = trace;
    const rows = Array.from({ length: events.count }, (_, i) => {
      const kind = eventKinds[events.kind[i]];
      const line = events.site[i] < 0 ? null : trace.sites[events.site[i]].line;
      const what = kind === 'state' ? taskStates[events.a[i]] : kind;
      return { what, task: events.task[i], line, a: events.a[i] };
    });
    for (let i = 1; i < events.count; i++) assert.ok(events.time[i] >= events.time[i - 1]);
    const find = (what: string, task: number) => rows.find((row) => row.what === what && row.task === task);
    assert.deepEqual(find('start', 0), { what: 'start', task: 0, line: 6, a: 1 });
    assert.equal(find('sleeps', 1)?.line, 3);
    assert.equal(find('joins', 0)?.line, 7);
    assert.equal(trace.strings[find('print', 1)?.a ?? -1], 'child\n');
    assert.equal(find('joined', 0)?.a, 1);
    assert.equal(find('exit', 0)?.a, 0);
    assert.deepEqual(
      tasks.map(({ name, fate, daemon }) => [name, fate, daemon]),
      [
        ['MainThread', 'returned', false],
        ['Thread-1 (work)', 'returned', false],
      ],
    );
    assert.ok(Math.abs(tasks[1].states.sleeps - 0.1) < 0.001);
  });

  it('shows a daemon that is cut off', () => {
    const text = 'import threading, time\nthreading.Thread(target=time.sleep, args=(9,), daemon=True).start()\n';
    const { tasks, trace } = simulate(text);
    assert.deepEqual([tasks[1].fate, tasks[1].daemon], ['killed', true]);
    assert.ok(trace?.events.kind.includes(eventKinds.indexOf('kill')));
  });

  it('has a lane for each greenlet', () => {
    const text = 'import gevent\ngevent.joinall([gevent.spawn(gevent.sleep, n) for n in (0.2, 0.1)])\n';
    const { tasks } = simulate(text);
    assert.deepEqual(
      tasks.map(({ kind, name, fate }) => [kind, name, fate]),
      [
        ['process', 'MainThread', 'returned'],
        ['greenlet', 'Greenlet-0', 'returned'],
        ['greenlet', 'Greenlet-1', 'returned'],
      ],
    );
    assert.ok(Math.abs(tasks[1].states.sleeps - 0.2) < 0.001);
  });
});

describe('check', () => {
  it('finds what is wrong with a text without running it', () => {
    assert.deepEqual(check('print("x")\n'), { status: 'ok', diagnostics: [] });
    const { status, diagnostics } = check('x = 1\nif x\n    pass\n');
    assert.equal(status, 'syntax-error');
    assert.deepEqual(
      [diagnostics[0].line, diagnostics[0].column, diagnostics[0].message],
      [2, 4, "SyntaxError: expected ':'"],
    );
  });
});
