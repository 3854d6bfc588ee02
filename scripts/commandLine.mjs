// Writes dist/cli.js, one file that plain Node runs, and beside it what makes it start faster on this Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** What of the program is kept compiled: the functions that this needs. */
const usual = join(root, 'scripts', 'usual.py');

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const beyondAscii = /[^\0-\x7f]/g;

/** Without a character beyond ASCII a text of this size is read and kept in half the time. */
function ascii(bundle) {
  // In a raw template an escape would stay one: there the character is put in as a value.
  const raw = bundle.replace(/String\.raw`[^`]*`/g, (template) =>
    template.replace(beyondAscii, (unit) => `\${"${escaped(unit)}"}`),
  );
  return raw.replace(beyondAscii, escaped);
}

/** Takes the bundled program as a CommonJS text. */
export function writeCommandLine(dist, bundle) {
  const program = `(function (require) { const exports = {}, module = { exports };\n${ascii(bundle)}\n})`;
  if (program.includes('*\u0001/')) throw new Error('the bundle has what stands for the end of a comment');
  const build = createHash('sha256').update(program).digest('hex').slice(0, 16);
  const launcher = readFileSync(join(root, 'scripts', 'launcher.cjs'), 'utf8').replace('__BUILD__', build);
  const file = join(dist, 'cli.js');
  const cache = join(dist, 'cli.cache');
  rmSync(cache, { force: true });
  writeFileSync(file, `#!/usr/bin/env node\n'use strict';\n${launcher}/*!${program.replaceAll('*/', '*\u0001/')}*/\n`);
  chmodSync(file, 0o755);
  // CommonJS starts faster than a module does, and the project's own package.json makes modules of `.js`.
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  const words = [join(root, 'scripts', 'cache.cjs'), cache, build, file, 'run', usual];
  spawnSync(process.execPath, words, { stdio: 'ignore' });
}
