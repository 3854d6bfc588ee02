import { callSpecial, now } from '../call';
import { defineClassMethods, defineMethods, defineNew, defineStaticMethods } from '../define';
import { then } from '../frame';
import { None, NotImplemented, type PyObject } from '../object';
import { argumentType, type PyType, setEntry, typeName } from '../type';
import type { M, Value } from '../values';
import { type Comparison, EQ, GE, GT, LE, LT, NE, satisfies, truthNow } from './compare';
import { asInt, asText, index, limit, place, size, tryIndex } from './convert';
import { decode, encode } from './encodings';
import { hashString } from './hashes';
import { iterate } from './iterate';
import { PyBytesIterator } from './iterators';
import { repetitions } from './list';
import { checkCharacters } from './memory';
import { percentText } from './percent';
import { indexError, typeError, valueError } from './raise';
import { byteArrayType, bytesType, PyByteArray, PyBytes, PyList, PySlice, PyTuple } from './sequenceObjects';
import { sliceItems, spanOf } from './slice';
import { bytesRepr } from './textRepr';
import {
  countText,
  type Ends,
  expandTabs,
  pad,
  replaceText,
  rsplitBlank,
  rsplitBy,
  splitBlank,
  splitBy,
  splitLines,
  strip,
  zeroFill,
} from './textSplit';

type AnyBytes = PyBytes | PyByteArray;

const isBytes = (value: Value | undefined): value is AnyBytes =>
  value instanceof PyBytes || value instanceof PyByteArray;

/** The one byte that `center` and its like fill with. */
function fillByte(fill: Value, where: string): string {
  const name = where === 'center' ? where : where === 'left' ? 'ljust' : 'rjust';
  const data = isBytes(fill) ? fill.data : undefined;
  if (data?.length !== 1) {
    throw typeError(`${name}() argument 2 must be a byte string of length 1, not ${typeName(fill)}`);
  }
  return latin(data);
}

/** Bytes as the text of the same codes, on which the string algorithms work. */
const latin = (data: Uint8Array) => decode(data, 'latin-1');
const fromLatin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The bytes of a bytes-like object; undefined for anything else. `memoryview.ts` adds its own. */
let otherBuffers: (value: PyObject) => Uint8Array | undefined = () => undefined;
export function setBufferSource(find: typeof otherBuffers): void {
  otherBuffers = find;
}

export function bytesOf(value: Value): Uint8Array | undefined {
  if (isBytes(value)) return value.data;
  return typeof value === 'object' ? otherBuffers(value) : undefined;
}

function wanted(value: Value): Uint8Array {
  const data = bytesOf(value);
  if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
  return data;
}

/** A byte as Python code gives it; ValueError outside 0–255. */
export function byteOf(value: Value, message = 'byte must be in range(0, 256)'): number {
  const int = index(value);
  if (int < 0 || int > 255) throw valueError(message);
  return Number(int);
}

/** The bytes that `bytes(source, encoding, errors)` is made of. */
export function dataFrom(
  source: Value | undefined,
  encoding: Value | undefined,
  errors: Value | undefined,
  name: string,
): M<Uint8Array> {
  if (source === undefined) {
    if (encoding !== undefined || errors !== undefined)
      throw typeError(`${encoding !== undefined ? 'encoding' : 'errors'} without a string argument`);
    return new Uint8Array(0);
  }
  for (const [value, what] of [
    [encoding, 'encoding'],
    [errors, 'errors'],
  ] as const) {
    if (value !== undefined && asText(value) === undefined) {
      throw typeError(`${name}() argument '${what}' must be str, not ${argumentType(value)}`);
    }
  }
  const text = asText(source);
  if (text !== undefined) {
    if (encoding === undefined) throw typeError('string argument without an encoding');
    return encode(text, asText(encoding), errors === undefined ? 'strict' : asText(errors));
  }
  if (encoding !== undefined || errors !== undefined) {
    throw typeError(`${encoding !== undefined ? 'encoding' : 'errors'} without a string argument`);
  }
  const buffer = bytesOf(source);
  if (buffer !== undefined) return buffer.slice();
  if (typeof source === 'object') {
    const made = now(() => callSpecial(source, '__bytes__', []) ?? None);
    if (made instanceof PyBytes) return made.data.slice();
    if (made !== None) throw typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
  }
  if (tryIndex(source) !== undefined) {
    const count = size(source);
    if (count < 0) throw valueError('negative count');
    checkCharacters(count);
    return new Uint8Array(count);
  }
  if (typeof source === 'object' && source.m$__iter__ === undefined && source.m$__getitem__ === undefined) {
    throw typeError(`cannot convert '${typeName(source)}' object to ${name}`);
  }
  const range = name === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)';
  return then(iterate(source), (items) =>
    Uint8Array.from((items as unknown as Value[]).map((item) => byteOf(item, range))),
  ) as M<Uint8Array>;
}

