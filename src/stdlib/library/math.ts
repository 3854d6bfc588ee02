import {
  asInt,
  callSpecial,
  defineFunctions,
  type Int,
  index,
  intAbs,
  intAdd,
  integerRatio,
  intFloorDiv,
  intMod,
  intMul,
  intSub,
  iterate,
  None,
  newException,
  normalise,
  now,
  overflowError,
  PyFloat,
  PyTuple,
  realNumber,
  then,
  toDouble,
  truncate,
  typeError,
  typeName,
  type Value,
  valueError,
} from '../../runtime';
import type { LibraryModule } from '../module';

/** The module `math`: doubles as IEEE 754 has them, integers of any size. */

const domain = () => valueError('math domain error');
const range = () => overflowError('math range error');

/** A function of one double: nan in, nan out; a nan from a number is a domain error, an infinity a range error. */
const real =
  (fn: (x: number) => number, poles = false) =>
  (value: Value) => {
    const x = realNumber(value);
    const result = fn(x);
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domain();
    if (!Number.isFinite(result) && Number.isFinite(x)) throw poles ? domain() : range();
    return new PyFloat(result);
  };

/** log of a value that may be an integer beyond the doubles: `log(m · 2^e)`. */
function logOf(value: Value, log: (x: number) => number, logOfTwo: number): number {
  const int = asInt(value);
  if (int !== undefined) {
    if (int <= 0) throw domain();
    if (typeof int === 'bigint') {
      const bits = int.toString(2).length;
      if (bits > 1000) {
        const shift = bits - 64;
        return log(Number(int >> BigInt(shift))) + shift * logOfTwo;
      }
    }
    return log(Number(int));
  }
  const x = realNumber(value);
  if (x <= 0) throw domain();
  return log(x);
}

/** floor, ceil, trunc: the special method if there is one, else of the double. */
const whole = (name: string, fn: (x: number) => number) => (value: Value) => {
  const int = asInt(value);
  if (int !== undefined && typeof value !== 'object') return int;
  if (!(value instanceof PyFloat)) {
    const made = callSpecial(value, name, []);
    if (made !== undefined) return made;
    if (name === '__trunc__') throw typeError(`type ${typeName(value)} doesn't define __trunc__ method`);
  }
  const x = realNumber(value);
  if (Number.isNaN(x)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw overflowError('cannot convert float infinity to integer');
  return truncate(fn(x));
};

function gcd2(a: Int, b: Int): Int {
  let x = intAbs(a);
  let y = intAbs(b);
  while (y !== 0) {
    const rest = intMod(x, y);
    x = y;
    y = rest;
  }
  return x;
}

function integerSqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** The product from `low` to `high`, halved so that factors stay alike in size. */
function product(low: bigint, high: bigint): bigint {
  if (high - low < 8n) {
    let result = low;
    for (let k = low + 1n; k <= high; k++) result *= k;
    return result;
  }
  const middle = (low + high) >> 1n;
  return product(low, middle) * product(middle + 1n, high);
}

function factorial(value: Value): Int {
  if (value instanceof PyFloat) throw typeError("'float' object cannot be interpreted as an integer");
  const n = index(value);
  if (n < 0) throw valueError('factorial() not defined for negative values');
  if (n > 100_000) throw overflowError('factorial() argument should not exceed 100000 in Interleave');
  return n < 2 ? 1 : normalise(product(1n, BigInt(n)));
}

function combinations(nValue: Value, kValue: Value): Int {
  const n = index(nValue);
  const k = index(kValue);
  if (n < 0) throw valueError('n must be a non-negative integer');
  if (k < 0) throw valueError('k must be a non-negative integer');
  if (k > n) return 0;
  const rest = intSub(n, k);
  let count = BigInt(k);
  if (count > BigInt(rest)) count = BigInt(rest);
  if (count > 100_000n) throw overflowError(`min(n - k, k) must not exceed 100000 in Interleave`);
  let result = 1n;
  for (let i = 1n; i <= count; i++) result = (result * (BigInt(n) - count + i)) / i;
  return normalise(result);
}

function permutations(nValue: Value, kValue: Value | undefined): Int {
  if (kValue === undefined || kValue === None) return factorial(nValue);
  const n = index(nValue);
  const k = index(kValue);
  if (n < 0) throw valueError('n must be a non-negative integer');
  if (k < 0) throw valueError('k must be a non-negative integer');
  if (k > n) return 0;
  let result = 1n;
  for (let i = 0n; i < BigInt(k); i++) result *= BigInt(n) - i;
  return normalise(result);
}

/** The correctly rounded sum of doubles (Shewchuk's partials, as in Python's recipe and C code). */
function exactSum(values: readonly number[]): number {
  const partials: number[] = [];
  let special = 0;
  for (let x of values) {
    if (!Number.isFinite(x)) {
      special += x;
      continue;
    }
    let kept = 0;
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    partials.push(x);
    if (!Number.isFinite(x)) throw overflowError('intermediate overflow in fsum');
  }
  if (special !== 0 || Number.isNaN(special)) {
    if (Number.isNaN(special) && !values.some(Number.isNaN)) throw valueError('-inf + inf in fsum');
    return special;
  }
  let high = 0;
  let n = partials.length;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n];
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
    const twice = low * 2;
    const x = high + twice;
    if (twice === x - high) high = x;
  }
  return high;
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The gamma function: exact factorials for whole numbers, Lanczos' approximation (g = 7, n = 9) elsewhere. */
function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0) throw domain();
    if (x > 171) throw range();
    return toDouble(factorial(x - 1));
  }
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  let sum = lanczos[0];
  for (let i = 1; i < 9; i++) sum += lanczos[i] / (x - 1 + i);
  const t = x + 6.5;
  return Math.sqrt(2 * Math.PI) * t ** (x - 0.5) * Math.exp(-t) * sum;
}

