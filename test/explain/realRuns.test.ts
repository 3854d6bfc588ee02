import assert from 'node:assert/strict';
import { hoverAt } from '../../src/explain';
import { findSnippets } from '../../src/notes';
import { simulate } from '../../src/simulator';

/** What the hover at the `|` tells of a real run of the program, with times to one digit after the point. */
function told(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const before = marked.slice(0, offset).split('\n');
  const [snippet] = findSnippets({ text, kind: 'python' }).snippets;
  const hover = hoverAt({
    text,
    kind: 'python',
    position: { line: before.length, column: before[before.length - 1].length },
    locale: 'en',
    run: { result: simulate(snippet.code, snippet.options), snippet, stale: false },
  });
  return (hover?.markdown ?? '')
    .split('\n')
    .filter((row) => row.startsWith('- '))
    .map((row) => row.slice(2).replace(/(\d\.\d)\d s/g, '$1 s'));
}

const begin = 'import threading, time\ndef work():\n    time.sleep(2)\n';

describe('hovers after a real run', () => {
  it('join tells how long and for whom', () => {
    assert.deepEqual(told(`${begin}t = threading.Thread(target=work)\nt.start()\nt.jo|in()\nprint(1)\n`), [
      'Here main waited 2.0 s for Thread-1 (work), which slept.',
    ]);
  });

  it('join with a timeout tells that the thread went on', () => {
    assert.deepEqual(told(`${begin}t = threading.Thread(target=work)\nt.start()\nt.jo|in(0.5)\nprint(1)\n`), [
      'Here main waited 500 ms for Thread-1 (work), which slept. The time ran out; Thread-1 (work) went on until 2.0 s.',
    ]);
  });

  it('the wait at the end of the process is not taken for the last join', () => {
    assert.deepEqual(told(`${begin}t = threading.Thread(target=work)\nt.start()\nt.jo|in(0.5)\n`), [
      'Here main waited 500 ms for Thread-1 (work), which slept. The time ran out; Thread-1 (work) went on until 2.0 s.',
    ]);
  });

  it('a join that comes too late to wait', () => {
    assert.deepEqual(
      told(`${begin}t = threading.Thread(target=work)\nt.start()\ntime.sleep(3)\nt.jo|in()\nprint(1)\n`),
      ['Thread-1 (work) had already ended: join() returned at once.'],
    );
  });

  it('daemon tells who was cut off, when and doing what', () => {
    const program = `${begin}t = threading.Thread(target=work, dae|mon=True)\nt.start()\ntime.sleep(1.3)\n`;
    assert.deepEqual(told(program), [
      'Thread-1 (work) was cut off at exit at 1.3 s while it slept; what it still had to do was left undone.',
    ]);
  });

  it('a lock tells who waited for it', () => {
    const program =
      'import threading, time\nlock = threading.Lock()\ndef work():\n    with lo|ck:\n        time.sleep(1)\n' +
      'ts = [threading.Thread(target=work) for _ in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n';
    const waited = 'Here Thread-2 (work) waited 1.0 s for lock, held by Thread-1 (work).';
    assert.equal(told(program)[0], waited);
    assert.deepEqual(told(program.replace('|', '').replace('Lock()', 'Lo|ck()')), [
      'lock: taken by Thread-1 (work) once and Thread-2 (work) once; waited for by Thread-2 (work) 1.0 s.',
    ]);
  });

  it('an event and a queue tell who waited for them', () => {
    const event =
      'import threading, time\ngate = threading.Ev|ent()\nt = threading.Thread(target=gate.wait)\nt.start()\n' +
      'time.sleep(1)\ngate.set()\n';
    assert.deepEqual(told(event), ['gate: waited for by Thread-1 (wait) 1.0 s.']);
    const queue =
      'import queue, threading, time\nq = queue.Qu|eue()\nt = threading.Thread(target=q.get)\nt.start()\n' +
      'time.sleep(1)\nq.put(1)\n';
    assert.deepEqual(told(queue), ['q: waited for by Thread-1 (get) 1.0 s.']);
    assert.deepEqual(told('import threading\nlock = threading.Lo|ck()\nprint(1)\n'), [
      'lock: nobody had to wait for it.',
    ]);
  });

  it('joinall tells of every greenlet', () => {
    const program =
      'import gevent\ndef job(n): gevent.sleep(n)\na, b = gevent.spawn(job, 1), gevent.spawn(job, 2)\n' +
      'gevent.join|all([a, b])\nprint(1)\n';
    const sentences = told(program);
    assert.equal(sentences.length, 2);
    for (const sentence of sentences)
      assert.match(sentence, /^Here main waited 1\.0 s for Greenlet-[01], which slept\.$/);
  });

  it('the GIL tells how two computing threads shared it', () => {
    const program =
      'import threading\n# the G|IL\ndef count():\n    n = 3_000_000\n    while n: n -= 1\n' +
      'ts = [threading.Thread(target=count) for _ in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n';
    const [sentence] = told(program);
    assert.match(sentence, /^Control passed from one thread to another \d+ times: /);
    const shares = [...sentence.matchAll(/Thread-\d \(count\) ran \S+ \S+ \((\d+\.\d) %\)/g)].map((found) =>
      Number(found[1]),
    );
    assert.equal(shares.length, 2);
    assert.ok(Math.abs(shares[0] - shares[1]) < 10, sentence);
  });
});
