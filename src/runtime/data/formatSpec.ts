import { codePoints } from './codePoints';
import { valueError } from './raise';

/** What `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` says. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^';
  readonly sign: '' | '+' | '-' | ' ';
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly zeroPadded: boolean;
  /** −1 where not given, as the precision. */
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  readonly precision: number;
  /** Empty where not given. */
  readonly type: string;
  /** Only fill, width, precision and type: no sign, grouping, `#` or `z`. */
  readonly isSimple: boolean;
}

const aligns = '<>=^';

/** Specifiers that were read, for the default alignments `<` and `>`. */
const knownLeft = new Map<string, FormatSpec>();
const knownRight = new Map<string, FormatSpec>();

/** Reads a format specifier; `typeName` is for the message of what is not understood. */
export function parseFormatSpec(text: string, defaultAlign: '<' | '>', typeName: string): FormatSpec {
  const known = defaultAlign === '<' ? knownLeft : knownRight;
  let spec = known.get(text);
  if (spec === undefined) {
    spec = readFormatSpec(text, defaultAlign, typeName);
    if (known.size > 500) known.clear();
    known.set(text, spec);
  }
  return spec;
}

function readFormatSpec(text: string, defaultAlign: '<' | '>', typeName: string): FormatSpec {
  const points = codePoints(text);
  let at = 0;
  let fill = ' ';
  let align: FormatSpec['align'] = defaultAlign;
  let alignGiven = false;
  let fillGiven = false;
  if (points.length >= 2 && aligns.includes(points[1])) {
    fill = points[0];
    align = points[1] as FormatSpec['align'];
    fillGiven = alignGiven = true;
    at = 2;
  } else if (points.length >= 1 && aligns.includes(points[0])) {
    align = points[0] as FormatSpec['align'];
    alignGiven = true;
    at = 1;
  }
  const take = (wanted: string): string => (at < points.length && wanted.includes(points[at]) ? points[at++] : '');
  const number = (): number => {
    const from = at;
    while (at < points.length && points[at] >= '0' && points[at] <= '9') at++;
    if (at - from > 18) throw valueError('Too many decimal digits in format string');
    return at > from ? Number(points.slice(from, at).join('')) : -1;
  };
  const sign = take('+- ') as FormatSpec['sign'];
  const noNegativeZero = take('z') !== '';
  const alternate = take('#') !== '';
  let zeroPadded = false;
  if (!fillGiven && points[at] === '0') {
    fill = '0';
    zeroPadded = true;
    if (!alignGiven && defaultAlign === '>') align = '=';
    at++;
  }
  const width = number();
  let grouping = take(',') as FormatSpec['grouping'];
  if (take('_')) {
    if (grouping !== '') throw valueError("Cannot specify both ',' and '_'.");
    grouping = '_';
  }
  if (grouping !== '' && points[at] === ',') {
    throw valueError(grouping === '_' ? "Cannot specify both ',' and '_'." : "Cannot specify ',' with ','.");
  }
  let precision = -1;
  if (take('.')) {
    precision = number();
    if (precision < 0) throw valueError('Format specifier missing precision');
  }
  if (points.length - at > 1) throw valueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
  const type = points[at] ?? '';
  // Text has 's' as its type where none is given.
  const meant = type === '' && defaultAlign === '<' ? 's' : type;
  if (grouping !== '' && !('defgEG%F'.includes(meant) || (grouping === '_' && 'boxX'.includes(meant)))) {
    throw valueError(`Cannot specify '${grouping}' with '${meant}'.`);
  }
  const isSimple = sign === '' && grouping === '' && !noNegativeZero && !alternate;
  return { fill, align, sign, noNegativeZero, alternate, zeroPadded, width, grouping, precision, type, isSimple };
}

export function unknownFormatCode(type: string, typeName: string) {
  const code = type.codePointAt(0) as number;
  const shown = code > 32 && code < 128 ? `'${type}'` : `'\\x${code.toString(16)}'`;
  return valueError(`Unknown format code ${shown} for object of type '${typeName}'`);
}
