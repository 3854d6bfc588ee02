import { newException } from '../errors';
import { lookupError } from './raise';
import { PyBytes } from './sequenceObjects';
import { escapeCode } from './textRepr';

/** Text to bytes and back in the encodings that notes use: UTF-8, ASCII, Latin-1, UTF-16 and UTF-32. */
type Encoding = 'utf-8' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-8-sig';

const names: Record<string, Encoding> = {
  utf8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  ascii: 'ascii',
  usascii: 'ascii',
  latin1: 'latin-1',
  iso88591: 'latin-1',
  l1: 'latin-1',
  utf16: 'utf-16',
  utf16le: 'utf-16-le',
  utf16be: 'utf-16-be',
  utf32: 'utf-32',
  utf8sig: 'utf-8-sig',
};

function encodingOf(name: string): Encoding {
  const found = names[name.toLowerCase().replace(/[-_ ]/g, '')];
  if (found === undefined) throw lookupError(`unknown encoding: ${name}`);
  return found;
}

/** `text.encode(encoding, errors)`. */
export function encode(text: string, encodingName = 'utf-8', errors = 'strict'): Uint8Array {
  const encoding = encodingOf(encodingName);
  const out: number[] = [];
  const points = Array.from(text, (character) => character.codePointAt(0) as number);
  if (encoding === 'utf-8-sig') out.push(0xef, 0xbb, 0xbf);
  if (encoding === 'utf-16') out.push(0xff, 0xfe);
  if (encoding === 'utf-32') out.push(0xff, 0xfe, 0, 0);
  const wide = encoding.startsWith('utf');
  const most = encoding === 'ascii' ? 0x7f : 0xff;
  for (let i = 0; i < points.length; i++) {
    const code = points[i];
    const bad = wide ? code >= 0xd800 && code <= 0xdfff && errors !== 'surrogatepass' : code > most;
    if (!bad) put(code, encoding, out);
    else if (errors === 'surrogateescape' && code >= 0xdc80 && code <= 0xdcff) out.push(code - 0xdc00);
    else {
      let end = i + 1;
      while (end < points.length && (wide ? points[end] >= 0xd800 && points[end] <= 0xdfff : points[end] > most)) end++;
      for (const character of replacement(text, points, i, end, encoding, errors, most)) {
        put(character.codePointAt(0) as number, encoding, out);
      }
      i = end - 1;
    }
  }
  return Uint8Array.from(out);
}

function put(code: number, encoding: Encoding, out: number[]): void {
  switch (encoding) {
    case 'ascii':
    case 'latin-1':
      out.push(code);
      return;
    case 'utf-32':
      out.push(code & 255, (code >> 8) & 255, code >> 16, 0);
      return;
    case 'utf-16':
    case 'utf-16-le':
    case 'utf-16-be':
      for (const unit of code < 0x10000 ? [code] : [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff)]) {
        if (encoding === 'utf-16-be') out.push(unit >> 8, unit & 255);
        else out.push(unit & 255, unit >> 8);
      }
      return;
    default:
      if (code < 0x80) out.push(code);
      else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
}

/** What stands for the characters from `start` to `end` that the encoding lacks. */
function replacement(
  text: string,
  points: number[],
  start: number,
  end: number,
  encoding: Encoding,
  errors: string,
  most: number,
): string {
  const bad = points.slice(start, end);
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '?'.repeat(bad.length);
    case 'backslashreplace':
      return bad.map(escapeCode).join('');
    case 'xmlcharrefreplace':
      return bad.map((code) => `&#${code};`).join('');
    case 'strict':
      break;
    default:
      throw lookupError(`unknown error handler name '${errors}'`);
  }
  const wide = encoding.startsWith('utf');
  const reason = wide ? 'surrogates not allowed' : `ordinal not in range(${most + 1})`;
  const where =
    bad.length === 1
      ? `character '${escapeCode(bad[0])}' in position ${start}`
      : `characters in position ${start}-${end - 1}`;
  throw newException('UnicodeEncodeError', [encoding, text, start, end, reason], {
    encoding,
    object: text,
    start,
    end,
    reason,
    message: `'${encoding}' codec can't encode ${where}: ${reason}`,
  });
}

