import { charge, costs } from './costs';
import { memoryError, overflowError, valueError, zeroDivisionError } from './raise';

/** A Python int: a JavaScript number while it is a safe integer (never −0), a BigInt beyond and only beyond. */
export type Int = number | bigint;

/** Larger results are refused with MemoryError, so that a slip of the pen never hangs the editor. */
const mostBits = 1 << 25;
const safe = Number.MAX_SAFE_INTEGER;
const two32 = 4294967296;

/** The one form of an integer: a number if it is safe. */
export function normalise(value: bigint): Int {
  return value <= 9007199254740991n && value >= -9007199254740991n ? Number(value) : value;
}

const words = new Int32Array(2);
const wide = new BigInt64Array(words.buffer);
words[0] = 1;
const isLittleEndian = wide[0] === 1n;

/** `BigInt(value)`, which takes engines a call out of their fast code unless a typed array makes it. */
function big(value: Int): bigint {
  if (typeof value === 'bigint') return value;
  if (!isLittleEndian) return BigInt(value);
  words[0] = value | 0;
  words[1] = Math.floor(value / two32);
  return wide[0];
}

/** An integral double as an int. */
export function fromDouble(value: number): Int {
  return Number.isSafeInteger(value) ? value + 0 : normalise(BigInt(value));
}

/** The nearest double; OverflowError if there is none. */
export function toDouble(value: Int): number {
  if (typeof value === 'number') return value;
  const double = Number(value);
  if (!Number.isFinite(double)) throw overflowError('int too large to convert to float');
  return double;
}

export function intAdd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= safe && sum >= -safe) return sum;
  }
  return normalise(big(a) + big(b));
}

export function intSub(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= safe && difference >= -safe) return difference;
  }
  return normalise(big(a) - big(b));
}

export function intMul(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b + 0;
    if (product <= safe && product >= -safe) return product;
  } else if (!(isModest(a) && isModest(b))) {
    const bits = bitLength(a) * bitLength(b);
    if (bitLength(a) + bitLength(b) > mostBits) throw memoryError();
    charge(bits / 100, costs.longDigit);
  }
  return normalise(big(a) * big(b));
}

const modest = 1n << 8192n;

/** Far from any limit of size, which is asked only after it. */
const isModest = (a: Int) => typeof a === 'number' || (a < modest && a > -modest);

export function intNeg(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normalise(-a);
}

export function intAbs(a: Int): Int {
  return a < 0 ? intNeg(a) : a;
}

/** `a // b`. */
export function intFloorDiv(a: Int, b: Int): Int {
  if (b === 0) throw zeroDivisionError('integer division or modulo by zero');
  // Exact: the quotient of two safe integers cannot round up to the next integer.
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b) + 0;
  return floorDivBig(BigInt(a), BigInt(b));
}

function floorDivBig(a: bigint, b: bigint): Int {
  const quotient = a / b;
  return normalise(a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient);
}

/** `a % b`: the sign is the divisor's. */
export function intMod(a: Int, b: Int): Int {
  if (b === 0) throw zeroDivisionError('integer modulo by zero');
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  return normalise(modBig(BigInt(a), BigInt(b)));
}

