import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../src/simulator';
import { comparable } from './comparable';

const folder = join(fileURLToPath(import.meta.url), '..', '..', 'programs');

interface Recorded {
  readonly exitCode: number;
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

// What the programs are to print was recorded with CPython 3.11 and gevent by `test/programs/record.py`; those whose
// names end with `_py38`, `_py312`, … with that version.
describe('programs do what CPython 3.11 does', function () {
  this.timeout(20_000);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
  it('there are at least forty of them', () => assert.ok(names.length >= 40, `${names.length}`));
  for (const name of names) {
    it(name, () => {
      const recorded = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Recorded;
      const text = readFileSync(join(folder, `${name}.py`), 'utf8');
      const python = `3.${/_py3(\d+)$/.exec(name)?.[1] ?? 11}`;
      const result = simulate(text, { python, filename: `${name}.py` });
      assert.equal(result.stdout, recorded.stdout);
      assert.equal(comparable(result.stderr), recorded.stderr);
      assert.equal(result.exitCode, recorded.exitCode);
      assert.equal(result.status, 'finished');
      const difference = Math.abs(result.virtualSeconds - recorded.seconds);
      // Forks took up to 20 ms each in the virtual machine in which these were recorded, forty times what they take on metal.
      const least = /^process__|forking/.test(name) ? 0.1 : 0.02;
      const allowed = Math.max(least, recorded.seconds / 10);
      assert.ok(difference <= allowed, `${result.virtualSeconds} s instead of ${recorded.seconds} s`);
    });
  }
});
