import type { ExceptHandler, Stmt, Try, TryStar } from '../syntax';
import { branch } from './branch';
import type { Code, Jump } from './code';
import { cost } from './costs';
import { FIRST_JUMP, jump } from './exits';
import { forgetName, storeName } from './variables';

/** Emits `try`. https://docs.python.org/3/reference/compound_stmts.html#the-try-statement */
export function tryStatement(code: Code, node: Try | TryStar): void {
  const guarded = () => {
    if (node.handlers.length === 0) code.statements([...node.body, ...node.orelse]);
    else if (node.kind === 'Try') tryExcept(code, node);
    else tryExceptStar(code, node);
  };
  if (node.finalbody.length === 0) {
    guarded();
    return;
  }
  const before = new Set(code.bound);
  protect(code, guarded, (how, what, jumps, bodyEnd) => {
    const outer = code.handling;
    code.bound = new Set(before);
    const handling = code.temporary();
    code.line(`${handling} = ${how} === 1 ? ${what} : ${outer};`);
    code.handling = handling;
    code.exits.push({ kind: 'cleanup', emit: () => code.line(`R.handling = ${outer};`) });
    code.statements(node.finalbody);
    code.exits.pop();
    code.handling = outer;
    if (code.dead) return;
    code.flush();
    code.raise(`if (${how} === 1) { R.handling = ${outer}; L = -1; `, what, ' }');
    goOn(code, how, what, jumps);
    for (const name of bodyEnd.dead ? [] : bodyEnd.bound) code.bound.add(name);
    code.dead = bodyEnd.dead;
  });
}

type BodyEnd = { readonly dead: boolean; readonly bound: ReadonlySet<string> };

/**
 * Emits a body whose end, however it comes, is noted in a completion record (`how`, `what`) and followed by `after`. A
 * JavaScript `finally` would also run when a frame captures itself, so there is none.
 */
export function protect(
  code: Code,
  body: () => void,
  after: (how: string, what: string, jumps: Jump[], bodyEnd: BodyEnd) => void,
): void {
  const how = code.temporary();
  const what = code.temporary();
  const label = code.newLoopLabel('F');
  const jumps: Jump[] = [];
  code.usesHandling = true;
  code.newStretch();
  code.line(`${how} = 0; ${what} = null;`);
  code.exits.push({ kind: 'finally', label, how, what, jumps });
  const take = (error: string) => `${what} = O.caught(${error}, this, L); R.handling = ${what}; ${how} = 1;`;
  const block = code.guarded({ label, take }, () => {
    const mark = code.mark();
    body();
    code.flush();
    code.release(mark);
  });
  code.exits.pop();
  const bodyEnd = { dead: code.dead, bound: code.bound };
  code.dead = false;
  code.newStretch();
  code.block.compound(`${label}: try {`, block, `} catch (e) { ${take('e')} }`);
  after(how, what, jumps, bodyEnd);
}

/** After a protected body and what had to follow it: goes on with the jump that was noted. */
export function goOn(code: Code, how: string, what: string, jumps: readonly Jump[]): void {
  jumps.forEach((kind, i) => {
    const arm = code.arm(() => jump(code, kind, what));
    branch(code, `${how} === ${FIRST_JUMP + i}`, arm.block, null);
  });
  code.newStretch();
}

function tryExcept(code: Code, node: Try): void {
  const error = code.temporary();
  const outer = code.handling;
  const done = code.newLoopLabel('T');
  const before = new Set(code.bound);
  const ends: BodyEnd[] = [];
  code.usesHandling = true;
  const block = code.inner(() => {
    protectedBody(code, node.body, error);
    ends.push(elseClause(code, node.orelse, error, done));
    code.handling = error;
    code.exits.push({ kind: 'cleanup', emit: () => code.line(`R.handling = ${outer};`) });
    for (const handler of node.handlers) {
      code.bound = new Set(before);
      ends.push(exceptClause(code, handler, error, outer, done));
    }
    code.exits.pop();
    code.handling = outer;
    if (node.handlers.at(-1)?.type !== null) code.raise(`R.handling = ${outer}; L = -1; `, error);
  });
  code.bound = before;
  code.dead = false;
  code.newStretch();
  code.block.compound(`${done}: {`, block, '}');
  code.join(ends.map((end) => ({ dead: end.dead, bound: new Set(end.bound) })));
  code.newStretch();
}