function defineConstructor(type: PyType, name: string): void {
  defineNew(type, {
    [`${name}(source=b'', encoding='utf-8', errors='strict')`]: (
      cls: PyType,
      source: Value | undefined,
      encoding: Value | undefined,
      errors: Value | undefined,
    ) => then(dataFrom(source, encoding, errors, name), (data) => new cls.Ctor(data)),
  });
}
defineConstructor(bytesType, 'bytes');
defineConstructor(byteArrayType, 'bytearray');
setEntry(bytesType, '__doc__', 'bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes');
setEntry(
  byteArrayType,
  '__doc__',
  'bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray',
);
setEntry(byteArrayType, '__hash__', None);

/** −1, 0, 1 by the order of the bytes. */
function order(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return a.length - b.length;
}

function comparing(type: PyType, op: Comparison): void {
  defineMethods(type, {
    [`${op.name}(self, value, /)`]: (self: AnyBytes, other: Value) => {
      const data = bytesOf(other);
      return data === undefined ? NotImplemented : satisfies(op, order(self.data, data));
    },
  });
}

type Maker = (data: Uint8Array) => AnyBytes;

/** What is sought: bytes, or one byte as an int. */
function sought(value: Value): string {
  const data = bytesOf(value);
  if (data !== undefined) return latin(data);
  if (asInt(value) === undefined) {
    throw typeError(`argument should be integer or bytes-like object, not '${typeName(value)}'`);
  }
  return String.fromCharCode(byteOf(value));
}

function find(self: AnyBytes, part: Value, start: Value | undefined, stop: Value | undefined, last: boolean): number {
  const text = latin(self.data);
  const from = limit(start, 0, text.length);
  const to = limit(stop, text.length, text.length);
  if (from > to) return -1;
  const window = text.slice(from, to);
  const at = last ? window.lastIndexOf(sought(part)) : window.indexOf(sought(part));
  return at < 0 ? -1 : at + from;
}

function found(at: number): number {
  if (at < 0) throw valueError('subsection not found');
  return at;
}

