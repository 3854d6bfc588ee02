import '../../src/runtime';
import { compile } from '../../src/compile';
import { fillBuiltins } from '../../src/runtime/builtins';
import { call } from '../../src/runtime/call';
import { toStr } from '../../src/runtime/data/repr';
import { newException } from '../../src/runtime/errors';
import { Execution } from '../../src/runtime/execution';
import { newModule } from '../../src/runtime/modules';
import { instantiate, moduleFunction } from '../../src/runtime/program';
import { R } from '../../src/runtime/registers';
import { World } from '../../src/runtime/world';
import { analyseScopes, parse } from '../../src/syntax';

/** Runs a Python text on the bare engine: no kernel, one stack, no time. Gives what it printed and how it ended. */
export function runPython(
  text: string,
  minor = 11,
  options: { suspendAlways?: boolean } = {},
): { stdout: string; error: string | null } {
  let stdout = '';
  const world = new World({
    minor,
    freeThreaded: false,
    write: (stream, part) => {
      if (stream === 1) stdout += part;
    },
  });
  const load = (source: string, filename: string) => {
    const python = `3.${minor}`;
    const parsed = parse(source, { python });
    if (parsed.problems.length > 0) throw newException('SyntaxError', [parsed.problems[0].message]);
    const options = { siteBase: world.sites.length, file: 0, python, variant: 'run' as const };
    const { program, problems } = compile(parsed.module, source, analyseScopes(parsed.module), options);
    if (problems.length > 0) throw new Error(problems[0].message);
    return instantiate(program, world, filename);
  };
  world.importer = { find: () => undefined, compile: load, unknown: () => {} };
  world.enter();
  fillBuiltins(world);
  const globals = world.newGlobals();
  world.modules.set('__main__', newModule('__main__', globals));
  R.left = options.suspendAlways ? -1 : 1e9;
  let resumed = false;
  R.slice = () => {
    if (!options.suspendAlways) {
      R.left = 1e9;
      return false;
    }
    // Every second question is answered by a switch, so that the program gets on.
    R.left = -1;
    resumed = !resumed;
    return resumed && R.atomic === 0;
  };
  const execution = new Execution();
  execution.startWith(() => call(moduleFunction(load(text, 'main.py'), globals), [], null));
  let outcome = execution.run();
  while (outcome.kind === 'suspended') {
    // Nothing waits here: whatever is suspended goes on at once, as `locals()` is to see its caller.
    outcome = execution.run();
  }
  if (outcome.kind === 'returned') return { stdout, error: null };
  const { error } = outcome;
  return {
    stdout,
    error: `${error.cls.name}: ${toStr(error)}${error.internal ? ` ${String((error.internal as Error).stack)}` : ''}`,
  };
}
