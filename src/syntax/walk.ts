import type {
  Alias,
  Arg,
  Arguments,
  Comprehension,
  ExceptHandler,
  Expr,
  Keyword,
  MatchCase,
  Module,
  Pattern,
  Stmt,
  TypeParam,
  WithItem,
} from './tree';

/** Any node of the tree. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Calls `visit` with every direct child of a node, in the order of CPython's fields. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit(item);
    } else if (isNode(value)) visit(value);
  }
}

/** Calls `visit` with a node and everything below it, outermost first; children are skipped where it gives `false`. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  forEachChild(node, (child) => walk(child, visit));
}
