import { textLength } from './codePoints';
import { fixed, shortest, significant } from './decimals';
import { exponentText, mantissaText } from './floats';
import { type FormatSpec, parseFormatSpec, unknownFormatCode } from './formatSpec';
import { type Int, toDouble } from './ints';
import { intInBase } from './intText';
import { checkCharacters } from './memory';
import { overflowError, valueError } from './raise';

/** `format(text, spec)` of a str. */
export function formatText(text: string, specText: string): string {
  if (specText === '') return text;
  const spec = parseFormatSpec(specText, '<', 'str');
  if (spec.type !== '' && spec.type !== 's') throw unknownFormatCode(spec.type, 'str');
  if (spec.sign !== '') {
    throw valueError(`${spec.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`);
  }
  if (spec.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in string format specifier');
  if (spec.alternate) throw valueError('Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') throw valueError("'=' alignment not allowed in string format specifier");
  const shown =
    spec.precision >= 0 && textLength(text) > spec.precision ? [...text].slice(0, spec.precision).join('') : text;
  return fillUp('', shown, spec);
}

/** `format(n, spec)` of an int; `typeName` is `int` or `bool`'s. */
export function formatInt(value: Int, specText: string, typeName = 'int'): string {
  if (specText === '' || specText === 'd') return intInBase(value, 10);
  const spec = parseFormatSpec(specText, '>', typeName);
  if (spec.isSimple && spec.precision < 0 && (spec.type === 'd' || spec.type === '') && typeof value === 'number') {
    return fillNumber(value < 0, String(Math.abs(value)), spec);
  }
  switch (spec.type) {
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return formatDoubleSpec(toDouble(value), spec, typeName);
    case '':
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n':
      return formatIntSpec(value, spec);
    default:
      throw unknownFormatCode(spec.type, typeName);
  }
}

const bases: Record<string, number> = { b: 2, o: 8, x: 16, X: 16 };

function formatIntSpec(value: Int, spec: FormatSpec): string {
  if (spec.precision >= 0) throw valueError('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in integer format specifier');
  if (spec.type === 'c') {
    if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'");
    if (spec.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    if (value < 0 || value > 0x10ffff) throw overflowError('%c arg not in range(0x110000)');
    const character = String.fromCodePoint(Number(value));
    return fillUp('', character, spec);
  }
  const base = bases[spec.type] ?? 10;
  let digits = intInBase(value, base);
  if (value < 0) digits = digits.slice(1);
  let prefix = spec.alternate && base !== 10 ? `0${spec.type.toLowerCase()}` : '';
  if (spec.type === 'X') {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return finish(signOf(value < 0, spec) + prefix, digits, '', spec, base === 10 ? 3 : 4);
}

/** `format(x, spec)` of a float. */
export function formatDouble(value: number, specText: string, typeName = 'float'): string {
  const spec = parseFormatSpec(specText, '>', typeName);
  if (spec.isSimple && spec.type === 'f' && Number.isFinite(value) && spec.precision <= 20) {
    const digits = fixed(Math.abs(value), spec.precision < 0 ? 6 : spec.precision);
    return fillNumber(value < 0 || Object.is(value, -0), digits, spec);
  }
  return formatDoubleSpec(value, spec, typeName);
}

/** A number of ASCII digits without groups, filled up to the width. */
function fillNumber(negative: boolean, digits: string, spec: FormatSpec): string {
  const missing = spec.width - digits.length - (negative ? 1 : 0);
  if (missing <= 0) return negative ? `-${digits}` : digits;
  return fillUp(negative ? '-' : '', digits, spec, missing);
}

function formatDoubleSpec(value: number, spec: FormatSpec, typeName: string): string {
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) throw unknownFormatCode(spec.type, typeName);
  let text = doubleText(Math.abs(value), spec.type, spec.precision, spec.alternate);
  let negative = value < 0 || Object.is(value, -0);
  if (spec.noNegativeZero && negative && !/[1-9a-df-z]/i.test(text.replace(/e.*/i, ''))) negative = false;
  const upper = 'EFG'.includes(spec.type) && spec.type !== '';
  if (upper) text = text.toUpperCase();
  const whole = /^\d+/.exec(text)?.[0] ?? '';
  return finish(signOf(negative, spec), whole, text.slice(whole.length), spec, 3);
}

/** The digits of a double ≥ 0 (or inf, nan) in presentation `type`; −1 is the default precision. */
export function doubleText(value: number, type: string, precision: number, alternate: boolean): string {
  checkCharacters(precision);
  const percent = type === '%';
  if (!Number.isFinite(value)) return (Number.isNaN(value) ? 'nan' : 'inf') + (percent ? '%' : '');
  switch (type) {
    case 'e':
    case 'E': {
      const digits = precision < 0 ? 6 : precision;
      const parts = significant(value, digits + 1);
      const mantissa = digits === 0 && alternate ? `${parts.digits}.` : mantissaText(parts.digits);
      return `${mantissa}e${exponentText(parts.exponent)}`;
    }
    case 'f':
    case 'F':
    case '%': {
      const digits = precision < 0 ? 6 : precision;
      const scaled = percent ? value * 100 : value;
      if (!Number.isFinite(scaled)) return 'inf%';
      return fixed(scaled, digits) + (digits === 0 && alternate ? '.' : '') + (percent ? '%' : '');
    }
    case '':
      if (precision < 0) return shortestText(value, alternate);
      return generalText(value, Math.max(precision, 1), alternate, true);
    default:
      return generalText(value, precision < 0 ? 6 : Math.max(precision, 1), alternate, false);
  }
}

/** As `repr`, but with the digits' point kept if `#` is given. */
function shortestText(value: number, alternate: boolean): string {
  const { digits, exponent } = value === 0 ? { digits: '0', exponent: 0 } : shortest(value);
  if (exponent < -4 || exponent >= 16) {
    return `${alternate && digits.length === 1 ? `${digits}.` : mantissaText(digits)}e${exponentText(exponent)}`;
  }
  return positional(digits, exponent, 1);
}

function generalText(value: number, precision: number, alternate: boolean, dotZero: boolean): string {
  const parts = significant(value, precision);
  const digits = alternate ? parts.digits : parts.digits.replace(/0+$/, '') || '0';
  if (parts.exponent < -4 || parts.exponent >= precision - (dotZero ? 1 : 0)) {
    const mantissa = alternate && digits.length === 1 ? `${digits}.` : mantissaText(digits);
    return `${mantissa}e${exponentText(parts.exponent)}`;
  }
  const text = positional(digits, parts.exponent, dotZero ? 1 : 0);
  return alternate && !text.includes('.') ? `${text}.` : text;
}

/** Digits whose first one stands for 10**exponent, without an exponent and with at least so many decimals. */
function positional(digits: string, exponent: number, decimals: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1).padEnd(decimals, '0');
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** `format(z, spec)` of a complex number; `repr` is its own text for an empty specifier. */
export function formatComplex(real: number, imaginary: number, specText: string, repr: string): string {
  if (specText === '') return repr;
  const spec = parseFormatSpec(specText, '>', 'complex');
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) throw unknownFormatCode(spec.type, 'complex');
  if (spec.zeroPadded) throw valueError('Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') throw valueError("'=' alignment flag is not allowed in complex format specifier");
  const inner: FormatSpec = { ...spec, width: -1, fill: ' ', align: '>' };
  const skipReal = spec.type === '' && real === 0 && !Object.is(real, -0);
  const part = (value: number, own: FormatSpec): string => {
    const text = doubleText(Math.abs(value), own.type, own.precision, own.alternate);
    const bare = own.type === '' && own.precision < 0 ? text.replace(/\.0$/, '') : text;
    const whole = /^\d+/.exec(bare)?.[0] ?? '';
    const shown =
      signOf(value < 0 || Object.is(value, -0), own) + group(whole, own.grouping, 3, 0) + bare.slice(whole.length);
    return 'EFG'.includes(own.type) && own.type !== '' ? shown.toUpperCase() : shown;
  };
  const first = skipReal ? '' : part(real, inner);
  const second = part(imaginary, skipReal ? inner : { ...inner, sign: '+' });
  const whole = `${first}${second}j`;
  return fillUp('', spec.type === '' && !skipReal ? `(${whole})` : whole, spec);
}

function signOf(negative: boolean, spec: FormatSpec): string {
  return negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
}

function finish(lead: string, digits: string, rest: string, spec: FormatSpec, groupSize: number): string {
  checkCharacters(spec.width);
  const inside = spec.fill === '0' && spec.align === '=';
  const atLeast = inside ? spec.width - lead.length - rest.length : 0;
  const size = spec.grouping === '' ? 0 : groupSize;
  return fillUp(lead, group(digits, spec.grouping, size, digits === '' ? 0 : atLeast) + rest, spec);
}

/** Digits in groups from the right, with leading zeros up to a width. */
function group(digits: string, separator: string, size: number, atLeast: number): string {
  if (separator === '' || digits === '') return digits.padStart(atLeast, '0');
  const groups: string[] = [];
  let rest = digits;
  let length = 0;
  for (;;) {
    const part = rest.slice(-size);
    groups.unshift(part);
    length += part.length + (groups.length > 1 ? 1 : 0);
    rest = rest.slice(0, -size);
    if (rest !== '') continue;
    if (length >= atLeast) break;
    const first = groups[0];
    const zeros = Math.min(size - first.length, atLeast - length);
    groups[0] = '0'.repeat(zeros) + first;
    length += zeros;
    if (length >= atLeast) break;
    rest = '0'.repeat(Math.min(size, Math.max(1, atLeast - length - 1)));
  }
  return groups.join(separator);
}

function fillUp(
  lead: string,
  body: string,
  spec: FormatSpec,
  missing = spec.width - textLength(lead) - textLength(body),
): string {
  if (missing <= 0) return lead + body;
  checkCharacters(spec.width);
  switch (spec.align) {
    case '<':
      return lead + body + spec.fill.repeat(missing);
    case '>':
      return spec.fill.repeat(missing) + lead + body;
    case '=':
      return lead + spec.fill.repeat(missing) + body;
    default: {
      const before = Math.floor(missing / 2);
      return spec.fill.repeat(before) + lead + body + spec.fill.repeat(missing - before);
    }
  }
}
