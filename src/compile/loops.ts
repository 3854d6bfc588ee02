import type { AsyncFor, Call, Expr, For, Stmt, While } from '../syntax';
import { branch } from './branch';
import { directCall } from './calls';
import type { Code } from './code';
import { constantAtom, foldedValue } from './constants';
import { cost } from './costs';
import { operand, operands } from './operands';
import { awaitAtom } from './suspending';
import { visibleStep } from './visible';
import { resumable } from './writer';

/**
 * What a loop goes over: an iterator; or, where `at` says so, the integers of a `range` or the items of a list or tuple,
 * which need none. All parts are temporaries that the caller keeps while it loops.
 */
export interface Walk {
  readonly iterator: string;
  /** The position: the next integer of a range, the next index of a list, −1 if `iterator` is an iterator; null: always. */
  readonly at: string | null;
  /** Of a range: its end and its step, which is an atom. `iterator` is DONE if they are in use. */
  readonly range: { readonly end: string; readonly step: string } | null;
}

/** Emits what a loop needs to go over an iterable. */
export function walkOver(code: Code, iterable: Expr, isAsync: boolean, place: Expr | Stmt = iterable): Walk {
  const args = isAsync ? null : rangeArguments(iterable);
  if (args !== null) return rangeWalk(code, iterable as Call, args, place);
  const mark = code.mark();
  const value = code.expression(iterable);
  code.release(mark);
  const iterator = code.temporary();
  code.tick(cost.forStart);
  if (isAsync) {
    code.site(place);
    code.suspend(iterator, `O.asyncIter(${value})`);
    return { iterator, at: null, range: null };
  }
  const at = code.temporary();
  const label = code.newLabel();
  const isList = mayHaveClass(value) ? `${value}.cls === LIST || ${value}.cls === TUPLE` : 'false';
  code.site(place);
  code.line(`if (${isList}) { ${iterator} = ${value}; ${at} = 0; }`);
  code.line(`else { ${at} = -1; if ((r = O.iter(${value})) === S) { pc = ${label}; break main; } ${iterator} = r; }`);
  code.resumeAt(label, iterator);
  return { iterator, at, range: null };
}

/** False for literals. */
const mayHaveClass = (atom: string) => /^([tvcf][\d_]|K)/.test(atom);

/** The arguments of `range(…)`, written so that it may be the builtin's plain call. */
function rangeArguments(node: Expr): readonly Expr[] | null {
  if (node.kind !== 'Call' || node.func.kind !== 'Name' || node.func.id !== 'range') return null;
  const { args, keywords } = node;
  const isPlain = keywords.length === 0 && args.length > 0 && args.length < 4;
  return isPlain && args.every((arg) => arg.kind !== 'Starred') ? args : null;
}

/** `for … in range(…)`: if the name is the builtin's and the arguments are small integers, no object is made. */
function rangeWalk(code: Code, call: Call, args: readonly Expr[], place: Expr | Stmt): Walk {
  const iterator = code.temporary();
  const at = code.temporary();
  const end = code.temporary();
  const lastArgument = args.length === 3 ? foldedValue(args[2]) : null;
  const literal = args.length < 3 ? '1' : lastArgument?.type === 'int' ? constantAtom(code, lastArgument) : null;
  const step = literal ?? code.temporary();
  const mark = code.mark();
  code.tick(cost.call + cost.argument * args.length);
  const func = operand(code, call.func, false);
  const atoms = operands(code, args);
  code.release(mark);
  const [first, second] = args.length === 1 ? ['0', atoms[0]] : atoms;
  const checks = [first, second].filter((atom) => !/^-?\d+$/.test(atom)).map((atom) => `typeof ${atom} === 'number'`);
  if (literal === null) checks.push(`${atoms[2]} > 0`, `typeof ${atoms[2]} === 'number'`);
  const isSmall = literal === null || /^-?[1-9]\d*$/.test(literal);
  const test = isSmall ? [`${func} === RANGE`, ...checks].join(' && ') : 'false';
  const quick = code.arm(() => {
    code.line(`${iterator} = DONE; ${at} = ${first}; ${end} = ${second};`);
    if (literal === null) code.line(`${step} = ${atoms[2]};`);
  });
  const slow = code.arm(() => code.suspendCall(iterator, directCall(func, atoms)));
  code.site(call);
  branch(code, test, quick.block, slow.block);
  code.switchPoint();
  code.tick(cost.forStart);
  const label = code.newLabel();
  code.site(place);
  code.line(`if (${iterator} !== DONE && (r = O.iter(${iterator})) === S) { pc = ${label}; break main; }`);
  code.line(`if (${iterator} !== DONE) ${iterator} = r;`);
  code.resumeAt(label, iterator);
  return { iterator, at, range: { end, step } };
}

/** Emits a loop over what is walked: `body` gets the atom of each item. `label` is where its end breaks to. */
export function iterate(
  code: Code,
  walk: Walk,
  place: Expr | Stmt,
  isAsync: boolean,
  label: string,
  body: (item: string, charge: ReturnType<Code['loopStart']>) => void,
): void {
  const outerBound = code.bound;
  code.bound = new Set(outerBound);
  const charge = code.loopStart();
  const block = code.inner(() => {
    const mark = code.mark();
    code.tick(cost.forStep);
    const item = isAsync ? asyncStep(code, walk.iterator, place, label) : step(code, walk, place, label);
    body(item, charge);
    code.release(mark);
    if (!code.dead) code.loopEnd(charge);
  });
  code.dead = false;
  code.bound = outerBound;
  code.newStretch();
  code.block.compound(`${label}: for (;;) {`, block, '}');
}

