import type { Arguments, AsyncFunctionDef, Expr, FunctionDef, GeneratorExp, Lambda, Scope, Stmt } from '../syntax';
import { mangle } from '../syntax';
import { annotationText } from './annotationText';
import { finish, noSignature, type Signature } from './assemble';
import { directCall } from './calls';
import { Code } from './code';
import { comprehensionLoops } from './comprehensions';
import { constantAtom } from './constants';
import { cost } from './costs';
import type { CodeKind } from './program';
import { cellVariable, enterInlined, noteUnsureNames, storeName } from './variables';
import { identifier, quote } from './writer';

/** The name under which a function shows in messages: `Outer.method`, `f.<locals>.g`. */
export function qualifiedName(code: Code, name: string): string {
  if (code.parent === null && code.siteFunction === code.name) return name;
  const resolved = code.scope.resolved.get(mangle(code.scope.className, name));
  if (resolved === 'global') return name;
  // Up to 3.11 a comprehension is a function of its own, but no place that hides names.
  const inside = code.siteFunction === code.name ? '' : `${code.siteFunction}.`;
  if (inside !== '' && code.parent === null) return inside + name;
  return code.ownScope.kind === 'class'
    ? `${code.qualname}.${inside}${name}`
    : `${code.qualname}.<locals>.${inside}${name}`;
}

/** The expression of a function object made of code `index`; `scope` is the scope of that code. */
export function functionObject(
  code: Code,
  index: number,
  scope: Scope,
  parts: { defaults?: string; kwDefaults?: string; annotations?: string } = {},
): string {
  const free = code.unit.captures.get(scope)?.free ?? [];
  const cells = free.length === 0 ? 'null' : `[${free.map((name) => cellVariable(code, name)).join(', ')}]`;
  const rest = [parts.defaults ?? 'null', parts.kwDefaults ?? 'null', cells, parts.annotations ?? 'null'];
  return `made(O.makeFunction(this.code.codes[${index}], G, ${rest.join(', ')}))`;
}

function signatureOf(
  code: Code,
  args: Arguments,
  place: { start: number; end: number },
  body: readonly Stmt[],
): Signature {
  const name = (arg: { arg: string } | null) => (arg === null ? [] : [mangle(code.ownScope.className, arg.arg)]);
  const first = body[0];
  const docstring =
    first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str'
      ? first.value.value.value
      : null;
  return {
    parameters: [
      ...args.posonlyargs.flatMap(name),
      ...args.args.flatMap(name),
      ...name(args.vararg),
      ...args.kwonlyargs.flatMap(name),
      ...name(args.kwarg),
    ],
    positionalOnly: args.posonlyargs.length,
    positional: args.posonlyargs.length + args.args.length,
    keywordOnly: args.kwonlyargs.length,
    hasVarArgs: args.vararg !== null,
    hasVarKeywords: args.kwarg !== null,
    docstring,
    firstLine: code.unit.sites.lineOf(place.start),
    entrySite: code.unit.sites.indexOf({ start: place.start, end: place.start }, code.name),
  };
}

/** Starts the body: parameters are bound, the entry is a switch point. */
function begin(code: Code, signature: Signature, body: readonly (Stmt | Expr)[]): void {
  noteUnsureNames(code, body);
  const cells = code.unit.captures.get(code.ownScope)?.cells;
  for (const name of signature.parameters) {
    if (cells?.has(name)) continue;
    const js = code.declare(identifier('v_', name), name);
    if (!code.unsure.has(name)) code.bound.add(js);
  }
  if (code.isGenerator) code.line('if (re !== null) throw re;');
  code.switchPoint();
}

/** Emits the return of a body that has come to its end. */
export function emitReturn(code: Code, value: string): void {
  code.flush();
  code.line(code.isGenerator ? `R.returned = ${value}; R.depth--; return DONE;` : `R.depth--; return ${value};`);
  code.dead = true;
}

