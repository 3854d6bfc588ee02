import assert from 'node:assert/strict';
import { closeAll, eventually, hoverOn, open } from './support';

export function hoverTests(): void {
  describe('hovers', () => {
    afterEach(closeAll);

    /** Asserts that the hover on a word of the note matches. */
    const check = async (word: string, after: string, expected: RegExp): Promise<void> => {
      const { document } = await open('note.md');
      await eventually(async () => assert.match(await hoverOn(document, word, after), expected));
    };

    it('explain a word in prose', () => check('GIL', '# Threads', /one thread/i));
    it('explain daemon in prose', () => check('daemon', '# Threads', /daemon/i));
    it('explain a call in code', () => check('join', 't.start()', /wait/i));
    it('explain an argument in code', () => check('daemon', 'target=hello', /daemon/i));

    it('say nothing about other words', async () => {
      const { document } = await open('note.md');
      assert.doesNotMatch(await hoverOn(document, 'Some output'), /GIL|thread/);
    });
  });
}
