import { assertNever } from '../base';
import type { Assert, Expr, If, Import, ImportFrom, Raise, Stmt, TypeAlias } from '../syntax';
import { annotatedStatement, assignStatement, augmentedStatement, deleteStatement } from './assignments';
import { branch } from './branch';
import { classStatement } from './classes';
import type { Code } from './code';
import { cost } from './costs';
import { jump } from './exits';
import { emitReturn, enterTypeParameters, functionObject, functionStatement, nestedFunction } from './functions';
import { forStatement, whileStatement } from './loops';
import { matchStatement } from './matchStatement';
import { tryStatement } from './tryStatement';
import { storeName } from './variables';
import { withStatement } from './withStatement';
import { quote } from './writer';

/** The value of a `return`: taken before what lies on the way out, which may clear the very name that is returned. */
function returnValue(code: Code, value: Expr | null): string {
  if (value === null) return 'NONE';
  return code.exits.some((exit) => exit.kind === 'cleanup') ? code.inTemporary(value) : code.expression(value);
}

/** Emits a statement. */
export function statement(code: Code, node: Stmt): void {
  code.oldSwitchPoint();
  switch (node.kind) {
    case 'Expr':
      if (code.unit.options.mode === 'single' && code.kind === 'module') {
        code.suspend(null, `O.displayHook(${code.expression(node.value)})`);
      } else if (node.value.kind !== 'Constant') code.expression(node.value);
      return;
    case 'Assign':
      assignStatement(code, node);
      return;
    case 'AugAssign':
      augmentedStatement(code, node);
      return;
    case 'AnnAssign':
      annotatedStatement(code, node);
      return;
    case 'If':
      ifStatement(code, node);
      return;
    case 'For':
    case 'AsyncFor':
      forStatement(code, node);
      return;
    case 'While':
      whileStatement(code, node);
      return;
    case 'Return':
      jump(code, 'return', returnValue(code, node.value));
      return;
    case 'Break':
      jump(code, 'break', 'NONE');
      return;
    case 'Continue':
      jump(code, 'continue', 'NONE');
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      functionStatement(code, node);
      return;
    case 'ClassDef':
      classStatement(code, node);
      return;
    case 'Try':
    case 'TryStar':
      tryStatement(code, node);
      return;
    case 'With':
    case 'AsyncWith':
      withStatement(code, node);
      return;
    case 'Raise':
      raiseStatement(code, node);
      return;
    case 'Assert':
      assertStatement(code, node);
      return;
    case 'Import':
      importStatement(code, node);
      return;
    case 'ImportFrom':
      importFromStatement(code, node);
      return;
    case 'Delete':
      deleteStatement(code, node);
      return;
    case 'Match':
      matchStatement(code, node);
      return;
    case 'TypeAlias':
      typeAliasStatement(code, node);
      return;
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return;
    default:
      assertNever(node);
  }
}

/** `elif` chains are flat: each arm that was taken leaves the whole statement. */
function ifStatement(code: Code, node: If): void {
  const simple = node.orelse.length !== 1 || node.orelse[0].kind !== 'If';
  if (simple) {
    const mark = code.mark();
    const test = code.condition(node.test);
    code.release(mark);
    const yes = code.arm(() => code.statements(node.body));
    const no = code.arm(() => code.statements(node.orelse));
    branch(code, test, yes.block, no.block);
    code.join([yes, no]);
    return;
  }
  const done = code.newLoopLabel('I');
  const before = new Set(code.bound);
  const ends: { dead: boolean; bound: Set<string> }[] = [];
  const block = code.inner(() => {
    let rest: readonly Stmt[] = [node];
    while (rest.length === 1 && rest[0].kind === 'If') {
      const clause: If = rest[0];
      const mark = code.mark();
      const test = code.condition(clause.test);
      code.release(mark);
      const arm = code.arm(() => {
        code.statements(clause.body);
        if (code.dead) return;
        code.flush();
        code.line(`break ${done};`);
      });
      branch(code, test, arm.block, null);
      code.newStretch();
      ends.push(arm);
      rest = clause.orelse;
    }
    code.statements(rest);
    code.flush();
    ends.push({ dead: code.dead, bound: code.bound });
  });
  code.bound = before;
  code.dead = false;
  code.newStretch();
  code.block.compound(`${done}: {`, block, '}');
  code.join(ends);
  code.newStretch();
}

function raiseStatement(code: Code, node: Raise): void {
  code.tick(cost.raise);
  if (node.exc === null) {
    code.flush();
    // What is raised again gets no second entry in the traceback.
    code.raise(`${code.siteText(node)} if (R.handling === null) O.reraise(); L = -1; `, 'R.handling');
  } else {
    const exc = code.inTemporary(node.exc);
    const cause = node.cause === null ? 'undefined' : code.expression(node.cause);
    code.flush();
    code.site(node);
    code.suspend(exc, `raising(${exc}, ${cause})`);
    code.raise('', exc);
  }
  code.dead = true;
}

function assertStatement(code: Code, node: Assert): void {
  const mark = code.mark();
  const test = code.condition(node.test);
  code.release(mark);
  const arm = code.arm(() => {
    const message = node.msg === null ? 'undefined' : code.expression(node.msg);
    // 3.12 alone marks the whole statement.
    const place = code.unit.minor === 12 ? node : node.test;
    code.line(`${code.siteText(place)} O.assertionError(${message});`);
    code.dead = true;
  });
  branch(code, `!(${test})`, arm.block, null);
  code.newStretch();
}

function importStatement(code: Code, node: Import): void {
  for (const alias of node.names) {
    const mark = code.mark();
    const module = code.temporary();
    code.tick(cost.import);
    code.site(node);
    code.suspend(module, `O.importName(G, ${quote(alias.name)}, null, 0)`);
    const [first, ...rest] = alias.name.split('.');
    if (alias.asname !== null) {
      for (const part of rest) {
        code.site(node);
        code.suspend(module, `O.importFrom(${module}, ${quote(part)})`);
      }
    }
    storeName(code, alias.asname ?? first, module, node);
    code.release(mark);
  }
}

function importFromStatement(code: Code, node: ImportFrom): void {
  // What a future statement switches on, the compiler has looked up; there is nothing to do when it runs.
  if (node.module === '__future__' && node.level === 0) return;
  const module = code.temporary();
  const names = code.unit.nameList(node.names.map((alias) => alias.name));
  code.tick(cost.import);
  code.site(node);
  code.suspend(module, `O.importName(G, ${quote(node.module ?? '')}, ${names}, ${node.level})`);
  for (const alias of node.names) {
    code.site(node);
    if (alias.name === '*') code.suspend(null, `O.importStar(${module}, G)`);
    else {
      const mark = code.mark();
      const value = code.temporary();
      code.suspend(value, `O.importFrom(${module}, ${quote(alias.name)})`);
      storeName(code, alias.asname ?? alias.name, value, alias);
      code.release(mark);
    }
  }
}

/** `type X = …`: the value is evaluated when it is asked for. */
function typeAliasStatement(code: Code, node: TypeAlias): void {
  const generic = enterTypeParameters(code, node);
  const scope = code.unit.scopes.scopeOf(node);
  const index = nestedFunction(code, scope, 'function', node.name.id, null, node, [node.value], (child) =>
    emitReturn(child, child.expression(node.value)),
  );
  const value = code.temporary();
  const params = generic?.params ?? 'O.tuple([])';
  code.line(`${value} = O.typeAlias(${quote(node.name.id)}, ${params}, ${functionObject(code, index, scope)});`);
  if (generic !== null) code.scope = generic.scope;
  storeName(code, node.name.id, value, node);
}
