import assert from 'node:assert/strict';
import { MovedLines } from '../../../src/vscode/movedLines';

/** Three lines of a snippet at lines 5, 6 and 7 of a note, behind a margin of two columns. */
const snippet = () => new MovedLines([5, 6, 7].map((line) => ({ line, column: 2 })));

type Place = readonly [line: number, column: number];

/** Asserts where the three lines are after the text from one place to another was replaced by one of `count` lines. */
function check(from: Place, to: Place, count: number, expected: readonly (number | null)[]): void {
  const lines = snippet();
  const [start, end] = [from, to].map(([line, column]) => ({ line, column }));
  lines.edit({ start, end, count });
  const found = [1, 2, 3].map((line) => lines.toDocument({ line, column: 0 })?.line ?? null);
  assert.deepEqual(found, expected);
}

describe('the lines of a snippet that was run', () => {
  it('stay when something below or in them is typed', () => {
    check([9, 0], [9, 0], 3, [5, 6, 7]);
    check([6, 4], [6, 8], 1, [5, 6, 7]);
  });

  it('move with lines that are added above', () => check([1, 3], [1, 3], 3, [7, 8, 9]));
  it('move when a line is broken before their first character', () => check([6, 2], [6, 2], 2, [5, 7, 8]));
  it('stay when a line is broken behind its beginning', () => check([6, 8], [6, 8], 2, [5, 6, 8]));
  it('are lost when they are deleted', () => check([5, 0], [7, 0], 1, [null, null, 5]));
  it('are lost when they are joined to the line above', () => check([5, 9], [6, 2], 1, [5, null, 6]));
  it('are lost when a selection that spans them is replaced', () => check([5, 4], [7, 5], 1, [5, null, null]));

  it('give columns without the margin, both ways', () => {
    const lines = snippet();
    assert.deepEqual(lines.toDocument({ line: 2, column: 3 }), { line: 6, column: 5 });
    assert.deepEqual(lines.fromDocument({ line: 6, column: 5 }), { line: 2, column: 3 });
    assert.equal(lines.fromDocument({ line: 8, column: 0 }), null);
    assert.equal(lines.toDocument({ line: 4, column: 0 }), null);
  });
});
