import type { Attribute, Call, Expr, Keyword, Stmt } from '../syntax';
import { mangle } from '../syntax';
import type { Code } from './code';
import { foldedValue } from './constants';
import { cost } from './costs';
import { isSimple, operand } from './operands';
import { cellVariable, loadName } from './variables';
import { noteMade, visibleCall, visibleMethod } from './visible';
import { property, quote } from './writer';

/** More arguments than this go through `O.call` and are not written twice. */
const MANY = 8;

/** Methods of str: a text is a JavaScript string, on which no class attribute is found. */
const TEXT_METHODS = new Set(
  (
    'capitalize casefold center count encode endswith expandtabs find format index isalnum isalpha isdecimal isdigit ' +
    'isidentifier islower isnumeric isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix ' +
    'replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate ' +
    'upper zfill'
  ).split(' '),
);

/** Emits a call. https://docs.python.org/3/reference/expressions.html#calls */
export function call(code: Code, node: Call, into?: string): string {
  const mark = code.mark();
  const emit = (js: string): string => {
    code.release(mark);
    const target = into ?? code.temporary();
    code.site(node);
    code.suspendCall(target, js);
    noteMade(code, target);
    code.switchPoint();
    return target;
  };
  if (isPlainSuper(code, node)) return emit(superCall(code, node));
  code.tick(cost.argument * (node.args.length + node.keywords.length));
  const spread = node.args.some((a) => a.kind === 'Starred') || node.keywords.some((k) => k.arg === null);
  if (node.func.kind === 'Attribute' && !spread && node.args.length + node.keywords.length <= MANY) {
    code.tick(cost.methodCall);
    return emit(methodCall(code, node, node.func));
  }
  code.tick(cost.call);
  // A number is no object to JavaScript's grammar.
  const func = foldedValue(node.func) === null ? operand(code, node.func, false) : code.inTemporary(node.func);
  const held = /^v_/.test(func) && !node.args.every(isSimple) && code.hasWalrus ? code.temporary() : func;
  if (held !== func) code.line(`${held} = ${func};`);
  if (spread) return emit(spreadCall(code, node, held));
  const args = listOf(code, [...node.args, ...node.keywords.map((k) => k.value)]);
  visibleCall(code, held, args.array, node);
  if (node.keywords.length > 0) {
    return emit(`O.call(${held}, ${args.array}, ${code.unit.nameList(node.keywords.map((k) => k.arg ?? ''))})`);
  }
  if (args.atoms === null || args.atoms.length > MANY) return emit(`O.call(${held}, ${args.array}, null)`);
  return emit(directCall(held, args.atoms));
}

/** A call of `f` with positional atoms, directly where it takes exactly so many: for `suspendCall`. */
export function directCall(callee: string, args: readonly string[]): string {
  const f = /^-?\d/.test(callee) ? `(${callee})` : callee;
  const list = args.join(', ');
  const general = `${f}.n === ${args.length} ? ${f}.fn(${list}) : O.call(${f}, [${list}], null)`;
  return `${f}.softN === ${args.length} ? ${f}.soft(${list}) : ${general}`;
}

/**
 * The look-up comes before the arguments, as in CPython: a function found on the type is called without binding it, any
 * other attribute is read as it is.
 */
function methodCall(code: Code, node: Call, func: Attribute): string {
  const name = mangle(code.scope.className, func.attr);
  if (func.value.kind === 'Call' && isPlainSuper(code, func.value)) return superMethodCall(code, node, func, name);
  const object = operand(code, func.value, false);
  const held = /^-?\d/.test(object) ? `(${object})` : object;
  const method = code.temporary();
  const found = code.temporary();
  const label = code.newLabel();
  const own = property(held, '', name);
  const ofText = TEXT_METHODS.has(name) ? `typeof ${object} === 'string' ? ${property('STR', 'm', name)} : ` : '';
  code.line(`${method} = ${ofText}${property(held, 'm', name)};`);
  code.line(`if (${method} !== undefined && ${method}.b !== undefined && ${own} === undefined) ${found} = true;`);
  code.line(`else { ${found} = false; if ((r = ${own}) === undefined) {`);
  code.line(
    `  ${code.siteText(func)} if ((r = O.getattr(${object}, ${quote(name)})) === S) { pc = ${label}; break main; }`,
  );
  code.line(`} ${method} = r; }`);
  code.resumeAt(label, method);
  const { keywords } = node;
  const { atoms, array } = listOf(code, [...node.args, ...keywords.map((k) => k.value)]);
  const names = keywords.length === 0 ? 'null' : code.unit.nameList(keywords.map((k) => k.arg ?? ''));
  visibleMethod(code, object, method, found, array, func);
  const general = `O.callMethod(${object}, ${quote(name)}, ${array}, ${names})`;
  if (atoms === null || keywords.length > 0) return `${found} ? ${general} : O.call(${method}, ${array}, ${names})`;
  const bound = `${listMethod(name, method, object, atoms)}${boundCall(method, [object, ...atoms], general)}`;
  return `${found} ? ${bound} : ${directCall(method, atoms)}`;
}

/** A call of what a class has, with what it is called on as the first value; `general` is for all that is not direct. */
export function boundCall(method: string, values: readonly string[], general: string): string {
  const count = values.length;
  // `u`, where a native has it, is how many values it takes at most: the others are left undefined.
  const fits = `${method}.b === ${count} || (${method}.b < ${count} && ${method}.u >= ${count})`;
  const list = values.join(', ');
  return `${method}.softN === ${count} ? ${method}.soft(${list}) : ${fits} ? ${method}.fn(${list}) : ${general}`;
}

