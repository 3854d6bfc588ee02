import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundModule } from '../../src/runtime';
import { runCore } from './core/runCore';

const folder = join(new URL('.', import.meta.url).pathname, 'modules');

/** A module as `sys.path` would find it in the folder. */
function find(name: string): FoundModule | undefined {
  const path = name.replaceAll('.', '/');
  for (const file of [`${path}/__init__.py`, `${path}.py`]) {
    const whole = join(folder, file);
    if (!existsSync(whole)) continue;
    const text = readFileSync(whole, 'utf8');
    return { kind: 'source', filename: file, text, isPackage: file.endsWith('__init__.py') };
  }
  return undefined;
}

describe('imports', () => {
  for (const manner of ['at one go', 'suspended everywhere'] as const) {
    it(`packages, circles, stars and failures are as in CPython 3.12, ${manner}`, () => {
      const text = readFileSync(join(folder, 'main.py'), 'utf8');
      // Recorded by `cd modules; python3.12 main.py`, the folder's own path cut off.
      const stdout = readFileSync(join(folder, 'main.3.12.out'), 'utf8');
      assert.deepEqual(runCore(text, 12, manner, find), { stdout, stderr: '' });
    });
  }
});
