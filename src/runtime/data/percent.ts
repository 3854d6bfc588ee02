import { callSpecial, now } from '../call';
import type { PyMethodDescriptor } from '../function';
import { R } from '../registers';
import { protoOf, typeName } from '../type';
import type { Value } from '../values';
import { textLength } from './codePoints';
import { asDouble, asInt, asText, realNumber, tryIndex } from './convert';
import { costs } from './costs';
import { decode } from './encodings';
import { PyFloat } from './floatObject';
import { truncate } from './floats';
import { doubleText } from './formatNumber';
import type { Int } from './ints';
import { intInBase } from './intText';
import { getItemNow } from './items';
import { checkCharacters } from './memory';
import { overflowError, typeError, valueError } from './raise';
import { toAscii, toRepr, toStr } from './repr';
import { PyByteArray, PyBytes, PyTuple } from './sequenceObjects';

/** One `%` item: `%(key)-05.2f`. */
interface Item {
  readonly key: string | null;
  readonly flags: string;
  readonly width: number;
  readonly precision: number;
  readonly conversion: string;
  /** A width or precision is `*` until its value has been taken. */
  readonly isStarred: boolean;
  /** Makes the error of what is no item. */
  readonly mistake: ((isMapped: boolean, take: () => Value) => object) | null;
}

/** Literal text or an item. */
type Piece = string | Item;

const numeric = 'diouxXeEfFgG';

/** `format % values` for str, and with `bytes` true for the Latin-1 text of bytes. */
export function percentText(format: string, values: Value, bytes = false): string {
  const tuple = values instanceof PyTuple ? values.items : null;
  const mapping = tuple === null && isMapping(values) ? values : null;
  let next = 0;
  let used = false;
  let current: Value | undefined;
  const take = (): Value => {
    if (current !== undefined) return current;
    if (tuple !== null) {
      if (next >= tuple.length) throw typeError('not enough arguments for format string');
      return tuple[next++];
    }
    if (used) throw typeError('not enough arguments for format string');
    used = true;
    return values;
  };
  let result = '';
  for (const piece of piecesOf(format, bytes)) {
    if (typeof piece === 'string') {
      result += piece;
      continue;
    }
    current = undefined;
    if (piece.key !== null) {
      if (mapping === null) throw typeError('format requires a mapping');
      current = getItemNow(mapping, bytes ? new PyBytes(latin1(piece.key)) : piece.key);
      used = true;
    }
    const item = piece.isStarred ? withStars(piece, take) : piece;
    if (item.mistake !== null) throw item.mistake(mapping !== null, take);
    result += convert(item, take(), bytes);
    R.left -= costs.percent;
  }
  const left = tuple !== null ? next < tuple.length : !used && mapping === null;
  if (left) throw typeError(`not all arguments converted during ${bytes ? 'bytes' : 'string'} formatting`);
  return result;
}

const knownText = new Map<string, Piece[]>();
const knownBytes = new Map<string, Piece[]>();

/** A format's literal parts and items; kept, since most formats are used again and again. */
function piecesOf(format: string, bytes: boolean): readonly Piece[] {
  const known = bytes ? knownBytes : knownText;
  let pieces = known.get(format);
  if (pieces === undefined) {
    pieces = readPieces(format, bytes);
    if (known.size > 200) known.clear();
    if (format.length < 1000) known.set(format, pieces);
  }
  return pieces;
}

/** Reads a format up to its first mistake, which is an item too: what stands before it is looked at first. */
function readPieces(format: string, bytes: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < format.length; ) {
    const percent = format.indexOf('%', at);
    if (percent < 0) {
      pieces.push(format.slice(at));
      break;
    }
    if (percent > at) pieces.push(format.slice(at, percent));
    at = percent + 1;
    let key: string | null = null;
    let flags = '';
    let width: number | '*' = -1;
    let precision: number | '*' = -1;
    const add = (conversion: string, mistake: Item['mistake']) => {
      const isStarred = width === '*' || precision === '*';
      pieces.push({ key, flags, width, precision, conversion, isStarred, mistake } as Item);
    };
    if (format[at] === '(') {
      const end = keyEnd(format, at);
      if (end < 0) {
        add('', (isMapped) =>
          isMapped ? valueError('incomplete format key') : typeError('format requires a mapping'),
        );
        break;
      }
      key = format.slice(at + 1, end);
      at = end + 1;
    }
    while (at < format.length && '-+ #0'.includes(format[at])) flags += format[at++];
    [width, at] = number(format, at);
    if (format[at] === '.') {
      [precision, at] = number(format, at + 1);
      if (precision === -1) precision = 0;
    }
    if (at < format.length && 'hlL'.includes(format[at])) at++;
    const tooBig = (width as number) > 2147483647 || (precision as number) > 2147483647;
    if (tooBig || at >= format.length) {
      add('', () => valueError(tooBig ? 'width too big' : 'incomplete format'));
      break;
    }
    const character = String.fromCodePoint(format.codePointAt(at) as number);
    const place = at;
    at += character.length;
    if (place === percent + 1 && character === '%') pieces.push('%');
    else if (`${numeric}crsa${bytes ? 'b' : ''}`.includes(character)) add(character, null);
    else {
      add('', (_, take) => {
        take();
        return badCharacter(format, place);
      });
      break;
    }
  }
  return pieces;
}

