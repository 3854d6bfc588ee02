import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
// @ts-expect-error: a script of the build, without types
import { writeCommandLine } from '../../scripts/commandLine.mjs';

const bundle = (word: string) =>
  `const end = /[*护]\\/*/; console.log('${word} */ 守护', end.test('*'), require('node:path').sep, process.argv.length);`;

describe('the one file of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interleave-launcher-'));
  const cache = join(folder, 'cli.cache');
  const run = () => spawnSync(process.execPath, [join(folder, 'cli.js'), 'x'], { encoding: 'utf8' });
  const expected = (word: string) => `${word} */ 守护 true ${sep} 3\n`;
  before(() => writeCommandLine(folder, bundle('one')));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('runs with what the build kept compiled, and the engine takes it', () => {
    assert.ok(existsSync(cache));
    const watch = `const vm = require('vm'), { Script } = vm; vm.Script = class extends Script { constructor(...a) {
      super(...a); console.log(this.cachedDataRejected); } }; require(process.argv[1]);`;
    const { stdout } = spawnSync(process.execPath, ['-e', watch, join(folder, 'cli.js')], { encoding: 'utf8' });
    assert.match(stdout, /^false\n/);
    assert.equal(run().stdout, expected('one'));
  });

  it('does not use what was kept of another build', () => {
    const old = readFileSync(cache);
    writeCommandLine(folder, bundle('two'));
    writeFileSync(cache, old);
    assert.equal(run().stdout, expected('two'));
  });

  it('runs with a spoilt cache and with none', () => {
    writeFileSync(cache, 'spoilt');
    assert.equal(run().stdout, expected('two'));
    rmSync(cache);
    assert.equal(run().stdout, expected('two'));
  });
});