function logGamma(x: number): number {
  if (Number.isInteger(x) && x <= 0) throw domain();
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
  if (x === 1 || x === 2) return 0;
  let sum = lanczos[0];
  for (let i = 1; i < 9; i++) sum += lanczos[i] / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** erf by its series for small, erfc by its continued fraction for large arguments (Abramowitz and Stegun 7.1). */
function erf(x: number): number {
  if (Math.abs(x) > 2) return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function erfc(x: number): number {
  if (x < 2) return 1 - erf(x);
  let fraction = 0;
  for (let k = 60; k > 0; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

function power(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) return 1;
  const result = x ** y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw domain();
  if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y)) throw x === 0 ? domain() : range();
  return result;
}

/** The number after `x` towards `y`, by its bits. */
function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, y > x === x > 0 ? bits + 1n : bits - 1n);
  return view.getFloat64(0);
}

function isClose(a: Value, b: Value, relative: Value | undefined, absolute: Value | undefined): boolean {
  const x = realNumber(a);
  const y = realNumber(b);
  const rel = relative === undefined ? 1e-9 : realNumber(relative);
  const abs = absolute === undefined ? 0 : realNumber(absolute);
  if (rel < 0 || abs < 0) throw valueError('tolerances must be non-negative');
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const distance = Math.abs(y - x);
  return distance <= Math.abs(rel * y) || distance <= Math.abs(rel * x) || distance <= abs;
}

function leadingBits(x: number): { mantissa: number; exponent: number } {
  if (x === 0 || !Number.isFinite(x)) return { mantissa: x, exponent: 0 };
  const exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1);
  let mantissa = x * 2 ** -exponent;
  let e = exponent;
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    e--;
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    e++;
  }
  return { mantissa, exponent: e };
}

function loadExponent(value: Value, exponentValue: Value): PyFloat {
  const x = realNumber(value);
  const exponent = Number(index(exponentValue));
  if (x === 0 || !Number.isFinite(x)) return new PyFloat(x);
  if (exponent > 5000) throw range();
  let result = x;
  let left = Math.max(exponent, -5000);
  while (left > 1000) {
    result *= 2 ** 1000;
    left -= 1000;
  }
  while (left < -1000) {
    result *= 2 ** -1000;
    left += 1000;
  }
  result *= 2 ** left;
  if (!Number.isFinite(result)) throw range();
  return new PyFloat(result);
}

/** x − n·y, exactly, by the ratios of the doubles. */
function remainderOf(x: number, y: number, nearest: boolean): number {
  const [a, b] = integerRatio(x).map(BigInt);
  const [c, d] = integerRatio(Math.abs(y)).map(BigInt);
  const numerator = a * d;
  const divisor = c * b;
  let rest = numerator % divisor;
  if (nearest) {
    const quotient = numerator / divisor;
    const twice = 2n * (rest < 0n ? -rest : rest);
    if (twice > divisor || (twice === divisor && quotient % 2n !== 0n)) rest += rest < 0n ? divisor : -divisor;
  }
  if (rest === 0n) return x < 0 || Object.is(x, -0) ? -0 : 0;
  const scale = Number(b * d);
  return Number(rest) / scale;
}