function badCharacter(format: string, at: number) {
  const code = format.codePointAt(at) as number;
  const shown = code >= 32 && code < 127 ? String.fromCodePoint(code) : '?';
  const index = textLength(format.slice(0, at));
  return valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`);
}

/** An item with the values of its `*`. */
function withStars(item: Item, take: () => Value): Item {
  let { flags, width, precision } = item as { flags: string; width: number | '*'; precision: number | '*' };
  if (width === '*') width = starred(take(), 2 ** 63);
  if (width < -1) {
    flags += '-';
    width = -width;
  }
  if (precision === '*') precision = Math.max(0, starred(take(), 2147483647));
  return { ...item, flags, width, precision, isStarred: false };
}

/** A width or precision given as a value; `most` is the largest that CPython's C type holds. */
function starred(value: Value, most: number): number {
  const int = asInt(value);
  if (int === undefined) throw typeError('* wants int');
  if (int > most || int < -most) {
    throw overflowError(`Python int too large to convert to C ${most > 2147483647 ? 'ssize_t' : 'int'}`);
  }
  return Number(int);
}

/** Anything with `__getitem__` that is neither tuple nor str. */
function isMapping(value: Value): boolean {
  if (asText(value) !== undefined || typeof value !== 'object') return false;
  return protoOf(value).m$__getitem__ !== undefined && !(value instanceof PyBytes) && !(value instanceof PyByteArray);
}

/** Where a key in parentheses, which may hold balanced ones, ends; −1 if it does not. */
function keyEnd(format: string, open: number): number {
  let depth = 0;
  for (let at = open; at < format.length; at++) {
    if (format[at] === '(') depth++;
    else if (format[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** A width or precision: digits, or `*` for the next value; −1 for none. */
function number(format: string, at: number): [number | '*', number] {
  if (format[at] === '*') return ['*', at + 1];
  const digits = /^\d+/.exec(format.slice(at, at + 20))?.[0] ?? '';
  return [digits === '' ? -1 : Number(digits), at + digits.length];
}

function convert(item: Item, value: Value, bytes: boolean): string {
  switch (item.conversion) {
    case 's':
      return fill(item, '', cut(item, bytes ? bytesText(value) : toStr(value)));
    case 'b':
      return fill(item, '', cut(item, bytesText(value)));
    case 'r':
      return fill(item, '', cut(item, bytes ? toAscii(value) : toRepr(value)));
    case 'a':
      return fill(item, '', cut(item, toAscii(value)));
    case 'c':
      return fill(item, '', character(value, bytes));
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return integer(item, value);
    default:
      return double(item, value);
  }
}

const cut = (item: Item, text: string) =>
  item.precision >= 0 && textLength(text) > item.precision ? [...text].slice(0, item.precision).join('') : text;

function bytesText(value: Value): string {
  if (value instanceof PyBytes || value instanceof PyByteArray) return decode(value.data, 'latin-1');
  if (typeof value === 'object' && value.m$__bytes__ !== undefined) {
    const made = (value.m$__bytes__ as PyMethodDescriptor).call([value], null) as Value;
    if (made instanceof PyBytes) return decode(made.data, 'latin-1');
  }
  throw typeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`);
}

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function character(value: Value, bytes: boolean): string {
  if (bytes && (value instanceof PyBytes || value instanceof PyByteArray) && value.data.length === 1) {
    return String.fromCharCode(value.data[0]);
  }
  const text = asText(value);
  if (!bytes && text !== undefined) {
    if (textLength(text) !== 1) throw typeError('%c requires int or char');
    return text;
  }
  const int = tryIndex(value);
  if (int === undefined) {
    throw typeError(bytes ? '%c requires an integer in range(256) or a single byte' : '%c requires int or char');
  }
  if (int < 0 || int > (bytes ? 255 : 0x10ffff)) {
    throw overflowError(bytes ? '%c arg not in range(256)' : '%c arg not in range(0x110000)');
  }
  return String.fromCodePoint(Number(int));
}

function integer(item: Item, value: Value): string {
  const { conversion } = item;
  const decimal = 'diu'.includes(conversion);
  let int: Int | undefined = tryIndex(value);
  if (int === undefined && decimal) {
    if (value instanceof PyFloat) int = truncate(value.value);
    else if (typeof value === 'object' && value.m$__int__ !== undefined)
      int = asInt(now(() => callSpecial(value, '__int__', []) as Value) as Value);
  }
  if (int === undefined) {
    throw typeError(
      decimal
        ? `%${conversion} format: a real number is required, not ${typeName(value)}`
        : `%${conversion} format: an integer is required, not ${typeName(value)}`,
    );
  }
  const base = decimal ? 10 : conversion === 'o' ? 8 : 16;
  let digits = intInBase(int, base).replace('-', '');
  checkCharacters(item.precision);
  if (item.precision > digits.length) digits = digits.padStart(item.precision, '0');
  let prefix = item.flags.includes('#') && !decimal ? `0${conversion.toLowerCase()}` : '';
  if (conversion === 'X') {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return fill(item, sign(item, int < 0) + prefix, digits);
}

function double(item: Item, value: Value): string {
  const x = asDouble(value) ?? realNumber(value);
  const { conversion } = item;
  const text = doubleText(Math.abs(x), conversion, item.precision < 0 ? 6 : item.precision, item.flags.includes('#'));
  const upper = 'EFG'.includes(conversion) ? text.toUpperCase() : text;
  return fill(item, sign(item, x < 0 || Object.is(x, -0)), upper);
}

const sign = (item: Item, negative: boolean) =>
  negative ? '-' : item.flags.includes('+') ? '+' : item.flags.includes(' ') ? ' ' : '';

/** Fills up to the width: blanks before, after with `-`, zeros inside with `0` for numbers. */
function fill(item: Item, lead: string, body: string): string {
  const missing = item.width - textLength(lead) - textLength(body);
  if (missing <= 0) return lead + body;
  checkCharacters(item.width);
  if (item.flags.includes('-')) return lead + body + ' '.repeat(missing);
  if (item.flags.includes('0') && numeric.includes(item.conversion)) return lead + '0'.repeat(missing) + body;
  return ' '.repeat(missing) + lead + body;
}
