import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SeededRandom } from '../../src/base';
import { compile } from '../../src/compile';
import {
  call,
  defineFunctions,
  Execution,
  fillBuiltins,
  getattr,
  instantiate,
  moduleFunction,
  None,
  type PyObject,
  R,
  type Value,
  World,
} from '../../src/runtime';
import { analyseScopes, parse } from '../../src/syntax';

/** Runs a program on the real runtime alone; `suspends` is asked at every switch point. Gives what it printed. */
function run(text: string, suspends: () => boolean): string {
  let output = '';
  const write = (_stream: 1 | 2, part: string) => {
    output += part;
  };
  const world = new World({ minor: 11, freeThreaded: false, write });
  world.enter();
  fillBuiltins(world);
  world.files.push({ name: 'test.py', text, lineOffset: 0 });
  const { module, problems } = parse(text, { python: '3.11' });
  deepStrictEqual(problems, []);
  const options = { siteBase: 0, file: 0, python: '3.11', variant: 'run' } as const;
  const { program } = compile(module, text, analyseScopes(module), options);
  const globals = world.newGlobals();
  globals.$__name__ = '__main__';
  const natives = defineFunctions('test', {
    'handled()': () => R.handling ?? None,
    'send(generator, value)': (generator: PyObject, value: Value) => call(getattr(generator, 'send') as Value, [value]),
    'throw_(generator, error)': (generator: PyObject, error: Value) =>
      call(getattr(generator, 'throw') as Value, [error]),
  });
  for (const [name, native] of Object.entries(natives)) world.builtins[`$${name}`] = native;
  R.left = -1;
  R.depth = 0;
  R.slice = () => {
    R.left = -1;
    return R.atomic === 0 && suspends();
  };
  const execution = new Execution();
  execution.start(moduleFunction(instantiate(program, world, 'test.py'), globals), []);
  let outcome = execution.run();
  while (outcome.kind === 'suspended') outcome = execution.run();
  R.slice = () => false;
  if (outcome.kind === 'raised') throw new Error(`${outcome.error.cls.name}: ${String(outcome.error.args[0])}`);
  strictEqual(R.depth, 0);
  strictEqual(R.handling, null);
  return output;
}

function sometimes(seed: number): () => boolean {
  const random = new SeededRandom(seed);
  return () => random.below(3) === 0;
}

describe('compiled programs on the real runtime', () => {
  for (const folder of ['language/', 'programs/']) {
    const url = new URL(folder, import.meta.url);
    for (const name of readdirSync(url).filter((file) => file.endsWith('.py') && file !== 'record.py')) {
      it(`${folder}${name} prints what CPython 3.11 prints, suspended or not`, () => {
        const text = readFileSync(new URL(name, url), 'utf8');
        const expected = readFileSync(new URL(name.replace('.py', '.txt'), url), 'utf8');
        strictEqual(
          run(text, () => false),
          expected,
        );
        strictEqual(
          run(text, () => true),
          expected,
        );
        for (let seed = 1; seed <= 3; seed++) strictEqual(run(text, sometimes(seed)), expected, `seed ${seed}`);
      });
    }
  }

  it('agrees with CPython on random programs, suspended or not', function () {
    this.timeout(120_000);
    const url = new URL('random/programs.json', import.meta.url);
    const programs = JSON.parse(readFileSync(url, 'utf8')) as [number, string, string][];
    ok(programs.length >= 30);
    for (const [seed, text, expected] of programs) {
      strictEqual(
        run(text, () => false),
        expected,
        `program ${seed}`,
      );
      strictEqual(run(text, sometimes(seed)), expected, `program ${seed}, suspended`);
    }
  });
});