const gcdAll = (values: Value[]) => values.map(index).reduce((a: Int, b) => gcd2(a, b), 0 as Int);

function lcmAll(values: Value[]): Int {
  return values.map(index).reduce((a: Int, b) => {
    if (a === 0 || b === 0) return 0;
    return intAbs(intMul(intFloorDiv(a, gcd2(a, b)), b));
  }, 1 as Int);
}

const doubles = (iterable: Value, use: (values: number[]) => unknown) =>
  then(iterate(iterable), (items) => use((items as unknown as Value[]).map(realNumber)));

const functions = () =>
  defineFunctions('math', {
    'acos(x, /)': real(Math.acos),
    'acosh(x, /)': real(Math.acosh),
    'asin(x, /)': real(Math.asin),
    'asinh(x, /)': real(Math.asinh),
    'atan(x, /)': real(Math.atan),
    'atan2(y, x, /)': (y: Value, x: Value) => new PyFloat(Math.atan2(realNumber(y), realNumber(x))),
    'atanh(x, /)': real(Math.atanh, true),
    'cbrt(x, /)': real(Math.cbrt),
    'ceil(x, /)': whole('__ceil__', Math.ceil),
    'comb(n, k, /)': combinations,
    'copysign(x, y, /)': (x: Value, y: Value) => {
      const sign = realNumber(y);
      const size = Math.abs(realNumber(x));
      return new PyFloat(sign < 0 || Object.is(sign, -0) ? -size : size);
    },
    'cos(x, /)': real(Math.cos),
    'cosh(x, /)': real(Math.cosh),
    'degrees(x, /)': (x: Value) => new PyFloat(realNumber(x) * (180 / Math.PI)),
    'dist(p, q, /)': (p: Value, q: Value) =>
      doubles(p, (a) =>
        doubles(q, (b) => {
          if (a.length !== b.length) throw valueError('both points must have the same number of dimensions');
          return new PyFloat(Math.hypot(...a.map((x, i) => x - b[i])));
        }),
      ),
    'erf(x, /)': (x: Value) => new PyFloat(erf(realNumber(x))),
    'erfc(x, /)': (x: Value) => new PyFloat(erfc(realNumber(x))),
    'exp(x, /)': real(Math.exp),
    'exp2(x, /)': real((x) => 2 ** x),
    'expm1(x, /)': real(Math.expm1),
    'fabs(x, /)': (x: Value) => new PyFloat(Math.abs(realNumber(x))),
    'factorial(n, /)': factorial,
    'floor(x, /)': whole('__floor__', Math.floor),
    'fma(x, y, z, /)': (x: Value, y: Value, z: Value) => {
      const [a, b] = integerRatio(realNumber(x)).map(BigInt);
      const [c, d] = integerRatio(realNumber(y)).map(BigInt);
      const [e, f] = integerRatio(realNumber(z)).map(BigInt);
      return new PyFloat(Number(a * c * f + e * b * d) / Number(b * d * f));
    },
    'fmod(x, y, /)': (x: Value, y: Value) => {
      const a = realNumber(x);
      const b = realNumber(y);
      const result = a % b;
      if (Number.isNaN(result) && !Number.isNaN(a) && !Number.isNaN(b)) throw domain();
      return new PyFloat(result);
    },
    'frexp(x, /)': (x: Value) => {
      const { mantissa, exponent } = leadingBits(realNumber(x));
      return new PyTuple([new PyFloat(mantissa), exponent]);
    },
    'fsum(seq, /)': (seq: Value) => doubles(seq, (values) => new PyFloat(exactSum(values))),
    'gamma(x, /)': real(gamma),
    'gcd(*integers)': gcdAll,
    'hypot(*coordinates)': (values: Value[]) => new PyFloat(Math.hypot(...values.map(realNumber))),
    'isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)': isClose,
    'isfinite(x, /)': (x: Value) => Number.isFinite(realNumber(x)),
    'isinf(x, /)': (x: Value) => Math.abs(realNumber(x)) === Number.POSITIVE_INFINITY,
    'isnan(x, /)': (x: Value) => Number.isNaN(realNumber(x)),
    'isqrt(n, /)': (value: Value) => {
      const n = index(value);
      if (n < 0) throw valueError('isqrt() argument must be nonnegative');
      return normalise(integerSqrt(BigInt(n)));
    },
    'lcm(*integers)': lcmAll,
    'ldexp(x, i, /)': loadExponent,
    'lgamma(x, /)': real(logGamma),
    'log(x, base=None, /)': (x: Value, base: Value | undefined) => {
      const top = logOf(x, Math.log, Math.LN2);
      if (base === undefined) return new PyFloat(top);
      const bottom = logOf(base, Math.log, Math.LN2);
      if (bottom === 0) throw newException('ZeroDivisionError', ['division by zero']);
      return new PyFloat(top / bottom);
    },
    'log10(x, /)': (x: Value) => new PyFloat(logOf(x, Math.log10, Math.LOG10E * Math.LN2)),
    'log1p(x, /)': real(Math.log1p, true),
    'log2(x, /)': (x: Value) => new PyFloat(logOf(x, Math.log2, 1)),
    'modf(x, /)': (value: Value) => {
      const x = realNumber(value);
      if (!Number.isFinite(x)) return new PyTuple([new PyFloat(Number.isNaN(x) ? x : x > 0 ? 0 : -0), new PyFloat(x)]);
      const part = Math.trunc(x);
      const fraction = x - part;
      return new PyTuple([new PyFloat(fraction === 0 && x < 0 ? -0 : fraction), new PyFloat(part)]);
    },
    'nextafter(x, y, /)': (x: Value, y: Value) => new PyFloat(nextAfter(realNumber(x), realNumber(y))),
    'perm(n, k=None, /)': permutations,
    'pow(x, y, /)': (x: Value, y: Value) => new PyFloat(power(realNumber(x), realNumber(y))),
    'prod(iterable, /, *, start=1)': (iterable: Value, start: Value | undefined) =>
      then(iterate(iterable), (items) => multiply(items as unknown as Value[], start ?? 1)),
    'radians(x, /)': (x: Value) => new PyFloat(realNumber(x) * (Math.PI / 180)),
    'remainder(x, y, /)': (xv: Value, yv: Value) => {
      const x = realNumber(xv);
      const y = realNumber(yv);
      if (Number.isNaN(x) || Number.isNaN(y)) return new PyFloat(Number.NaN);
      if (!Number.isFinite(x) || y === 0) throw domain();
      return new PyFloat(Number.isFinite(y) ? remainderOf(x, y, true) : x);
    },
    'sin(x, /)': real(Math.sin),
    'sinh(x, /)': real(Math.sinh),
    'sqrt(x, /)': real(Math.sqrt),
    'sumprod(p, q, /)': (p: Value, q: Value) =>
      then(iterate(p), (a) =>
        then(iterate(q), (b) => {
          const left = a as unknown as Value[];
          const right = b as unknown as Value[];
          if (left.length !== right.length) throw valueError('Inputs are not the same length');
          const ints = left.map(asInt);
          const others = right.map(asInt);
          if (ints.every((x) => x !== undefined) && others.every((x) => x !== undefined)) {
            return ints.reduce((sum: Int, x, i) => intAdd(sum, intMul(x as Int, others[i] as Int)), 0 as Int) as Value;
          }
          return new PyFloat(exactSum(left.map((x, i) => realNumber(x) * realNumber(right[i]))));
        }),
      ),
    'tan(x, /)': real(Math.tan),
    'tanh(x, /)': real(Math.tanh),
    'trunc(x, /)': whole('__trunc__', Math.trunc),
    'ulp(x, /)': (value: Value) => {
      const x = Math.abs(realNumber(value));
      if (!Number.isFinite(x)) return new PyFloat(x);
      return new PyFloat(nextAfter(x, Number.POSITIVE_INFINITY) - x || nextAfter(x, 0) - x);
    },
  });

function multiply(items: Value[], start: Value): Value {
  let product: Value = start;
  for (const item of items) {
    const a = asInt(product);
    const b = asInt(item);
    if (a !== undefined && b !== undefined) product = intMul(a, b);
    else if (product instanceof PyFloat || item instanceof PyFloat)
      product = new PyFloat(realNumber(product) * realNumber(item));
    else product = now(() => callSpecial(product, '__mul__', [item])) as Value;
  }
  return product;
}

/** Doubles with names. */
const constants = { pi: Math.PI, e: Math.E, tau: 2 * Math.PI, inf: Number.POSITIVE_INFINITY, nan: Number.NaN };

export const math: LibraryModule = {
  name: 'math',
  make: () => [
    ...Object.values(functions()),
    ...Object.entries(constants).map(([name, value]): readonly [string, Value] => [name, new PyFloat(value)]),
  ],
};
