import { assertNever } from '../base';
import type { Attribute, BoolOp, Compare, Expr, IfExp, Subscript, UnaryOp } from '../syntax';
import { mangle } from '../syntax';
import { binary, compare, leftSpine, loadItem } from './arithmetic';
import { branch } from './branch';
import { call } from './calls';
import type { Code } from './code';
import { comprehension } from './comprehensions';
import { constantAtom, constantTuple, foldedValue } from './constants';
import { cost } from './costs';
import { dictDisplay, display } from './displays';
import { formattedString, templateString } from './formatting';
import { generatorExpression, lambda } from './functions';
import { operand } from './operands';
import { awaitValue, yieldFrom, yieldValue } from './suspending';
import { loadName, storeName } from './variables';
import { reads, visibleAttribute, visibleWhole } from './visible';
import { property, quote } from './writer';

/** Emits an expression; see `Visitors.expression`. */
export function expression(code: Code, node: Expr, into?: string): string {
  switch (node.kind) {
    case 'Constant':
      return constantAtom(code, node.value);
    case 'Name':
      return loadName(code, node.id, node);
    case 'BinOp':
      return binaryChain(code, node, into);
    case 'UnaryOp':
      return unary(code, node, into);
    case 'Compare':
      return comparison(code, node, into);
    case 'BoolOp':
      return boolean(code, node);
    case 'IfExp':
      return conditional(code, node);
    case 'NamedExpr': {
      const value = code.inTemporary(node.value);
      storeName(code, node.target.id, value, node.target);
      return value;
    }
    case 'Call':
      return call(code, node, into);
    case 'Attribute':
      return attribute(code, node, into);
    case 'Subscript':
      return subscript(code, node, into);
    case 'Slice':
      return slice(code, node);
    case 'List':
    case 'Set':
      return display(code, node);
    case 'Tuple': {
      const constant = constantTuple(node.elts);
      return constant === null ? display(code, node) : code.unit.constant(constant);
    }
    case 'Dict':
      return dictDisplay(code, node);
    case 'JoinedStr':
      return formattedString(code, node);
    case 'FormattedValue':
      return formattedString(code, { kind: 'JoinedStr', start: node.start, end: node.end, values: [node] });
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return comprehension(code, node);
    case 'GeneratorExp':
      return generatorExpression(code, node);
    case 'Lambda':
      return lambda(code, node);
    case 'Yield':
      return yieldValue(code, node);
    case 'YieldFrom':
      return yieldFrom(code, node);
    case 'Await':
      return awaitValue(code, node.value, node);
    case 'TemplateStr':
    case 'Interpolation':
      return templateString(code, node);
    case 'Starred':
      return unsupported(code, node, 'a starred expression at this place');
    default:
      return assertNever(node);
  }
}

/** Says that something is not translated; the program still compiles, and would raise at this place. */
export function unsupported(code: Code, node: { readonly start: number; readonly end: number }, what: string): string {
  code.unit.problem('unsupported.syntax', `The simulator does not run ${what} yet; write it in another form.`, node);
  return 'NONE';
}

/** Emits the truth of an expression; gives a JavaScript condition. */
export function condition(code: Code, node: Expr): string {
  const constant = foldedValue(node);
  if (constant !== null) return String(truthOf(constant));
  if (node.kind === 'UnaryOp' && node.op === 'Not') return negated(condition(code, node.operand));
  if (node.kind === 'BoolOp') return conditionChain(code, node);
  if (node.kind === 'Compare' && node.ops.length === 1) {
    const into = code.temporary();
    compareOnce(code, node, into);
    return into;
  }
  const value = code.expression(node);
  visibleWhole(code, value, node);
  const into = code.temporary();
  const label = code.newLabel();
  code.tick(cost.truth);
  code.line(`if (typeof ${value} === 'number') ${into} = ${value} !== 0;`);
  code.line(`else if (${value} === true || ${value} === false) ${into} = ${value};`);
  code.line(
    `else { ${code.siteText(node)} if ((r = O.truth(${value})) === S) { pc = ${label}; break main; } ${into} = r; }`,
  );
  code.resumeAt(label, into);
  return into;
}

