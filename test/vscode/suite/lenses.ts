import assert from 'node:assert/strict';
import { closeAll, eventually, lensesOf, open } from './support';

export function lensTests(): void {
  describe('lenses', () => {
    afterEach(closeAll);

    const linesOf = async (name: string, count: number): Promise<number[]> => {
      const { document } = await open(name);
      const lenses = await eventually(async () => {
        const found = await lensesOf(document);
        assert.equal(found.length, count);
        return found;
      });
      return lenses.map(({ line }) => line);
    };

    it('stand above every Python block of a note, those in lists too', async () => {
      assert.deepEqual(await linesOf('note.md', 4), [4, 4, 25, 25]);
    });

    it('stand above a Python file that uses threads', async () => {
      assert.deepEqual(await linesOf('threads.py', 2), [0, 0]);
    });

    it('stand above nothing else', async () => {
      const { document } = await open('plain.py');
      assert.deepEqual(await lensesOf(document), []);
    });

    it('offer to run and to show the timeline', async () => {
      const { document } = await open('threads.py');
      const titles = (await lensesOf(document)).map(({ title }) => title);
      assert.deepEqual(titles, ['▶ Run', 'Timeline']);
    });
  });
}
