/**
 * Runs every snippet of the notes that come with the extension under a real Python and writes what they print to
 * `recorded.json`. Needs CPython 3.11 with gevent on Linux:
 *
 *     PYTHON=/path/to/python3 npx tsx test/notes/record.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findSnippets } from '../../src/notes';

const folder = resolve(import.meta.dirname, '../../media/notes');
const python = process.env.PYTHON ?? 'python3';
const version = spawnSync(python, ['-c', 'import sys, gevent; print(sys.version.split()[0], gevent.__version__)'], {
  encoding: 'utf8',
});
if (version.status !== 0) throw new Error(`${python} is no Python with gevent: ${version.stderr}`);
const [cpython, gevent] = version.stdout.trim().split(' ');

function runOnce(code: string): { stdout: string; exitCode: number | null } {
  const place = mkdtempSync(join(tmpdir(), 'interleave-note-'));
  writeFileSync(join(place, 'snippet.py'), code);
  const run = spawnSync(python, ['snippet.py'], { cwd: place, encoding: 'utf8', timeout: 60_000, input: '' });
  rmSync(place, { recursive: true });
  return { stdout: run.stdout, exitCode: run.status };
}

const recorded: Record<string, Record<string, { stdout: string; exitCode: number | null }>> = {};
for (const note of ['day059.md', 'threads.md']) {
  recorded[note] = {};
  const text = readFileSync(join(folder, note), 'utf8');
  for (const snippet of findSnippets({ text, kind: 'markdown' }).snippets) {
    const said = snippet.claims.find(({ quantifier }) => quantifier === 'output')?.subject;
    const expected = said?.kind === 'output' ? `${said.lines.join('\n')}\n` : null;
    // A busy machine shows rare schedules too: a snippet has a few tries to print what the note says; the last counts.
    for (let tries = 0; tries < 5; tries++) {
      recorded[note][snippet.id] = runOnce(snippet.code);
      if (recorded[note][snippet.id].stdout === expected) break;
      console.log(`${note} ${snippet.id} printed something else`);
    }
  }
}
writeFileSync(
  resolve(import.meta.dirname, 'recorded.json'),
  `${JSON.stringify({ cpython, gevent, notes: recorded }, null, 2)}\n`,
);
