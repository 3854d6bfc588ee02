import { compile, type Program } from '../compile';
import { analyseScopes, parse } from '../syntax';

/** What was compiled in this process, by version and text; the least recently used first. */
const programs = new Map<string, Program>();
/** About three times what the library has; a program takes up to a few megabytes. */
const most = 150;

/**
 * The program of a module of the library that is written in Python. It is compiled once for all runs, which is why it
 * has no numbers of sites of its own.
 */
export function libraryProgram(text: string, python: string): Program {
  const key = `${python} ${text}`;
  const known = programs.get(key);
  const program = known ?? compiled(text, python);
  if (known !== undefined) programs.delete(key);
  else if (programs.size >= most) programs.delete(programs.keys().next().value as string);
  programs.set(key, program);
  return program;
}

function compiled(text: string, python: string): Program {
  const { module } = parse(text, { python, isCorrect: true });
  return compile(module, text, analyseScopes(module), { siteBase: null, file: -1, python, variant: 'run' }).program;
}