/** `data.decode(encoding, errors)`. */
export function decode(data: Uint8Array, encodingName = 'utf-8', errors = 'strict'): string {
  let encoding = encodingOf(encodingName);
  let bytes = data;
  if (encoding === 'utf-8-sig') {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    encoding = 'utf-8';
  }
  if (encoding === 'latin-1') {
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return text;
  }
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const step =
      encoding === 'ascii'
        ? asciiStep(bytes, at)
        : encoding === 'utf-8'
          ? utf8Step(bytes, at)
          : wideStep(bytes, at, encoding);
    if (step.bad === undefined) {
      if (!(at === 0 && step.code === 0xfeff && (encoding === 'utf-16' || encoding === 'utf-32'))) {
        parts.push(String.fromCodePoint(step.code));
      }
    } else parts.push(undecodable(data, bytes, at, step.length, step.bad, encoding, errors));
    at += step.length;
  }
  return parts.join('');
}

interface DecodeStep {
  readonly code: number;
  readonly length: number;
  readonly bad?: string;
}

function asciiStep(bytes: Uint8Array, at: number): DecodeStep {
  return bytes[at] < 0x80 ? { code: bytes[at], length: 1 } : { code: 0, length: 1, bad: 'ordinal not in range(128)' };
}

/** One character of UTF-8; what is bad is as long as CPython says. */
function utf8Step(bytes: Uint8Array, at: number): DecodeStep {
  const first = bytes[at];
  if (first < 0x80) return { code: first, length: 1 };
  if (first < 0xc2 || first > 0xf4) return { code: 0, length: 1, bad: 'invalid start byte' };
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (length === 2 ? 31 : length === 3 ? 15 : 7);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined) return { code: 0, length: i, bad: 'unexpected end of data' };
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (next < low || next > high) return { code: 0, length: i, bad: 'invalid continuation byte' };
    code = (code << 6) | (next & 63);
  }
  return { code, length };
}

function wideStep(bytes: Uint8Array, at: number, encoding: Encoding): DecodeStep {
  if (encoding === 'utf-32') {
    if (at + 4 > bytes.length) return { code: 0, length: bytes.length - at, bad: 'truncated data' };
    return { code: bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16), length: 4 };
  }
  const unit = (from: number) =>
    encoding === 'utf-16-be' ? (bytes[from] << 8) | bytes[from + 1] : bytes[from] | (bytes[from + 1] << 8);
  if (at + 2 > bytes.length) return { code: 0, length: 1, bad: 'truncated data' };
  const first = unit(at);
  if (first < 0xd800 || first > 0xdfff) return { code: first, length: 2 };
  if (first > 0xdbff) return { code: 0, length: 2, bad: 'illegal encoding' };
  if (at + 4 > bytes.length) return { code: 0, length: bytes.length - at, bad: 'unexpected end of data' };
  const second = unit(at + 2);
  if (second < 0xdc00 || second > 0xdfff) return { code: 0, length: 2, bad: 'illegal UTF-16 surrogate' };
  return { code: 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), length: 4 };
}

function undecodable(
  data: Uint8Array,
  bytes: Uint8Array,
  at: number,
  length: number,
  reason: string,
  encoding: Encoding,
  errors: string,
): string {
  const bad = bytes.subarray(at, at + length);
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'backslashreplace':
      return Array.from(bad, escapeCode).join('');
    case 'surrogateescape':
      return Array.from(bad, (byte) => String.fromCharCode(0xdc00 + byte)).join('');
    case 'strict':
      break;
    default:
      throw lookupError(`unknown error handler name '${errors}'`);
  }
  const start = at + data.length - bytes.length;
  const where =
    length === 1
      ? `byte 0x${bad[0].toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${start + length - 1}`;
  throw newException('UnicodeDecodeError', [encoding, new PyBytes(data), start, start + length, reason], {
    encoding,
    object: new PyBytes(data),
    start,
    end: start + length,
    reason,
    message: `'${encoding}' codec can't decode ${where}: ${reason}`,
  });
}
