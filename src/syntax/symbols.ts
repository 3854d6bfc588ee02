import { SymbolCollector } from './collectSymbols';
import type { SyntaxProblem } from './problem';
import { type NameScope, type Scope, type ScopeTable, Use } from './scope';
import type { Module } from './tree';

/**
 * The scopes of a module, with every name resolved as CPython's `symtable.c` does: class blocks do not nest, the first
 * iterable of a comprehension belongs outside, a walrus in a comprehension binds outside, `super` needs `__class__`.
 * https://docs.python.org/3/reference/executionmodel.html#resolution-of-names
 */
export function analyseScopes(module: Module): ScopeTable {
  let scopes = known.get(module);
  if (scopes === undefined) {
    scopes = analyse(module);
    known.set(module, scopes);
  }
  return scopes;
}

/** The parser asks for their problems, the compiler for the rest. */
const known = new WeakMap<Module, ScopeTable>();

function analyse(module: Module): ScopeTable {
  const collector = new SymbolCollector(module);
  const problems = [...collector.problems];
  resolve(collector.module, null, new Set(), problems);
  return {
    module: collector.module,
    scopes: collector.scopes,
    problems,
    scopeOf(node) {
      const scope = collector.byNode.get(node);
      if (scope === undefined) throw new Error(`no scope for ${node.kind} at ${node.start}`);
      return scope;
    },
    typeParametersOf: (node) => collector.typeParameters.get(node) ?? null,
  };
}

/**
 * Resolves a block and all within. `bound` are the names bound in functions around (null in the module), `global`
 * those declared global around. Gives the names that the block takes from around it.
 */
function resolve(
  scope: Scope,
  bound: ReadonlySet<string> | null,
  global: ReadonlySet<string>,
  problems: SyntaxProblem[],
): Set<string> {
  const local = new Set<string>();
  const outerBound = bound === null ? null : new Set(bound);
  const outerGlobal = new Set(global);
  const free = new Set<string>();

  for (const [name, uses] of scope.symbols) {
    const found = resolveName(scope, name, uses, outerBound, problems);
    scope.resolved.set(name, found);
    if (found === 'free') free.add(name);
    if (found === 'global') {
      outerGlobal.add(name);
      outerBound?.delete(name);
    }
    if (found === 'local') {
      local.add(name);
      outerGlobal.delete(name);
    }
  }

  const innerBound = new Set(outerBound ?? []);
  if (scope.isFunctionLike) for (const name of local) innerBound.add(name);
  if (scope.kind === 'class') innerBound.add('__class__');
  const wanted = new Set<string>();
  for (const child of scope.children) {
    for (const name of resolve(child, innerBound, outerGlobal, problems)) wanted.add(name);
  }

  if (scope.kind === 'class') scope.needsClassCell = wanted.delete('__class__');
  for (const name of wanted) {
    if (scope.isFunctionLike && local.has(name)) scope.resolved.set(name, 'cell');
    else {
      free.add(name);
      // A class that binds the name itself keeps its own binding and hands the outer one on.
      if (!scope.resolved.has(name) || (scope.isFunctionLike && !local.has(name))) scope.resolved.set(name, 'free');
    }
  }
  return free;
}

function resolveName(
  scope: Scope,
  name: string,
  uses: number,
  bound: ReadonlySet<string> | null,
  problems: SyntaxProblem[],
): NameScope {
  const refuse = (message: string) => {
    const place = scope.directives.get(name) ?? scope.node;
    problems.push({ type: 'SyntaxError', message, start: place.start, end: place.end });
  };
  if (uses & Use.Global) {
    if (uses & Use.Nonlocal) refuse(`name '${name}' is nonlocal and global`);
    return 'global';
  }
  if (uses & Use.Nonlocal) {
    if (bound === null) refuse('nonlocal declaration not allowed at module level');
    else if (!bound.has(name)) refuse(`no binding for nonlocal '${name}' found`);
    return 'free';
  }
  if (uses & Use.Bound) return 'local';
  return bound?.has(name) ? 'free' : 'implicit-global';
}
