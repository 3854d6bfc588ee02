import { callSpecial, now } from '../call';
import { defineClassMethods, defineGetters, defineMethods, defineNew } from '../define';
import { then } from '../frame';
import { None, NotImplemented } from '../object';
import { boolType, intType, type PyType, setEntry, typeName, typeOf } from '../type';
import type { M, Value } from '../values';
import { bytesOf } from './bytes';
import { type Comparison, EQ, GE, GT, LE, LT, NE, satisfies, truth } from './compare';
import { asInt, asText, index, size, usesNative } from './convert';
import { charge, costs } from './costs';
import { floatPower } from './float';
import { PyFloat } from './floatObject';
import { truncate } from './floats';
import { formatInt } from './formatNumber';
import { hashInt } from './hashes';
import {
  bitCount,
  bitLength,
  type Int,
  intAbs,
  intAdd,
  intAnd,
  intDivMod,
  intFloorDiv,
  intInvert,
  intLeftShift,
  intMod,
  intMul,
  intNeg,
  intOr,
  intPow,
  intPowMod,
  intRightShift,
  intSub,
  intTrueDiv,
  intXor,
  normalise,
  toDouble,
} from './ints';
import { intToString, parseInteger } from './intText';
import { iterate } from './iterate';
import { checkCharacters } from './memory';
import { memoryError, overflowError, typeError, valueError } from './raise';
import { toRepr, toStr } from './repr';
import { PyByteArray, PyBytes, PyTuple } from './sequenceObjects';

const int = (value: Value) => asInt(value) as Int;

function arithmetic(name: string, apply: (a: Int, b: Int) => Value): void {
  defineMethods(intType, {
    [`__${name}__(self, value, /)`]: (self: Value, other: Value) => {
      const b = asInt(other);
      return b === undefined ? NotImplemented : apply(int(self), b);
    },
    [`__r${name}__(self, value, /)`]: (self: Value, other: Value) => {
      const b = asInt(other);
      return b === undefined ? NotImplemented : apply(b, int(self));
    },
  });
}
arithmetic('add', intAdd);
arithmetic('sub', intSub);
arithmetic('mul', intMul);
arithmetic('floordiv', intFloorDiv);
arithmetic('mod', intMod);
arithmetic('truediv', (a, b) => new PyFloat(intTrueDiv(a, b)));
arithmetic('lshift', intLeftShift);
arithmetic('rshift', intRightShift);
arithmetic('and', intAnd);
arithmetic('or', intOr);
arithmetic('xor', intXor);
arithmetic('divmod', (a, b) => new PyTuple(intDivMod(a, b)));

function comparing(op: Comparison): void {
  defineMethods(intType, {
    [`${op.name}(self, value, /)`]: (self: Value, other: Value) => {
      const b = asInt(other);
      const a = int(self);
      return b === undefined ? NotImplemented : satisfies(op, a < b ? -1 : a > b ? 1 : 0);
    },
  });
}
for (const op of [LT, LE, GT, GE, EQ, NE]) comparing(op);

/** `a ** b` of ints: a float for a negative power. */
export function intPower(a: Int, b: Int): Value {
  return b < 0 ? floatPower(toDouble(a), toDouble(b)) : intPow(a, b);
}

