import { type CompileProblem, compile } from '../compile';
import { analyseScopes, parse } from '../syntax';
import type { PyCode } from './code';
import { newException, type PyBaseException } from './errors';
import { instantiate } from './program';
import { R } from './registers';
import { syntaxErrorFor } from './syntaxErrors';
import { python } from './version';

export type CompileMode = 'exec' | 'eval' | 'single';

/** How the parser says that a text is nested beyond JavaScript's stack. */
const tooDeep = 'maximum recursion depth exceeded during compilation';

/** Compiles a text that the program made itself; tracebacks show no source of it. Throws a Python SyntaxError. */
export function compileDynamic(text: string, filename: string, mode: CompileMode): PyCode {
  const { world } = R;
  const version = `3.${python.minor}${python.freeThreaded ? 't' : ''}`;
  const parsed = parse(text, { python: version, mode });
  if (parsed.problems[0]?.message === tooDeep) throw newException('RecursionError', [tooDeep]);
  if (parsed.completeness !== 'complete') throw syntaxErrorFor(parsed.problems[0], text, filename, mode === 'eval');
  const scopes = analyseScopes(parsed.module);
  const file = world.files.push({ name: filename, text: '', lineOffset: 0 }) - 1;
  const compiled = (namespace: 'globals' | 'mapping') => {
    const options = {
      siteBase: world.sites.length,
      file,
      python: version,
      variant: 'run' as const,
      mode,
      namespace,
    };
    const { program, problems } = compile(parsed.module, text, scopes, options);
    if (problems.length > 0) throw problemError(problems[0]);
    return instantiate(program, world, filename);
  };
  const code = compiled('globals');
  code.inMapping = () => compiled('mapping');
  return code;
}

function problemError({ code, message }: CompileProblem): PyBaseException {
  return code === 'unsupported.nesting'
    ? newException('RecursionError', [tooDeep])
    : newException('SyntaxError', [message]);
}
