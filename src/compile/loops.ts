import type { AsyncFor, Expr, For, Stmt, While } from '../syntax';
import type { Code } from './code';
import { cost } from './costs';
import { awaitAtom } from './suspending';

/** Emits the iterator of an iterable into a temporary that the caller keeps while it loops. */
export function iteratorOf(code: Code, iterable: Expr, isAsync: boolean, place: Expr | Stmt = iterable): string {
  const mark = code.mark();
  const value = code.expression(iterable);
  code.release(mark);
  const iterator = code.temporary();
  code.tick(cost.forStart);
  code.site(place);
  code.suspend(iterator, `O.${isAsync ? 'asyncIter' : 'iter'}(${value})`);
  return iterator;
}

/** Emits a loop over an iterator: `body` gets the atom of each item. `label` is where its end breaks to. */
export function iterate(
  code: Code,
  iterator: string,
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
    const item = isAsync ? asyncStep(code, iterator, place, label) : step(code, iterator, place, label);
    body(item, charge);
    code.release(mark);
    if (!code.dead) code.loopEnd(charge);
  });
  code.dead = false;
  code.bound = outerBound;
  code.newStretch();
  code.block.compound(`${label}: for (;;) {`, block, '}');
}

function step(code: Code, iterator: string, place: Expr | Stmt, label: string): string {
  const item = code.temporary();
  code.site(place);
  code.suspend(item, `${iterator}.next()`);
  code.line(`if (${item} === DONE) break ${label};`);
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
  const iterator = iteratorOf(code, node.iter, node.kind === 'AsyncFor', place);
  withElse(code, node.orelse, (loop, exit) => {
    iterate(code, iterator, place, node.kind === 'AsyncFor', loop, (item, charge) => {
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
