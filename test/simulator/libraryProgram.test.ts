import assert from 'node:assert/strict';
import { simulate } from '../../src/simulator';
import { everydayTexts } from '../../src/stdlib/library';
import { parse } from '../../src/syntax';

const failing = `import heapq, textwrap, sched
def due():
    raise KeyError(heapq.nsmallest(1, [2, 1]))
s = sched.scheduler()
s.enter(1, 1, due)
s.run()
`;

describe('a module of the library, compiled once', () => {
  it('gives the same in a later run, wherever it is placed there', () => {
    const first = simulate(failing);
    simulate('import textwrap, collections, json\n');
    assert.deepEqual(simulate(failing), first);
    const moved = simulate(`import json, collections\n${failing}`);
    assert.equal(moved.stderr.replace(/line 7/, 'line 6').replace(/line 4/, 'line 3'), first.stderr);
    assert.match(first.stderr, /python3\.12\/sched\.py", line \d+, in run\n +\S/);
  });

  it('is of the version that a run asks for', () => {
    const text = 'import sched\nprint(sched.__file__)\n';
    for (const python of ['3.12', '3.9', '3.13t', '3.12']) {
      assert.equal(simulate(text, { python }).stdout, `/usr/lib/python${python}/sched.py\n`);
    }
  });

  it('has no mistakes, since none are looked for when it is imported', () => {
    for (const [name, text] of Object.entries(everydayTexts)) {
      for (const python of ['3.8', '3.14']) assert.deepEqual(parse(text, { python }).problems, [], name);
    }
  });
});
