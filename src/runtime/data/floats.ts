import { since } from '../version';
import { spaces } from './charClasses';
import { decompose, fixed, scaledByTen, shortest } from './decimals';
import type { Int } from './ints';
import { normalise } from './ints';
import { asciiDigits } from './intText';
import { overflowError, valueError, zeroDivisionError } from './raise';

/** `repr(x)`: the shortest digits that read back, with an exponent below 1e-4 and from 1e16. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const positive = Math.abs(value);
  if (positive === Infinity) return `${sign}inf`;
  if (positive === 0) return `${sign}0.0`;
  if (positive >= 1e-4 && positive < 1e16) {
    // JavaScript writes these without an exponent, too.
    const text = String(positive);
    return sign + (text.includes('.') ? text : `${text}.0`);
  }
  const { digits, exponent } = shortest(positive);
  return `${sign}${mantissaText(digits)}e${exponentText(exponent)}`;
}

/** `1.5` of `15`, `1` of `1`. */
export function mantissaText(digits: string): string {
  return digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
}

/** A sign and at least two digits. */
export function exponentText(exponent: number): string {
  return `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

const floatSyntax = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const space = new RegExp(`^[${spaces}]+|[${spaces}]+$`, 'gu');

/** `float(text)`; `quoted` gives the argument's repr for the message. */
export function parseFloatText(text: string, quoted: () => string): number {
  const trimmed = asciiDigits(text.replace(space, ''));
  if (floatSyntax.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(trimmed);
  if (word === null) throw valueError(`could not convert string to float: ${quoted()}`);
  if (word[2].toLowerCase() === 'nan') return NaN;
  return word[1] === '-' ? -Infinity : Infinity;
}

export function floatFloorDiv(a: number, b: number): number {
  return floatDivMod(a, b, since(9) ? 'float floor division by zero' : 'float divmod()')[0];
}

/** `a % b`: the sign is the divisor's, a zero included. */
export function floatMod(a: number, b: number): number {
  if (b === 0) throw zeroDivisionError(since(13) ? 'float modulo by zero' : 'float modulo');
  const rest = a % b;
  if (rest === 0) return b < 0 || Object.is(b, -0) ? -0 : 0;
  return rest < 0 !== b < 0 ? rest + b : rest;
}

/** `divmod(a, b)` as `float_divmod` does it: the quotient is made from the remainder, then snapped to an integer. */
export function floatDivMod(a: number, b: number, message = 'float divmod()'): [number, number] {
  if (b === 0) throw zeroDivisionError(message);
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 || Object.is(b, -0) ? -0 : 0;
  if (quotient === 0 || Number.isNaN(quotient))
    return [Number.isNaN(quotient) ? quotient : a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

/** `a ** b` for doubles; null where the result is complex. */
export function floatPow(a: number, b: number): number | null {
  if (b === 0 || a === 1) return 1;
  if (a === -1 && !Number.isFinite(b) && !Number.isNaN(b)) return 1;
  if (a === 0 && b < 0) throw zeroDivisionError('0.0 cannot be raised to a negative power');
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) return null;
  // JavaScript's powers are not always rounded correctly; those of ten are seen by everybody.
  const result = a === 10 && Number.isInteger(b) && Math.abs(b) < 400 ? Number(`1e${b}`) : a ** b;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw overflowError("(34, 'Numerical result out of range')");
  }
  return result;
}

/** Rounds half to even to an integral double. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const difference = value - floor;
  if (difference < 0.5) return floor;
  if (difference > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** `round(x, digits)` exactly: as if through the decimal digits of the double. */
export function roundToDigits(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0 || digits > 323) return value;
  if (digits < -308) return value < 0 ? -0 : 0;
  const positive = Math.abs(value);
  const rounded = digits >= 0 ? Number(fixed(positive, digits)) : Number(`${scaledByTen(positive, digits)}e${-digits}`);
  if (rounded === Infinity) throw overflowError('rounded value too large to represent');
  return value < 0 ? -rounded : rounded;
}

/** The integer part of a double; the errors of `int(x)` for what is not finite. */
export function truncate(value: number): Int {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) throw overflowError('cannot convert float infinity to integer');
  const whole = Math.trunc(value) + 0;
  return Number.isSafeInteger(whole) ? whole : normalise(BigInt(whole));
}

/** `x.as_integer_ratio()`. */
export function integerRatio(value: number): [Int, Int] {
  if (Number.isNaN(value)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) throw overflowError('cannot convert Infinity to integer ratio');
  let { mantissa, exponent } = decompose(Math.abs(value));
  if (mantissa === 0n) return [0, 1];
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  const denominator = exponent < 0 ? 1n << BigInt(-exponent) : 1n;
  return [normalise(value < 0 ? -numerator : numerator), normalise(denominator)];
}

/** `x.hex()`. */
export function floatHex(value: number): string {
  if (!Number.isFinite(value)) return floatRepr(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const { mantissa, exponent } = decompose(Math.abs(value));
  if (mantissa === 0n) return `${sign}0x0.0p+0`;
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x${mantissa >> 52n}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

/** `float.fromhex(text)`. */
export function parseFloatHex(text: string): number {
  const trimmed = text.trim();
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(trimmed);
  if (word) return word[2].toLowerCase() === 'nan' ? NaN : word[1] === '-' ? -Infinity : Infinity;
  const match = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i.exec(trimmed);
  if (match === null || (match[2] + (match[3] ?? '')).length === 0) {
    throw valueError('invalid hexadecimal floating-point string');
  }
  const fraction = match[3] ?? '';
  const mantissa = BigInt(`0x${match[2]}${fraction}`);
  const exponent = Number(match[4] ?? 0) - 4 * fraction.length;
  const value = scaleByTwo(mantissa, exponent);
  return match[1] === '-' ? -value : value;
}

/** `mantissa * 2 ** exponent`, rounded once; OverflowError beyond the doubles. */
function scaleByTwo(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const bits = mantissa.toString(2).length;
  if (bits + exponent > 1030) throw overflowError('hexadecimal value too large to represent as a float');
  if (bits + exponent < -1080) return 0;
  const keep = Math.max(0, Math.max(bits - 53, -1074 - exponent));
  let kept = mantissa >> BigInt(keep);
  const lost = mantissa - (kept << BigInt(keep));
  const half = keep > 0 ? 1n << BigInt(keep - 1) : 0n;
  if (keep > 0 && (lost > half || (lost === half && kept & 1n))) kept += 1n;
  const power = exponent + keep;
  const value =
    power < -1000
      ? Number(kept) * 2 ** (power + 100) * 2 ** -100
      : Number(kept) * 2 ** Math.min(power, 900) * 2 ** Math.max(0, power - 900);
  if (!Number.isFinite(value)) throw overflowError('hexadecimal value too large to represent as a float');
  return value;
}
