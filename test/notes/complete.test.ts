import assert from 'node:assert/strict';
import { annotationWords, completeAnnotation, findSnippets } from '../../src/notes';

const labels = (before: string, runAllowed = true) =>
  completeAnnotation(before, runAllowed, 'en').map(({ label }) => label);

describe('completing annotations', () => {
  it('offers every annotation on a line of its own, and at the end of a line those that may stand there', () => {
    assert.deepEqual(labels('# @').sort(), annotationWords.map((word) => `@${word}`).sort());
    assert.deepEqual(labels('    x = 1  # @').sort(), ['@always', '@cpu', '@io', '@never', '@sometimes']);
    assert.ok(!labels('# @', false).includes('@run'));
  });

  it('offers nothing elsewhere', () => {
    for (const before of ['x = 1', 'x = "# @', "s = '#", '# a comment', '# TODO al', '# one # @', ''])
      assert.deepEqual(labels(before), [], before);
  });

  it('offers what a claim about the whole run may be', () => {
    assert.ok(labels('# @always ').includes('finishes'));
    assert.ok(labels('    # @never ra').includes('raises'));
    assert.deepEqual(labels('x = 1  # @always '), []);
  });

  it('inserts what can be read', () => {
    for (const line of ['# @', 'x = 1  # @']) {
      for (const { insert, replaces } of completeAnnotation(line, true, 'en')) {
        const filled = insert.replace(/\$\{\d:([^}]*)\}/g, '$1');
        const claims = /(always|sometimes|never) $/.test(filled)
          ? completeAnnotation('# @always ', true, 'en').map((one) => one.insert.replace(/\$\{\d:([^}]*)\}/g, '$1'))
          : [''];
        for (const claim of line === '# @' ? claims : ['True']) {
          const ending = line === '# @' || /(always|sometimes|never) $/.test(filled) ? claim : '';
          const text = `${line.slice(0, line.length - replaces)}${filled}${ending}\ny = 1\n`;
          assert.deepEqual(findSnippets({ text, kind: 'python' }).problems, [], text);
        }
      }
    }
  });

  it('says the same in both languages', () => {
    const both = (['en', 'zh-cn'] as const).map((locale) => completeAnnotation('# @', true, locale));
    assert.deepEqual(
      both[0].map(({ insert }) => insert),
      both[1].map(({ insert }) => insert),
    );
    for (const { detail } of both[1]) assert.match(detail, /[\u4e00-\u9fff]/);
  });
});
