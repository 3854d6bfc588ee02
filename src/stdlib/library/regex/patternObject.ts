import {
  asInt,
  asText,
  bytesOf,
  call,
  DONE,
  defineIterator,
  defineMethods,
  defineType,
  hashOf,
  index,
  indexError,
  type NativeSteps,
  None,
  NotImplemented,
  native,
  newException,
  PyBytes,
  PyDict,
  PyIterator,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
  R,
  runtimeError,
  size,
  toRepr,
  typeError,
  typeName,
  type Value,
} from '../../../runtime';
import { type CompiledPattern, type Found, TooManySteps } from './match';
import { FLAGS, type ParsedPattern } from './tree';

/** What a step of the matcher costs in virtual nanoseconds. */
const nanosecondsPerStep = 8;

/** A text as it is searched: character codes, and how parts of it become Python values again. */
interface SearchedText {
  readonly value: Value;
  readonly codes: ArrayLike<number>;
  readonly part: (start: number, end: number) => Value;
}

export class PyPattern extends PyObject {
  pattern: Value = '';
  compiled!: CompiledPattern;

  get parsed(): ParsedPattern {
    return this.compiled.parsed;
  }

  get isBytes(): boolean {
    return asText(this.pattern) === undefined;
  }
}

export class PyMatch extends PyObject {
  constructor(
    readonly pattern: PyPattern,
    readonly text: SearchedText,
    readonly found: Found,
    readonly pos: number,
    readonly endpos: number,
  ) {
    super();
  }
}

function codesOf(text: string): ArrayLike<number> {
  const codes = new Uint32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    codes[count++] = code;
    if (code > 0xffff) i++;
  }
  return codes.subarray(0, count);
}

function searched(pattern: PyPattern, value: Value): SearchedText {
  const text = asText(value);
  if (text !== undefined) {
    if (pattern.isBytes) throw typeError('cannot use a bytes pattern on a string-like object');
    const codes = codesOf(text);
    if (codes.length === text.length) return { value, codes, part: (start, end) => text.slice(start, end) };
    const points = [...text];
    return { value, codes, part: (start, end) => points.slice(start, end).join('') };
  }
  const data = bytesOf(value);
  if (data === undefined) throw typeError(`expected string or bytes-like object, got '${typeName(value)}'`);
  if (!pattern.isBytes) throw typeError('cannot use a string pattern on a bytes-like object');
  return { value, codes: data, part: (start, end) => new PyBytes(data.slice(start, end)) };
}

/** One search; its work is charged. */
function run(
  pattern: PyPattern,
  text: SearchedText,
  start: number,
  end: number,
  mode: 'search' | 'match' | 'fullmatch',
  refuseEmptyAt = -1,
): Found | null {
  try {
    const { found, steps } = pattern.compiled.run(text.codes, start, end, mode, refuseEmptyAt);
    R.left -= Math.min(1e9, steps * nanosecondsPerStep) | 0;
    return found;
  } catch (error) {
    if (error instanceof TooManySteps) {
      throw runtimeError('this regular expression backtracks for so long on this text that Interleave gave it up');
    }
    if (error instanceof RangeError)
      throw newException('RecursionError', ['maximum recursion depth exceeded in a regular expression']);
    throw error;
  }
}

const bound = (value: Value | undefined, absent: number, length: number) => {
  if (value === undefined) return absent;
  return Math.max(0, Math.min(length, size(value)));
};

const search =
  (mode: 'search' | 'match' | 'fullmatch') => (self: PyPattern, value: Value, pos?: Value, endpos?: Value) => {
    const text = searched(self, value);
    const start = bound(pos, 0, text.codes.length);
    const end = bound(endpos, text.codes.length, text.codes.length);
    if (start > end) return None;
    const found = run(self, text, start, end, mode);
    return found === null ? None : new PyMatch(self, text, found, start, end);
  };

/** All matches, one after the other; an empty one is not taken twice at a place. */
function* matches(self: PyPattern, text: SearchedText, start: number, end: number): Generator<Found, void> {
  let at = start;
  let emptyAt = -1;
  while (at <= end) {
    const found = run(self, text, at, end, 'search', emptyAt);
    if (found === null) return;
    yield found;
    at = found.marks[1];
    emptyAt = found.marks[0] === at ? at : -1;
  }
}

