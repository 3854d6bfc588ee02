import {
  asDouble,
  asText,
  bytesOf,
  defineFunctions,
  type Int,
  normalise,
  PyBytes,
  PyFloat,
  PyTuple,
  tryIndex,
  type Value,
  valueError,
} from '../../runtime';
import type { LibraryModule } from '../module';

/** The native half of `struct`: values to bytes and back. A wrong format or value is a ValueError that Python renames. */

/** Bytes of each letter in standard size, and in the sizes of a 64-bit machine where they differ. */
const standard: Readonly<Record<string, number>> = {
  ...{ x: 1, c: 1, b: 1, B: 1, '?': 1, s: 1, p: 1 },
  ...{ h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, e: 2, f: 4, d: 8 },
};
const native: Readonly<Record<string, number>> = { ...standard, l: 8, L: 8, n: 8, N: 8, P: 8 };

interface Item {
  readonly letter: string;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** In the machine's own form: a float that is too large becomes infinite there. */
  readonly isNative: boolean;
}

interface Layout {
  readonly items: readonly Item[];
  readonly size: number;
  readonly little: boolean;
}

function layoutOf(format: string): Layout {
  const order = /^[@=<>!]/.exec(format)?.[0] ?? '@';
  const isNative = order === '@';
  const sizes = isNative ? native : standard;
  const items: Item[] = [];
  let offset = 0;
  const body = format.replace(/^[@=<>!]/, '').replace(/\s+/g, '');
  if (/\d$/.test(body)) throw valueError('repeat count given without format specifier');
  for (const [, digits, letter] of body.matchAll(/(\d*)(\D)/g)) {
    const size = sizes[letter];
    if (size === undefined) throw valueError('bad char in struct format');
    const count = digits === '' ? 1 : Number(digits);
    if (isNative) offset = Math.ceil(offset / size) * size;
    items.push({ letter, count, size, offset, isNative });
    offset += count * size;
  }
  return { items, size: offset, little: order !== '>' && order !== '!' };
}

const isText = (letter: string) => letter === 's' || letter === 'p';
const valuesIn = ({ letter, count }: Item) => (letter === 'x' ? 0 : isText(letter) ? 1 : count);

const halfMost = 65520;

/** IEEE 754 half precision, rounded to even. */
function halfBits(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const a = Math.abs(x);
  if (Number.isNaN(x)) return 0x7e00;
  if (a === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(a || 2 ** -14)));
  const scaled = a / 2 ** (exponent - 10);
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const mantissa = floor + (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? 1 : 0);
  return sign | (mantissa + (exponent + 14) * 1024);
}

function halfValue(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits & 0x8000 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (fraction + 1024) * 2 ** (exponent - 25));
}

function putReal(view: DataView, at: number, { letter, isNative }: Item, value: Value, little: boolean): void {
  const x = asDouble(value);
  if (x === undefined) throw valueError('required argument is not a float');
  if (letter === 'd') view.setFloat64(at, x, little);
  else if (letter === 'f') {
    const isLost = Number.isFinite(x) && !Number.isFinite(Math.fround(x));
    if (isLost && !isNative) throw valueError('\0float too large to pack with f format');
    view.setFloat32(at, x, little);
  } else {
    if (Number.isFinite(x) && Math.abs(x) >= halfMost) throw valueError('\0float too large to pack with e format');
    view.setUint16(at, halfBits(x), little);
  }
}

function putInt(view: DataView, at: number, { letter, size }: Item, value: Value, little: boolean): void {
  const int = tryIndex(value);
  if (int === undefined) throw valueError('required argument is not an integer');
  const signed = letter !== 'P' && letter === letter.toLowerCase();
  const bits = BigInt(size * 8);
  const least = signed ? -(1n << (bits - 1n)) : 0n;
  const most = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  const big = BigInt(int);
  if (big < least || big > most) throw valueError(rangeMessage(letter, size, least, most));
  let rest = BigInt.asUintN(size * 8, big);
  for (let i = 0; i < size; i++, rest >>= 8n) view.setUint8(at + (little ? i : size - 1 - i), Number(rest & 255n));
}

function rangeMessage(letter: string, size: number, least: bigint, most: bigint): string {
  if (letter === 'b') return 'byte format requires -128 <= number <= 127';
  if (letter === 'B') return 'ubyte format requires 0 <= number <= 255';
  if (letter === 'h') return 'short format requires -32768 <= number <= 32767';
  if (letter === 'H') return 'ushort format requires 0 <= number <= 65535';
  return size === 8 ? 'int too large to convert' : `'${letter}' format requires ${least} <= number <= ${most}`;
}

function putText(data: Uint8Array, { letter, count, offset }: Item, value: Value): void {
  const bytes = asText(value) === undefined ? bytesOf(value) : undefined;
  if (bytes === undefined) throw valueError(`argument for '${letter}' must be a bytes object`);
  const shift = letter === 'p' ? 1 : 0;
  const part = bytes.subarray(0, Math.max(0, count - shift));
  if (shift === 1 && count > 0) data[offset] = Math.min(part.length, 255);
  data.set(part, offset + shift);
}