function truthOf(value: NonNullable<ReturnType<typeof foldedValue>>): boolean {
  switch (value.type) {
    case 'none':
      return false;
    case 'ellipsis':
      return true;
    case 'complex':
      return value.imag !== 0;
    case 'int':
      return BigInt(value.value) !== 0n;
    default:
      return Boolean(value.value);
  }
}

function negated(js: string): string {
  if (js === 'true') return 'false';
  if (js === 'false') return 'true';
  return js.startsWith('!') ? js.slice(1) : `!${js}`;
}

function conditionChain(code: Code, node: BoolOp): string {
  const mark = code.mark();
  const into = code.temporary();
  const label = code.newLoopLabel('B');
  const ends = node.op === 'And' ? 'false' : 'true';
  const before = code.bound;
  let first: Set<string> | null = null;
  const block = code.inner(() => {
    node.values.forEach((value, i) => {
      const inside = code.mark();
      const js = condition(code, value);
      code.release(inside);
      code.line(`${into} = ${js};`);
      if (i < node.values.length - 1) code.line(`if (${into} === ${ends}) break ${label};`);
      first ??= new Set(code.bound);
    });
  });
  code.block.compound(`${label}: {`, block, '}');
  code.bound = first ?? before;
  code.release(mark);
  code.temporary();
  return into;
}

function boolean(code: Code, node: BoolOp): string {
  const mark = code.mark();
  const into = code.temporary();
  const label = code.newLoopLabel('B');
  let first: Set<string> | null = null;
  const block = code.inner(() => {
    node.values.forEach((value, i) => {
      const inside = code.mark();
      const js = code.expression(value, into);
      code.release(inside);
      if (js !== into) code.line(`${into} = ${js};`);
      first ??= new Set(code.bound);
      if (i === node.values.length - 1) return;
      const truth = truthInto(code, into, value);
      code.release(inside);
      code.line(`if (${node.op === 'And' ? negated(truth) : truth}) break ${label};`);
    });
  });
  code.block.compound(`${label}: {`, block, '}');
  if (first !== null) code.bound = first;
  code.release(mark);
  code.temporary();
  return into;
}

/** Emits the truth of an atom into a temporary. */
export function truthInto(code: Code, value: string, node: Expr): string {
  visibleWhole(code, value, node);
  const into = code.temporary();
  const label = code.newLabel();
  code.line(`if (${value} === true || ${value} === false) ${into} = ${value};`);
  code.line(
    `else { ${code.siteText(node)} if ((r = O.truth(${value})) === S) { pc = ${label}; break main; } ${into} = r; }`,
  );
  code.resumeAt(label, into);
  return into;
}

function conditional(code: Code, node: IfExp): string {
  const mark = code.mark();
  const test = condition(code, node.test);
  code.release(mark);
  const into = code.temporary();
  // The temporary of the test may be the result's; the test is read before either arm writes.
  const arms = [node.body, node.orelse].map((value) =>
    code.arm(() => {
      const js = code.expression(value, into);
      if (js !== into) code.line(`${into} = ${js};`);
    }),
  );
  branch(code, test, arms[0].block, arms[1].block);
  code.join(arms);
  code.release(mark);
  code.temporary();
  return into;
}

function binaryChain(code: Code, node: Extract<Expr, { kind: 'BinOp' }>, into?: string): string {
  const folded = foldedValue(node);
  if (folded !== null) return constantAtom(code, folded);
  const chain = leftSpine(node);
  const mark = code.mark();
  let left = '';
  chain.forEach((step, i) => {
    if (i === 0) left = operand(code, step.left, false);
    const right = code.expression(step.right);
    code.release(mark);
    const last = i === chain.length - 1;
    const target = last && into !== undefined ? into : code.temporary();
    binary(code, step.op, left, right, target, step);
    left = target;
  });
  return left;
}