/** The methods that `bytes` and `bytearray` share; `make` gives the kind of `self`. */
function defineShared(type: PyType, make: Maker, kind: string): void {
  const text = (self: AnyBytes) => latin(self.data);
  const fromText = (value: string) => make(fromLatin(value));
  const list = (parts: string[]) => new PyList(parts.map(fromText));
  const map = (apply: (value: string) => string) => (self: AnyBytes) => fromText(apply(text(self)));
  const test = (pattern: RegExp) => (self: AnyBytes) => pattern.test(text(self));
  const isNone = (value: Value | undefined): value is undefined => value === undefined || value === None;

  const split = (fromRight: boolean) => (self: AnyBytes, separator?: Value, maxSplit?: Value) => {
    const most = maxSplit === undefined ? -1 : size(maxSplit);
    if (isNone(separator))
      return list(fromRight ? rsplitBlank(text(self), most, true) : splitBlank(text(self), most, true));
    const by = latin(wanted(separator));
    if (by === '') throw valueError('empty separator');
    return list(fromRight ? rsplitBy(text(self), by, most) : splitBy(text(self), by, most));
  };
  const stripper = (ends: Ends) => (self: AnyBytes, characters?: Value) =>
    fromText(strip(text(self), isNone(characters) ? null : latin(wanted(characters)), ends, true));
  const edge =
    (name: string, check: (part: string, edge: string) => boolean) =>
    (self: AnyBytes, prefix: Value, start?: Value, stop?: Value) => {
      const { length } = self.data;
      const part = latin(self.data.subarray(limit(start, 0, length), limit(stop, length, length)));
      const one = (candidate: Value) => {
        const data = bytesOf(candidate);
        if (data === undefined) {
          throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(candidate)}`);
        }
        return check(part, latin(data));
      };
      return prefix instanceof PyTuple ? prefix.items.some(one) : one(prefix);
    };
  const padder = (where: 'left' | 'right' | 'center') => (self: AnyBytes, width: Value, fill?: Value) =>
    fromText(pad(text(self), size(width), fill === undefined ? ' ' : fillByte(fill, where), where));
  const partition = (last: boolean) => (self: AnyBytes, separator: Value) => {
    const by = latin(wanted(separator));
    if (by === '') throw valueError('empty separator');
    const whole = text(self);
    const at = last ? whole.lastIndexOf(by) : whole.indexOf(by);
    const parts =
      at < 0 ? (last ? ['', '', whole] : [whole, '', '']) : [whole.slice(0, at), by, whole.slice(at + by.length)];
    return new PyTuple(parts.map(fromText));
  };

  for (const op of [LT, LE, GT, GE, EQ, NE]) comparing(type, op);
  defineMethods(type, {
    '__len__(self, /)': (self: AnyBytes) => self.data.length,
    '__iter__(self, /)': (self: AnyBytes) => new PyBytesIterator(self),
    '__contains__(self, key, /)': (self: AnyBytes, part: Value) => {
      if (bytesOf(part) === undefined && tryIndex(part) === undefined) {
        throw typeError(`a bytes-like object is required, not '${typeName(part)}'`);
      }
      return text(self).includes(sought(part));
    },
    '__getitem__(self, key, /)': (self: AnyBytes, key: Value) => {
      if (key instanceof PySlice)
        return make(Uint8Array.from(sliceItems(self.data as never, spanOf(key, self.data.length))));
      const int = tryIndex(key);
      if (int === undefined) {
        throw typeError(
          `${kind === 'bytes' ? 'byte' : 'bytearray'} indices must be integers or slices, not ${typeName(key)}`,
        );
      }
      const at = place(int);
      const byte = self.data[at < 0 ? at + self.data.length : at];
      if (byte === undefined)
        throw indexError(kind === 'bytes' ? 'index out of range' : 'bytearray index out of range');
      return byte;
    },
    '__add__(self, value, /)': (self: AnyBytes, other: Value) => {
      const data = bytesOf(other);
      if (data === undefined) throw typeError(`can't concat ${typeName(other)} to ${kind}`);
      return make(Uint8Array.from([...self.data, ...data]));
    },
    '__mul__(self, value, /)': (self: AnyBytes, times: Value) => make(repeatBytes(self.data, repetitions(times))),
    '__rmul__(self, value, /)': (self: AnyBytes, times: Value) => make(repeatBytes(self.data, repetitions(times))),
    '__rmod__(self, value, /)': () => NotImplemented,
    '__mod__(self, value, /)': (self: AnyBytes, values: Value) => fromText(percentText(text(self), values, true)),
    'capitalize(self, /)': map((value) => value.slice(0, 1).toUpperCase() + value.slice(1).toLowerCase()),
    "center(self, width, fillchar=b' ', /)": padder('center'),
    'count(self, sub, start=None, end=None, /)': (self: AnyBytes, part: Value, start?: Value, stop?: Value) => {
      const { length } = self.data;
      return countText(text(self).slice(limit(start, 0, length), limit(stop, length, length)), sought(part));
    },
    "decode(self, /, encoding='utf-8', errors='strict')": (self: AnyBytes, encoding?: Value, errors?: Value) =>
      decode(
        self.data,
        encoding === undefined ? 'utf-8' : asText(encoding),
        errors === undefined ? 'strict' : asText(errors),
      ),
    'endswith(self, suffix, start=None, end=None, /)': edge('endswith', (part, suffix) => part.endsWith(suffix)),
    'expandtabs(self, /, tabsize=8)': (self: AnyBytes, tabSize?: Value) =>
      fromText(expandTabs(text(self), tabSize === undefined ? 8 : size(tabSize))),
    'find(self, sub, start=None, end=None, /)': (self: AnyBytes, part: Value, start?: Value, stop?: Value) =>
      find(self, part, start, stop, false),
    'hex(self, /, sep=None, bytes_per_sep=1)': (self: AnyBytes, separator?: Value, every?: Value) =>
      hexText(self.data, separator, every),
    'index(self, sub, start=None, end=None, /)': (self: AnyBytes, part: Value, start?: Value, stop?: Value) =>
      found(find(self, part, start, stop, false)),
    'isalnum(self, /)': test(/^[0-9A-Za-z]+$/),
    'isalpha(self, /)': test(/^[A-Za-z]+$/),
    'isascii(self, /)': (self: AnyBytes) => self.data.every((byte) => byte < 128),
    'isdigit(self, /)': test(/^[0-9]+$/),
    'islower(self, /)': test(/^[^A-Z]*[a-z][^A-Z]*$/),
    'isspace(self, /)': test(/^[\t-\r ]+$/),
    'istitle(self, /)': (self: AnyBytes) =>
      /[A-Za-z]/.test(text(self)) &&
      text(self) === text(self).replace(/[A-Za-z]+/g, (word) => word[0].toUpperCase() + word.slice(1).toLowerCase()),
    'isupper(self, /)': test(/^[^a-z]*[A-Z][^a-z]*$/),
    'join(self, iterable_of_bytes, /)': (self: AnyBytes, iterable: Value) =>
      then(iterate(iterable), (made) => {
        const parts = (made as unknown as Value[]).map((item, i) => {
          const data = bytesOf(item);
          if (data === undefined) {
            throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeName(item)} found`);
          }
          return latin(data);
        });
        return fromText(parts.join(text(self)));
      }),
    "ljust(self, width, fillchar=b' ', /)": padder('left'),
    'lower(self, /)': map((value) => value.replace(/[A-Z]+/g, (part) => part.toLowerCase())),
    'lstrip(self, bytes=None, /)': stripper('left'),
    'partition(self, sep, /)': partition(false),
    'removeprefix(self, prefix, /)': (self: AnyBytes, prefix: Value) => {
      const start = latin(wanted(prefix));
      return fromText(text(self).startsWith(start) ? text(self).slice(start.length) : text(self));
    },
    'removesuffix(self, suffix, /)': (self: AnyBytes, suffix: Value) => {
      const end = latin(wanted(suffix));
      return fromText(end !== '' && text(self).endsWith(end) ? text(self).slice(0, -end.length) : text(self));
    },
    'replace(self, old, new, count=-1, /)': (self: AnyBytes, old: Value, by: Value, count?: Value) =>
      fromText(replaceText(text(self), latin(wanted(old)), latin(wanted(by)), count === undefined ? -1 : size(count))),
    'rfind(self, sub, start=None, end=None, /)': (self: AnyBytes, part: Value, start?: Value, stop?: Value) =>
      find(self, part, start, stop, true),
    'rindex(self, sub, start=None, end=None, /)': (self: AnyBytes, part: Value, start?: Value, stop?: Value) =>
      found(find(self, part, start, stop, true)),
    "rjust(self, width, fillchar=b' ', /)": padder('right'),
    'rpartition(self, sep, /)': partition(true),
    'rsplit(self, /, sep=None, maxsplit=-1)': split(true),
    'rstrip(self, bytes=None, /)': stripper('right'),
    'split(self, /, sep=None, maxsplit=-1)': split(false),
    'splitlines(self, /, keepends=False)': (self: AnyBytes, keepEnds?: Value) =>
      list(splitLines(text(self), keepEnds !== undefined && truthNow(keepEnds), true)),
    'startswith(self, prefix, start=None, end=None, /)': edge('startswith', (part, prefix) => part.startsWith(prefix)),
    'strip(self, bytes=None, /)': stripper('both'),
    'swapcase(self, /)': map((value) =>
      value.replace(/[A-Za-z]/g, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase())),
    ),
    'title(self, /)': map((value) =>
      value.replace(/[A-Za-z]+/g, (word) => word[0].toUpperCase() + word.slice(1).toLowerCase()),
    ),
    "translate(self, table, /, delete=b'')": (self: AnyBytes, table: Value, remove?: Value) => {
      const gone = remove === undefined ? null : wanted(remove);
      const kept = Array.from(self.data).filter((byte) => gone === null || !gone.includes(byte));
      return make(Uint8Array.from(table === None ? kept : kept.map((byte) => wanted(table)[byte])));
    },
    'upper(self, /)': map((value) => value.replace(/[a-z]+/g, (part) => part.toUpperCase())),
    'zfill(self, width, /)': (self: AnyBytes, width: Value) => fromText(zeroFill(text(self), size(width))),
    '__sizeof__(self, /)': (self: AnyBytes) => 33 + self.data.length,
  });
  defineClassMethods(type, {
    'fromhex(type, string, /)': (_cls: PyType, source: Value) => {
      const given = asText(source);
      if (given === undefined) throw typeError(`fromhex() argument must be str, not ${argumentType(source)}`);
      return make(parseHex(given));
    },
  });
  defineStaticMethods(type, {
    'maketrans(frm, to, /)': (from: Value, to: Value) => {
      const [before, after] = [wanted(from), wanted(to)];
      if (before.length !== after.length) throw valueError('maketrans arguments must have same length');
      const table = Uint8Array.from({ length: 256 }, (_, i) => i);
      before.forEach((byte, i) => {
        table[byte] = after[i];
      });
      return new PyBytes(table);
    },
  });
}

/** Bytes `times` times; MemoryError for sizes beyond reason. */
export function repeatBytes(data: Uint8Array, times: number): Uint8Array {
  if (times <= 0) return new Uint8Array(0);
  checkCharacters(data.length * times);
  const result = new Uint8Array(data.length * times);
  for (let i = 0; i < times; i++) result.set(data, i * data.length);
  return result;
}

function hexText(data: Uint8Array, separator: Value | undefined, every: Value | undefined): string {
  const digits = Array.from(data, (byte) => byte.toString(16).padStart(2, '0'));
  if (separator === undefined || separator === None) return digits.join('');
  const by = asText(separator) ?? latin(wanted(separator));
  if (by.length !== 1) throw valueError('sep must be length 1.');
  const group = every === undefined ? 1 : size(every);
  if (group === 0) return digits.join('');
  const length = Math.abs(group);
  const groups: string[] = [];
  const first = group > 0 ? digits.length % length : 0;
  if (first > 0) groups.push(digits.slice(0, first).join(''));
  for (let at = first; at < digits.length; at += length) groups.push(digits.slice(at, at + length).join(''));
  return groups.join(by);
}

function parseHex(source: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < source.length; ) {
    if (/[\t-\r ]/.test(source[at])) {
      at++;
      continue;
    }
    for (const here of [at, at + 1]) {
      if (!/[0-9a-fA-F]/.test(source[here] ?? '')) {
        throw valueError(`non-hexadecimal number found in fromhex() arg at position ${here}`);
      }
    }
    bytes.push(Number.parseInt(source.slice(at, at + 2), 16));
    at += 2;
  }
  return Uint8Array.from(bytes);
}

defineShared(bytesType, (data) => new PyBytes(data), 'bytes');
defineShared(byteArrayType, (data) => new PyByteArray(data), 'bytearray');

defineMethods(bytesType, {
  '__repr__(self, /)': (self: PyBytes) => bytesRepr(self.data),
  '__hash__(self, /)': (self: PyBytes) => hashString(latin(self.data)),
  '__bytes__(self, /)': (self: PyBytes) => self,
  '__getnewargs__(self, /)': (self: PyBytes) => new PyTuple([self]),
});
