import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { simulated } from './fuzz';

const recorded = JSON.parse(readFileSync(new URL('recorded.json', import.meta.url), 'utf8')) as [
  seed: number,
  program: string,
  stdout: string,
][];

// A sample of what `fuzz.ts` does by the thousand; recorded with CPython 3.11 by `record.py`.
describe('random programs print what CPython 3.11 prints', () => {
  it('there are at least a hundred of them', () => assert.ok(recorded.length >= 100));
  for (const [seed, program, stdout] of recorded) {
    it(`seed ${seed}`, () => assert.equal(simulated(program), stdout));
  }
});