function unary(code: Code, node: UnaryOp, into?: string): string {
  const folded = foldedValue(node);
  if (folded !== null) return constantAtom(code, folded);
  const mark = code.mark();
  if (node.op === 'Not') {
    const js = negated(condition(code, node.operand));
    code.release(mark);
    const target = into ?? code.temporary();
    code.line(`${target} = ${js};`);
    return target;
  }
  const value = code.expression(node.operand);
  code.release(mark);
  const target = into ?? code.temporary();
  code.tick(cost.unary);
  if (node.op === 'USub') {
    code.fastOrSuspend(target, `typeof ${value} === 'number'`, `0 - ${value}`, `O.neg(${value})`, node);
  } else {
    code.site(node);
    code.suspend(target, `O.${node.op === 'UAdd' ? 'pos' : 'invert'}(${value})`);
  }
  code.oldSwitchPoint();
  return target;
}

/** The truth of a comparison of two operands. */
function compareOnce(code: Code, node: Compare, into: string): void {
  const mark = code.mark();
  const left = operand(code, node.left, false);
  const right = code.expression(node.comparators[0]);
  code.release(mark);
  compare(code, node.ops[0], left, right, into, node, true);
}

function comparison(code: Code, node: Compare, into?: string): string {
  const mark = code.mark();
  if (node.ops.length === 1) {
    const left = operand(code, node.left, false);
    const right = code.expression(node.comparators[0]);
    code.release(mark);
    const target = into ?? code.temporary();
    compare(code, node.ops[0], left, right, target, node);
    return target;
  }
  const result = code.temporary();
  let left = operand(code, node.left, false);
  const label = code.newLoopLabel('B');
  let first: Set<string> | null = null;
  const block = code.inner(() => {
    node.ops.forEach((op, i) => {
      const last = i === node.ops.length - 1;
      const right = last ? code.expression(node.comparators[i]) : code.inTemporary(node.comparators[i]);
      const certain = compare(code, op, left, right, result, node);
      first ??= new Set(code.bound);
      if (last) return;
      const inside = code.mark();
      const truth = certain ? result : truthInto(code, result, node);
      code.release(inside);
      code.line(`if (!${truth}) break ${label};`);
      left = right;
    });
  });
  code.block.compound(`${label}: {`, block, '}');
  if (first !== null) code.bound = first;
  code.release(mark);
  code.temporary();
  return result;
}

function attribute(code: Code, node: Attribute, into?: string): string {
  const mark = code.mark();
  const object = code.expression(node.value);
  code.release(mark);
  const target = into ?? code.temporary();
  loadAttribute(code, object, mangle(code.scope.className, node.attr), target, node);
  return target;
}

/** Emits `into = object.name`: the own property if it is there, else the runtime's look-up. */
export function loadAttribute(code: Code, object: string, name: string, into: string, node: Expr): void {
  visibleAttribute(code, object, name, reads, node);
  code.tick(cost.attribute);
  const own = property(/^-?\d/.test(object) ? `(${object})` : object, '', name);
  code.fastOrSuspend(into, `(r = ${own}) !== undefined`, 'r', `O.getattr(${object}, ${quote(name)})`, node);
  code.oldSwitchPoint();
}

function subscript(code: Code, node: Subscript, into?: string): string {
  const mark = code.mark();
  const object = operand(code, node.value, false);
  const index = code.expression(node.slice);
  code.release(mark);
  const target = into ?? code.temporary();
  loadItem(code, object, index, target, node);
  return target;
}

function slice(code: Code, node: Extract<Expr, { kind: 'Slice' }>): string {
  const mark = code.mark();
  const parts = [node.lower, node.upper, node.step].map((part) =>
    part === null ? 'NONE' : operand(code, part, false),
  );
  code.release(mark);
  const target = code.temporary();
  code.line(`${target} = O.slice(${parts.join(', ')});`);
  return target;
}
