import type { Expr, Scope, Stmt } from '../syntax';
import { mangle } from '../syntax';
import { isInlined, owns } from './captures';
import type { Code } from './code';
import { cost } from './costs';
import { noteMade, reads, visibleCell, visibleGlobal, writes } from './visible';
import { identifier, property, quote } from './writer';

type Place = { readonly start: number; readonly end: number };

/** Where a name lives, seen from one place in the code. */
type Home =
  | { readonly kind: 'local' | 'cell' | 'free'; readonly js: string }
  | { readonly kind: 'global' | 'namespace' }
  | { readonly kind: 'namespace-or-cell'; readonly js: string };

/** The function-like scope (or the class, for `__class__`) around `scope` that owns a name. */
function ownerOf(scope: Scope, name: string): Scope | null {
  for (let s: Scope | null = scope; s !== null; s = s.parent) if (owns(s, name)) return s;
  return null;
}

function prefixOf(code: Code, owner: Scope): string {
  if (owner === code.ownScope) return '_';
  return code.prefixes.get(owner) ?? '_';
}

/** The JavaScript variable with a cell that this code can reach: its own or one of `this.cells`. */
export function cellVariable(code: Code, name: string): string {
  const owner = ownerOf(code.scope, name);
  if (owner !== null && (owner === code.ownScope || code.prefixes.has(owner))) {
    const js = identifier(`c${prefixOf(code, owner)}`, name);
    return code.declare(js, owner === code.ownScope ? name : `.${name}`);
  }
  return identifier('f_', name);
}

function homeOf(code: Code, name: string): Home {
  const scope = code.scope;
  const found = scope.resolved.get(name) ?? scope.lookup(name);
  if (scope.kind === 'module') return { kind: code.unit.hasMapping ? 'namespace' : 'global' };
  if (scope.kind === 'class') {
    if (found === 'global') return { kind: 'global' };
    if (found === 'free') return { kind: 'namespace-or-cell', js: cellVariable(code, name) };
    return { kind: 'namespace' };
  }
  if (found === 'global' || found === 'implicit-global') {
    // A comprehension at the top of an `exec` with a namespace of its own still sees globals only.
    return { kind: 'global' };
  }
  const owner = ownerOf(scope, name);
  if (owner === null) return { kind: 'global' };
  const own = owner === code.ownScope || code.prefixes.has(owner);
  if (!own) return { kind: 'free', js: cellVariable(code, name) };
  if (code.unit.captures.get(owner)?.cells.has(name)) return { kind: 'cell', js: cellVariable(code, name) };
  const js = identifier(`v${prefixOf(code, owner)}`, name);
  return { kind: 'local', js: code.declare(js, owner === code.ownScope ? name : `.${name}`) };
}

/** The name as the class around sees it. */
function mangled(code: Code, name: string): string {
  return mangle(code.scope.className, name);
}

/** True if reading the name gives a JavaScript variable that only this function's own statements change. */
export function isPlainLocal(code: Code, rawName: string): boolean {
  return homeOf(code, mangled(code, rawName)).kind === 'local';
}

/** Emits the read of a name; gives an atom. */
export function loadName(code: Code, rawName: string, place: Place, into?: string): string {
  const name = mangled(code, rawName);
  const home = homeOf(code, name);
  switch (home.kind) {
    case 'local':
      if (!code.bound.has(home.js)) {
        code.line(`if (${home.js} === undefined) { ${code.siteText(place)} O.unboundLocal(${quote(name)}); }`);
        if (!code.unsure.has(name)) code.bound.add(home.js);
      }
      return home.js;
    case 'cell':
    case 'free': {
      visibleCell(code, home.js, reads, place);
      const t = into ?? code.temporary();
      const refuse = home.kind === 'cell' ? 'unboundLocal' : 'unboundFree';
      code.line(
        `if ((r = ${home.js}.value) === undefined) { ${code.siteText(place)} O.${refuse}(${quote(name)}); } ${t} = r;`,
      );
      return t;
    }
    case 'global': {
      visibleGlobal(code, name, reads, place);
      const t = into ?? code.temporary();
      code.tick(cost.global);
      code.globalNames.add(name);
      const read = property('G', '', name);
      code.line(
        `if ((r = ${read}) === undefined) { ${code.siteText(place)} O.missingGlobal(G, ${quote(name)}); } ${t} = r;`,
      );
      return t;
    }
    case 'namespace': {
      const t = into ?? code.temporary();
      code.tick(cost.global);
      code.globalNames.add(name);
      code.line(code.siteText(place));
      code.suspend(t, `O.loadName(ns, G, ${quote(name)})`);
      return t;
    }
    case 'namespace-or-cell': {
      const t = into ?? code.temporary();
      code.line(code.siteText(place));
      code.suspend(t, `O.loadClassFree(ns, ${home.js}, ${quote(name)})`);
      return t;
    }
  }
}

