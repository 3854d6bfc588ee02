import type { Constant, ConstantValue, Expr } from '../syntax';
import type { Code } from './code';
import type { ProgramConstant } from './program';
import { quote } from './writer';

type TupleItem = Extract<ProgramConstant, { items: unknown }>['items'][number];

/** The JavaScript atom of a constant. */
export function constantAtom(code: Code, value: ConstantValue): string {
  switch (value.type) {
    case 'none':
      return 'NONE';
    case 'ellipsis':
      return 'O.Ellipsis';
    case 'bool':
      return String(value.value);
    case 'int':
      return typeof value.value === 'bigint' ? `${value.value}n` : String(value.value);
    case 'str':
      return quote(value.value);
    case 'float':
    case 'complex':
    case 'bytes':
      return code.unit.constant(value);
  }
}

/** The value of an expression that CPython's compiler folds too (signs, small integer arithmetic), or null. */
export function foldedValue(node: Expr): ConstantValue | null {
  if (node.kind === 'Constant') return node.value;
  if (node.kind === 'UnaryOp' && node.op === 'USub') {
    const value = foldedValue(node.operand);
    if (value?.type === 'float') return { type: 'float', value: -value.value };
    if (value?.type === 'int') return integer(-BigInt(value.value));
    return null;
  }
  if (node.kind !== 'BinOp') return null;
  if (node.op !== 'Add' && node.op !== 'Sub' && node.op !== 'Mult' && node.op !== 'Pow' && node.op !== 'LShift')
    return null;
  if (node.left.kind === 'BinOp' && node.left.left.kind === 'BinOp' && depthBeyond(node, 50)) return null;
  const right = foldedValue(node.right);
  if (right?.type !== 'int') return null;
  const left = foldedValue(node.left);
  if (left?.type !== 'int') return null;
  const a = BigInt(left.value);
  const b = BigInt(right.value);
  const large = a > 1n << 128n || a < -(1n << 128n);
  switch (node.op) {
    case 'Add':
      return integer(a + b);
    case 'Sub':
      return integer(a - b);
    case 'Mult':
      return large ? null : integer(a * b);
    case 'Pow':
      return large || b < 0n || b > 64n ? null : integer(a ** b);
    case 'LShift':
      return large || b < 0n || b > 128n ? null : integer(a << b);
  }
}

function depthBeyond(node: Expr, limit: number): boolean {
  let depth = 0;
  for (let n: Expr = node; n.kind === 'BinOp'; n = n.left) if (++depth > limit) return true;
  return false;
}

function integer(value: bigint): ConstantValue {
  const safe = value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(-Number.MAX_SAFE_INTEGER);
  return { type: 'int', value: safe ? Number(value) : value };
}

/** A tuple of constants as an entry of the constant table, or null if an item is none. */
export function constantTuple(items: readonly Expr[]): ProgramConstant | null {
  const out: TupleItem[] = [];
  for (const item of items) {
    const entry = item.kind === 'Tuple' ? constantTuple(item.elts) : tupleItem(foldedValue(item));
    if (entry === null) return null;
    out.push(entry);
  }
  return { type: 'tuple', items: out };
}

function tupleItem(value: ConstantValue | null): TupleItem | null {
  if (value === null) return null;
  switch (value.type) {
    case 'none':
    case 'ellipsis':
      return { type: value.type };
    case 'bool':
    case 'str':
      return { type: 'literal', value: value.value };
    case 'int':
      return typeof value.value === 'bigint'
        ? { type: 'int', value: value.value }
        : { type: 'literal', value: value.value };
    default:
      return value;
  }
}

export function isNone(node: Expr): node is Constant {
  return node.kind === 'Constant' && node.value.type === 'none';
}
