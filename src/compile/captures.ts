import type { Scope } from '../syntax';

/** What the code of a scope takes from outside and what of its own has to live in cells. */
export interface Capture {
  /** Names it takes from code around it, sorted. */
  readonly free: readonly string[];
  /** Names of its own that a function defined inside uses. */
  readonly cells: ReadonlySet<string>;
}

/**
 * True for scopes whose code is part of the function around: list, set and dict comprehensions and type parameters. Their
 * variables are variables of that function under other names.
 */
export function isInlined(scope: Scope): boolean {
  return scope.kind === 'type-parameters' || (scope.kind === 'comprehension' && scope.node.kind !== 'GeneratorExp');
}

/** True if the scope itself is where this name lives. */
export function owns(scope: Scope, name: string): boolean {
  if (scope.kind === 'module') return false;
  if (scope.kind === 'class') return name === '__class__' && scope.needsClassCell;
  const found = scope.resolved.get(name);
  return found === 'local' || found === 'cell';
}

/** Cells and free variables of every scope, given that comprehensions are no functions of their own. */
export function captures(module: Scope): Map<unknown, Capture> {
  const result = new Map<unknown, Capture>();
  visit(module, result);
  return result;
}

/** `needs`: names from around, by whom ever; `captured`: those needed by a function of its own. */
function visit(scope: Scope, result: Map<unknown, Capture>): { needs: Set<string>; captured: Set<string> } {
  const needs = new Set<string>();
  const captured = new Set<string>();
  const cells = new Set<string>();
  for (const [name, found] of scope.resolved) if (found === 'free') needs.add(name);
  for (const child of scope.children) {
    const inner = visit(child, result);
    const taken = isInlined(child) ? inner.captured : inner.needs;
    for (const name of inner.needs) if (!owns(scope, name)) needs.add(name);
    for (const name of taken) {
      if (owns(scope, name)) cells.add(name);
      else captured.add(name);
    }
  }
  if (scope.kind === 'class' && scope.needsClassCell) cells.add('__class__');
  result.set(scope, { free: [...needs].sort(), cells });
  return { needs, captured };
}
