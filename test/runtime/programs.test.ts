import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPython } from './runPython';

const here = new URL('.', import.meta.url).pathname;

/** Every program prints here what CPython 3.11 printed (`record.py`), at one go and when it is suspended everywhere. */
for (const folder of ['data', 'builtins']) {
  describe(`programs on ${folder}`, () => {
    for (const name of readdirSync(join(here, folder)).filter((file) => file.endsWith('.py'))) {
      const text = readFileSync(join(here, folder, name), 'utf8');
      const expected = readFileSync(join(here, folder, name.replace('.py', '.out')), 'utf8').split('\n');
      for (const suspendAlways of [false, true]) {
        it(`${name}${suspendAlways ? ', suspended at every switch point' : ''}`, function () {
          this.timeout(20000);
          const { stdout, error } = runPython(text, 11, { suspendAlways });
          // Lone surrogates cannot be written to a file as UTF-8: both sides show a replacement.
          const printed = Buffer.from(stdout, 'utf8').toString('utf8').split('\n');
          for (const [i, line] of expected.entries()) {
            const known = Buffer.from(line, 'utf8')
              .toString('utf8')
              .replace(/\ufffd+/g, '\ufffd');
            assert.equal(printed[i]?.replace(/\ufffd+/g, '\ufffd'), known, `line ${i + 1}`);
          }
          assert.equal(error, null);
          assert.equal(printed.length, expected.length);
        });
      }
    }
  });
}
