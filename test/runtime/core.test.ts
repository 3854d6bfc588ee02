import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCore } from './core/runCore';

const folder = join(new URL('.', import.meta.url).pathname, 'core');

/** Every program writes what each version of CPython wrote (`core/record.py`), however often it is suspended. */
describe('the core of the language', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = file.replace('.json', '');
    const text = readFileSync(join(folder, `${name}.py`), 'utf8');
    const recorded: Record<string, { stdout: string; stderr: string }> = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    );
    for (const [version, expected] of Object.entries(recorded)) {
      for (const manner of ['at one go', 'suspended everywhere'] as const) {
        it(`${name}, ${version}, ${manner}`, function () {
          this.timeout(20000);
          assert.deepEqual(runCore(text, Number(version.split('.')[1]), manner), expected);
        });
      }
    }
  }
});
