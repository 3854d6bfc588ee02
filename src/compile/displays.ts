import type { Expr, List, SetExpr, Tuple } from '../syntax';
import { listOf } from './calls';
import type { Code } from './code';
import { cost } from './costs';
import { noteMade } from './visible';

/** Emits a list, tuple or set display. https://docs.python.org/3/reference/expressions.html#displays-for-lists-sets-and-dictionaries */
export function display(code: Code, node: List | Tuple | SetExpr): string {
  const mark = code.mark();
  code.tick(cost.container + cost.containerItem * node.elts.length);
  if (node.elts.some((item) => item.kind === 'Starred')) return starredDisplay(code, node);
  const { array } = listOf(code, node.elts);
  code.release(mark);
  const into = code.temporary();
  if (node.kind === 'Set') {
    code.site(node);
    code.suspend(into, `O.set(${array})`);
  } else code.line(`${into} = O.${node.kind === 'List' ? 'list' : 'tuple'}(${array});`);
  noteMade(code, into);
  return into;
}

function starredDisplay(code: Code, node: List | Tuple | SetExpr): string {
  const into = code.temporary();
  const set = node.kind === 'Set';
  if (set) code.suspend(into, 'O.set([])');
  else code.line(`${into} = O.list([]);`);
  for (const item of node.elts) {
    const mark = code.mark();
    if (item.kind === 'Starred') {
      const value = code.expression(item.value);
      code.site(item);
      code.suspend(null, `O.${set ? 'setUpdate' : 'listExtend'}(${into}, ${value})`);
    } else {
      const value = code.expression(item);
      if (set) {
        code.site(node);
        code.suspend(null, `O.setAdd(${into}, ${value})`);
      } else code.line(`O.listAppend(${into}, ${value});`);
    }
    code.release(mark);
  }
  if (node.kind === 'Tuple') code.line(`${into} = O.listToTuple(${into});`);
  noteMade(code, into);
  return into;
}

/** Emits a dict display. */
export function dictDisplay(code: Code, node: Extract<Expr, { kind: 'Dict' }>): string {
  const mark = code.mark();
  code.tick(cost.container + 2 * cost.containerItem * node.keys.length);
  const keys = node.keys.filter((key) => key !== null);
  if (keys.length === node.keys.length && keys.length <= 1000) {
    const pairs = keys.flatMap((key, i) => [key, node.values[i]]);
    const { array } = listOf(code, pairs);
    code.release(mark);
    const into = code.temporary();
    code.site(node);
    code.suspend(into, `O.dict(${array})`);
    noteMade(code, into);
    return into;
  }
  const into = code.temporary();
  code.suspend(into, 'O.dict([])');
  noteMade(code, into);
  node.keys.forEach((key, i) => {
    const inside = code.mark();
    const keyAtom = key === null ? null : code.inTemporary(key);
    const value = code.expression(node.values[i]);
    code.site(node);
    code.suspend(
      null,
      keyAtom === null ? `O.dictUpdate(${into}, ${value})` : `O.dictSet(${into}, ${keyAtom}, ${value})`,
    );
    code.release(inside);
  });
  return into;
}
