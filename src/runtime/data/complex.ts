import { callSpecial, now } from '../call';
import { defineGetters, defineMethods, defineNew } from '../define';
import { None, NotImplemented } from '../object';
import { type PyType, setEntry, typeName } from '../type';
import type { Value } from '../values';
import {
  type Complex,
  complexAdd,
  complexDiv,
  complexMul,
  complexPow,
  complexRepr,
  complexSub,
  parseComplex,
} from './complexes';
import { asDouble, asInt, asText } from './convert';
import { floatFrom } from './float';
import { complexType, PyComplex, PyFloat } from './floatObject';
import { formatComplex } from './formatNumber';
import { hashComplex, hashDouble } from './hashes';
import { overflowError, typeError, valueError } from './raise';
import { toRepr } from './repr';
import { PyTuple } from './sequenceObjects';

const parts = (value: PyComplex): Complex => [value.real, value.imag];
const make = (value: Complex) => new PyComplex(value[0], value[1]);

function operand(value: Value): Complex | undefined {
  if (value instanceof PyComplex) return parts(value);
  const double = asDouble(value);
  return double === undefined ? undefined : [double, 0];
}

function arithmetic(name: string, apply: (a: Complex, b: Complex) => Complex): void {
  defineMethods(complexType, {
    [`__${name}__(self, value, /)`]: (self: PyComplex, other: Value) => {
      const b = operand(other);
      return b === undefined ? NotImplemented : make(apply(parts(self), b));
    },
    [`__r${name}__(self, value, /)`]: (self: PyComplex, other: Value) => {
      const b = operand(other);
      return b === undefined ? NotImplemented : make(apply(b, parts(self)));
    },
  });
}
arithmetic('add', complexAdd);
arithmetic('sub', complexSub);
arithmetic('mul', complexMul);
arithmetic('truediv', complexDiv);

function checkedPow(a: Complex, b: Complex): PyComplex {
  const result = complexPow(a, b);
  const finite = [...a, ...b].every(Number.isFinite);
  if (finite && !result.every(Number.isFinite)) throw overflowError('complex exponentiation');
  return make(result);
}

const equals = (self: PyComplex, other: Value) => {
  if (other instanceof PyComplex) return self.real === other.real && self.imag === other.imag;
  const real = other instanceof PyFloat ? other.value : asInt(other);
  if (real === undefined) return NotImplemented;
  // biome-ignore lint/suspicious/noDoubleEquals: a double and a BigInt are compared by their exact values
  return self.imag === 0 && self.real == real;
};
const repr = (self: PyComplex) => complexRepr(self.real, self.imag);
const none = () => NotImplemented;

defineMethods(complexType, {
  '__pow__(self, value, mod=None, /)': (self: PyComplex, other: Value, modulus: Value | undefined) => {
    const b = operand(other);
    if (b === undefined) return NotImplemented;
    if (modulus !== undefined && modulus !== None) throw valueError('complex modulo');
    return checkedPow(parts(self), b);
  },
  '__rpow__(self, value, mod=None, /)': (self: PyComplex, other: Value) => {
    const b = operand(other);
    return b === undefined ? NotImplemented : checkedPow(b, parts(self));
  },
  '__eq__(self, value, /)': equals,
  '__ne__(self, value, /)': (self: PyComplex, other: Value) => {
    const result = equals(self, other);
    return typeof result === 'boolean' ? !result : result;
  },
  '__lt__(self, value, /)': none,
  '__le__(self, value, /)': none,
  '__gt__(self, value, /)': none,
  '__ge__(self, value, /)': none,
  '__neg__(self, /)': (self: PyComplex) => new PyComplex(-self.real, -self.imag),
  '__pos__(self, /)': (self: PyComplex) => new PyComplex(self.real, self.imag),
  '__abs__(self, /)': (self: PyComplex) => {
    const result = Math.hypot(self.real, self.imag);
    if (!Number.isFinite(result) && Number.isFinite(self.real) && Number.isFinite(self.imag)) {
      throw overflowError('absolute value too large');
    }
    return new PyFloat(result);
  },
  '__bool__(self, /)': (self: PyComplex) => self.real !== 0 || self.imag !== 0,
  '__hash__(self, /)': (self: PyComplex) => hashComplex(hashDouble(self.real), hashDouble(self.imag)),
  '__repr__(self, /)': repr,
  '__complex__(self, /)': (self: PyComplex) => (self.cls === complexType ? self : new PyComplex(self.real, self.imag)),
  '__format__(self, format_spec, /)': (self: PyComplex, spec: string) =>
    formatComplex(self.real, self.imag, spec, repr(self)),
  '__getnewargs__(self, /)': (self: PyComplex) => new PyTuple([new PyFloat(self.real), new PyFloat(self.imag)]),
  'conjugate(self, /)': (self: PyComplex) => new PyComplex(self.real, -self.imag),
});
defineGetters(complexType, {
  real: { get: (self: PyComplex) => new PyFloat(self.real), member: true },
  imag: { get: (self: PyComplex) => new PyFloat(self.imag), member: true },
});

/** The first or second argument of `complex`. */
function part(value: Value, which: string): Complex {
  const known = operand(value);
  if (known !== undefined) return known;
  const made = now(() => callSpecial(value, '__complex__', []) ?? None);
  if (made instanceof PyComplex) return parts(made);
  if (typeof value === 'object' && (value.m$__float__ !== undefined || value.m$__index__ !== undefined)) {
    return [floatFrom(value), 0];
  }
  throw typeError(
    which === 'first'
      ? `complex() first argument must be a string or a number, not '${typeName(value)}'`
      : `complex() second argument must be a number, not '${typeName(value)}'`,
  );
}

defineNew(complexType, {
  'complex(real=0, imag=0)': (cls: PyType, real: Value | undefined, imaginary: Value | undefined) => {
    const text = real === undefined ? undefined : asText(real);
    let value: Complex;
    if (text !== undefined) {
      if (imaginary !== undefined) throw typeError("complex() can't take second arg if first is a string");
      if (/(^|[^0-9])_|_([^0-9]|$)/.test(text.trim())) {
        throw valueError(`could not convert string to complex: ${toRepr(real as Value)}`);
      }
      const parsed = parseComplex(text);
      if (parsed === null) throw valueError('complex() arg is a malformed string');
      value = parsed;
    } else {
      if (imaginary !== undefined && asText(imaginary) !== undefined) {
        throw typeError("complex() second arg can't be a string");
      }
      const first: Complex = real === undefined ? [0, 0] : part(real, 'first');
      const second: Complex = imaginary === undefined ? [0, 0] : part(imaginary, 'second');
      // A part that is no complex number has no imaginary part at all, so that signs of zeros stay.
      const isComplex = (given: Value | undefined): boolean => given !== undefined && asDouble(given) === undefined;
      value =
        imaginary === undefined
          ? first
          : [
              isComplex(imaginary) ? first[0] - second[1] : first[0],
              isComplex(real) ? second[0] + first[1] : second[0],
            ];
    }
    return cls === complexType ? make(value) : new cls.Ctor(value[0], value[1]);
  },
});
setEntry(complexType, '__doc__', 'Create a complex number from a string or numbers.');