/** Default values of parameters, evaluated where the function is defined. */
function defaultParts(code: Code, args: Arguments): { defaults?: string; kwDefaults?: string } {
  const parts: { defaults?: string; kwDefaults?: string } = {};
  if (args.defaults.length > 0) {
    parts.defaults = `[${args.defaults.map((value) => code.inTemporary(value)).join(', ')}]`;
  }
  const named = args.kwonlyargs.flatMap((arg, i) => {
    const value = args.kw_defaults[i];
    if (value === null) return [];
    return [`${quote(mangle(code.scope.className, arg.arg))}: ${code.inTemporary(value)}`];
  });
  if (named.length > 0) parts.kwDefaults = `{ __proto__: null, ${named.join(', ')} }`;
  return parts;
}

function annotationPart(code: Code, node: FunctionDef | AsyncFunctionDef): string | undefined {
  const { args, returns } = node;
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  const pairs = all.flatMap((arg) =>
    arg?.annotation ? [quote(mangle(code.scope.className, arg.arg)), annotation(code, arg.annotation)] : [],
  );
  if (returns !== null) pairs.push('"return"', annotation(code, returns));
  if (pairs.length === 0) return undefined;
  const into = code.temporary();
  code.suspend(into, `O.dict([${pairs.join(', ')}])`);
  return into;
}

/** The value of an annotation, or its text under `from __future__ import annotations`. */
export function annotation(code: Code, node: Expr): string {
  if (code.unit.annotationsAsText) return quote(annotationText(node, code.unit.text));
  if (node.kind !== 'Starred') return code.inTemporary(node);
  const list = code.temporary();
  const value = code.expression(node.value);
  code.site(node);
  code.suspend(list, `O.unpack(${value}, 1)`);
  code.line(`${list} = ${list}[0];`);
  return list;
}

/** Emits a `def` with its decorators. https://docs.python.org/3/reference/compound_stmts.html#function-definitions */
export function functionStatement(code: Code, node: FunctionDef | AsyncFunctionDef): void {
  const decorators = node.decorator_list.map((decorator) => code.inTemporary(decorator));
  const parts = defaultParts(code, node.args);
  const outer = enterTypeParameters(code, node);
  const annotations = annotationPart(code, node);
  const scope = code.unit.scopes.scopeOf(node);
  const kind: CodeKind =
    node.kind === 'AsyncFunctionDef'
      ? scope.isGenerator
        ? 'async-generator'
        : 'coroutine'
      : scope.isGenerator
        ? 'generator'
        : 'function';
  const child = new Code(code.unit, scope, kind, node.name, qualifiedName(code, node.name), code);
  const firstDecorator = node.decorator_list[0];
  const signature = signatureOf(child, node.args, node, node.body);
  begin(child, signature, node.body);
  child.statements(signature.docstring === null ? node.body : node.body.slice(1));
  if (!child.dead) emitReturn(child, 'NONE');
  const firstLine = firstDecorator ? child.unit.sites.lineOf(firstDecorator.start) : signature.firstLine;
  const index = finish(child, { ...signature, firstLine });
  code.tick(cost.makeFunction);
  let value = code.temporary();
  code.line(`${value} = ${functionObject(code, index, scope, { ...parts, annotations })};`);
  if (outer !== null) {
    code.suspend(null, `O.setattr(${value}, "__type_params__", ${outer.params})`);
    code.scope = outer.scope;
  }
  value = decorate(code, decorators, node.decorator_list, value);
  storeName(code, node.name, value, node);
}

/** Calls the decorators, innermost first. */
export function decorate(code: Code, decorators: readonly string[], nodes: readonly Expr[], value: string): string {
  for (let i = decorators.length - 1; i >= 0; i--) {
    const f = decorators[i];
    code.tick(cost.call);
    code.site(nodes[i]);
    code.suspendCall(value, directCall(f, [value]));
    code.switchPoint();
  }
  return value;
}

