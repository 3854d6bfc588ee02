import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findSnippets, problemMessage, type Snippet } from '../../src/notes';

const folder = resolve(import.meta.dirname, '../../media/notes');
const recorded = JSON.parse(readFileSync(resolve(import.meta.dirname, 'recorded.json'), 'utf8')) as {
  cpython: string;
  notes: Record<string, Record<string, { stdout: string; exitCode: number }>>;
};

const read = (file: string) =>
  findSnippets({ text: readFileSync(join(folder, file), 'utf8'), kind: 'markdown', path: file });

/** The claims of the original note, by the names that day059-claims gives them. */
const claimed = Object.entries({ g: 6, j: 10, d: 7, z: 5, s: 6, c: 8, e: 12 }).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
);
const wrong = ['g4', 'j7', 'j8', 'j9', 'd7', 'z2', 's4', 'c6', 'e3', 'e9'];

const outputOf = (snippet: Snippet): readonly string[] | null => {
  const subject = snippet.claims.find((claim) => claim.quantifier === 'output')?.subject;
  return subject?.kind === 'output' ? subject.lines : null;
};

for (const [english, chinese] of [
  ['day059.md', 'day059.zh-cn.md'],
  ['threads.md', 'threads.zh-cn.md'],
]) {
  describe(`the sample note ${english}`, () => {
    const notes = [read(english), read(chinese)];

    it('has nothing in it that cannot be read', () => {
      for (const note of notes)
        assert.deepEqual(
          note.problems.map((problem) => problemMessage(problem, 'en')),
          [],
        );
    });

    it('has the same snippets in both languages', () => {
      const [en, zh] = notes.map((note) => note.snippets.map(({ name, code }) => ({ name, code })));
      assert.deepEqual(zh, en);
      assert.ok(en.every(({ name }) => name !== undefined));
    });

    it('has a callout of the same kind before the same snippets in both languages', () => {
      const [en, zh] = notes.map((note) => note.callouts.map(({ kind, snippet }) => ({ kind, snippet })));
      assert.deepEqual(zh, en);
    });

    it('says of each snippet what real Python prints', () => {
      for (const note of notes) {
        for (const snippet of note.snippets) {
          const real = recorded.notes[english][snippet.id];
          assert.ok(real, `${snippet.id} is not recorded: run test/notes/record.ts`);
          assert.equal(real.exitCode, 0, snippet.id);
          const output = outputOf(snippet);
          assert.ok(output, `${snippet.id} has no @output`);
          assert.equal(`${output.join('\n')}\n`, real.stdout, snippet.id);
        }
      }
    });
  });
}

describe('the sample note day059', () => {
  for (const file of ['day059.md', 'day059.zh-cn.md']) {
    const note = read(file);

    it(`has a snippet and a callout for every claim, in order (${file})`, () => {
      assert.deepEqual(
        note.snippets.map((snippet) => snippet.name),
        claimed,
      );
      assert.deepEqual(
        note.callouts.map((callout) => callout.snippet),
        claimed,
      );
      assert.equal(existsSync(join(folder, file)), true);
    });

    it(`lets each wrong claim be refuted by what real Python prints (${file})`, () => {
      for (const name of wrong) {
        const snippet = note.snippets.find((one) => one.name === name);
        const claims = snippet?.claims.filter((claim) => claim.quantifier !== 'output') ?? [];
        assert.ok(claims.length > 0, `${name} states nothing that could be refuted`);
        const lines = recorded.notes['day059.md'][name].stdout.split('\n');
        for (const { quantifier, subject } of claims) {
          if (subject?.kind !== 'prints') continue;
          assert.equal(lines.includes(subject.line), quantifier === 'never', name);
        }
      }
    });

    it(`lets the other claims hold (${file})`, () => {
      for (const snippet of note.snippets.filter(({ name }) => !wrong.includes(name ?? ''))) {
        const lines = recorded.notes['day059.md'][snippet.id].stdout.split('\n');
        for (const { quantifier, subject } of snippet.claims) {
          if (subject?.kind !== 'prints') continue;
          const { line, before } = subject;
          const printed = lines.includes(line) && (before === null || lines.indexOf(line) < lines.indexOf(before));
          assert.equal(printed, quantifier !== 'never', `${snippet.id}: ${line}`);
        }
      }
    });
  }
});
