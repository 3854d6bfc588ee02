import { LineIndex } from '../base';
import { type Expr, type Module, type Node, type Stmt, walk } from '../syntax';
import type { CostNote } from './annotate';

/**
 * The modules of whose calls the note says somewhere what they cost, by the first part of their name: an import of one
 * of these that is not simulated gives a stub. A call is taken to be a module's if a name in its statement was imported
 * from it, or was assigned from something that was.
 */
export function answeredImports(module: Module, text: string, costs: readonly CostNote[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (costs.length === 0) return found;
  const lines = new LineIndex(text);
  const lineOf = (offset: number) => lines.positionOf(Math.min(offset, text.length)).line;
  const noted = (node: Node & { start: number; end: number }) =>
    costs.some(({ line }) => line >= lineOf(node.start) && line <= lineOf(node.end));
  const origins = namesFromImports(module);
  walk(module, (node) => {
    if (!('start' in node) || !(node.kind === 'Name' || isSimple(node)) || !noted(node)) return undefined;
    if (node.kind === 'Import') for (const { name } of node.names) found.add(root(name));
    else if (node.kind === 'ImportFrom' && node.module !== null) found.add(root(node.module));
    else for (const name of namesIn(node)) for (const origin of origins.get(name) ?? []) found.add(origin);
    return undefined;
  });
  return found;
}

const root = (name: string) => name.split('.')[0];

const simple: ReadonlySet<string> = new Set(
  'Return Delete Assign AugAssign AnnAssign Raise Assert Import ImportFrom Expr'.split(' '),
);
const isSimple = (node: Node) => simple.has(node.kind);

/** The modules that each name may come from. */
function namesFromImports(module: Module): Map<string, Set<string>> {
  const origins = new Map<string, Set<string>>();
  const add = (name: string, from: Iterable<string>): boolean => {
    const known = origins.get(name) ?? new Set();
    const before = known.size;
    for (const origin of from) known.add(origin);
    origins.set(name, known);
    return known.size > before;
  };
  walk(module, (node) => {
    if (node.kind === 'Import') for (const { name, asname } of node.names) add(asname ?? root(name), [root(name)]);
    if (node.kind === 'ImportFrom' && node.module !== null && node.level === 0)
      for (const { name, asname } of node.names) add(asname ?? name, [root(node.module)]);
    return undefined;
  });
  // What is assigned from such a name is such a name; until nothing new is found.
  for (let grows = true; grows; ) {
    grows = false;
    walk(module, (node) => {
      for (const [target, value] of bindings(node))
        for (const from of namesIn(value))
          for (const name of namesIn(target)) if (add(name, origins.get(from) ?? [])) grows = true;
      return undefined;
    });
  }
  return origins;
}

/** What a node binds to what. */
function bindings(node: Node): readonly (readonly [Expr, Expr])[] {
  switch (node.kind) {
    case 'Assign':
      return node.targets.map((target) => [target, node.value] as const);
    case 'AnnAssign':
      return node.value ? [[node.target, node.value]] : [];
    case 'NamedExpr':
      return [[node.target, node.value]];
    case 'For':
    case 'AsyncFor':
    case 'comprehension':
      return [[node.target, node.iter]];
    case 'withitem':
      return node.optional_vars ? [[node.optional_vars, node.context_expr]] : [];
    default:
      return [];
  }
}

function namesIn(node: Node | Stmt): string[] {
  const names: string[] = [];
  walk(node, (inner) => {
    if (inner.kind === 'Name') names.push(inner.id);
    return undefined;
  });
  return names;
}
