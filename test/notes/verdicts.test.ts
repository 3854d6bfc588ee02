import assert from 'node:assert/strict';
import { calloutVerdict, findSnippets, type Judgement, reasonText, startJudging } from '../../src/notes';

/** The verdicts on the claims of a note's snippets, and those of its callouts. */
function judge(text: string, kind: 'python' | 'markdown' = 'python') {
  const { snippets, callouts } = findSnippets({ text, kind });
  const judgements = new Map<string, Judgement>();
  for (const snippet of snippets) {
    const judging = startJudging(snippet, { budget: 3000 }, 'en');
    while (!judging.advance(1000, () => performance.now()));
    judgements.set(snippet.id, judging.result());
  }
  const claims = [...judgements.values()].flatMap(({ verdicts }) => verdicts);
  const prose = callouts.map((callout) => calloutVerdict(callout, judgements.get(callout.snippet ?? '') ?? null));
  return { claims, prose };
}

const verdicts = (text: string) => judge(text).claims.map(({ verdict }) => verdict);

const counter = (update: string, claims: string, options = '') =>
  `${options}import threading\ncounter = 0\ndef f(x): return x\ndef work():\n    global counter\n    for _ in range(2):\n        ${update}\n` +
  `ts = [threading.Thread(target=work) for _ in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(counter)${claims}\n`;

describe('claims at a line', () => {
  it('hold, or are refuted with a schedule, over all schedules', () => {
    assert.deepEqual(verdicts(counter('counter += 1', '  # @always counter == 4')), ['holds']);
    const { claims } = judge(counter('counter = f(counter) + 1', '  # @always counter == 4'));
    assert.equal(claims[0].verdict, 'refuted');
    assert.ok(claims[0].schedule);
    assert.deepEqual(verdicts(counter('counter = f(counter) + 1', '  # @sometimes counter == 2')), ['holds']);
    assert.deepEqual(verdicts(counter('counter = f(counter) + 1', '  # @sometimes counter == 1')), ['refuted']);
    assert.deepEqual(verdicts(counter('counter = f(counter) + 1', '  # @never counter < 2')), ['holds']);
  });

  it('depend on the Python and on the model, as the note says', () => {
    const claim = '  # @always counter == 4';
    assert.deepEqual(verdicts(counter('counter += 1', claim, '# @run python=3.9\n')), ['refuted']);
    assert.deepEqual(verdicts(counter('counter += 1', claim, '# @run python=3.13t\n')), ['refuted']);
    assert.deepEqual(verdicts(counter('counter += 1', claim, '# @run model=language\n')), ['refuted']);
  });

  it('of a line that is never reached: always and never hold, sometimes is refuted', () => {
    const { claims } = judge('if 0:\n    x = 1  # @always x\n    x = 2  # @sometimes x\n    x = 3  # @never x\n');
    assert.deepEqual(
      claims.map(({ verdict, reason }) => [verdict, reason.kind]),
      [
        ['holds', 'unreached'],
        ['refuted', 'unreached'],
        ['holds', 'unreached'],
      ],
    );
  });

  it('that raise or have an effect are invalid', () => {
    const { claims } = judge('a = 1  # @always b\nc = 1  # @sometimes print(c)\n');
    assert.deepEqual(
      claims.map(({ verdict, reason }) => [verdict, reason.kind]),
      [
        ['invalid', 'error'],
        ['invalid', 'effect'],
      ],
    );
  });
});

describe('claims about the whole run', () => {
  const abba =
    'import threading\na, b = threading.Lock(), threading.Lock()\ndef one():\n    with a:\n        with b: pass\n' +
    'def two():\n    with b:\n        with a: pass\nts = [threading.Thread(target=f) for f in (one, two)]\n' +
    'for t in ts: t.start()\nfor t in ts: t.join()\nprint("done")\n';

  it('finishes and deadlocks', () => {
    const text = `${abba}# @always finishes\n# @sometimes deadlocks\n# @sometimes finishes\n# @never deadlocks\n`;
    assert.deepEqual(verdicts(text), ['refuted', 'holds', 'holds', 'refuted']);
  });

  it('exits, raises, kills, takes and prints', () => {
    const text =
      'import queue, sys, threading, time\ndef fail(): queue.Queue().get_nowait()\n' +
      't = threading.Thread(target=fail); t.start(); t.join()\n' +
      'd = threading.Thread(target=time.sleep, args=(9,), daemon=True, name="nap"); d.start()\n' +
      'print("a"); print("b"); time.sleep(2); sys.exit(3)\n' +
      '# @always exits 3\n# @never exits 0\n# @always raises queue.Empty\n# @always raises Exception\n# @never raises ValueError\n' +
      '# @always kills "nap"\n# @never kills "Thread-1"\n# @always takes ~2s\n# @never takes < 2s\n' +
      '# @always prints "a" before "b"\n# @never prints "b" before "a"\n# @never prints "c"\n';
    assert.deepEqual(new Set(verdicts(text)), new Set(['holds']));
  });

  it('outcomes are exactly these', () => {
    const text = (values: string) => `${counter('counter = f(counter) + 1', '')}# @outcomes ${values}\n`;
    const reasons = ['{2, 3, 4}', '{2, 3}', '{2, 3, 4, 5}', '{"2", "3", "4"}'].map((values) => {
      const [{ verdict, reason }] = judge(text(values)).claims;
      return [verdict, reason.kind];
    });
    assert.deepEqual(reasons, [
      ['holds', 'proved'],
      ['refuted', 'value'],
      ['refuted', 'missing'],
      ['holds', 'proved'],
    ]);
  });

  it('output is that of the shown run, line by line', () => {
    assert.deepEqual(verdicts('print(1)\nprint()\nprint(2)\n# @output\n# 1\n#\n# 2\n'), ['holds']);
    const [{ verdict, reason }] = judge('print(1)\n# @output\n# 2\n').claims;
    assert.equal(verdict, 'refuted');
    assert.equal(reasonText(reason, 'en'), 'Line 1 of the output is “1”, and “2” was expected.');
  });

  it('of a run that a limit stops are undecided unless something was seen', () => {
    const text =
      '# @run limit=20ms\nprint("x")\nwhile True: pass\n# @always finishes\n# @sometimes prints "x"\n# @never deadlocks\n';
    assert.deepEqual(verdicts(text), ['undecided', 'holds', 'undecided']);
  });
});

describe('callouts', () => {
  it('take the worst verdict of the snippet that follows', () => {
    const fence = (claims: string) => `> [!claim] so\n\n\`\`\`python\nx = 1\n${claims}\`\`\`\n\n`;
    const holds = '# @always finishes\n';
    const refuted = '# @never finishes\n';
    const invalid = 'x = 2  # @always y\n';
    const text = [holds, holds + refuted, holds + refuted + invalid, ''].map(fence).join('');
    const { prose } = judge(`${text}> [!CLAIM] nothing follows\n`, 'markdown');
    assert.deepEqual(
      prose.map(({ verdict }) => verdict),
      ['holds', 'refuted', 'invalid', 'invalid', 'invalid'],
    );
    assert.deepEqual(
      prose.slice(3).map(({ reason }) => reason.kind),
      ['unclaimed', 'nowhere'],
    );
  });
});

describe('what cannot be run', () => {
  it('makes its claims invalid', () => {
    const [{ verdict, reason }] = judge('def f(:\n    pass\n# @always finishes\n').claims;
    assert.equal(verdict, 'invalid');
    assert.equal(reason.kind, 'syntax');
  });
});
