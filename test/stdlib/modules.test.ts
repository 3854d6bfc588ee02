import assert from 'node:assert/strict';
import { type RunOptions, simulate } from '../../src/simulator';

/** Runs lines of Python and gives what they print. */
function printed(lines: readonly string[], options: RunOptions = {}): string {
  const { stdout, stderr, status } = simulate(`${lines.join('\n')}\n`, options);
  assert.equal(stderr, '');
  assert.equal(status, 'finished');
  return stdout.trimEnd();
}

describe('library modules', function () {
  this.timeout(20_000);

  // https://docs.python.org/3/howto/free-threading-python.html
  it('sys and sysconfig say whether there is a GIL', () => {
    const lines = [
      'import sys, sysconfig',
      'print(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), getattr(sys, "_is_gil_enabled", lambda: True)())',
    ];
    assert.equal(printed(lines, { python: '3.12' }), 'False True');
    assert.equal(printed(lines, { python: '3.13' }), 'False True');
    assert.equal(printed(lines, { python: '3.13t' }), 'True False');
  });

  // Printed by gevent 22.10.2 on CPython 3.11.2 (claim e11 of the checked note).
  it('gevent.monkey changes the module, not names that were bound before', () => {
    const lines = [
      'import time',
      'from time import sleep',
      'from gevent import monkey; monkey.patch_all()',
      'import gevent',
      'def job(name, nap): log.append(name + " starts"); nap(0.2); log.append(name + " ends")',
      'for nap in time.sleep, sleep:',
      '    log = []',
      '    gevent.joinall([gevent.spawn(job, name, nap) for name in "ab"])',
      '    print(nap.__module__, log)',
    ];
    assert.equal(
      printed(lines),
      "gevent.hub ['a starts', 'b starts', 'a ends', 'b ends']\ntime ['a starts', 'a ends', 'b starts', 'b ends']",
    );
  });

  it('the clock begins at the same moment in every run and follows virtual time', () => {
    const lines = ['import time', 'print(time.strftime("%Y-%m-%d %H:%M:%S"))', 'time.sleep(90)', 'print(time.ctime())'];
    assert.equal(printed(lines, { limit: 100 }), '2026-01-01 00:00:00\nThu Jan  1 00:01:30 2026');
  });

  it('what is not modelled is said at its import', () => {
    for (const [line, name] of [
      ['import tkinter', 'tkinter'],
      ['from gevent import socket', 'gevent.socket'],
      ['import requests', 'requests'],
    ]) {
      const { diagnostics, exitCode } = simulate(`x = 1\n${line}\n`);
      assert.equal(exitCode, 1, line);
      assert.deepEqual(
        diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.line]),
        [['unsupported.module', 2]],
        line,
      );
      assert.ok(diagnostics[0].message.includes(name), diagnostics[0].message);
    }
  });

  it('os has nothing of the machine', () => {
    assert.equal(
      printed([
        'import os',
        'print(os.environ["HOME"], os.listdir("."), os.listdir("/"), os.path.exists("/etc"), os.getcwd())',
      ]),
      "/home/user [] ['home', 'tmp'] False /home/user",
    );
  });
});

// Measured on CPython 3.11 and 3.13 (design papers, “The GIL”).
describe('Python threads and the GIL', function () {
  this.timeout(30_000);
  const prelude = [
    'import threading, time',
    'stop = False',
    'def burn():',
    '    while not stop: pass',
    'def late(threads, times):',
    '    global stop',
    '    stop, result = False, []',
    '    ts = [threading.Thread(target=burn) for _ in range(threads)]',
    '    for t in ts: t.start()',
    '    for _ in range(times):',
    '        before = time.perf_counter(); time.sleep(0.001); result.append(time.perf_counter() - before - 0.001)',
    '    stop = True',
    '    return sorted(result)',
  ];

  it('a sleeper beside one computing thread wakes 5.1 ms late', () => {
    const [median] = JSON.parse(printed([...prelude, 'print([late(1, 9)[4] * 1000])']));
    assert.ok(Math.abs(median - 5.1) < 0.5, `${median}`);
  });

  it('two computing threads take 1.01 times the sequential time', () => {
    const ratio = Number(
      printed([
        'import threading, time',
        'def count(n):',
        '    while n: n -= 1',
        'def timed(f):',
        '    begin = time.perf_counter(); f(); return time.perf_counter() - begin',
        'def threads():',
        '    ts = [threading.Thread(target=count, args=(1_000_000,)) for _ in range(2)]',
        '    for t in ts: t.start()',
        '    for t in ts: t.join()',
        'one = timed(lambda: (count(1_000_000), count(1_000_000)))',
        'print(timed(threads) / one)',
      ]),
    );
    assert.ok(ratio >= 1 && ratio < 1.05, `${ratio}`);
  });

  it('an increment loses nothing since 3.10; an increment through a call does', () => {
    const program = (increment: string) => [
      'import sys, threading',
      'sys.setswitchinterval(1e-5)',
      'counter = 0',
      'def same(x): return x',
      'def work():',
      '    global counter',
      `    for _ in range(50_000): ${increment}`,
      'ts = [threading.Thread(target=work) for _ in range(2)]',
      'for t in ts: t.start()',
      'for t in ts: t.join()',
      'print(counter)',
    ];
    assert.equal(printed(program('counter += 1')), '100000');
    assert.ok(Number(printed(program('counter = same(counter) + 1'))) < 100_000);
    assert.ok(Number(printed(program('counter += int(1)'))) < 100_000);
    assert.ok(Number(printed(program('counter += 1'), { python: '3.9' })) < 100_000);
  });
});