function modBig(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

export function intDivMod(a: Int, b: Int): [Int, Int] {
  return [intFloorDiv(a, b), intMod(a, b)];
}

/** `a / b`, correctly rounded. */
export function intTrueDiv(a: Int, b: Int): number {
  if (b === 0) throw zeroDivisionError('division by zero');
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const negative = a < 0 !== b < 0;
  const dividend = BigInt(intAbs(a));
  const divisor = BigInt(intAbs(b));
  if (dividend === 0n) return 0;
  const exponent = bitLengthBig(dividend) - bitLengthBig(divisor);
  if (exponent > 1025) throw overflowError('integer division result too large for a float');
  if (exponent < -1080) return negative ? -0 : 0;
  // 66 bits of quotient with a sticky last bit; a subnormal result keeps fewer, so that it is rounded only once.
  const shift = Math.min(66 - exponent, 1075);
  const scaled = shift >= 0 ? dividend << BigInt(shift) : dividend;
  const by = shift >= 0 ? divisor : divisor << BigInt(-shift);
  let quotient = scaled / by;
  if (shift < 1075) {
    if (scaled % by !== 0n) quotient |= 1n;
    const result = Number(quotient) * 2 ** Math.max(-shift, -1000) * 2 ** Math.min(0, -shift + 1000);
    if (!Number.isFinite(result)) throw overflowError('integer division result too large for a float');
    return negative ? -result : result;
  }
  // Subnormal: in units of half the smallest double, rounded half to even by hand.
  const odd = quotient & 1n;
  quotient >>= 1n;
  if (odd === 1n && (scaled % by !== 0n || (quotient & 1n) === 1n)) quotient += 1n;
  const result = Number(quotient) * Number.MIN_VALUE;
  return negative ? -result : result;
}

/** `a ** b` for `b` ≥ 0. */
export function intPow(a: Int, b: Int): Int {
  if (typeof b === 'bigint') {
    if (a === 0 || a === 1) return a;
    if (a === -1) return (b & 1n) === 0n ? 1 : -1;
    throw memoryError();
  }
  if (typeof a === 'number') {
    let result = 1;
    let base = a;
    for (let rest = b; ; base *= base) {
      if (rest % 2 === 1) result *= base;
      rest = Math.floor(rest / 2);
      if (Math.abs(result) > safe) break;
      if (rest === 0) return result + 0;
      if (Math.abs(base) > 94906265) break;
    }
  }
  if (a === 0 || a === 1) return a;
  if (a === -1) return b % 2 === 0 ? 1 : -1;
  if ((bitLength(a) - 1) * b > mostBits) throw memoryError();
  return normalise(BigInt(a) ** BigInt(b));
}

/** `pow(a, b, m)`. */
export function intPowMod(a: Int, b: Int, m: Int): Int {
  if (m === 0) throw valueError('pow() 3rd argument cannot be 0');
  // Beyond this CPython, too, would be at it for minutes.
  if (bitLength(b) * bitLength(m) ** 2 > 1e13) throw memoryError();
  const modulus = BigInt(intAbs(m));
  let base = modBig(BigInt(a), modulus);
  let exponent = BigInt(b);
  if (exponent < 0n) {
    base = inverse(base, modulus);
    exponent = -exponent;
  }
  let result = 1n % modulus;
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return normalise(m < 0 && result !== 0n ? result - modulus : result);
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b] = [value, modulus];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a !== 1n && modulus !== 1n) throw valueError('base is not invertible for the given modulus');
  return modBig(x, modulus);
}

export function intLeftShift(a: Int, b: Int): Int {
  if (b < 0) throw valueError('negative shift count');
  if (a === 0) return 0;
  if (typeof b === 'bigint') throw overflowError('too many digits in integer');
  if (typeof a === 'number' && b < 53) {
    const shifted = a * 2 ** b;
    if (shifted <= safe && shifted >= -safe) return shifted;
  }
  if (!(isModest(a) && b < 8192) && bitLength(a) + b > mostBits) throw memoryError();
  return normalise(BigInt(a) << BigInt(b));
}

export function intRightShift(a: Int, b: Int): Int {
  if (b < 0) throw valueError('negative shift count');
  if (typeof b === 'bigint') return a < 0 ? -1 : 0;
  if (typeof a === 'number') return b > 60 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** b) + 0;
  return normalise(a >> BigInt(b));
}

export function intAnd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a & b;
    return (Math.floor(a / two32) & Math.floor(b / two32)) * two32 + ((a & b) >>> 0);
  }
  return normalise(BigInt(a) & BigInt(b));
}

export function intOr(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a | b;
    return (Math.floor(a / two32) | Math.floor(b / two32)) * two32 + ((a | b) >>> 0);
  }
  return normalise(BigInt(a) | BigInt(b));
}

export function intXor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a ^ b;
    const result = (Math.floor(a / two32) ^ Math.floor(b / two32)) * two32 + ((a ^ b) >>> 0);
    if (Number.isSafeInteger(result)) return result;
  }
  return normalise(BigInt(a) ^ BigInt(b));
}

export function intInvert(a: Int): Int {
  return intSub(-1, a);
}

/** Bits of the absolute value; 0 for 0. */
export function bitLength(a: Int): number {
  if (typeof a === 'bigint') return bitLengthBig(a < 0n ? -a : a);
  const positive = Math.abs(a);
  return positive < two32 ? 32 - Math.clz32(positive) : 64 - Math.clz32(positive / two32);
}

function bitLengthBig(a: bigint): number {
  const hex = a.toString(16);
  return a === 0n ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0], 16)));
}

/** How many ones the absolute value has. */
export function bitCount(a: Int): number {
  let ones = 0;
  for (const digit of intAbs(a).toString(2)) if (digit === '1') ones++;
  return ones;
}

/** −1, 0 or 1; exact for an int against a double that is no NaN. */
export function compareWithDouble(a: Int, b: number): number {
  if (typeof a === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The greatest common divisor, never negative. */
export function intGcd(a: Int, b: Int): Int {
  let [x, y] = [intAbs(a), intAbs(b)];
  while (y !== 0) [x, y] = [y, intMod(x, y)];
  return x;
}
