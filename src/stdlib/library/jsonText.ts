import {
  asInt,
  asText,
  call,
  callMethod,
  defineFunctions,
  floatType,
  iterate,
  late,
  type NativeSteps,
  None,
  native,
  normalise,
  PyDict,
  PyFloat,
  PyList,
  PyTuple,
  since,
  toRepr,
  typeError,
  typeName,
  type Value,
  valueError,
} from '../../runtime';
import type { LibraryModule } from '../module';

/** The native half of `json`: RFC 8259 as CPython's `_json` writes and reads it, errors included. */

// -- writing

interface Style {
  readonly asciiOnly: boolean;
  readonly allowNan: boolean;
  readonly skipKeys: boolean;
  /** Gives the items of a dict in the order to write; None keeps theirs. */
  readonly sorted: Value;
  readonly indent: string | null;
  readonly itemSeparator: string;
  readonly keySeparator: string;
  readonly fallback: Value;
  /** The containers around what is being written; null if nothing is to be checked. */
  readonly open: Set<Value> | null;
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};

const escapeOf = (char: string) => shortEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

function quoted(text: string, asciiOnly: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped
  return `"${text.replace(asciiOnly ? /["\\]|[^ -~]/g : /["\\\u0000-\u001f]/g, escapeOf)}"`;
}

function numberText(value: PyFloat, allowNan: boolean): string {
  const x = value.value;
  if (Number.isFinite(x)) return toRepr(value.cls === floatType ? value : new PyFloat(x));
  if (!allowNan) {
    const shown = since(12) ? `: ${toRepr(value)}` : '';
    throw valueError(`Out of range float values are not JSON compliant${shown}`);
  }
  return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
}

/** A value that holds no others, or undefined. */
function scalarText(value: Value, style: Style): string | undefined {
  if (value === None) return 'null';
  if (value === true) return 'true';
  if (value === false) return 'false';
  const text = asText(value);
  if (text !== undefined) return quoted(text, style.asciiOnly);
  if (value instanceof PyFloat) return numberText(value, style.allowNan);
  return asInt(value)?.toString();
}

/** A key of a dict as text; undefined if it is to be left out. */
function keyText(key: Value, style: Style): string | undefined {
  const text = asText(key);
  if (text !== undefined) return text;
  const scalar = scalarText(key, style);
  if (scalar !== undefined) return scalar;
  if (style.skipKeys) return undefined;
  throw typeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
}

function* write(value: Value, style: Style, newline: string | null): NativeSteps<string> {
  const scalar = scalarText(value, style);
  if (scalar !== undefined) return scalar;
  if (style.open?.has(value)) throw valueError('Circular reference detected');
  style.open?.add(value);
  let text: string;
  if (value instanceof PyDict) text = yield* writeDict(value, style, newline);
  else if (value instanceof PyList || value instanceof PyTuple) text = yield* writeList(value, style, newline);
  else text = yield* write(yield call(style.fallback, [value]), style, newline);
  style.open?.delete(value);
  return text;
}

function joined(parts: string[], brackets: string, style: Style, newline: string | null): string {
  if (parts.length === 0) return brackets;
  if (newline === null) return brackets[0] + parts.join(style.itemSeparator) + brackets[1];
  const inner = newline + style.indent;
  return brackets[0] + inner + parts.join(style.itemSeparator + inner) + newline + brackets[1];
}

function* writeList(value: PyList | PyTuple, style: Style, newline: string | null): NativeSteps<string> {
  const inner = newline === null ? null : newline + style.indent;
  const parts: string[] = [];
  for (let i = 0; i < value.items.length; i++) parts.push(yield* write(value.items[i], style, inner));
  return joined(parts, '[]', style, newline);
}

