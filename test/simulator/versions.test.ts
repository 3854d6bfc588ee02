import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../src/simulator';
import { comparable } from './comparable';

const folder = join(fileURLToPath(import.meta.url), '..', '..', 'programs', 'versions');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

// Recorded with CPython 3.8 to 3.13 by `test/programs/versions/record.py`.
describe('each version of Python', function () {
  this.timeout(30_000);
  const recorded = JSON.parse(read('recorded.json')) as Record<string, Record<string, [string, string, number]>>;
  for (const [name, versions] of Object.entries(recorded)) {
    it(`prints its own words: ${name}`, () => {
      const text = read(name);
      for (const [python, expected] of Object.entries(versions)) {
        const { stdout, stderr, exitCode } = simulate(text, { python, filename: name });
        assert.deepEqual([stdout, comparable(stderr), exitCode], expected, `Python ${python}`);
      }
    });
  }

  it('shows a syntax error as it does', () => {
    const texts = JSON.parse(read('syntax.json')) as Record<string, Record<string, string>>;
    for (const [text, versions] of Object.entries(texts)) {
      for (const [python, expected] of Object.entries(versions)) {
        const result = simulate(text, { python, filename: 'x.py' });
        assert.equal(result.stderr, expected, `Python ${python}: ${JSON.stringify(text)}`);
        assert.deepEqual([result.status, result.exitCode, result.trace], ['syntax-error', 1, null]);
      }
    }
  });
});
