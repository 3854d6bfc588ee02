import { spaces } from './charClasses';
import { charge, costs } from './costs';
import type { Int } from './ints';
import { normalise } from './ints';
import { valueError } from './raise';

/** `sys.set_int_max_str_digits`: 0 for no limit. */
export const intLimits = { maxStrDigits: 4300 };

/** `str(n)`; ValueError beyond the limit of digits, as CPython since 3.10.7. */
export function intToString(value: Int): string {
  if (typeof value === 'number') return String(value);
  const limit = intLimits.maxStrDigits;
  // A decimal digit is 3.32 bits; only what is near the limit or above is counted exactly.
  const hexDigits = limit > 0 ? value.toString(16).length : 0;
  if (limit > 0 && hexDigits > limit) throw tooManyDigitsOut(limit);
  charge(hexDigits * hexDigits * 1.45, costs.longDigit);
  const text = value.toString();
  if (limit > 0 && text.length - (value < 0n ? 1 : 0) > limit) throw tooManyDigitsOut(limit);
  return text;
}

function tooManyDigitsOut(limit: number) {
  return valueError(
    `Exceeds the limit (${limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
  );
}

/** The digits of `value` in base 2, 8, 10 or 16 without a prefix; a sign if negative. */
export function intInBase(value: Int, base: number): string {
  return base === 10 ? intToString(value) : value.toString(base);
}

/** `bin`, `oct`, `hex`. */
export function prefixed(value: Int, base: 2 | 8 | 16): string {
  const prefix = base === 2 ? '0b' : base === 8 ? '0o' : '0x';
  return value < 0 ? `-${prefix}${value.toString(base).slice(1)}` : prefix + value.toString(base);
}

const space = new RegExp(`^[${spaces}]+|[${spaces}]+$`, 'gu');
const prefixes: Record<string, number> = { '0x': 16, '0o': 8, '0b': 2 };

/** The number of a text of few decimal digits and nothing else; −1 for any other. */
function plainDigits(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `int(text, base)`: `quoted` gives the argument's repr for the message. Base 0 is read as a literal. */
export function parseInteger(text: string, base: number, quoted: () => string): Int {
  if (base === 10) {
    const plain = plainDigits(text);
    if (plain >= 0) return plain;
  }
  const fail = () => valueError(`invalid literal for int() with base ${base}: ${quoted()}`);
  let digits = asciiDigits(text.replace(space, ''));
  let negative = false;
  if (digits[0] === '+' || digits[0] === '-') {
    negative = digits[0] === '-';
    digits = digits.slice(1);
  }
  let radix = base;
  const prefix = prefixes[digits.slice(0, 2).toLowerCase()];
  if (prefix !== undefined && (base === 0 || base === prefix)) {
    radix = prefix;
    digits = digits.slice(digits[2] === '_' ? 3 : 2);
  } else if (base === 0) {
    radix = 10;
    if (/^0[0_]*[1-9]/.test(digits)) throw fail();
  }
  if (!/^[0-9a-zA-Z]+(_[0-9a-zA-Z]+)*$/.test(digits)) throw fail();
  digits = digits.replaceAll('_', '').toLowerCase();
  for (const digit of digits) if (Number.parseInt(digit, 36) >= radix) throw fail();
  if (intLimits.maxStrDigits > 0 && digits.length > intLimits.maxStrDigits && (radix & (radix - 1)) !== 0) {
    throw valueError(
      `Exceeds the limit (${intLimits.maxStrDigits} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  const value = parseDigits(digits, radix);
  return negative ? normalise(-BigInt(value)) : value;
}

function parseDigits(digits: string, radix: number): Int {
  const quick = Number.parseInt(digits, radix);
  if (quick <= Number.MAX_SAFE_INTEGER) return quick;
  if (radix === 10) return normalise(BigInt(digits));
  if (radix === 16) return normalise(BigInt(`0x${digits}`));
  if (radix === 8) return normalise(BigInt(`0o${digits}`));
  if (radix === 2) return normalise(BigInt(`0b${digits}`));
  let value = 0n;
  for (const digit of digits) value = value * BigInt(radix) + BigInt(Number.parseInt(digit, 36));
  return normalise(value);
}

/** Decimal digits of other scripts as ASCII ones, as `int` and `float` accept them. */
export function asciiDigits(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether the text is ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) as number)));
}

/** The value of a decimal digit: digits of a script stand in runs of ten that begin with its zero. */
export function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Mathematical digits are five runs of ten without a gap, beginning at U+1D7CE.
  return code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : (code - zero) % 10;
}
