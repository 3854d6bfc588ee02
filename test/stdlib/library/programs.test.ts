import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { simulate } from '../../../src/simulator';

/** Every program prints what CPython 3.11 printed (`record.sh` recorded it beside the program). */
describe('library: programs', () => {
  const folder = new URL('.', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.py'))) {
    it(name, () => {
      const source = readFileSync(new URL(name, folder), 'utf8');
      const result = simulate(source, { filename: name, python: '3.11', limit: 600 });
      assert.equal(result.stdout, readFileSync(new URL(name.replace('.py', '.out'), folder), 'utf8'), result.stderr);
      assert.equal(result.status, 'finished');
    }).timeout(60_000);
  }
});