function groupValue(match: PyMatch, group: number, absent: Value = None): Value {
  const { marks } = match.found;
  return marks[group * 2 + 1] < 0 ? absent : match.text.part(marks[group * 2], marks[group * 2 + 1]);
}

function groupIndex(match: PyMatch, value: Value): number {
  const { parsed } = match.pattern;
  const name = asText(value);
  const found =
    name !== undefined
      ? parsed.names.get(name)
      : asInt(value) !== undefined || typeof value === 'object'
        ? tryIndex(value)
        : undefined;
  if (found === undefined || found < 0 || found > parsed.groups) throw indexError('no such group');
  return found;
}

function tryIndex(value: Value): number | undefined {
  try {
    return Number(index(value));
  } catch {
    return undefined;
  }
}

const findAll = (self: PyPattern, value: Value, pos?: Value, endpos?: Value) => {
  const text = searched(self, value);
  const empty = text.part(0, 0);
  const { groups } = self.parsed;
  const end = bound(endpos, text.codes.length, text.codes.length);
  const items: Value[] = [];
  for (const found of matches(self, text, bound(pos, 0, text.codes.length), end)) {
    const match = new PyMatch(self, text, found, 0, end);
    if (groups === 0) items.push(groupValue(match, 0));
    else if (groups === 1) items.push(groupValue(match, 1, empty));
    else items.push(new PyTuple(Array.from({ length: groups }, (_, i) => groupValue(match, i + 1, empty))));
  }
  return new PyList(items);
};

class PyMatchIterator extends PyIterator {
  constructor(private readonly source: Generator<PyMatch, void>) {
    super();
  }

  next() {
    const step = this.source.next();
    return step.done ? DONE : step.value;
  }
}

function* matchObjects(self: PyPattern, text: SearchedText, start: number, end: number): Generator<PyMatch, void> {
  for (const found of matches(self, text, start, end)) yield new PyMatch(self, text, found, start, end);
}

const split = (self: PyPattern, value: Value, maximum?: Value) => {
  const text = searched(self, value);
  const most = maximum === undefined ? 0 : size(maximum);
  const parts: Value[] = [];
  let at = 0;
  let count = 0;
  for (const found of matches(self, text, 0, text.codes.length)) {
    if (most < 0 || (most > 0 && count >= most)) break;
    parts.push(text.part(at, found.marks[0]));
    const match = new PyMatch(self, text, found, 0, text.codes.length);
    for (let group = 1; group <= self.parsed.groups; group++) parts.push(groupValue(match, group));
    at = found.marks[1];
    count++;
  }
  parts.push(text.part(at, text.codes.length));
  return new PyList(parts);
};

type Piece = string | number;

const templateEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** A replacement's text with its references; @throws re.error as a RegexError would be shown. */
function parseTemplate(
  pattern: PyPattern,
  template: string,
  fail: (reason: string, position: number) => Error,
): Piece[] {
  const { groups, names } = pattern.parsed;
  const pieces: Piece[] = [];
  let literal = '';
  const refer = (group: number, position: number) => {
    if (group > groups) throw fail(`invalid group reference ${group}`, position);
    if (literal !== '') pieces.push(literal);
    literal = '';
    pieces.push(group);
  };
  for (let i = 0; i < template.length; i++) {
    const c = template[i];
    if (c !== '\\') {
      literal += c;
      continue;
    }
    const next = template[++i];
    if (next === undefined) throw fail('bad escape (end of pattern)', i - 1);
    if (next === 'g') {
      if (template[i + 1] !== '<') throw fail('missing <', i + 1);
      const close = template.indexOf('>', i + 2);
      const name = template.slice(i + 2, close < 0 ? undefined : close);
      if (name === '') throw fail('missing group name', i + 2);
      if (close < 0) throw fail('missing >, unterminated name', i + 2);
      const group = /^\d+$/.test(name) ? Number(name) : names.get(name);
      if (group === undefined) {
        if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw fail(`bad character in group name '${name}'`, i + 2);
        throw newException('IndexError', [`unknown group name '${name}'`]);
      }
      refer(group, i + 2);
      i = close;
    } else if (/[0-9]/.test(next)) {
      const octal = /^(?:0[0-7]{0,2}|[1-3][0-7]{2})/.exec(template.slice(i, i + 3));
      if (octal !== null) {
        literal += String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff);
        i += octal[0].length - 1;
      } else {
        const digits = (/^\d{1,2}/.exec(template.slice(i)) as RegExpExecArray)[0];
        refer(Number(digits), i);
        i += digits.length - 1;
      }
    } else if (templateEscapes[next] !== undefined) literal += templateEscapes[next];
    else if (/[A-Za-z]/.test(next)) throw fail(`bad escape \\${next}`, i - 1);
    else literal += `\\${next}`;
  }
  if (literal !== '') pieces.push(literal);
  return pieces;
}