function* writeDict(value: PyDict, style: Style, newline: string | null): NativeSteps<string> {
  const inner = newline === null ? null : newline + style.indent;
  const items: Value = style.sorted === None ? yield callMethod(value, 'items', []) : yield call(style.sorted, [value]);
  const parts: string[] = [];
  for (const item of (yield iterate(items)) as unknown as Value[]) {
    const [key, held] = (item as PyTuple).items;
    const text = keyText(key, style);
    if (text === undefined) continue;
    const shown = yield* write(held, style, inner);
    parts.push(quoted(text, style.asciiOnly) + style.keySeparator + shown);
  }
  return joined(parts, '{}', style, newline);
}

// -- reading

interface Hooks {
  readonly object: Value;
  readonly pairs: Value;
  readonly float: Value;
  readonly int: Value;
  readonly constant: Value;
  readonly strict: boolean;
  /** `JSONDecodeError`. */
  readonly error: Value;
}

const whitespace = /[ \t\n\r]*/y;
const numberForm = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in a text
const plainText = /[^"\\\u0000-\u001f]*/y;
const meanings: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/** What is wrong, and where; becomes a JSONDecodeError. */
class Malformed {
  constructor(
    readonly message: string,
    readonly at: number,
  ) {}
}

/** Reads one text. `at` is where it goes on, in UTF-16 units. */
class Reader {
  private readonly keys = new Map<string, string>();
  constructor(
    readonly text: string,
    public at: number,
    readonly hooks: Hooks,
  ) {}

  skip(): string {
    this.at += (matchAt(whitespace, this.text, this.at) as RegExpExecArray)[0].length;
    return this.text.charAt(this.at);
  }

  *value(): NativeSteps {
    const { text, at, hooks } = this;
    const char = text.charAt(at);
    if (char === '"') return this.string();
    if (char === '{') return yield* this.object();
    if (char === '[') return yield* this.array();
    for (const [word, meaning] of words) {
      if (!text.startsWith(word, at)) continue;
      this.at += word.length;
      return meaning === undefined ? yield call(hooks.constant, [word]) : meaning;
    }
    const number = matchAt(numberForm, text, at);
    if (number === null) throw new Malformed('Expecting value', at);
    this.at += number[0].length;
    const isFloat = number[1] !== undefined || number[2] !== undefined;
    const hook = isFloat ? hooks.float : hooks.int;
    if (hook !== None) return yield call(hook, [number[0]]);
    return isFloat ? new PyFloat(Number(number[0])) : normalise(BigInt(number[0]));
  }

  string(): string {
    const { text } = this;
    const begin = this.at++;
    let result = '';
    for (;;) {
      const plain = (matchAt(plainText, text, this.at) as RegExpExecArray)[0];
      result += plain;
      this.at += plain.length;
      const char = text.charAt(this.at);
      if (char === '') throw new Malformed('Unterminated string starting at', begin);
      if (char === '"') {
        this.at++;
        return result;
      }
      if (char !== '\\') {
        if (this.hooks.strict) throw new Malformed('Invalid control character at', this.at);
        result += char;
        this.at++;
        continue;
      }
      result += this.escape(begin);
    }
  }

  private escape(begin: number): string {
    const { text, at } = this;
    const letter = text.charAt(at + 1);
    if (letter === '') throw new Malformed('Unterminated string starting at', begin);
    if (letter !== 'u') {
      const meaning = meanings[letter];
      if (meaning === undefined) throw new Malformed('Invalid \\escape', at);
      this.at += 2;
      return meaning;
    }
    const digits = text.slice(at + 2, at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits) || at + 6 >= text.length)
      throw new Malformed('Invalid \\uXXXX escape', at + 1);
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  *array(): NativeSteps {
    this.at++;
    const items: Value[] = [];
    if (this.skip() === ']') {
      this.at++;
      return new PyList(items);
    }
    for (;;) {
      items.push(yield* this.value());
      const char = this.skip();
      if (char === ']') break;
      if (char !== ',') throw new Malformed("Expecting ',' delimiter", this.at);
      const comma = this.at++;
      if (this.skip() === ']' && since(13)) throw new Malformed('Illegal trailing comma before end of array', comma);
    }
    this.at++;
    return new PyList(items);
  }

  *object(): NativeSteps {
    this.at++;
    const pairs: [string, Value][] = [];
    let char = this.skip();
    while (char !== '}' || pairs.length > 0) {
      if (char !== '"') throw new Malformed('Expecting property name enclosed in double quotes', this.at);
      const key = this.string();
      if (this.skip() !== ':') throw new Malformed("Expecting ':' delimiter", this.at);
      this.at++;
      this.skip();
      pairs.push([this.keys.get(key) ?? this.remember(key), yield* this.value()]);
      char = this.skip();
      if (char === '}') break;
      if (char !== ',') throw new Malformed("Expecting ',' delimiter", this.at);
      const comma = this.at++;
      char = this.skip();
      if (char === '}' && since(13)) throw new Malformed('Illegal trailing comma before end of object', comma);
    }
    this.at++;
    const { hooks } = this;
    if (hooks.pairs !== None) return yield call(hooks.pairs, [new PyList(pairs.map((pair) => new PyTuple(pair)))]);
    const dict = new PyDict();
    for (const [key, value] of pairs) dict.set(key, value);
    return hooks.object === None ? dict : yield call(hooks.object, [dict]);
  }

  private remember(key: string): string {
    this.keys.set(key, key);
    return key;
  }
}

/** Words and what they mean; undefined is for `parse_constant` to say. */
const words: readonly (readonly [string, Value | undefined])[] = [
  ['null', None],
  ['true', true],
  ['false', false],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['-Infinity', undefined],
];

const codePoints = (text: string, end: number) => [...text.slice(0, end)].length;
const units = (text: string, count: number) =>
  /[\ud800-\udfff]/.test(text) ? [...text].slice(0, count).join('').length : count;

function* read(text: string, from: number, hooks: Hooks): NativeSteps {
  const reader = new Reader(text, units(text, from), hooks);
  try {
    reader.skip();
    const value = yield* reader.value();
    return new PyTuple([value, codePoints(text, reader.at)]);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw yield call(hooks.error, [error.message, text, codePoints(text, error.at)]);
  }
}

/** What is behind the first value's end, if it is no space: its place, else -1. */
function extra(text: string, from: number): number {
  const reader = new Reader(text, units(text, from), {} as Hooks);
  return reader.skip() === '' ? -1 : codePoints(text, reader.at);
}

export const jsonText: LibraryModule = {
  name: '_json',
  make: () =>
    Object.values(
      defineFunctions('_json', {
        'write(o, default, ensure_ascii, allow_nan, skipkeys, sorted, indent, item, key, check, /)': (
          value: Value,
          fallback: Value,
          ...[ascii, nan, skip, sorted, indent, item, key, check]: Value[]
        ) =>
          native(
            (function* (): NativeSteps {
              const style: Style = {
                asciiOnly: (yield late.truth(ascii)) as boolean,
                allowNan: (yield late.truth(nan)) as boolean,
                skipKeys: (yield late.truth(skip)) as boolean,
                sorted,
                indent: asText(indent) ?? null,
                itemSeparator: asText(item) ?? ', ',
                keySeparator: asText(key) ?? ': ',
                fallback,
                open: ((yield late.truth(check)) as boolean) ? new Set() : null,
              };
              return yield* write(value, style, style.indent === null ? null : '\n');
            })(),
          ),
        'read(text, at, object, pairs, float, int, constant, strict, error, /)': (
          text: Value,
          from: Value,
          ...[object, pairs, float, int, constant, strict, error]: Value[]
        ) =>
          native(
            read(asText(text) as string, Number(from), {
              object,
              pairs,
              float,
              int,
              constant,
              strict: strict !== false,
              error,
            }),
          ),
        'extra(text, at, /)': (text: Value, from: Value) => extra(asText(text) as string, Number(from)),
        'quote(text, ascii, /)': (text: Value, ascii: Value) => quoted(asText(text) as string, ascii === true),
      }),
    ),
};