function pack(format: Value, values: Value): Value {
  const layout = layoutOf(formatText(format));
  const given = (values as PyTuple).items;
  const wanted = layout.items.reduce((sum, item) => sum + valuesIn(item), 0);
  if (given.length !== wanted) throw valueError(`pack expected ${wanted} items for packing (got ${given.length})`);
  const data = new Uint8Array(layout.size);
  const view = new DataView(data.buffer);
  let next = 0;
  for (const item of layout.items) {
    if (isText(item.letter)) putText(data, item, given[next++]);
    else if (item.letter !== 'x') {
      for (let i = 0; i < item.count; i++)
        putOne(view, item.offset + i * item.size, item, given[next++], layout.little);
    }
  }
  return new PyBytes(data);
}

function putOne(view: DataView, at: number, item: Item, value: Value, little: boolean): void {
  const { letter } = item;
  if (letter === 'c') {
    const bytes = asText(value) === undefined ? bytesOf(value) : undefined;
    if (bytes?.length !== 1) throw valueError('char format requires a bytes object of length 1');
    view.setUint8(at, bytes[0]);
  } else if (letter === '?') view.setUint8(at, value === false || value === 0 ? 0 : 1);
  else if ('efd'.includes(letter)) putReal(view, at, item, value, little);
  else putInt(view, at, item, value, little);
}

function unpack(format: Value, buffer: Value): Value {
  const layout = layoutOf(formatText(format));
  const data = (bytesOf(buffer) as Uint8Array).slice();
  if (data.length !== layout.size) throw valueError(`unpack requires a buffer of ${layout.size} bytes`);
  const view = new DataView(data.buffer);
  const values: Value[] = [];
  for (const item of layout.items) {
    if (item.letter === 's') values.push(new PyBytes(data.slice(item.offset, item.offset + item.count)));
    else if (item.letter === 'p') {
      const end = item.offset + 1 + Math.min(data[item.offset] ?? 0, Math.max(0, item.count - 1));
      values.push(new PyBytes(data.slice(item.offset + 1, end)));
    } else if (item.letter !== 'x') {
      for (let i = 0; i < item.count; i++) values.push(readOne(view, item.offset + i * item.size, item, layout.little));
    }
  }
  return new PyTuple(values);
}

function readOne(view: DataView, at: number, { letter, size }: Item, little: boolean): Value {
  if (letter === 'c') return new PyBytes(new Uint8Array([view.getUint8(at)]));
  if (letter === '?') return view.getUint8(at) !== 0;
  if (letter === 'd') return new PyFloat(view.getFloat64(at, little));
  if (letter === 'f') return new PyFloat(view.getFloat32(at, little));
  if (letter === 'e') return new PyFloat(halfValue(view.getUint16(at, little)));
  let bits = 0n;
  for (let i = 0; i < size; i++) bits = (bits << 8n) | BigInt(view.getUint8(at + (little ? size - 1 - i : i)));
  const signed = letter !== 'P' && letter === letter.toLowerCase();
  return normalise(signed ? BigInt.asIntN(size * 8, bits) : bits) as Int;
}

function formatText(format: Value): string {
  const text = asText(format);
  if (text !== undefined) return text;
  const bytes = bytesOf(format);
  if (bytes === undefined) throw valueError('\0Struct() argument 1 must be a str or bytes object');
  return String.fromCharCode(...bytes);
}

export const structText: LibraryModule = {
  name: '_struct',
  make: () =>
    Object.values(
      defineFunctions('_struct', {
        'pack(format, values, /)': pack,
        'unpack(format, buffer, /)': unpack,
        'calcsize(format, /)': (format: Value) => layoutOf(formatText(format)).size,
      }),
    ),
};

export const struct = String.raw`
import _struct

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    pass


def _do(function, *args):
    try:
        return function(*args)
    except ValueError as problem:
        text = str(problem)
    if text.startswith("\0"):
        raise OverflowError(text[1:]) if "float" in text else TypeError(text[1:])
    raise error(text)


def calcsize(format, /):
    return _do(_struct.calcsize, format)


def pack(format, /, *values):
    return _do(_struct.pack, format, values)


def unpack(format, buffer, /):
    return _do(_struct.unpack, format, buffer)


def pack_into(format, buffer, offset, /, *values):
    data = pack(format, *values)
    if offset < 0:
        offset += len(buffer)
    if len(buffer) - offset < len(data):
        raise error(
            f"pack_into requires a buffer of at least {offset + len(data)} bytes for packing {len(data)} bytes at offset "
            f"{offset} (actual buffer size is {len(buffer)})"
        )
    buffer[offset:offset + len(data)] = data


def unpack_from(format, /, buffer, offset=0):
    size = calcsize(format)
    if offset < 0:
        offset += len(buffer)
    if len(buffer) - offset < size:
        raise error(
            f"unpack_from requires a buffer of at least {offset + size} bytes for unpacking {size} bytes at offset "
            f"{offset} (actual buffer size is {len(buffer)})"
        )
    return unpack(format, bytes(buffer[offset:offset + size]))


def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(buffer) % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return iter([unpack_from(format, buffer, at) for at in range(0, len(buffer), size)])


class Struct:
    def __init__(self, format):
        self.format = format if isinstance(format, str) else format.decode()
        self.size = calcsize(format)

    def pack(self, *values):
        return pack(self.format, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)
`;
