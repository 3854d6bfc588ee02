import type { Module, ScopeTable } from '../syntax';
import { finish, noSignature } from './assemble';
import { assign } from './assignments';
import { Code } from './code';
import { condition, expression } from './expressions';
import { emitReturn } from './functions';
import type { Program } from './program';
import { statement } from './statements';
import { type CompileOptions, type CompileProblem, Unit } from './unit';
import { noteUnsureNames, storeName } from './variables';
import { quote } from './writer';

/**
 * Translates a module to JavaScript. `parsed` must be a tree without syntax problems, `scopes` its scopes, `text` what it
 * was parsed from. Never throws for a user's mistake: what is not translated is told in `problems`.
 */
export function compile(
  parsed: Module,
  text: string,
  scopes: ScopeTable,
  options: CompileOptions,
): { program: Program; problems: CompileProblem[] } {
  const unit = new Unit(parsed, text, scopes, options, { expression, condition, statement, assign });
  try {
    moduleBody(unit);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(parsed, scopes, options);
  }
  const program = {
    javascript: unit.javascript(),
    codes: unit.codes,
    constants: unit.constants,
    sites: unit.sites.sites,
  };
  return { program, problems: unit.problems };
}

function moduleBody(unit: Unit): void {
  const { module } = unit;
  const isExpression = unit.options.mode === 'eval';
  const kind = isExpression ? 'expression' : 'module';
  const code = new Code(unit, unit.scopes.module, kind, '<module>', '<module>', null);
  const first = module.body[0];
  const docstring =
    unit.options.mode !== 'single' &&
    first?.kind === 'Expr' &&
    first.value.kind === 'Constant' &&
    first.value.value.type === 'str'
      ? first.value.value.value
      : null;
  noteUnsureNames(code, module.body);
  code.switchPoint();
  if (isExpression && first?.kind === 'Expr') {
    emitReturn(code, code.expression(first.value));
    const entrySite = unit.sites.indexOf({ start: first.start, end: first.start }, '<module>');
    finish(code, { ...noSignature, firstLine: 1, entrySite });
    return;
  }
  if (docstring !== null) storeName(code, '__doc__', quote(docstring), first);
  code.statements(docstring === null ? module.body : module.body.slice(1));
  if (!code.dead) emitReturn(code, 'NONE');
  const start = module.body[0]?.start ?? 0;
  const entrySite = unit.sites.indexOf({ start, end: start }, '<module>');
  finish(code, { ...noSignature, docstring, firstLine: 1, entrySite });
}

/** The program of a text that is nested too deep: it does nothing, and the problem says why. */
function tooDeep(
  parsed: Module,
  scopes: ScopeTable,
  options: CompileOptions,
): { program: Program; problems: CompileProblem[] } {
  const empty: Module = { kind: 'Module', start: 0, end: 0, body: [] };
  const unit = new Unit(empty, '', scopes, options, { expression, condition, statement, assign });
  moduleBody(unit);
  const problem = {
    code: 'unsupported.nesting',
    message: 'This program is nested too deeply to be compiled; put the inner parts into variables or functions.',
    start: parsed.start,
    end: parsed.end,
  };
  return {
    program: { javascript: unit.javascript(), codes: unit.codes, constants: [], sites: unit.sites.sites },
    problems: [problem],
  };
}