/** `int(x)` without a base. */
export function intFrom(value: Value): Int {
  const known = asInt(value);
  if (known !== undefined && (typeof value !== 'object' || value.m$__int__ === intType.proto.m$__int__)) return known;
  if (value instanceof PyFloat && usesNative(value, 'm$__int__')) return truncate(value.value);
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const made = now(() => callSpecial(value, name, []) ?? None);
    if (made === None) continue;
    const result = asInt(made);
    if (result === undefined) throw typeError(`${name} returned non-int (type ${typeName(made)})`);
    return result;
  }
  const text = asText(value);
  if (text !== undefined) return parseInteger(text, 10, () => toRepr(value));
  const data = bytesOf(value);
  if (data !== undefined) {
    return parseInteger(String.fromCharCode(...data), 10, () => toRepr(new PyBytes(data)));
  }
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`);
}

function intWithBase(value: Value, base: Value): Int {
  const radix = index(base);
  if ((radix !== 0 && radix < 2) || radix > 36) throw valueError('int() base must be >= 2 and <= 36, or 0');
  const text = asText(value);
  if (text !== undefined) return parseInteger(text, Number(radix), () => toRepr(value));
  if (value instanceof PyBytes || value instanceof PyByteArray) {
    return parseInteger(String.fromCharCode(...value.data), Number(radix), () => toRepr(value));
  }
  throw typeError("int() can't convert non-string with explicit base");
}

defineNew(intType, {
  'int(x=0, /, base=10)': (cls: PyType, x: Value | undefined, base: Value | undefined) => {
    if (x === undefined) {
      if (base !== undefined) throw typeError('int() missing string argument');
      return cls === intType ? 0 : new cls.Ctor(0);
    }
    const value = base === undefined ? intFrom(x) : intWithBase(x, base);
    return cls === intType ? value : new cls.Ctor(value);
  },
});
setEntry(
  intType,
  '__doc__',
  'int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.',
);

/** `round(n, digits)` for a negative number of digits: half to even. */
function roundInt(value: Int, digits: Int): Int {
  if (digits >= 0) return value;
  if (digits < -100000) return 0;
  const unit = intPow(10, intNeg(digits));
  const rest = intMod(value, unit);
  const down = intSub(value, rest);
  const twice = intMul(rest, 2);
  const odd = intMod(intFloorDiv(down, unit), 2) === 1;
  return twice > unit || (twice === unit && odd) ? intAdd(down, unit) : down;
}

/** `n.to_bytes(length, order, signed)`. */
function toBytes(value: Int, length: number, order: Value, signed: boolean): PyBytes {
  if (length < 0) throw valueError('length argument must be non-negative');
  const little = byteOrder(order);
  checkCharacters(length);
  if (value < 0 && !signed) throw overflowError("can't convert negative int to unsigned");
  let rest = BigInt(value);
  if (length > 1 << 22) throw memoryError();
  const bits = BigInt(length * 8);
  const room = signed ? 1n << (bits > 0n ? bits - 1n : 0n) : 1n << bits;
  if (length === 0 ? rest !== 0n : rest >= room || rest < -room) throw overflowError('int too big to convert');
  if (rest < 0n) rest += 1n << bits;
  const data = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    data[little ? i : length - 1 - i] = Number(rest & 255n);
    rest >>= 8n;
  }
  return new PyBytes(data);
}

function byteOrder(order: Value): boolean {
  const text = asText(order);
  if (text === 'little') return true;
  if (text === 'big') return false;
  throw valueError("byteorder must be either 'little' or 'big'");
}

const isTrue = (value: Value | undefined) => value !== undefined && truth(value) === true;

defineMethods(intType, {
  '__pow__(self, value, mod=None, /)': (self: Value, other: Value, modulus: Value | undefined) => {
    const b = asInt(other);
    if (b === undefined) return NotImplemented;
    if (modulus === undefined || modulus === None) return intPower(int(self), b);
    const m = asInt(modulus);
    return m === undefined ? NotImplemented : intPowMod(int(self), b, m);
  },
  '__rpow__(self, value, mod=None, /)': (self: Value, other: Value) => {
    const b = asInt(other);
    return b === undefined ? NotImplemented : intPower(b, int(self));
  },
  '__neg__(self, /)': (self: Value) => intNeg(int(self)),
  '__pos__(self, /)': int,
  '__invert__(self, /)': (self: Value) => intInvert(int(self)),
  '__abs__(self, /)': (self: Value) => intAbs(int(self)),
  '__bool__(self, /)': (self: Value) => int(self) !== 0,
  '__int__(self, /)': int,
  '__index__(self, /)': int,
  '__trunc__(self, /)': int,
  '__floor__(self, /)': int,
  '__ceil__(self, /)': int,
  '__float__(self, /)': (self: Value) => new PyFloat(toDouble(int(self))),
  '__hash__(self, /)': (self: Value) => hashInt(int(self)),
  '__repr__(self, /)': (self: Value) => intToString(int(self)),
  '__format__(self, format_spec, /)': (self: Value, spec: string) =>
    spec === '' ? toStr(self) : formatInt(int(self), spec, typeOf(self).name),
  '__round__(self, ndigits=None, /)': (self: Value, digits: Value | undefined) =>
    digits === undefined || digits === None ? int(self) : roundInt(int(self), index(digits)),
  '__getnewargs__(self, /)': (self: Value) => new PyTuple([int(self)]),
  '__sizeof__(self, /)': (self: Value) => 24 + 4 * Math.max(1, Math.ceil(bitLength(int(self)) / 30)),
  'as_integer_ratio(self, /)': (self: Value) => new PyTuple([int(self), 1]),
  'bit_count(self, /)': (self: Value) => bitCount(int(self)),
  'bit_length(self, /)': (self: Value) => bitLength(int(self)),
  'conjugate(self, /)': int,
  'is_integer(self, /)': () => true,
  "to_bytes(self, /, length=1, byteorder='big', *, signed=False)": (
    self: Value,
    length: Value = 1,
    order: Value = 'big',
    signed: Value | undefined = undefined,
  ) => toBytes(int(self), size(length), order, isTrue(signed)),
});
defineGetters(intType, {
  real: { get: int },
  imag: { get: () => 0 },
  numerator: { get: int },
  denominator: { get: () => 1 },
});
defineClassMethods(intType, {
  "from_bytes(type, /, bytes, byteorder='big', *, signed=False)": (
    cls: PyType,
    source: Value,
    order: Value = 'big',
    signed: Value | undefined = undefined,
  ) => {
    const little = byteOrder(order);
    const build = (data: ArrayLike<number>): M => {
      let value = 0n;
      for (let i = 0; i < data.length; i++) value = (value << 8n) | BigInt(data[little ? data.length - 1 - i : i]);
      if (isTrue(signed)) value = BigInt.asIntN(data.length * 8, value);
      const made = normalise(value);
      return cls === intType ? made : cls.call([made], null);
    };
    if (source instanceof PyBytes || source instanceof PyByteArray) return build(source.data);
    const known = bytesOf(source);
    if (known !== undefined) return build(known);
    if (typeof source !== 'object' || (source.m$__iter__ === undefined && source.m$__getitem__ === undefined)) {
      throw typeError(`cannot convert '${typeName(source)}' object to bytes`);
    }
    return then(iterate(source), (items) => build((items as unknown as Value[]).map((item) => Number(index(item)))));
  },
});

// -- bool ------------------------------------------------------------------------------------------------------------

defineNew(boolType, {
  'bool(x=False, /)': (_cls: PyType, x: Value | undefined) => (x === undefined ? false : truth(x)),
});
setEntry(
  boolType,
  '__doc__',
  'bool(x) -> bool\n\nReturns True when the argument x is true, False otherwise.\nThe builtins True and False are the only two instances of the class bool.\nThe class bool cannot be subclassed.',
);

function logical(name: string, onBooleans: (a: boolean, b: boolean) => boolean, onInts: (a: Int, b: Int) => Int): void {
  const apply = (self: Value, other: Value) => {
    if (typeof self === 'boolean' && typeof other === 'boolean') return onBooleans(self, other);
    const b = asInt(other);
    return b === undefined ? NotImplemented : onInts(int(self), b);
  };
  defineMethods(boolType, { [`__${name}__(self, value, /)`]: apply, [`__r${name}__(self, value, /)`]: apply });
}
logical('and', (a, b) => a && b, intAnd);
logical('or', (a, b) => a || b, intOr);
logical('xor', (a, b) => a !== b, intXor);
defineMethods(boolType, { '__repr__(self, /)': (self: boolean) => (self ? 'True' : 'False') });

intType.n = 1;
intType.fn = (value: Value) => {
  charge(1, costs.convert);
  return intFrom(value);
};
boolType.n = 1;
boolType.fn = truth;
