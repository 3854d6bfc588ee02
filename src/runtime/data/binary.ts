import { callBound } from '../call';
import { then } from '../frame';
import { PyMethodDescriptor } from '../function';
import { keysOf, NotImplemented } from '../object';
import { S } from '../registers';
import { isSubtype, type PyType, protoOf, strType, typeName } from '../type';
import type { M, Value } from '../values';
import { typeError } from './raise';
import { byteArrayType, bytesType, listType, tupleType } from './sequenceObjects';

/** A binary operator: its symbol and its methods' keys. */
export interface BinaryOperator {
  readonly symbol: string;
  readonly m: `m$${string}`;
  readonly r: `m$${string}`;
  readonly i: `m$${string}`;
}

const operator = (symbol: string, name: string): BinaryOperator => ({
  symbol,
  m: keysOf(`__${name}__`).m,
  r: keysOf(`__r${name}__`).m,
  i: keysOf(`__i${name}__`).m,
});
export const ADD = operator('+', 'add');
export const SUB = operator('-', 'sub');
export const MUL = operator('*', 'mul');
export const MATMUL = operator('@', 'matmul');
export const TRUEDIV = operator('/', 'truediv');
export const FLOORDIV = operator('//', 'floordiv');
export const MOD = operator('%', 'mod');
export const POW = operator('** or pow()', 'pow');
export const LSHIFT = operator('<<', 'lshift');
export const RSHIFT = operator('>>', 'rshift');
export const AND = operator('&', 'and');
export const OR = operator('|', 'or');
export const XOR = operator('^', 'xor');
export const DIVMOD = operator('divmod()', 'divmod');

/** Sequences concatenate and repeat only after both operands' numeric methods have been asked. */
const sequences = new Set<PyType>([listType, tupleType, strType, bytesType, byteArrayType]);

/** `a op b` by Python's rules: the left method, then the right one, a derived right operand first. */
export function binary(a: Value, b: Value, op: BinaryOperator): M {
  return then(attemptBoth(a, b, op), (result) => {
    if (result !== NotImplemented) return result;
    throw unsupported(a, b, op, op.symbol);
  }) as M;
}

/** The same without the error: may give NotImplemented. */
function attemptBoth(a: Value, b: Value, op: BinaryOperator): M {
  const pa = protoOf(a);
  const pb = protoOf(b);
  const left: Value | undefined = pa[op.m];
  const right: Value | undefined = pb[op.r];
  if (pa.cls === pb.cls || right === undefined) return call(left, a, b);
  const rightFirst =
    (right !== pa[op.r] && isSubtype(pb.cls, pa.cls)) || (isSequenceMethod(left) && !isSequenceMethod(right));
  const first = rightFirst ? call(right, b, a) : call(left, a, b);
  if (first !== S && first !== NotImplemented) return first;
  return then(first, (value) =>
    value !== NotImplemented ? value : rightFirst ? call(left, a, b) : call(right, b, a),
  ) as M;
}

function isSequenceMethod(method: Value | undefined): boolean {
  return method instanceof PyMethodDescriptor && sequences.has(method.owner);
}

function call(method: Value | undefined, self: Value, other: Value): M {
  if (method === undefined) return NotImplemented;
  if (method instanceof PyMethodDescriptor) return method.fn(self, other) as M;
  return callBound(method, self, [other]);
}

function unsupported(a: Value, b: Value, op: BinaryOperator, symbol: string) {
  const hint =
    op.symbol === '>>' &&
    typeName(a) === 'builtin_function_or_method' &&
    (a as unknown as { name: string }).name === 'print'
      ? '. Did you mean "print(<message>, file=<output_stream>)"?'
      : '';
  return typeError(`unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'${hint}`);
}

/** `a op= b`: the in-place method, else as `a op b`. */
export function inPlace(a: Value, b: Value, op: BinaryOperator): M {
  const method: Value | undefined = protoOf(a)[op.i];
  const rest = () =>
    then(attemptBoth(a, b, op), (result) => {
      if (result !== NotImplemented) return result;
      throw unsupported(a, b, op, op === POW ? '**=' : `${op.symbol}=`);
    });
  if (method === undefined) return rest() as M;
  return then(call(method, a, b), (value) => (value !== NotImplemented ? value : rest())) as M;
}

/** The three unary operators. */
export function unary(a: Value, name: '__neg__' | '__pos__' | '__invert__', symbol: string): M {
  const method: Value | undefined = protoOf(a)[keysOf(name).m];
  if (method === undefined) throw typeError(`bad operand type for unary ${symbol}: '${typeName(a)}'`);
  if (method instanceof PyMethodDescriptor) return method.fn(a) as M;
  return callBound(method, a, []);
}
