import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, walk } from '../../src/syntax';

const texts: string[] = ['trees', 'errors'].flatMap((name) =>
  JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), 'utf8')).map(
    (record: { text: string }) => record.text,
  ),
);

const pieces = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  "'",
  '"',
  "'''",
  '\\',
  '\n',
  '    ',
  '\t',
  ':',
  ',',
  '=',
  ':=',
  '*',
  '**',
  '@',
  '.',
  'f"',
  '!',
  '#',
  'if ',
  'def ',
  'class ',
  'lambda ',
  'async ',
  'await ',
  'match ',
  'case ',
  'else',
  'yield ',
  'import ',
  'é',
  '🐍',
  '\0',
  '\ufeff',
  '\ud800',
  '\f',
  '\r',
  '0x',
  '1e',
  '$',
  'x',
];

/** A program with some of its characters taken out, and pieces of others put in. */
const mutants = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', ...pieces)), { maxLength: 6 }),
  )
  .map(([first, second, edits]) => {
    let text = first + second;
    for (const [at, length, piece] of edits) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + piece + text.slice(start + length);
    }
    return text;
  });

describe('syntax: parse', () => {
  it('gives a tree for every text, in every version, whose nodes lie within the text', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(mutants, fc.constantFrom('3.8', '3.11', '3.12', '3.14t'), (text, python) => {
        const parsed = parse(text, { python });
        assert.equal(parsed.completeness === 'complete', parsed.problems.length === 0);
        for (const { start, end } of parsed.problems)
          assert.ok(0 <= start && start <= end && end <= text.length + 1, `${start} ${end}`);
        walk(parsed.module, (node) => {
          if ('start' in node)
            assert.ok(0 <= node.start && node.start <= node.end && node.end <= text.length, node.kind);
          return undefined;
        });
      }),
      { numRuns: 1500, seed: 59 },
    );
  });
  it('gives a tree for any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => parse(text).module.kind === 'Module'),
      { seed: 59 },
    );
  });
});
