import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SeededRandom } from '../../src/base';
import { run } from './smallMachine';

const folder = new URL('programs/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.py'));

/** The `.txt` beside a program is what CPython 3.11 prints; `send`, `throw_` and `handled` are one-liners over `sys`. */
function load(name: string): { text: string; expected: string[] } {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const printed = readFileSync(new URL(name.replace('.py', '.txt'), folder), 'utf8');
  return { text, expected: printed.trimEnd().split('\n') };
}

describe('generated code and suspension', () => {
  it('has programs to check', () => ok(names.length >= 4));

  for (const name of names) {
    const { text, expected } = load(name);

    it(`${name}: as CPython when nothing is suspended`, () => deepStrictEqual(run(text, 'never'), expected));

    it(`${name}: the same when every operation and switch point captures the stack`, () =>
      deepStrictEqual(run(text, 'always'), expected));

    it(`${name}: the same whichever operations capture the stack`, () => {
      for (let seed = 1; seed <= 25; seed++) {
        deepStrictEqual(run(text, new SeededRandom(seed)), expected, `seed ${seed}`);
      }
    });

    it(`${name}: the same with switch points everywhere (3.9)`, function () {
      if (/^ *match /m.test(text)) this.skip();
      deepStrictEqual(run(text, 'always', '3.9'), expected);
    });
  }

  it('puts the depth and what is handled back, whatever the program does', () => {
    // `run` checks both at its end; a program that ends in an exception is checked here.
    let thrown: unknown = null;
    try {
      run('def f():\n  try:\n    1 / 0\n  finally:\n    print("x")\nf()\n', 'always');
    } catch (error) {
      thrown = error;
    }
    strictEqual((thrown as { cls: { name: string } }).cls.name, 'ZeroDivisionError');
  });
});
