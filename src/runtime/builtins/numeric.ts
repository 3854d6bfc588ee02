import { callBound, callSpecial } from '../call';
import { binary, DIVMOD } from '../data/binary';
import { codePoints, textLength } from '../data/codePoints';
import { compare, GT, LT, truth, truthNow } from '../data/compare';
import { asInt, asText, index } from '../data/convert';
import { charge, costs, isRunaway } from '../data/costs';
import { floatType, PyFloat } from '../data/floatObject';
import { roundHalfEven } from '../data/floats';
import { fromDouble, type Int, intAdd, intPowMod } from '../data/ints';
import { prefixed } from '../data/intText';
import { iterateSized } from '../data/iterate';
import { type Iterator, iter } from '../data/iterators';
import { hashOf, identityOf } from '../data/keys';
import { add, pow } from '../data/operators';
import { typeError, valueError } from '../data/raise';
import { PyByteArray, PyBytes, PyList } from '../data/sequenceObjects';
import { sorted } from '../data/sorting';
import { defineFunctions } from '../define';
import { type NativeSteps, native, then } from '../frame';
import { None, NotImplemented } from '../object';
import { DONE, S } from '../registers';
import { protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';
import { callOne } from './adapters';

/** `sum(iterable, start)`. */
function* sum(iterable: Value, start: Value): NativeSteps {
  if (asText(start) !== undefined) throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes) throw typeError("sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof PyByteArray) throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
  const iterator = (yield iter(iterable)) as unknown as Iterator;
  let total = start;
  for (;;) {
    charge(1, costs.sum);
    if (isRunaway()) yield S;
    let item = iterator.next();
    if (typeof item !== 'number') item = yield item;
    if ((item as unknown) === DONE) return total;
    const value = item as Value;
    if (typeof total === 'number' && typeof value === 'number') total = intAdd(total, value);
    else if (isPlainFloat(total) && since(12)) return yield* sumDoubles(iterator, total.value, value);
    else total = yield add(total, value);
  }
}

const isPlainFloat = (value: Value): value is PyFloat => typeof value === 'object' && value.cls === floatType;

/** Since 3.12 doubles are added up with the lost low parts kept aside (Neumaier). */
function* sumDoubles(iterator: Iterator, start: number, first: Value): NativeSteps {
  let total = start;
  let lost = 0;
  let value = first;
  for (;;) {
    const x = isPlainFloat(value) ? value.value : typeof value === 'number' ? value : undefined;
    if (x === undefined) {
      let rest: Value = yield add(new PyFloat(total + (Number.isFinite(lost) ? lost : 0)), value);
      for (;;) {
        const item: unknown = yield iterator.next();
        if (item === DONE) return rest;
        rest = yield add(rest, item as Value);
      }
    }
    const next = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
    total = next;
    const item: unknown = yield iterator.next();
    if (item === DONE) return new PyFloat(lost !== 0 && Number.isFinite(lost) ? total + lost : total);
    value = item as Value;
  }
}

/** `min` and `max`: the first of those that are equal. */
function* extreme(
  name: 'min' | 'max',
  args: Value[],
  key: Value | undefined,
  fallback: Value | undefined,
): NativeSteps {
  if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && fallback !== undefined) {
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const op = name === 'min' ? LT : GT;
  const iterator =
    args.length > 1
      ? ((yield iter(new PyList(args))) as unknown as Iterator)
      : ((yield iter(args[0])) as unknown as Iterator);
  let best: Value | undefined;
  let bestKey: Value | undefined;
  for (;;) {
    const item: unknown = yield iterator.next();
    if (item === DONE) break;
    charge(1, costs.compare);
    if (isRunaway()) yield S;
    const value = item as Value;
    const itsKey = key === undefined || key === None ? value : yield callOne(key, value);
    if (bestKey === undefined) {
      best = value;
      bestKey = itsKey;
      continue;
    }
    if (typeof itsKey === 'number' && typeof bestKey === 'number') {
      if (name === 'min' ? itsKey >= bestKey : itsKey <= bestKey) continue;
    } else {
      const better = yield compare(itsKey, bestKey, op);
      if (better === false || (better !== true && !truthNow(better))) continue;
    }
    best = value;
    bestKey = itsKey;
  }
  if (best !== undefined) return best;
  if (fallback !== undefined) return fallback;
  throw valueError(since(12) ? `${name}() iterable argument is empty` : `${name}() arg is an empty sequence`);
}

/** `any` and `all`: stop at the first item that decides. */
function* decide(iterable: Value, wanted: boolean): NativeSteps<boolean> {
  const iterator = (yield iter(iterable)) as unknown as Iterator;
  for (;;) {
    const item: unknown = yield iterator.next();
    if (item === DONE) return !wanted;
    charge(1, costs.collect);
    if (isRunaway()) yield S;
    if (((yield truth(item as Value)) as unknown as boolean) === wanted) return wanted;
  }
}

function round(number: Value, digits: Value | undefined): M {
  if (typeof number === 'number' && digits === undefined) return number;
  if (isPlainFloat(number) && digits === undefined && Number.isFinite(number.value)) {
    return fromDouble(roundHalfEven(number.value));
  }
  const method: Value | undefined = protoOf(number).m$__round__;
  if (method === undefined) throw typeError(`type ${typeName(number)} doesn't define __round__ method`);
  return callBound(method, number, digits === undefined || digits === None ? [] : [digits]);
}

function power(base: Value, exponent: Value, modulus: Value | undefined): M {
  if (modulus === undefined || modulus === None) return pow(base, exponent);
  const ints = [base, exponent, modulus].map(asInt);
  if (ints.every((int) => int !== undefined)) return intPowMod(...(ints as [Int, Int, Int]));
  const method: Value | undefined = protoOf(base).m$__pow__;
  const refuse = () =>
    typeError(
      `unsupported operand type(s) for ** or pow(): '${typeName(base)}', '${typeName(exponent)}', '${typeName(modulus)}'`,
    );
  if (method === undefined) throw refuse();
  return then(callBound(method, base, [exponent, modulus]), (result) => {
    if (result !== NotImplemented) return result;
    if (isPlainFloat(base) || isPlainFloat(exponent) || isPlainFloat(modulus)) {
      throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
    }
    throw refuse();
  }) as M;
}

function ord(c: Value): number {
  const text = asText(c);
  if (text === undefined) {
    if (c instanceof PyBytes || c instanceof PyByteArray) {
      if (c.data.length === 1) return c.data[0];
      throw typeError(`ord() expected a character, but string of length ${c.data.length} found`);
    }
    throw typeError(`ord() expected string of length 1, but ${typeName(c)} found`);
  }
  const points = codePoints(text);
  if (points.length !== 1) {
    throw typeError(`ord() expected a character, but string of length ${textLength(text)} found`);
  }
  return points[0].codePointAt(0) as number;
}

function chr(i: Value): string {
  const code = index(i);
  if (code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}

export const numericFunctions = defineFunctions('builtins', {
  'abs(x, /)': (x: Value) => {
    if (typeof x === 'number') return Math.abs(x);
    const result = callSpecial(x, '__abs__', []);
    if (result === undefined) throw typeError(`bad operand type for abs(): '${typeName(x)}'`);
    return result;
  },
  'all(iterable, /)': (iterable: Value) => native(decide(iterable, false)),
  'any(iterable, /)': (iterable: Value) => native(decide(iterable, true)),
  'bin(number, /)': (number: Value) => prefixed(index(number), 2),
  'chr(i, /)': chr,
  'divmod(x, y, /)': (x: Value, y: Value) => binary(x, y, DIVMOD),
  'hash(obj, /)': hashOf,
  'hex(number, /)': (number: Value) => prefixed(index(number), 16),
  'id(obj, /)': identityOf,
  'max(*args, key=None, default=None)': (args: Value[], key?: Value, fallback?: Value) =>
    native(extreme('max', args, key, fallback)),
  'min(*args, key=None, default=None)': (args: Value[], key?: Value, fallback?: Value) =>
    native(extreme('min', args, key, fallback)),
  'oct(number, /)': (number: Value) => prefixed(index(number), 8),
  'ord(c, /)': ord,
  'pow(base, exp, mod=None)': power,
  'round(number, ndigits=None)': round,
  'sorted(*args, key=None, reverse=False, **others)': (
    args: Value[],
    key?: Value,
    reverse?: Value,
    others?: Map<string, Value>,
  ) => {
    for (const name of others?.keys() ?? []) throw typeError(`'${name}' is an invalid keyword argument for sort()`);
    if (args.length !== 1) throw typeError(`sorted expected 1 argument, got ${args.length}`);
    return then(iterateSized(args[0]), (items) =>
      then(
        sorted(items as unknown as Value[], key, reverse !== undefined && truthNow(reverse)),
        (made) => new PyList(made as unknown as Value[]),
      ),
    );
  },
  'sum(iterable=None, /, start=0)': (iterable: Value | undefined, start: Value = 0) => {
    if (iterable === undefined) throw typeError('sum() takes at least 1 positional argument (0 given)');
    return native(sum(iterable, start));
  },
});
