import assert from 'node:assert/strict';
import { findSnippets } from '../../src/notes';
import { type RunOptions, simulate } from '../../src/simulator';

/** Runs a Python file with the costs and claims that its own annotations state. */
function run(text: string, options: RunOptions = {}) {
  const { snippets, problems } = findSnippets({ text, kind: 'python' });
  assert.deepEqual(problems, []);
  const [{ code, costs, claims }] = snippets;
  const probes = claims.flatMap(({ line, subject }) =>
    subject?.kind === 'expression' ? [{ line, source: subject.source }] : [],
  );
  return simulate(code, { python: '3.11', costs, probes, ...options });
}

const seconds = (text: string) => Math.round(run(text).virtualSeconds * 1000) / 1000;
const probes = (text: string) => run(text).probes.map(({ reached, held, error }) => [reached, held, error]);

describe('the costs of lines', () => {
  it('@cpu computes: two threads under the GIL take turns', () => {
    const program = (python: string) =>
      run(
        'import threading\ndef work():\n    x = 1  # @cpu 200ms\nts = [threading.Thread(target=work) for _ in range(2)]\n' +
          'for t in ts: t.start()\nfor t in ts: t.join()\n',
        { python },
      ).virtualSeconds;
    assert.ok(Math.abs(program('3.11') - 0.4) < 0.01);
    assert.ok(Math.abs(program('3.13t') - 0.2) < 0.01);
  });

  it('@io waits, and others go on meanwhile', () => {
    const text =
      'import threading\ndef load():\n    # @io 300ms\n    data = 1\nts = [threading.Thread(target=load) for _ in range(5)]\n' +
      'for t in ts: t.start()\nfor t in ts: t.join()\nprint("done")\n';
    assert.ok(Math.abs(seconds(text) - 0.3) < 0.01);
  });

  it('each pass of a loop, and each call of a function, costs what is written there', () => {
    assert.ok(Math.abs(seconds('for i in range(4):\n    pass  # @io 10ms\n') - 0.04) < 0.002);
    assert.ok(Math.abs(seconds('def f():  # @io 10ms\n    "text"\n    return 1\nf(); f(); f()\n') - 0.03) < 0.002);
    assert.ok(Math.abs(seconds('for i in range(4):  # @io 10ms\n    pass\n') - 0.01) < 0.002);
    assert.ok(Math.abs(seconds('i = 0\nwhile i < 4:  # @io 10ms\n    i += 1\n') - 0.04) < 0.002);
  });

  it('in a coroutine only the task waits', () => {
    const text =
      'import asyncio, aiohttp\nasync def load(n):\n    page = await aiohttp.get(n)  # @io 300ms returns n * 2\n' +
      '    return page\nasync def main():\n    print(await asyncio.gather(load(1), load(2)))\nasyncio.run(main())\n';
    const { stdout, virtualSeconds, stderr } = run(text);
    if (stderr.includes("No module named 'asyncio'")) return;
    assert.equal(stderr, '');
    assert.equal(stdout, '[2, 4]\n');
    assert.ok(virtualSeconds < 0.32);
  });
});

describe('unknown calls', () => {
  it('answer what the line says, in the frame of that line', () => {
    const text =
      'import requests\ndef load(url):\n    page = requests.get(url)  # @io 300ms returns f"<{url}>"\n    return page\n' +
      'print(load("a"), load("b"))\n';
    const { stdout, stderr, virtualSeconds } = run(text);
    assert.equal(stderr, '');
    assert.equal(stdout, '<a> <b>\n');
    assert.ok(Math.abs(virtualSeconds - 0.6) < 0.01);
  });

  it('answer with a stub where nothing else is said, also through other names', () => {
    const text =
      'from requests import Session\nwith Session() as s:  # @io 1ms\n    r = s.get("x")  # @io 1ms\nprint(type(r).__name__)\n';
    assert.equal(run(text).stdout, 'Stub\n');
  });

  it('are refused on a line that says nothing', () => {
    const text = 'import requests\na = requests.get(1)  # @io 1ms returns 1\nrequests.post(2)\n';
    const { stderr, exitCode } = run(text);
    assert.equal(exitCode, 1);
    assert.match(stderr, /RuntimeError: requests\.post\(\) is not simulated; say behind the line what it takes/);
  });

  it('an import without a word about its calls fails as ever', () => {
    assert.match(run('import requests\nx = 1  # @io 1ms\n').stderr, /ModuleNotFoundError: No module named 'requests'/);
    assert.match(run('import requests\n').stderr, /ModuleNotFoundError: No module named 'requests'/);
  });
});

describe('probes', () => {
  it('look at the frame when control reaches the end of the line', () => {
    assert.deepEqual(probes('for i in range(5):\n    x = i * 2  # @always x == i * 2\n'), [[5, 5, null]]);
    assert.deepEqual(probes('def f(a):\n    b = a + 1  # @always b > 1\nf(0); f(1)\n'), [[2, 1, null]]);
    assert.deepEqual(probes('n = 0\nfor i in range(3):  # @always n == i\n    n += 1\n'), [[3, 3, null]]);
    assert.deepEqual(probes('if 0:\n    x = 1  # @never x\n'), [[0, 0, null]]);
  });

  it('look before a function is left, with its value computed', () => {
    const text =
      'def f(a):\n    global n\n    n = 1\n    return g()  # @always n == 2\ndef g():\n    global n\n    n = 2\n    return 5\nprint(f(0))\n';
    assert.deepEqual(probes(text), [[1, 1, null]]);
    assert.equal(run(text).stdout, '5\n');
    assert.deepEqual(probes('for i in range(3):\n    if i: break  # @always i == 1\n'), [[1, 1, null]]);
    assert.deepEqual(probes('try:\n    raise ValueError  # @always True\nexcept ValueError: pass  # @always True\n'), [
      [1, 1, null],
      [1, 1, null],
    ]);
  });

  it('stand at the end of a line with several statements, or of a statement with several lines', () => {
    assert.deepEqual(probes('a = 1; a = 2  # @always a == 2\n'), [[1, 1, null]]);
    assert.deepEqual(probes('a = [\n    1,\n    2,  # @always len(a) == 2\n]\n'), [[1, 1, null]]);
  });

  it('keep what they raise and print to themselves, and cost nothing', () => {
    assert.deepEqual(probes('a = 1  # @always b\n'), [[1, 0, "NameError: name 'b' is not defined"]]);
    assert.deepEqual(probes('a = 1  # @always 1 / 0\n'), [[1, 0, 'ZeroDivisionError: division by zero']]);
    const printing = run('a = 1  # @always print(a) is None\n');
    assert.equal(printing.stdout, '');
    assert.equal(printing.probes[0].error, 'RuntimeError: it has an effect');
    const time = (claim: string) =>
      run(`import time\nt = time.perf_counter_ns()\na = 1${claim}\nprint(time.perf_counter_ns() - t)\n`).stdout;
    assert.ok(Math.abs(Number(time('  # @always sum(range(100000)) > 0')) - Number(time(''))) < 300);
  });

  it('see the docstring stay where it is', () => {
    assert.equal(run('def f():  # @always True\n    "text"\nf()\nprint(f.__doc__)\n').stdout, 'text\n');
  });
});
