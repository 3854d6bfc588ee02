import { floatRepr } from './floats';
import { zeroDivisionError } from './raise';

/** Arithmetic of complex numbers as pairs of doubles, in CPython's order of operations. */
export type Complex = readonly [real: number, imaginary: number];

export const complexAdd = (a: Complex, b: Complex): Complex => [a[0] + b[0], a[1] + b[1]];
export const complexSub = (a: Complex, b: Complex): Complex => [a[0] - b[0], a[1] - b[1]];
export const complexMul = (a: Complex, b: Complex): Complex => [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];

export function complexDiv(a: Complex, b: Complex): Complex {
  const [real, imaginary] = b;
  if (real === 0 && imaginary === 0) throw zeroDivisionError('complex division by zero');
  if (Math.abs(real) >= Math.abs(imaginary)) {
    const ratio = imaginary / real;
    const by = real + imaginary * ratio;
    return [(a[0] + a[1] * ratio) / by, (a[1] - a[0] * ratio) / by];
  }
  if (Number.isNaN(real) || Number.isNaN(imaginary)) return [NaN, NaN];
  const ratio = real / imaginary;
  const by = real * ratio + imaginary;
  return [(a[0] * ratio + a[1]) / by, (a[1] * ratio - a[0]) / by];
}

export function complexPow(a: Complex, b: Complex): Complex {
  if (b[0] === 0 && b[1] === 0) return [1, 0];
  if (a[0] === 0 && a[1] === 0) {
    if (b[1] !== 0 || b[0] < 0) throw zeroDivisionError('0.0 to a negative or complex power');
    return [0, 0];
  }
  if (b[1] === 0 && Number.isInteger(b[0]) && Math.abs(b[0]) <= 100) return integerPower(a, b[0]);
  const size = Math.hypot(a[0], a[1]);
  const angle = Math.atan2(a[1], a[0]);
  let length = size ** b[0];
  let phase = angle * b[0];
  if (b[1] !== 0) {
    length /= Math.exp(angle * b[1]);
    phase += b[1] * Math.log(size);
  }
  return [length * Math.cos(phase), length * Math.sin(phase)];
}

function integerPower(a: Complex, power: number): Complex {
  if (power < 0) return complexDiv([1, 0], integerPower(a, -power));
  let result: Complex = [1, 0];
  let base = a;
  for (let mask = 1; mask > 0 && power >= mask; mask *= 2) {
    if (power & mask) result = complexMul(result, base);
    base = complexMul(base, base);
  }
  return result;
}

export function complexRepr(real: number, imaginary: number): string {
  const short = (value: number) => floatRepr(value).replace(/\.0$/, '');
  if (real === 0 && !Object.is(real, -0)) return `${short(imaginary)}j`;
  const second = short(imaginary);
  return `(${short(real)}${/^[-+]/.test(second) ? '' : '+'}${second}j)`;
}

const number = '(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|inf|infinity|nan';
const syntax = new RegExp(`^([+-]?(?:${number}))?(?:([+-](?:${number})?|(?:${number})?)(j))?$`, 'i');

/** `complex(text)`; null if it is malformed. */
export function parseComplex(text: string): Complex | null {
  let bare = text.trim();
  if (bare.startsWith('(') && bare.endsWith(')')) bare = bare.slice(1, -1).trim();
  bare = bare.replaceAll('_', '');
  const value = (part: string): number => {
    if (part === '' || part === '+') return 1;
    if (part === '-') return -1;
    const word = part.replace(/^[+-]/, '').toLowerCase();
    const size = word === 'nan' ? NaN : word.startsWith('inf') ? Infinity : Number(word);
    return part.startsWith('-') ? -size : size;
  };
  const alone = new RegExp(`^([+-]?(?:${number})?)j$`, 'i').exec(bare);
  if (alone !== null) return [0, value(alone[1])];
  const match = syntax.exec(bare);
  if (match === null || match[1] === undefined) return null;
  if (match[3] === undefined) return [value(match[1]), 0];
  return /^[+-]/.test(match[2]) ? [value(match[1]), value(match[2])] : null;
}
