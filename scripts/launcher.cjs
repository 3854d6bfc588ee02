// The program is the comment at the end of this file, where Node does not read it. It is compiled here instead, with
// what the same engine made of it when it was built (`cli.cache`) if that is there; without, it only starts slower.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** Which build the cache must be of; the engine itself refuses what an engine of another version or with other flags made. */
const build = '__BUILD__';

function cache() {
  try {
    const data = readFileSync(join(__dirname, 'cli.cache'));
    return data.toString('latin1', data.length - build.length) === build ? data.subarray(0, -build.length) : undefined;
  } catch {
    return undefined;
  }
}

// The end of a comment is written otherwise inside.
const text = readFileSync(__filename, 'latin1');
const program = text.slice(text.indexOf('\n/*!') + 4, -'*/\n'.length).replaceAll('*\u0001/', '*/');
new Script(program, { filename: __filename, cachedData: cache() }).runInThisContext()(require);
