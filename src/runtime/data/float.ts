import { callSpecial, now } from '../call';
import { defineClassMethods, defineGetters, defineMethods, defineNew } from '../define';
import { None, NotImplemented, type PyObject } from '../object';
import { argumentType, type PyType, setEntry, typeName } from '../type';
import type { Value } from '../values';
import { type Comparison, EQ, GE, GT, LE, LT, NE, satisfies } from './compare';
import { complexPow } from './complexes';
import { asDouble, asInt, asText, index, size, usesNative } from './convert';
import { floatType, PyComplex, PyFloat } from './floatObject';
import {
  floatDivMod,
  floatFloorDiv,
  floatHex,
  floatMod,
  floatPow,
  floatRepr,
  integerRatio,
  parseFloatHex,
  parseFloatText,
  roundHalfEven,
  roundToDigits,
  truncate,
} from './floats';
import { formatDouble } from './formatNumber';
import { fromDouble, toDouble } from './ints';
import { hashFloat } from './keys';
import { overflowError, typeError, valueError, zeroDivisionError } from './raise';
import { toRepr, toStr } from './repr';
import { PyByteArray, PyBytes, PyTuple } from './sequenceObjects';

type Arithmetic = (a: number, b: number) => number;

/** A method and its reflected form; NotImplemented where the other operand is no real number. */
function arithmetic(name: string, apply: (a: number, b: number) => Value): void {
  defineMethods(floatType, {
    [`__${name}__(self, value, /)`]: (self: PyFloat, other: Value) => {
      const b = asDouble(other);
      return b === undefined ? NotImplemented : apply(self.value, b);
    },
    [`__r${name}__(self, value, /)`]: (self: PyFloat, other: Value) => {
      const b = asDouble(other);
      return b === undefined ? NotImplemented : apply(b, self.value);
    },
  });
}

const float = (apply: Arithmetic) => (a: number, b: number) => new PyFloat(apply(a, b));

/** `a / b`. */
export function floatTrueDiv(a: number, b: number): number {
  if (b === 0) throw zeroDivisionError('float division by zero');
  return a / b;
}

/** `a ** b`: complex if a negative number has a power that is no integer. */
export function floatPower(a: number, b: number): Value {
  const result = floatPow(a, b);
  return result === null ? new PyComplex(...complexPow([a, 0], [b, 0])) : new PyFloat(result);
}

arithmetic(
  'add',
  float((a, b) => a + b),
);
arithmetic(
  'sub',
  float((a, b) => a - b),
);
arithmetic(
  'mul',
  float((a, b) => a * b),
);
arithmetic('truediv', float(floatTrueDiv));
arithmetic('floordiv', float(floatFloorDiv));
arithmetic(
  'mod',
  float((a, b) => floatMod(a, b)),
);
arithmetic('divmod', (a, b) => {
  const [quotient, rest] = floatDivMod(a, b);
  return new PyTuple([new PyFloat(quotient), new PyFloat(rest)]);
});

function comparing(op: Comparison): void {
  defineMethods(floatType, {
    [`${op.name}(self, value, /)`]: (self: PyFloat, other: Value) => {
      const x = self.value;
      const y = other instanceof PyFloat ? other.value : asInt(other);
      if (y === undefined) return NotImplemented;
      // biome-ignore lint/suspicious/noDoubleEquals: a double and a BigInt are compared by their exact values
      return satisfies(op, x < y ? -1 : x > y ? 1 : x == y ? 0 : NaN);
    },
  });
}
for (const op of [LT, LE, GT, GE, EQ, NE]) comparing(op);

