import type { Int } from './ints';
import { normalise } from './ints';

/** CPython's hashes (64 bit): numbers modulo the prime 2**61 − 1, equal for equal int, float and complex. */

const prime = (1n << 61n) - 1n;
const primeNumber = 2 ** 61;

/** A hash as CPython's signed 64-bit number; −1 is never one. */
export function hashInt(value: Int): Int {
  if (typeof value === 'number') return value === -1 ? -2 : value;
  const rest = value < 0n ? -(-value % prime) : value % prime;
  return rest === -1n ? -2 : normalise(rest);
}

/** The hash of a double; NaN has its object's and is not asked here. */
export function hashDouble(value: number): Int {
  if (Number.isInteger(value)) {
    if (Math.abs(value) < primeNumber) return hashInt(normalise(BigInt(value)));
    return hashInt(BigInt(value));
  }
  if (!Number.isFinite(value)) return value > 0 ? 314159 : value < 0 ? -314159 : 0;
  let mantissa = Math.abs(value);
  let exponent = 0;
  while (mantissa >= 1) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < 0.5) {
    mantissa *= 2;
    exponent--;
  }
  let hash = 0n;
  while (mantissa !== 0) {
    hash = ((hash << 28n) & prime) | (hash >> 33n);
    mantissa *= 268435456;
    exponent -= 28;
    const part = Math.trunc(mantissa);
    mantissa -= part;
    hash += BigInt(part);
    if (hash >= prime) hash -= prime;
  }
  const turn = BigInt(exponent >= 0 ? exponent % 61 : 60 - ((-1 - exponent) % 61));
  hash = ((hash << turn) & prime) | (hash >> (61n - turn));
  if (value < 0) hash = -hash;
  return hash === -1n ? -2 : normalise(hash);
}

/** A number for an object's place, as `id` and default hashes give them. */
export function signed64(value: bigint): Int {
  return normalise(BigInt.asIntN(64, value));
}

const strings = new Map<string, Int>();

/** CPython seeds the hashes of strings anew in each process; ours are the same in every run, and scatter as well. */
export function hashString(text: string): Int {
  if (text.length === 0) return 0;
  const known = strings.get(text);
  if (known !== undefined) return known;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x85ebca6b);
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d);
  low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35) ^ high;
  const hash = signed64((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
  const result = hash === -1 ? -2 : hash;
  if (strings.size > 50000) strings.clear();
  strings.set(text, result);
  return result;
}

const mask64 = (1n << 64n) - 1n;

/** A 64-bit product of which only the low half is wanted, in 32-bit parts; the result is in `high` and `low`. */
let high = 0;
let low = 0;
function multiply(ah: number, al: number, bh: number, bl: number): void {
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const first = (Math.imul(a1, b0) >>> 0) + (Math.imul(a0, b0) >>> 16);
  const second = (Math.imul(a0, b1) >>> 0) + (first & 0xffff);
  const top = Math.imul(a1, b1) + (first >>> 16) + (second >>> 16);
  low = Math.imul(al, bl) >>> 0;
  high = (top + Math.imul(ah, bl) + Math.imul(al, bh)) >>> 0;
}

/** The hash of a tuple of values with these hashes (xxHash, since 3.8). */
export function hashTuple(hashes: readonly Int[]): Int {
  let sumHigh = 0x27d4eb2f;
  let sumLow = 0x165667c5;
  for (const hash of hashes) {
    let hashHigh: number;
    let hashLow: number;
    if (typeof hash === 'number') {
      hashLow = hash >>> 0;
      hashHigh = Math.floor(hash / 4294967296) >>> 0;
    } else {
      const bits = BigInt.asUintN(64, hash);
      hashLow = Number(bits & 0xffffffffn);
      hashHigh = Number(bits >> 32n);
    }
    multiply(hashHigh, hashLow, 0xc2b2ae3d, 0x27d4eb4f);
    const added = sumLow + low;
    sumLow = added >>> 0;
    sumHigh = (sumHigh + high + (added > 0xffffffff ? 1 : 0)) >>> 0;
    // Turned left by 31.
    const turnedHigh = ((sumHigh << 31) | (sumLow >>> 1)) >>> 0;
    const turnedLow = ((sumLow << 31) | (sumHigh >>> 1)) >>> 0;
    multiply(turnedHigh, turnedLow, 0x9e3779b1, 0x85ebca87);
    sumHigh = high;
    sumLow = low;
  }
  const tail = (0x165667c5 ^ 3527539 ^ hashes.length) >>> 0;
  const added = sumLow + tail;
  sumLow = added >>> 0;
  sumHigh = (sumHigh + 0x27d4eb2f + (added > 0xffffffff ? 1 : 0)) >>> 0;
  if (sumHigh === 0xffffffff && sumLow === 0xffffffff) return 1546275796;
  const signedHigh = sumHigh | 0;
  if (signedHigh >= -0x200000 && signedHigh < 0x200000) {
    const small = signedHigh * 4294967296 + sumLow;
    if (Number.isSafeInteger(small)) return small;
  }
  return (BigInt(signedHigh) << 32n) + BigInt(sumLow);
}

/** The hash of a frozenset: the same for every order. */
export function hashFrozenSet(hashes: readonly Int[]): Int {
  const shuffle = (hash: bigint) => ((hash ^ 89869747n ^ ((hash << 16n) & mask64)) * 3644798167n) & mask64;
  let sum = 0n;
  for (const hash of hashes) sum ^= shuffle(BigInt(hash) & mask64);
  sum ^= (BigInt(hashes.length + 1) * 1927868237n) & mask64;
  sum ^= (sum >> 11n) ^ (sum >> 25n);
  sum = (sum * 69069n + 907133923n) & mask64;
  return sum === mask64 ? 590923713 : signed64(sum);
}

/** The hash of a complex number from those of its parts. */
export function hashComplex(real: Int, imaginary: Int): Int {
  const hash = BigInt.asIntN(64, BigInt(real) + 1000003n * BigInt(imaginary));
  return hash === -1n ? -2 : normalise(hash);
}
