import type { AnnAssign, Assign, Attribute, AugAssign, Delete, Expr } from '../syntax';
import { mangle } from '../syntax';
import { binary, loadItem, storeItem } from './arithmetic';
import type { Code } from './code';
import { cost } from './costs';
import { loadAttribute, unsupported } from './expressions';
import { annotation } from './functions';
import { deleteName, loadName, localTarget, storeName } from './variables';
import { visibleAttribute, visibleRemoval, visibleWhole, writes } from './visible';
import { property, quote } from './writer';

/** Emits `target = value`, the value being an atom. https://docs.python.org/3/reference/simple_stmts.html#assignment-statements */
export function assign(code: Code, target: Expr, value: string): void {
  switch (target.kind) {
    case 'Name':
      storeName(code, target.id, value, target);
      return;
    case 'Attribute': {
      const mark = code.mark();
      const object = code.expression(target.value);
      storeAttribute(code, object, target, value);
      code.release(mark);
      return;
    }
    case 'Subscript': {
      const mark = code.mark();
      const object = code.inTemporary(target.value);
      const index = code.expression(target.slice);
      storeItem(code, object, index, value, target);
      code.release(mark);
      return;
    }
    case 'Tuple':
    case 'List':
      unpack(code, target.elts, value, target);
      return;
    default:
      unsupported(code, target, 'an assignment to this');
  }
}

function storeAttribute(code: Code, object: string, target: Attribute, value: string): void {
  const name = mangle(code.scope.className, target.attr);
  visibleAttribute(code, object, name, writes, target);
  const label = code.newLabel();
  code.tick(cost.storeAttribute);
  const held = /^-?\d/.test(object) ? `(${object})` : object;
  code.line(
    `if (${held}.w$ === true && ${property(held, 's', name)} === undefined) ${property(held, '', name)} = ${value};`,
  );
  code.line(
    `else { ${code.siteText(target)} if (O.setattr(${object}, ${quote(name)}, ${value}) === S) { pc = ${label}; break main; } }`,
  );
  code.resumeAt(label, null);
  code.oldSwitchPoint();
}

function unpack(code: Code, targets: readonly Expr[], value: string, place: Expr): void {
  const mark = code.mark();
  const items = code.temporary();
  const star = targets.findIndex((target) => target.kind === 'Starred');
  visibleWhole(code, value, place);
  code.tick(cost.unpackItem * (1 + targets.length));
  code.site(place);
  if (star < 0) code.suspend(items, `O.unpack(${value}, ${targets.length})`);
  else code.suspend(items, `O.unpackStar(${value}, ${star}, ${targets.length - star - 1})`);
  targets.forEach((target, i) => {
    assign(code, target.kind === 'Starred' ? target.value : target, `${items}[${i}]`);
  });
  code.release(mark);
}

export function assignStatement(code: Code, node: Assign): void {
  if (node.targets.length === 1) {
    const [target] = node.targets;
    const swap = pairwise(target, node.value);
    if (swap !== null) {
      const values = swap.values.map((value) => code.inTemporary(value));
      swap.targets.forEach((t, i) => {
        assign(code, t, values[i]);
      });
      return;
    }
    const value = code.expression(node.value, localTarget(code, target));
    assign(code, target, value);
    return;
  }
  const value = code.inTemporary(node.value);
  for (const target of node.targets) assign(code, target, value);
}

/** `a, b = x, y`: no tuple is made, as in CPython for two and three. */
function pairwise(target: Expr, value: Expr): { targets: readonly Expr[]; values: readonly Expr[] } | null {
  if ((target.kind !== 'Tuple' && target.kind !== 'List') || value.kind !== 'Tuple') return null;
  const { elts } = target;
  if (elts.length !== value.elts.length || elts.length < 2 || elts.length > 3) return null;
  if ([...elts, ...value.elts].some((item) => item.kind === 'Starred')) return null;
  return { targets: elts, values: value.elts };
}

/** Emits `target op= value`. https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements */
export function augmentedStatement(code: Code, node: AugAssign): void {
  const { target } = node;
  const run = (before: string, into: string) => {
    const value = code.expression(node.value);
    binary(code, node.op, before, value, into, node, true);
  };
  switch (target.kind) {
    case 'Name': {
      const local = localTarget(code, target);
      const read = loadName(code, target.id, target);
      const isShared = local === undefined && code.unit.switchesEverywhere;
      const before = isShared || (code.hasWalrus && local !== undefined) ? code.temporary() : read;
      if (before !== read) code.line(`${before} = ${read};`);
      // Between the read and the write another thread may come in.
      if (isShared) code.switchPoint();
      const into = local ?? code.temporary();
      run(before, into);
      storeName(code, target.id, into, target);
      return;
    }
    case 'Attribute': {
      const object = code.inTemporary(target.value);
      const before = code.temporary();
      loadAttribute(code, object, mangle(code.scope.className, target.attr), before, target);
      run(before, before);
      storeAttribute(code, object, target, before);
      return;
    }
    case 'Subscript': {
      const object = code.inTemporary(target.value);
      const index = code.inTemporary(target.slice);
      const before = code.temporary();
      loadItem(code, object, index, before, target);
      run(before, before);
      storeItem(code, object, index, before, target);
      return;
    }
  }
}

/** Emits `target: annotation = value`. */
export function annotatedStatement(code: Code, node: AnnAssign): void {
  const { target } = node;
  if (node.value !== null) {
    const value = code.inTemporary(node.value);
    assign(code, target, value);
  } else if (target.kind === 'Attribute') code.expression(target.value);
  else if (target.kind === 'Subscript') {
    code.inTemporary(target.value);
    code.expression(target.slice);
  }
  const kept = code.ownScope.kind !== 'function' && code.scope === code.ownScope;
  if (!kept) return;
  const value = annotation(code, node.annotation);
  if (target.kind !== 'Name' || !node.simple) return;
  const name = quote(mangle(code.scope.className, target.id));
  code.site(node);
  const namespace = code.ownScope.kind === 'class' || code.unit.hasMapping ? 'ns' : 'G';
  code.suspend(null, `O.setAnnotation(${namespace}, ${name}, ${value})`);
}

export function deleteStatement(code: Code, node: Delete): void {
  const remove = (target: Expr): void => {
    const mark = code.mark();
    switch (target.kind) {
      case 'Name':
        deleteName(code, target.id, target);
        break;
      case 'Attribute': {
        const object = code.expression(target.value);
        visibleAttribute(code, object, mangle(code.scope.className, target.attr), writes, target);
        code.site(target);
        code.suspend(null, `O.delattr(${object}, ${quote(mangle(code.scope.className, target.attr))})`);
        break;
      }
      case 'Subscript': {
        const object = code.inTemporary(target.value);
        const index = code.expression(target.slice);
        visibleRemoval(code, object, target);
        code.site(target);
        code.suspend(null, `O.delitem(${object}, ${index})`);
        break;
      }
      case 'Tuple':
      case 'List':
        target.elts.forEach(remove);
        break;
      default:
        unsupported(code, target, 'deleting this');
    }
    code.release(mark);
  };
  node.targets.forEach(remove);
}
