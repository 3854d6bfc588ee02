import type { Expr } from '../syntax';
import type { Code } from './code';
import { foldedValue } from './constants';

/** True if evaluating it runs nothing that could change another operand. */
export function isSimple(node: Expr): boolean {
  return node.kind === 'Name' || node.kind === 'Lambda' || foldedValue(node) !== null;
}

/** Emits an operand that stays what it is while later operands are evaluated. */
export function operand(code: Code, node: Expr, laterSimple: boolean): string {
  if (node.kind === 'Name' && code.hasWalrus && !laterSimple) return code.inTemporary(node);
  return code.expression(node);
}

/** Emits expressions from left to right; gives their atoms. */
export function operands(code: Code, nodes: readonly Expr[]): string[] {
  return nodes.map((node, i) => operand(code, node, !code.hasWalrus || nodes.slice(i + 1).every(isSimple)));
}