/** The JavaScript variable that an assignment to this name can be computed into at once, if it is a plain local. */
export function localTarget(code: Code, target: Expr): string | undefined {
  if (target.kind !== 'Name') return undefined;
  const home = homeOf(code, mangled(code, target.id));
  return home.kind === 'local' ? home.js : undefined;
}

/** Emits `name = value`. */
export function storeName(code: Code, rawName: string, value: string, place: Place): void {
  const name = mangled(code, rawName);
  const home = homeOf(code, name);
  switch (home.kind) {
    case 'local':
      code.tick(cost.storeLocal);
      if (value !== home.js) code.line(`${home.js} = ${value};`);
      if (!code.unsure.has(name)) code.bound.add(home.js);
      return;
    case 'cell':
    case 'free':
      visibleCell(code, home.js, writes, place);
      code.tick(cost.storeLocal);
      code.line(`${home.js}.value = ${value};`);
      return;
    case 'global':
      visibleGlobal(code, name, writes, place);
      code.tick(cost.storeGlobal);
      code.globalNames.add(name);
      code.line(`${property('G', '', name)} = ${value};`);
      return;
    case 'namespace':
      code.tick(cost.storeGlobal);
      code.globalNames.add(name);
      code.line(code.siteText(place));
      code.suspend(null, `O.storeName(ns, ${quote(name)}, ${value})`);
      return;
    case 'namespace-or-cell':
      code.line(`${home.js}.value = ${value};`);
  }
}

/** The statement that unbinds a name whether or not it is bound: the end of `except … as name`. */
export function forgetName(code: Code, rawName: string): string {
  const name = mangled(code, rawName);
  const home = homeOf(code, name);
  switch (home.kind) {
    case 'local':
      return `${home.js} = undefined;`;
    case 'cell':
    case 'free':
    case 'namespace-or-cell':
      return `${home.js}.value = undefined;`;
    case 'global':
      return `if (${property('G', '', name)} !== undefined) O.deleteGlobal(G, ${quote(name)});`;
    case 'namespace':
      return `O.storeName(ns, ${quote(name)}, NONE); O.deleteName(ns, ${quote(name)});`;
  }
}

/** Emits `del name`. */
export function deleteName(code: Code, rawName: string, place: Place): void {
  const name = mangled(code, rawName);
  const home = homeOf(code, name);
  switch (home.kind) {
    case 'local':
      code.line(`if (${home.js} === undefined) { ${code.siteText(place)} O.unboundLocal(${quote(name)}); }`);
      code.line(`${home.js} = undefined;`);
      code.bound.delete(home.js);
      return;
    case 'cell':
    case 'free':
    case 'namespace-or-cell': {
      visibleCell(code, home.js, writes, place);
      const refuse = home.kind === 'cell' ? 'unboundLocal' : 'unboundFree';
      code.line(`if (${home.js}.value === undefined) { ${code.siteText(place)} O.${refuse}(${quote(name)}); }`);
      code.line(`${home.js}.value = undefined;`);
      return;
    }
    case 'global':
      visibleGlobal(code, name, writes, place);
      code.line(`${code.siteText(place)} O.deleteGlobal(G, ${quote(name)});`);
      return;
    case 'namespace':
      code.line(code.siteText(place));
      code.suspend(null, `O.deleteName(ns, ${quote(name)})`);
  }
}

/** Enters the scope of an inlined comprehension (or of type parameters): fresh variables, unbound and in new cells. */
export function enterInlined(code: Code, scope: Scope): Scope {
  const outer = code.scope;
  if (!isInlined(scope)) throw new Error('a scope with a function of its own is not inlined');
  code.prefixes.set(scope, `${code.prefixes.size + 1}_`);
  code.scope = scope;
  for (const name of scope.locals) {
    const home = homeOf(code, name);
    if (home.kind === 'cell') {
      code.line(`${home.js} = new Cell(undefined);`);
      noteMade(code, home.js);
    } else if (home.kind === 'local') code.line(`${home.js} = undefined;`);
  }
  return outer;
}

/** Names of a function's body that `del` or `except … as` can unbind. */
export function noteUnsureNames(code: Code, body: readonly (Stmt | Expr)[]): void {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (typeof node !== 'object' || node === null || !('kind' in node)) return;
    const fields = node as Record<string, unknown>;
    const kind = fields.kind as string;
    if (kind === 'Name') {
      const { id, ctx } = fields as { id: string; ctx: string };
      if (ctx === 'Del') code.unsure.add(mangle(code.ownScope.className, id));
      return;
    }
    if (kind === 'Constant' || kind === 'Lambda') return;
    if (kind === 'NamedExpr') code.hasWalrus = true;
    if (kind === 'ExceptHandler') {
      const { name } = fields as { name: string | null };
      if (name !== null) code.unsure.add(mangle(code.ownScope.className, name));
    }
    if (kind === 'FunctionDef' || kind === 'AsyncFunctionDef' || kind === 'ClassDef') {
      const { decorator_list, args } = fields as { decorator_list: unknown; args?: { defaults: unknown } };
      visit(decorator_list);
      visit(args?.defaults ?? null);
      return;
    }
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value);
  };
  visit(body);
}