const latin = (data: Uint8Array) => Array.from(data, (byte) => String.fromCharCode(byte)).join('');
const unlatin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function templateText(pattern: PyPattern, value: Value): string {
  const text = asText(value);
  if (text !== undefined && !pattern.isBytes) return text;
  const data = bytesOf(value);
  if (data !== undefined && pattern.isBytes) return latin(data);
  throw typeError(`decoding to str: need a bytes-like object, ${typeName(value)} found`);
}

const shownText = (value: Value): string => asText(value) ?? latin(bytesOf(value) ?? new Uint8Array());

function expand(match: PyMatch, pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : shownText(groupValue(match, piece, '')))).join('');
}

/** The steps of `sub`: the replacement may be a Python function. */
function* substitute(
  self: PyPattern,
  replacement: Value,
  value: Value,
  maximum: Value | undefined,
  fail: (reason: string, position: number) => Error,
): NativeSteps<[Value, number]> {
  const text = searched(self, value);
  const most = maximum === undefined ? 0 : size(maximum);
  const isFunction =
    typeof replacement === 'object' && asText(replacement) === undefined && bytesOf(replacement) === undefined;
  const template = isFunction ? [] : parseTemplate(self, templateText(self, replacement), fail);
  let result = '';
  let at = 0;
  let count = 0;
  for (const match of matchObjects(self, text, 0, text.codes.length)) {
    if (most < 0 || (most > 0 && count >= most)) break;
    const [start, end] = match.found.marks;
    result += shownText(text.part(at, start));
    result += isFunction ? shownText((yield call(replacement, [match], null)) as Value) : expand(match, template);
    at = end;
    count++;
  }
  result += shownText(text.part(at, text.codes.length));
  return [self.isBytes ? new PyBytes(unlatin(result)) : result, count];
}

function spanOf(match: PyMatch, group: Value | undefined): readonly [number, number] {
  const at = group === undefined ? 0 : groupIndex(match, group);
  return [match.found.marks[at * 2], match.found.marks[at * 2 + 1]];
}

function groupNames(match: PyMatch): ReadonlyMap<string, number> {
  return match.pattern.parsed.names;
}

const flagNames = Object.entries(FLAGS) as [string, number][];

function patternRepr(self: PyPattern): string {
  const shown = self.parsed.flags & (self.isBytes ? -1 : ~FLAGS.UNICODE);
  const names = flagNames.filter(([, bit]) => (shown & bit) !== 0).map(([name]) => `re.${name}`);
  const text = toRepr(self.pattern).slice(0, 200);
  return names.length === 0 ? `re.compile(${text})` : `re.compile(${text}, ${names.join('|')})`;
}

