import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../src/simulator';

const folder = join(fileURLToPath(import.meta.url), '..', '..', 'programs', 'language');

/** Lines whose addresses are taken out. */
const linesOf = (text: string): string[] => text.replace(/0x[0-9a-f]{6,}/g, '0x…').split('\n');

// What the programs print was recorded with CPython 3.11 by `test/programs/language/record.py`.
describe('the language and its builtins are those of CPython 3.11', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.out'))) {
    const program = name.replace('.out', '.py');
    it(program, () => {
      const text = readFileSync(join(folder, program), 'utf8');
      const result = simulate(text, { python: '3.11', filename: program });
      const expected = linesOf(readFileSync(join(folder, name), 'utf8'));
      const printed = linesOf(result.stdout);
      for (const [i, line] of expected.entries()) assert.equal(printed[i], line, `line ${i + 1} ${result.stderr}`);
      assert.equal(printed.length, expected.length);
      assert.equal(result.exitCode, 0);
    });
  }
});