/** `float(x)`. */
export function floatFrom(value: Value): number {
  // What has a `__float__` of its own is asked first, also where it is a number or a text.
  const isOwn = typeof value !== 'object' || value.m$__float__ === undefined || usesNative(value, 'm$__float__');
  const double = isOwn ? asDouble(value) : undefined;
  if (double !== undefined) return double;
  const text = isOwn ? asText(value) : undefined;
  if (text !== undefined) return parseFloatText(text, () => toRepr(value));
  if (value instanceof PyBytes || value instanceof PyByteArray) {
    return parseFloatText(String.fromCharCode(...value.data), () => toRepr(value));
  }
  const object = value as PyObject;
  const made = now(() => callSpecial(object, '__float__', []) ?? None);
  if (made instanceof PyFloat) return made.value;
  if (made !== None) throw typeError(`${typeName(value)}.__float__ returned non-float (type ${typeName(made)})`);
  if (object.m$__index__ !== undefined) return toDouble(index(object));
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

defineNew(floatType, {
  'float(x=0, /)': (cls: PyType, x: Value | undefined) => {
    if (x instanceof PyFloat && x.cls === floatType && cls === floatType) return x;
    const value = x === undefined ? 0 : floatFrom(x);
    return cls === floatType ? new PyFloat(value) : new cls.Ctor(value);
  },
});
setEntry(floatType, '__doc__', 'Convert a string or number to a floating point number, if possible.');

const own = (self: PyFloat) => (self.cls === floatType ? self : new PyFloat(self.value));

defineMethods(floatType, {
  '__pow__(self, value, mod=None, /)': (self: PyFloat, other: Value, modulus: Value | undefined) => {
    const b = asDouble(other);
    if (b === undefined) return NotImplemented;
    if (modulus !== undefined && modulus !== None) {
      throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
    }
    return floatPower(self.value, b);
  },
  '__rpow__(self, value, mod=None, /)': (self: PyFloat, other: Value) => {
    const b = asDouble(other);
    return b === undefined ? NotImplemented : floatPower(b, self.value);
  },
  '__neg__(self, /)': (self: PyFloat) => new PyFloat(-self.value),
  '__pos__(self, /)': own,
  '__abs__(self, /)': (self: PyFloat) => new PyFloat(Math.abs(self.value)),
  '__bool__(self, /)': (self: PyFloat) => self.value !== 0,
  '__int__(self, /)': (self: PyFloat) => truncate(self.value),
  '__trunc__(self, /)': (self: PyFloat) => truncate(self.value),
  '__floor__(self, /)': (self: PyFloat) => truncate(Math.floor(self.value)),
  '__ceil__(self, /)': (self: PyFloat) => truncate(Math.ceil(self.value)),
  '__float__(self, /)': own,
  '__hash__(self, /)': hashFloat,
  '__repr__(self, /)': (self: PyFloat) => floatRepr(self.value),
  '__format__(self, format_spec, /)': (self: PyFloat, spec: string) =>
    spec === '' ? toStr(self) : formatDouble(self.value, spec),
  '__round__(self, ndigits=None, /)': (self: PyFloat, digits: Value | undefined) => {
    if (digits !== undefined && digits !== None) return new PyFloat(roundToDigits(self.value, size(digits)));
    if (Number.isNaN(self.value)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(self.value)) throw overflowError('cannot convert float infinity to integer');
    return fromDouble(roundHalfEven(self.value));
  },
  '__getnewargs__(self, /)': (self: PyFloat) => new PyTuple([own(self)]),
  'as_integer_ratio(self, /)': (self: PyFloat) => new PyTuple(integerRatio(self.value)),
  'conjugate(self, /)': own,
  'hex(self, /)': (self: PyFloat) => floatHex(self.value),
  'is_integer(self, /)': (self: PyFloat) => Number.isInteger(self.value),
});
defineGetters(floatType, { real: { get: own }, imag: { get: () => new PyFloat(0) } });
defineClassMethods(floatType, {
  '__getformat__(type, typestr, /)': (_cls: PyType, kind: Value) => {
    if (typeof kind !== 'string') throw typeError(`__getformat__() argument must be str, not ${argumentType(kind)}`);
    if (kind !== 'double' && kind !== 'float') {
      throw valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return 'IEEE, little-endian';
  },
  'fromhex(type, string, /)': (cls: PyType, text: Value) => {
    const value = asText(text);
    if (value === undefined) throw typeError(`bad argument type for built-in operation`);
    const made = new PyFloat(parseFloatHex(value));
    return cls === floatType ? made : cls.call([made], null);
  },
});

floatType.n = 1;
floatType.fn = (x: Value) => (x instanceof PyFloat && x.cls === floatType ? x : new PyFloat(floatFrom(x)));