/** The types `re.Pattern` and `re.Match`; `fail` makes the exception for a malformed replacement. */
export function makePatternTypes(fail: (reason: string, pattern: Value, position: number) => Error): {
  pattern: PyType;
  match: PyType;
} {
  defineIterator('callable_iterator', PyMatchIterator);
  const pattern = defineType({
    name: 'Pattern',
    module: 're',
    layout: PyPattern,
    isBase: false,
    getters: {
      pattern: { get: (self: PyPattern) => self.pattern },
      flags: { get: (self: PyPattern) => self.parsed.flags },
      groups: { get: (self: PyPattern) => self.parsed.groups },
      groupindex: {
        get: (self: PyPattern) => {
          const dict = new PyDict();
          for (const [name, group] of self.parsed.names) dict.set(name, group);
          return dict;
        },
      },
    },
  });
  const failure = (template: Value) => (reason: string, position: number) => fail(reason, template, position);
  defineMethods(pattern, {
    'search(self, string, pos=0, endpos=9223372036854775807)': search('search'),
    'match(self, string, pos=0, endpos=9223372036854775807)': search('match'),
    'fullmatch(self, string, pos=0, endpos=9223372036854775807)': search('fullmatch'),
    'findall(self, string, pos=0, endpos=9223372036854775807)': findAll,
    'finditer(self, string, pos=0, endpos=9223372036854775807)': (
      self: PyPattern,
      value: Value,
      pos?: Value,
      endpos?: Value,
    ) => {
      const text = searched(self, value);
      const { length } = text.codes;
      return new PyMatchIterator(matchObjects(self, text, bound(pos, 0, length), bound(endpos, length, length)));
    },
    'split(self, string, maxsplit=0)': split,
    'sub(self, repl, string, count=0)': (self: PyPattern, repl: Value, string: Value, count?: Value) =>
      native(
        (function* (): NativeSteps {
          return (yield* substitute(self, repl, string, count, failure(repl)))[0];
        })(),
      ),
    'subn(self, repl, string, count=0)': (self: PyPattern, repl: Value, string: Value, count?: Value) =>
      native(
        (function* (): NativeSteps {
          return new PyTuple(yield* substitute(self, repl, string, count, failure(repl)));
        })(),
      ),
    '__repr__(self, /)': patternRepr,
    '__eq__(self, other, /)': (self: PyPattern, other: Value) =>
      other instanceof PyPattern
        ? self.pattern === other.pattern && self.parsed.flags === other.parsed.flags
        : NotImplemented,
    '__hash__(self, /)': (self: PyPattern) => hashOf(self.pattern),
    '__copy__(self, /)': (self: PyPattern) => self,
    '__deepcopy__(self, memo, /)': (self: PyPattern) => self,
  });
  const match = defineType({
    name: 'Match',
    module: 're',
    layout: PyMatch as never,
    isBase: false,
    getters: {
      re: { get: (self: PyMatch) => self.pattern },
      string: { get: (self: PyMatch) => self.text.value },
      pos: { get: (self: PyMatch) => self.pos },
      endpos: { get: (self: PyMatch) => self.endpos },
      regs: {
        get: (self: PyMatch) =>
          new PyTuple(
            Array.from({ length: self.pattern.parsed.groups + 1 }, (_, i) => new PyTuple([...spanOf(self, i)])),
          ),
      },
      lastindex: { get: (self: PyMatch) => (self.found.lastIndex < 0 ? None : self.found.lastIndex) },
      lastgroup: {
        get: (self: PyMatch) => {
          for (const [name, group] of groupNames(self)) if (group === self.found.lastIndex) return name;
          return None;
        },
      },
    },
  });
  defineMethods(match, {
    'group(self, *groups)': (self: PyMatch, groups: Value[]) => {
      if (groups.length === 0) return groupValue(self, 0);
      const values = groups.map((group) => groupValue(self, groupIndex(self, group)));
      return values.length === 1 ? values[0] : new PyTuple(values);
    },
    'groups(self, default=None)': (self: PyMatch, absent?: Value) =>
      new PyTuple(
        Array.from({ length: self.pattern.parsed.groups }, (_, i) => groupValue(self, i + 1, absent ?? None)),
      ),
    'groupdict(self, default=None)': (self: PyMatch, absent?: Value) => {
      const dict = new PyDict();
      for (const [name, group] of groupNames(self)) dict.set(name, groupValue(self, group, absent ?? None));
      return dict;
    },
    'start(self, group=0, /)': (self: PyMatch, group?: Value) => spanOf(self, group)[0],
    'end(self, group=0, /)': (self: PyMatch, group?: Value) => spanOf(self, group)[1],
    'span(self, group=0, /)': (self: PyMatch, group?: Value) => new PyTuple([...spanOf(self, group)]),
    'expand(self, template)': (self: PyMatch, template: Value) => {
      const text = expand(self, parseTemplate(self.pattern, templateText(self.pattern, template), failure(template)));
      return self.pattern.isBytes ? new PyBytes(unlatin(text)) : text;
    },
    '__getitem__(self, group, /)': (self: PyMatch, group: Value) => groupValue(self, groupIndex(self, group)),
    '__repr__(self, /)': (self: PyMatch) =>
      `<re.Match object; span=(${self.found.marks[0]}, ${self.found.marks[1]}), match=${toRepr(groupValue(self, 0))}>`,
    '__bool__(self, /)': () => true,
    '__copy__(self, /)': (self: PyMatch) => self,
  });
  return { pattern, match };
}