function protectedBody(code: Code, body: readonly Stmt[], error: string): void {
  code.newStretch();
  code.line(`${error} = null;`);
  const label = code.newLoopLabel('Y');
  const take = (thrown: string) => `${error} = O.caught(${thrown}, this, L); R.handling = ${error};`;
  const block = code.guarded({ label, take }, () => {
    code.statements(body);
    code.flush();
  });
  code.newStretch();
  code.block.compound(`${label}: try {`, block, `} catch (e) { ${take('e')} }`);
}

function elseClause(code: Code, orelse: readonly Stmt[], error: string, done: string): BodyEnd {
  if (code.dead) {
    const end = { dead: true, bound: code.bound };
    code.dead = false;
    return end;
  }
  const arm = code.arm(() => {
    code.statements(orelse);
    if (code.dead) return;
    code.flush();
    code.line(`break ${done};`);
  });
  branch(code, `${error} === null`, arm.block, null);
  return arm;
}

function exceptClause(code: Code, handler: ExceptHandler, error: string, outer: string, done: string): BodyEnd {
  code.tick(cost.except);
  const mark = code.mark();
  let test = 'true';
  if (handler.type !== null) {
    const type = code.expression(handler.type);
    code.site(handler.type);
    test = `O.matches(${error}, ${type})`;
  }
  code.release(mark);
  const arm = code.arm(() => {
    const { name } = handler;
    if (name === null) code.statements(handler.body);
    else namedBody(code, handler, name, error);
    if (code.dead) return;
    code.flush();
    code.line(`R.handling = ${outer}; break ${done};`);
  });
  code.newStretch();
  branch(code, test, arm.block, null);
  return arm;
}

/** `except … as name`: the name is deleted however the clause is left. */
function namedBody(code: Code, handler: ExceptHandler, name: string, error: string): void {
  storeName(code, name, error, handler);
  const forget = forgetName(code, name);
  code.exits.push({ kind: 'cleanup', emit: () => code.line(forget) });
  const block = code.guarded(null, () => {
    code.statements(handler.body);
    code.flush();
  });
  code.exits.pop();
  code.newStretch();
  code.block.compound('try {', block, `} catch (e) { ${forget} throw e; }`);
  if (!code.dead) code.line(forget);
}

/** `except*`: every clause gets its part of the group; what they raise and what is left goes on as a group. */
function tryExceptStar(code: Code, node: TryStar): void {
  const error = code.temporary();
  const rest = code.temporary();
  const raised = code.temporary();
  const outer = code.handling;
  const done = code.newLoopLabel('T');
  const before = new Set(code.bound);
  code.usesHandling = true;
  let end: BodyEnd = { dead: false, bound: before };
  const block = code.inner(() => {
    protectedBody(code, node.body, error);
    end = elseClause(code, node.orelse, error, done);
    code.line(`${rest} = ${error}; ${raised} = [];`);
    for (const handler of node.handlers) {
      code.bound = new Set(before);
      starClause(code, handler, rest, raised);
    }
    code.line(`if (${rest} !== NONE) ${raised}.push(${rest});`);
    code.line(`R.handling = ${outer};`);
    code.raise(`if ((r = O.prepareReraiseStar(${error}, ${raised})) !== NONE) { L = -1; `, 'r', ' }');
  });
  code.bound = new Set(before);
  code.dead = false;
  code.newStretch();
  code.block.compound(`${done}: {`, block, '}');
  void end;
}

function starClause(code: Code, handler: ExceptHandler, rest: string, raised: string): void {
  const outer = code.handling;
  const mark = code.mark();
  const matched = code.temporary();
  const arm = code.arm(() => {
    const type = handler.type === null ? 'NONE' : code.expression(handler.type);
    code.site(handler.type ?? handler);
    code.suspend(matched, `O.matchesStar(${rest}, ${type})`);
    code.line(`${rest} = ${matched}[1]; ${matched} = ${matched}[0];`);
    const body = code.arm(() => {
      code.handling = matched;
      code.line(`R.handling = ${matched};`);
      const block = code.guarded(null, () => {
        if (handler.name === null) code.statements(handler.body);
        else namedBody(code, handler, handler.name, matched);
        code.flush();
      });
      code.dead = false;
      code.newStretch();
      code.block.compound('try {', block, `} catch (e) { ${raised}.push(O.caught(e, this, L)); }`);
      code.handling = outer;
    });
    branch(code, `${matched} !== NONE`, body.block, null);
  });
  branch(code, `${rest} !== NONE`, arm.block, null);
  code.newStretch();
  code.release(mark);
}
