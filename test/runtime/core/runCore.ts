import { compile } from '../../../src/compile';
import {
  defineFunction,
  Execution,
  type FoundModule,
  fillBuiltins,
  formatException,
  instantiate,
  moduleFunction,
  None,
  newException,
  newModule,
  type PyBaseException,
  PyTuple,
  R,
  setModuleAttribute,
  World,
} from '../../../src/runtime';
import { analyseScopes, parse } from '../../../src/syntax';

/** How the program is carried out: at one go, or suspended and resumed at every switch point that allows it. */
export type Manner = 'at one go' | 'suspended everywhere';

/** Runs a text on the bare engine as `main.py`, with the modules that `find` knows; gives both streams as they would be at the end of the process. */
export function runCore(
  text: string,
  minor: number,
  manner: Manner,
  find: (name: string) => FoundModule | undefined = () => undefined,
): { stdout: string; stderr: string } {
  const out = { stdout: '', stderr: '' };
  const write = (stream: 1 | 2, part: string) => {
    if (stream === 1) out.stdout += part;
    else out.stderr += part;
  };
  const world = new World({ minor, freeThreaded: false, write });
  world.enter();
  fillBuiltins(world);
  const load = (source: string, filename: string) => {
    const python = `3.${minor}`;
    const parsed = parse(source, { python });
    if (parsed.problems.length > 0) throw newException('SyntaxError', [parsed.problems[0].message]);
    const file = world.files.push({ name: filename, text: source, lineOffset: 0 }) - 1;
    const options = { siteBase: world.sites.length, file, python, variant: 'run' as const };
    return instantiate(compile(parsed.module, source, analyseScopes(parsed.module), options).program, world, filename);
  };
  const fillSys = (module: ReturnType<typeof newModule>) => {
    const info = () => {
      const handled = R.handling as PyBaseException | null;
      return new PyTuple(handled === null ? [None, None, None] : [handled.cls, handled, handled.traceback ?? None]);
    };
    setModuleAttribute(module, 'modules', world.modules);
    setModuleAttribute(module, 'exc_info', defineFunction('exc_info()', info, 'sys'));
    const setLimit = (limit: number) => {
      R.depthLimit += limit - known;
      known = limit;
      return None;
    };
    let known = 1000;
    setModuleAttribute(module, 'setrecursionlimit', defineFunction('setrecursionlimit(limit, /)', setLimit, 'sys'));
  };
  world.importer = {
    find: (name) => (name === 'sys' ? { kind: 'native', fill: fillSys } : find(name)),
    compile: load,
    unknown: () => {},
  };
  const main = newModule('__main__', world.newGlobals());
  world.modules.set('__main__', main);
  R.depthLimit = 1000;
  R.left = manner === 'at one go' ? 1e9 : 50;
  R.slice = () => {
    if (manner === 'at one go' || R.atomic > 0) {
      R.left = 1e9;
      return false;
    }
    R.left = 50;
    return true;
  };
  const execution = new Execution();
  execution.start(moduleFunction(load(text, 'main.py'), main.namespace), []);
  let outcome = execution.run();
  while (outcome.kind === 'suspended') outcome = execution.run();
  if (outcome.kind === 'raised') out.stderr += formatException(outcome.error);
  const tidy = (part: string) => part.replace(/0x[0-9a-f]+/g, '0x…');
  return { stdout: tidy(out.stdout), stderr: tidy(out.stderr) };
}
