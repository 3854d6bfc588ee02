import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findSnippets, type Snippet } from '../../src/notes';
import { simulate } from '../../src/simulator';

const folder = resolve(import.meta.dirname, '../../media/notes');
const recorded = JSON.parse(readFileSync(resolve(import.meta.dirname, 'recorded.json'), 'utf8')) as {
  notes: Record<string, Record<string, { stdout: string; exitCode: number }>>;
};

/** The snippets that the note itself says cannot be run yet: the sentence stands on the line two above the fence. */
function notYet(text: string, snippet: Snippet): boolean {
  return /cannot run this one yet/.test(text.split('\n')[snippet.range.start.line - 3] ?? '');
}

// The Chinese notes have the same snippets: another test holds them to that.
for (const file of ['day059.md', 'threads.md']) {
  describe(`the simulator on ${file}`, () => {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const snippet of findSnippets({ text, kind: 'markdown', path: file }).snippets) {
      const late = notYet(text, snippet);
      it(`${snippet.id} ${late ? 'cannot be run yet, as the note says' : 'prints what real Python prints'}`, () => {
        const { stdout, exitCode } = simulate(snippet.code, snippet.options);
        const real = recorded.notes[file][snippet.id];
        if (late) assert.notEqual(stdout, real.stdout, 'it runs: take the sentence out of both notes');
        else assert.deepEqual({ stdout, exitCode }, real);
      }).timeout(60_000);
    }
  });
}
