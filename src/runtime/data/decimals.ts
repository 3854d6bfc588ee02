/** Exact decimal digits of doubles: what CPython's `dtoa` gives, by integer arithmetic. Nothing here knows Python's types. */

/** A finite double ≥ 0 as `mantissa * 2 ** exponent`. */
export function decompose(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

/** `numerator / denominator` rounded half to even. */
function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  return twice > denominator || (twice === denominator && quotient & 1n) ? quotient + 1n : quotient;
}

/** `value * 10 ** power` rounded half to even, for a finite value ≥ 0. */
export function scaledByTen(value: number, power: number): bigint {
  const { mantissa, exponent } = decompose(value);
  let numerator = mantissa;
  let denominator = 1n;
  if (power >= 0) numerator *= 10n ** BigInt(power);
  else denominator *= 10n ** BigInt(-power);
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  return divideHalfEven(numerator, denominator);
}

/** No double has more digits than this other than zeros. */
const mostDecimals = 1100;

const units = [1, 10, 100, 1000];
const fractions: string[][] = [[], [], [], []];

/** `.05` of 5 with two digits; there are few, and they are kept. */
function pointed(fraction: number, digits: number): string {
  const made = fractions[digits];
  if (made.length === 0) for (let i = 0; i < units[digits]; i++) made.push(`.${String(i).padStart(digits, '0')}`);
  return made[fraction];
}

/** `'%.{digits}f'` of a finite value ≥ 0. */
export function fixed(value: number, digits: number): string {
  if (digits > mostDecimals) return fixed(value, mostDecimals) + '0'.repeat(digits - mostDecimals);
  if (digits <= 3) {
    // What is far from the middle between two results, compared with the product's own error, is rounded by arithmetic.
    const unit = units[digits];
    const scaled = value * unit;
    const below = Math.floor(scaled);
    if (scaled < 1e12 && Math.abs(scaled - below - 0.5) > 0.001) {
      const rounded = scaled - below > 0.5 ? below + 1 : below;
      if (digits === 0) return String(rounded);
      const whole = Math.floor(rounded / unit);
      return `${whole}${pointed(rounded - whole * unit, digits)}`;
    }
  }
  // `toFixed` is exact but for ties: those have exactly one binary digit more after the point than decimals are wanted.
  if (value < 1e15 && digits <= 20 && Math.abs((value * 2 ** (digits + 1)) % 2) !== 1) return value.toFixed(digits);
  const text = scaledByTen(value, digits)
    .toString()
    .padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** `count` significant digits of a finite value ≥ 0 and the power of ten of the first one. */
export function significant(value: number, count: number): { digits: string; exponent: number } {
  if (value === 0) return { digits: '0'.repeat(count), exponent: 0 };
  if (count > mostDecimals) {
    const exact = significant(value, mostDecimals);
    return { digits: exact.digits + '0'.repeat(count - mostDecimals), exponent: exact.exponent };
  }
  let exponent = shortest(value).exponent;
  let digits = scaledByTen(value, count - 1 - exponent).toString();
  if (digits.length > count) {
    // Rounded up to the next power of ten, unless the guess was one too low.
    exponent++;
    digits = scaledByTen(value, count - 1 - exponent).toString();
  }
  return { digits, exponent };
}

/** The shortest digits that read back as this finite value ≥ 0, and the power of ten of the first one. */
export function shortest(value: number): { digits: string; exponent: number } {
  const [mantissa, exponent] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}
