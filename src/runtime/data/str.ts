import { defineMethods, defineNew } from '../define';
import { NotImplemented } from '../object';
import { argumentType, type PyType, setEntry, strType, typeName } from '../type';
import type { Value } from '../values';
import { charAt, compareText, isWide, subtext, textLength } from './codePoints';
import { EQ, GE, GT, LE, LT, NE, satisfies } from './compare';
import { asText, place, tryIndex } from './convert';
import { charge, costs } from './costs';
import { decode } from './encodings';
import { formatText } from './formatNumber';
import { hashString } from './hashes';
import { PyStrIterator } from './iterators';
import { repetitions } from './list';
import { checkCharacters } from './memory';
import { percentText } from './percent';
import { indexError, typeError } from './raise';
import { toStr } from './repr';
import { PyByteArray, PyBytes, PySlice, PyTuple } from './sequenceObjects';
import { sliceItems, spanOf } from './slice';
import { textRepr } from './textRepr';

/** The text of a `self` that is a str. */
export const text = (self: Value) => (typeof self === 'string' ? self : (asText(self) as string));

/** `text[key]`. */
export function strGet(self: Value, key: Value): string {
  const whole = text(self);
  if (key instanceof PySlice) {
    const length = textLength(whole);
    const span = spanOf(key, length);
    charge(span.count, costs.character);
    if (span.step === 1) return subtext(whole, span.start, span.start + span.count);
    return sliceItems(isWide(whole) ? [...whole] : whole.split(''), span).join('');
  }
  const int = tryIndex(key);
  if (int === undefined) throw typeError(`string indices must be integers, not '${typeName(key)}'`);
  const at = place(int);
  const found = charAt(whole, at < 0 ? at + textLength(whole) : at);
  if (found === undefined) throw indexError('string index out of range');
  return found;
}

/** `a + b` of two texts. */
export function concatenate(a: string, b: string): string {
  checkCharacters(a.length + b.length);
  return a + b;
}

/** A text `times` times; MemoryError for sizes beyond reason. */
export function repeatText(self: string, times: number): string {
  if (times <= 0 || self === '') return '';
  checkCharacters(self.length * times);
  return self.repeat(times);
}

/** `part in text`. */
export function strContains(self: Value, part: Value): boolean {
  const sought = asText(part);
  if (sought === undefined) throw typeError(`'in <string>' requires string as left operand, not ${typeName(part)}`);
  return text(self).includes(sought);
}

for (const op of [LT, LE, GT, GE, EQ, NE]) {
  defineMethods(strType, {
    [`${op.name}(self, value, /)`]: (self: Value, other: Value) => {
      const b = asText(other);
      return b === undefined ? NotImplemented : satisfies(op, compareText(text(self), b));
    },
  });
}

/** `str(object, encoding, errors)`. */
function makeText(object: Value | undefined, encoding: Value | undefined, errors: Value | undefined): Value {
  if (object === undefined) return '';
  if (encoding === undefined && errors === undefined) return toStr(object);
  const codec = encoding === undefined ? 'utf-8' : asText(encoding);
  if (codec === undefined) {
    throw typeError(`str() argument 'encoding' must be str, not ${argumentType(encoding as Value)}`);
  }
  if (object instanceof PyBytes || object instanceof PyByteArray) {
    return decode(object.data, codec, errors === undefined ? 'strict' : asText(errors));
  }
  if (asText(object) !== undefined) throw typeError('decoding str is not supported');
  throw typeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`);
}

defineNew(strType, {
  "str(object='', encoding='utf-8', errors='strict')": (
    cls: PyType,
    object: Value | undefined,
    encoding: Value | undefined,
    errors: Value | undefined,
  ) => {
    const made = makeText(object, encoding, errors);
    return cls === strType ? made : new cls.Ctor(asText(made));
  },
});
setEntry(
  strType,
  '__doc__',
  "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string object from the given object.",
);

defineMethods(strType, {
  '__repr__(self, /)': (self: Value) => textRepr(text(self)),
  '__str__(self, /)': text,
  '__hash__(self, /)': (self: Value) => hashString(text(self)),
  '__len__(self, /)': (self: Value) => textLength(text(self)),
  '__iter__(self, /)': (self: Value) => new PyStrIterator(text(self)),
  '__contains__(self, key, /)': strContains,
  '__getitem__(self, key, /)': strGet,
  '__add__(self, value, /)': (self: Value, other: Value) => {
    const b = asText(other);
    if (b === undefined) throw typeError(`can only concatenate str (not "${typeName(other)}") to str`);
    return concatenate(text(self), b);
  },
  '__mul__(self, value, /)': (self: Value, times: Value) => repeatText(text(self), repetitions(times)),
  '__rmul__(self, value, /)': (self: Value, times: Value) => repeatText(text(self), repetitions(times)),
  '__mod__(self, value, /)': (self: Value, values: Value) => percentText(text(self), values),
  '__rmod__(self, value, /)': (self: Value, format: Value) => {
    const b = asText(format);
    return b === undefined ? NotImplemented : percentText(b, self);
  },
  '__format__(self, format_spec, /)': (self: Value, spec: string) =>
    spec === '' ? toStr(self) : formatText(text(self), spec),
  '__getnewargs__(self, /)': (self: Value) => new PyTuple([text(self)]),
  '__sizeof__(self, /)': (self: Value) => 49 + textLength(text(self)),
});

strType.n = 1;
strType.fn = (value: Value) => {
  charge(1, costs.convert);
  return toStr(value);
};
