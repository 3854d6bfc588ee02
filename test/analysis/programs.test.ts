import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulate } from '../../src/simulator';

const folder = join(fileURLToPath(import.meta.url), '..', 'programs');

/** What findings of a run are about; what the text or the machine cannot do is another matter. */
const judged = /^(deadlock|lock\.|wait\.|race\.|thread\.|daemon\.|starvation|gil\.)/;

/**
 * Programs with known verdicts. The first line says what is wrong: `# expect: CODE [SEVERITY]`, several with commas, or
 * `none`; it may choose a Python: `# expect: none · python 3.13t`.
 */
describe('findings of programs with known verdicts', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.py'));
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, verdict, python] = /^# expect: ([^·\n]*?)(?: · python (\S+))?\n/.exec(text) ?? assert.fail(file);
    it(`${file.replace('.py', '')}: ${verdict}`, () => {
      const { diagnostics } = simulate(text, { filename: file, ...(python ? { python } : {}) });
      const found = diagnostics.filter(({ code }) => judged.test(code));
      const said = found.map(({ code, severity, message }) => `${code} ${severity}: ${message}`).join('\n');
      if (verdict === 'none') return assert.equal(said, '');
      for (const wanted of verdict.split(', ')) {
        const [code, severity] = wanted.split(' ');
        const hit = found.find((one) => one.code === code && (severity === undefined || one.severity === severity));
        assert.ok(hit, `${wanted} is not among:\n${said}`);
      }
      // Nothing else may be wrong but what goes with it.
      const codes = verdict.split(', ').map((wanted) => wanted.split(' ')[0]);
      for (const { code, severity, message } of found) {
        if (severity !== 'info') assert.ok(codes.includes(code), `also ${code}: ${message}`);
      }
      return undefined;
    });
  }
});