function step(code: Code, walk: Walk, place: Expr | Stmt, label: string): string {
  const { iterator, at, range } = walk;
  const item = code.temporary();
  if (range === null) visibleStep(code, iterator, at, place);
  const resumed = code.newLabel();
  const next = `if ((r = ${iterator}.next()) === S) { pc = ${resumed}; break main; } ${item} = r;`;
  const slow = `{ ${code.siteText(place)} ${next} if (${item} === DONE) break ${label}; }`;
  if (at === null) code.line(slow);
  else if (range !== null) {
    const over = range.step.startsWith('-') ? '<=' : '>=';
    const move = `${item} = ${at}; ${at} += ${range.step};`;
    code.line(`if (${iterator} === DONE) { if (${at} ${over} ${range.end}) break ${label}; ${move} }`);
    code.line(`else ${slow}`);
  } else {
    const end = `if (${at} >= ${iterator}.items.length) break ${label};`;
    code.line(`if (${at} >= 0) { ${end} ${item} = ${iterator}.items[${at}++]; }`);
    code.line(`else ${slow}`);
  }
  code.resumeAt(resumed, item);
  code.line(resumable(`if (${item} === DONE) break ${label};`));
  return item;
}

/** `await anext(iterator)`, where StopAsyncIteration ends the loop. */
function asyncStep(code: Code, iterator: string, place: Expr | Stmt, label: string): string {
  const item = code.temporary();
  const outer = code.dead;
  const block = code.guarded(null, () => {
    code.site(place);
    code.suspend(item, `O.asyncNext(${iterator})`);
    const value = awaitAtom(code, item, place);
    if (value !== item) code.line(`${item} = ${value};`);
  });
  code.dead = outer;
  code.block.compound(
    'try {',
    block,
    '} catch (e) {',
    ` r = O.caught(e, this, L); if (O.endsAsyncFor(r)) break ${label}; L = -1; throw r;`,
    '}',
  );
  return item;
}

/** Emits `for`. https://docs.python.org/3/reference/compound_stmts.html#for */
export function forStatement(code: Code, node: For | AsyncFor): void {
  // Up to 3.12 tracebacks point to the statement, later to what it iterates over.
  const place = code.unit.minor < 13 ? node : node.iter;
  const walk = walkOver(code, node.iter, node.kind === 'AsyncFor', place);
  withElse(code, node.orelse, (loop, exit) => {
    iterate(code, walk, place, node.kind === 'AsyncFor', loop, (item, charge) => {
      code.assign(node.target, item);
      loopBody(code, node.body, loop, exit, charge);
    });
  });
}

/** Emits `while`. https://docs.python.org/3/reference/compound_stmts.html#while */
export function whileStatement(code: Code, node: While): void {
  withElse(code, node.orelse, (loop, exit) => {
    const outerBound = code.bound;
    code.bound = new Set(outerBound);
    const charge = code.loopStart();
    let forever = false;
    const block = code.inner(() => {
      const mark = code.mark();
      const test = code.condition(node.test);
      code.release(mark);
      forever = test === 'true';
      if (!forever) code.line(`if (!(${test})) break ${loop};`);
      loopBody(code, node.body, loop, exit, charge);
      if (!code.dead) code.loopEnd(charge);
    });
    code.dead = false;
    code.bound = outerBound;
    code.newStretch();
    code.block.compound(`${loop}: for (;;) {`, block, '}');
    code.dead = forever && !breaksOut(node.body);
  });
}

function loopBody(
  code: Code,
  body: For['body'],
  loop: string,
  exit: string,
  charge: ReturnType<Code['loopStart']>,
): void {
  code.tick(cost.backJump);
  const again = () => {
    code.loopAgain(charge);
    code.line(`continue ${loop};`);
  };
  code.exits.push({ kind: 'loop', breakLabel: exit, again });
  code.statements(body);
  code.exits.pop();
}

/** A loop with its `else`: `break` leaves both. */
function withElse(code: Code, orelse: For['orelse'], emit: (loop: string, exit: string) => void): void {
  const loop = code.newLoopLabel();
  if (orelse.length === 0) {
    emit(loop, loop);
    return;
  }
  const exit = code.newLoopLabel('E');
  const before = code.bound;
  const block = code.inner(() => {
    emit(loop, exit);
    code.statements(orelse);
    code.flush();
  });
  code.bound = before;
  code.dead = false;
  code.newStretch();
  code.block.compound(`${exit}: {`, block, '}');
}

/** True if a `break` in this body leaves this loop. */
function breaksOut(body: readonly unknown[]): boolean {
  return body.some((node) => {
    if (typeof node !== 'object' || node === null) return false;
    const { kind } = node as { kind: string };
    if (kind === 'Break') return true;
    if (kind === 'FunctionDef' || kind === 'AsyncFunctionDef' || kind === 'ClassDef') return false;
    const inLoop = kind === 'For' || kind === 'AsyncFor' || kind === 'While';
    return Object.entries(node).some(
      ([key, value]) => Array.isArray(value) && !(inLoop && key === 'body') && breaksOut(value),
    );
  });
}
