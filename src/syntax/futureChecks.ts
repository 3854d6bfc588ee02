import type { ImportFrom, Module, Stmt } from './tree';

type Refuse = (message: string, place: { readonly start: number; readonly end: number }) => void;

const FEATURES = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
]);

/** The rules of `from __future__`: it comes first, and names features that exist. https://docs.python.org/3/reference/simple_stmts.html#future */
export function checkFuture(module: Module, refuse: Refuse): void {
  let isBeginning = true;
  for (const [index, statement] of module.body.entries()) {
    if (isFuture(statement)) {
      if (isBeginning) checkFeatures(statement, refuse);
      continue;
    }
    isBeginning &&= index === 0 && isText(statement);
    if (!isBeginning) break;
  }
  lateImports(module.body, refuse, true);
}

function isFuture(statement: Stmt): statement is ImportFrom {
  return statement.kind === 'ImportFrom' && statement.module === '__future__' && statement.level === 0;
}

function isText(statement: Stmt): boolean {
  return statement.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.type === 'str';
}

function checkFeatures(statement: ImportFrom, refuse: Refuse): void {
  for (const { name } of statement.names) {
    if (name === 'braces') refuse('not a chance', statement);
    else if (!FEATURES.has(name)) refuse(`future feature ${name} is not defined`, statement);
  }
}

function lateImports(body: readonly Stmt[], refuse: Refuse, isTop: boolean): void {
  let isBeginning = isTop;
  for (const [index, statement] of body.entries()) {
    if (isFuture(statement)) {
      if (!isBeginning) refuse('from __future__ imports must occur at the beginning of the file', statement);
      continue;
    }
    isBeginning &&= index === 0 && isText(statement);
    for (const value of Object.values(statement)) {
      if (Array.isArray(value)) lateImports(statementsIn(value), refuse, false);
    }
  }
}

/** Statements among the children of a statement, also those in its handlers and cases. */
function statementsIn(children: readonly { readonly kind?: string; readonly body?: unknown }[]): Stmt[] {
  return children.flatMap((child) => {
    if (child?.kind === 'ExceptHandler' || child?.kind === 'match_case') return child.body as Stmt[];
    return typeof child === 'object' && child !== null && 'kind' in child ? [child as Stmt] : [];
  });
}