/** Enters the scope of a generic definition's type parameters and makes them; null if it has none. */
export function enterTypeParameters(
  code: Code,
  node: Parameters<Code['unit']['scopes']['typeParametersOf']>[0],
): { scope: Scope; params: string } | null {
  const scope = code.unit.scopes.typeParametersOf(node);
  if (scope === null) return null;
  const outer = enterInlined(code, scope);
  const made = node.type_params.map((param) => {
    const bound = param.kind === 'TypeVar' && param.bound !== null ? code.inTemporary(param.bound) : 'null';
    const fallback = param.default_value === null ? 'null' : code.inTemporary(param.default_value);
    const value = code.temporary();
    code.line(`${value} = O.typeParam(${quote(param.kind)}, ${quote(param.name)}, ${bound}, ${fallback});`);
    storeName(code, param.name, value, param);
    return value;
  });
  const params = code.temporary();
  code.line(`${params} = O.tuple([${made.join(', ')}]);`);
  return { scope: outer, params };
}

/** A function without a name of its own, whose body is made by `emit`. */
export function nestedFunction(
  code: Code,
  scope: Scope,
  kind: CodeKind,
  name: string,
  signature: Signature | null,
  place: { readonly start: number; readonly end: number },
  walk: readonly Expr[],
  emit: (child: Code) => void,
  make?: (child: Code) => Signature,
): number {
  const child = new Code(code.unit, scope, kind, name, qualifiedName(code, name), code);
  const entrySite = code.unit.sites.indexOf({ start: place.start, end: place.start }, name);
  const own = make?.(child) ??
    signature ?? { ...noSignature, firstLine: code.unit.sites.lineOf(place.start), entrySite };
  begin(child, own, walk);
  emit(child);
  return finish(child, own);
}

export function lambda(code: Code, node: Lambda): string {
  const parts = defaultParts(code, node.args);
  const scope = code.unit.scopes.scopeOf(node);
  const kind = scope.isGenerator ? 'generator' : 'function';
  const index = nestedFunction(
    code,
    scope,
    kind,
    '<lambda>',
    null,
    node,
    [node.body],
    (child) => emitReturn(child, child.expression(node.body)),
    (child) => signatureOf(child, node.args, node, []),
  );
  code.tick(cost.makeFunction);
  const into = code.temporary();
  code.line(`${into} = ${functionObject(code, index, scope, parts)};`);
  return into;
}

/** Emits a generator expression: a generator function that gets the first iterator, called at once. */
export function generatorExpression(code: Code, node: GeneratorExp): string {
  const mark = code.mark();
  const first = node.generators[0];
  const iterable = code.expression(first.iter);
  code.release(mark);
  const iterator = code.temporary();
  code.site(first.iter);
  code.suspend(iterator, `O.${first.is_async ? 'asyncIter' : 'iter'}(${iterable})`);
  const scope = code.unit.scopes.scopeOf(node);
  const kind = scope.isCoroutine ? 'async-generator' : 'generator';
  const index = nestedFunction(
    code,
    scope,
    kind,
    '<genexpr>',
    null,
    node,
    [node.elt, ...node.generators.flatMap((g) => [g.target, ...g.ifs])],
    (child) => {
      const walk = { iterator: identifier('v_', '.0'), at: null, range: null };
      comprehensionLoops(child, node.generators, walk, (inner) => {
        const mark = inner.mark();
        inner.expression({ kind: 'Yield', start: node.elt.start, end: node.elt.end, value: node.elt });
        inner.release(mark);
      });
      emitReturn(child, 'NONE');
    },
    (child) => ({
      ...noSignature,
      parameters: ['.0'],
      positional: 1,
      positionalOnly: 1,
      firstLine: child.unit.sites.lineOf(node.start),
      entrySite: child.unit.sites.indexOf({ start: node.start, end: node.start }, child.name),
    }),
  );
  code.tick(cost.makeFunction);
  code.line(`${iterator} = ${functionObject(code, index, scope)}.fn(${iterator});`);
  return iterator;
}

/** The atom of a docstring, for `__doc__`. */
export function docstringAtom(code: Code, docstring: string | null): string {
  return docstring === null ? 'NONE' : constantAtom(code, { type: 'str', value: docstring });
}