/** `super().name(…)`: where the class after this one has a function, neither a super object nor a bound method is made. */
function superMethodCall(code: Code, node: Call, func: Attribute, name: string): string {
  code.tick(cost.call);
  const self = loadName(code, firstParameter(code) ?? '', node);
  const cell = cellVariable(code, '__class__');
  const method = code.temporary();
  const found = code.temporary();
  const made = code.newLabel();
  const read = code.newLabel();
  code.site(func.value);
  code.line(`${method} = superMethod(${cell}, ${self}, ${quote(name)}); ${found} = ${method} !== undefined;`);
  const make = `if ((r = O.superCall(${cell}, ${self})) === S) { pc = ${made}; break main; }`;
  code.line(`if (!${found}) { ${make} ${method} = r; }`);
  code.resumeAt(made, method);
  const get = `if ((r = O.getattr(${method}, ${quote(name)})) === S) { pc = ${read}; break main; }`;
  const own = property(method, '', name);
  code.line(`if (!${found}) { if ((r = ${own}) === undefined) { ${code.siteText(func)} ${get} } ${method} = r; }`);
  code.resumeAt(read, method);
  code.switchPoint();
  const { keywords } = node;
  const { atoms, array } = listOf(code, [...node.args, ...keywords.map((k) => k.value)]);
  const names = keywords.length === 0 ? 'null' : code.unit.nameList(keywords.map((k) => k.arg ?? ''));
  const general = `O.call(${method}, [${self}, ${atoms === null ? `...${array}` : atoms.join(', ')}], ${names})`;
  if (atoms === null || keywords.length > 0) return `${found} ? ${general} : O.call(${method}, ${array}, ${names})`;
  return `${found} ? ${boundCall(method, [self, ...atoms], general)} : ${directCall(method, atoms)}`;
}

/** The methods of lists that are called most are done at once. */
function listMethod(name: string, method: string, object: string, atoms: readonly string[]): string {
  if (name === 'append' && atoms.length === 1) return `${method} === APPEND ? O.listAppend(${object}, ${atoms[0]}) : `;
  if (name !== 'pop' || atoms.length > 0) return '';
  return `${method} === POP && ${object}.items.length > 0 ? ${object}.items.pop() : `;
}

/** `super()` without arguments inside a method. */
function isPlainSuper(code: Code, node: Call): boolean {
  const { func } = node;
  if (func.kind !== 'Name' || func.id !== 'super' || node.args.length + node.keywords.length > 0) return false;
  return (
    code.ownScope.kind === 'function' && code.ownScope.lookup('__class__') === 'free' && firstParameter(code) !== null
  );
}

function firstParameter(code: Code): string | null {
  return code.ownScope.parameters[0] ?? null;
}

function superCall(code: Code, node: Call): string {
  code.tick(cost.call);
  const self = loadName(code, firstParameter(code) ?? '', node);
  return `O.superCall(${cellVariable(code, '__class__')}, ${self})`;
}

/** Atoms of several values and a JavaScript array of them; very many are collected one by one. */
export function listOf(code: Code, nodes: readonly Expr[]): { atoms: readonly string[] | null; array: string } {
  if (nodes.length <= 32 || nodes.every(isSimple)) {
    const atoms = nodes.map((node, i) => operand(code, node, !code.hasWalrus || nodes.slice(i + 1).every(isSimple)));
    return { atoms, array: `[${atoms.join(', ')}]` };
  }
  const array = code.temporary();
  code.line(`${array} = [];`);
  for (const node of nodes) push(code, array, node);
  return { atoms: null, array };
}

function push(code: Code, array: string, node: Expr): void {
  const mark = code.mark();
  const value = code.expression(node);
  code.line(`${array}.push(${value});`);
  code.release(mark);
}

function spreadCall(code: Code, node: Call, func: string): string {
  const args = code.temporary();
  code.line(`${args} = [];`);
  for (const arg of node.args) spreadArgument(code, node.args.length > 1 ? 'undefined' : func, args, arg, node);
  const keywords = keywordDict(code, node.keywords, func, node);
  visibleCall(code, func, args, node);
  return `O.callSpread(${func}, ${args}, ${keywords})`;
}

/** Adds one argument, or all of `*iterable`, to the array `args`. */
export function spreadArgument(code: Code, func: string, args: string, arg: Expr, place: Expr | Stmt): void {
  if (arg.kind !== 'Starred') {
    push(code, args, arg);
    return;
  }
  const mark = code.mark();
  const value = code.expression(arg.value);
  code.site(place);
  code.suspend(null, `O.spreadArgs(${func}, ${args}, ${value})`);
  code.release(mark);
}

/** Emits a PyDict of keyword arguments; `null` for none. */
export function keywordDict(
  code: Code,
  keywords: readonly Keyword[],
  func: string,
  node: { readonly start: number; readonly end: number },
): string {
  if (keywords.length === 0) return 'null';
  const dict = code.temporary();
  code.suspend(dict, 'O.dict([])');
  for (const keyword of keywords) {
    const mark = code.mark();
    const value = code.expression(keyword.value);
    code.site(node);
    if (keyword.arg === null) code.suspend(null, `O.mergeKeywords(${func}, ${dict}, ${value})`);
    else code.line(`O.addKeyword(${func}, ${dict}, ${quote(keyword.arg)}, ${value});`);
    code.release(mark);
  }
  return dict;
}
