import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../../src/base';
import { simulate } from '../../src/simulator';

const scripts = join(fileURLToPath(import.meta.url), '..', '..', '..', 'scripts');

// The script that measured the table on a real interpreter measures the simulator, too.
describe('what operations cost', function () {
  this.timeout(60_000);
  it('is what was measured on CPython, within a tenth', () => {
    const text = readFileSync(join(scripts, 'calibrate.py'), 'utf8');
    const { stdout, stderr } = simulate(text, {
      python: '3.11',
      argv: ['calibrate.py', 'QUICK', 'THREADS'],
      limit: 600,
    });
    assert.equal(stderr, '');
    const rows = Object.entries(JSON.parse(stdout).rows as Record<string, number>);
    assert.ok(rows.length >= 16, `${rows.length} rows`);
    const table = measured as unknown as Record<string, number>;
    const wrong = rows.filter(([name, value]) => Math.abs(value - table[name]) > table[name] / 10);
    assert.deepEqual(wrong, []);
  });
});

// `counter += 1` of two threads: papers, "The GIL", points 6 and 9.
describe('an update that two threads make', () => {
  const program = `
import threading
counter = 0
def work():
    global counter
    for _ in range(1_000_000):
        counter += 1
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
`;
  for (const [python, loses] of [
    ['3.8', true],
    ['3.9', true],
    ['3.10', false],
    ['3.13', false],
    ['3.13t', true],
    ['3.14t', true],
  ] as const) {
    it(`${loses ? 'may be lost' : 'is never lost'} on ${python}`, () => {
      const total = Number(simulate(program, { python }).stdout);
      assert.equal(total < 2_000_000, loses, `${total}`);
    });
  }
});
