import {
  type Category,
  type ClassItem,
  FLAGS,
  type Modes,
  type ParsedPattern,
  RegexError,
  type RegexNode,
  widths,
} from './tree';

const letterFlags: Readonly<Record<string, number>> = {
  i: FLAGS.IGNORECASE,
  L: FLAGS.LOCALE,
  m: FLAGS.MULTILINE,
  s: FLAGS.DOTALL,
  u: FLAGS.UNICODE,
  x: FLAGS.VERBOSE,
  a: FLAGS.ASCII,
};
const controls: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };
const categories: Readonly<Record<string, readonly [Category, boolean]>> = {
  d: ['digit', false],
  D: ['digit', true],
  s: ['space', false],
  S: ['space', true],
  w: ['word', false],
  W: ['word', true],
};
const MAX_REPEAT = 4294967295;

const modesOf = (flags: number): Modes => ({
  ignoreCase: (flags & FLAGS.IGNORECASE) !== 0,
  multiLine: (flags & FLAGS.MULTILINE) !== 0,
  dotAll: (flags & FLAGS.DOTALL) !== 0,
  verbose: (flags & FLAGS.VERBOSE) !== 0,
  ascii: (flags & FLAGS.ASCII) !== 0 || (flags & FLAGS.UNICODE) === 0,
});

/** Reads a pattern of Python's `re` by recursive descent; errors have CPython's words and positions. */
class PatternParser {
  private at = 0;
  private groups = 0;
  private readonly names = new Map<string, number>();
  private readonly closed = new Set<number>();
  private readonly chars: readonly string[];

  constructor(
    pattern: string,
    private flags: number,
    private readonly isBytes: boolean,
  ) {
    this.chars = [...pattern];
  }

  parse(): ParsedPattern {
    const node = this.alternatives(this.flags, 0);
    if (this.at < this.chars.length) throw new RegexError('unbalanced parenthesis', this.at);
    return { node, groups: this.groups, names: this.names, flags: this.flags };
  }

  private alternatives(flags: number, depth: number): RegexNode {
    const choices = [this.sequence(flags, depth)];
    while (this.chars[this.at] === '|') {
      this.at++;
      choices.push(this.sequence(flags, depth));
    }
    return choices.length === 1 ? choices[0] : { kind: 'branch', choices };
  }

  private sequence(startFlags: number, depth: number): RegexNode {
    if (depth > 400) throw new RegexError('groups are nested too deeply for Interleave', this.at);
    let flags = startFlags;
    const items: RegexNode[] = [];
    for (;;) {
      const c = this.chars[this.at];
      if (c === undefined || c === '|' || c === ')') break;
      if ((flags & FLAGS.VERBOSE) !== 0 && this.skipComment(c)) continue;
      const start = this.at;
      if (c === '(' && this.chars[this.at + 1] === '?') {
        const global = this.globalFlags();
        if (global !== null) {
          if (start !== 0) throw new RegexError('global flags not at the start of the expression', start);
          flags |= global;
          this.flags |= global;
          continue;
        }
      }
      const atom = this.atom(flags, depth);
      if (atom !== null) items.push(this.repeated(atom, flags));
    }
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  /** In verbose mode: white space, or a comment up to the end of the line. */
  private skipComment(c: string): boolean {
    if (/^[ \t\n\r\v\f]$/.test(c)) {
      this.at++;
      return true;
    }
    if (c !== '#') return false;
    while (this.at < this.chars.length && this.chars[this.at] !== '\n') this.at++;
    return true;
  }

  /** `(?aiLmsux)`: the flags, or null if something else stands here. */
  private globalFlags(): number | null {
    let end = this.at + 2;
    let flags = 0;
    while (letterFlags[this.chars[end]] !== undefined) flags |= letterFlags[this.chars[end++]];
    if (end === this.at + 2 || this.chars[end] !== ')') return null;
    this.at = end + 1;
    return flags;
  }

  private repeated(atom: RegexNode, flags: number): RegexNode {
    let node = atom;
    let count = 0;
    for (;;) {
      while (
        (flags & FLAGS.VERBOSE) !== 0 &&
        this.chars[this.at] !== undefined &&
        this.skipComment(this.chars[this.at])
      );
      const start = this.at;
      const bounds = this.bounds();
      if (bounds === null) return node;
      if (count++ > 0) throw new RegexError('multiple repeat', start);
      if (node.kind === 'at' || (node.kind === 'sequence' && node.items.length === 0)) {
        throw new RegexError('nothing to repeat', start);
      }
      let mode: 'greedy' | 'lazy' | 'possessive' = 'greedy';
      if (this.chars[this.at] === '?') mode = 'lazy';
      else if (this.chars[this.at] === '+') mode = 'possessive';
      if (mode !== 'greedy') this.at++;
      node = { kind: 'repeat', body: node, least: bounds[0], most: bounds[1], mode };
    }
  }

  private bounds(): readonly [number, number] | null {
    const c = this.chars[this.at];
    if (c === '*' || c === '+' || c === '?') {
      this.at++;
      return c === '*' ? [0, Number.POSITIVE_INFINITY] : c === '+' ? [1, Number.POSITIVE_INFINITY] : [0, 1];
    }
    if (c !== '{') return null;
    const start = this.at;
    const text = this.chars.slice(this.at, this.at + 30).join('');
    const found = /^\{(\d*)(,?)(\d*)\}/.exec(text);
    if (found === null || (found[1] === '' && found[2] === '')) return null;
    this.at += found[0].length;
    const least = found[1] === '' ? 0 : Number(found[1]);
    const most = found[2] === '' ? least : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3]);
    if (least >= MAX_REPEAT || (most !== Number.POSITIVE_INFINITY && most >= MAX_REPEAT)) {
      throw new RegexError('the repetition number is too large', -1);
    }
    if (most < least) throw new RegexError('min repeat greater than max repeat', start + 1);
    return [least, most];
  }

  /** One item; null for a comment group. */
  private atom(flags: number, depth: number): RegexNode | null {
    const start = this.at;
    const c = this.chars[this.at++];
    const modes = modesOf(flags);
    switch (c) {
      case '.':
        return { kind: 'any', modes };
      case '^':
        return { kind: 'at', place: modes.multiLine ? 'line-start' : 'start', modes };
      case '$':
        return { kind: 'at', place: modes.multiLine ? 'line-end' : 'end', modes };
      case '[':
        return this.characterClass(start, modes);
      case '(':
        return this.group(start, flags, depth);
      case '\\':
        return this.escape(start, modes);
      case '*':
      case '+':
      case '?':
        throw new RegexError('nothing to repeat', start);
      case '{': {
        this.at--;
        const bounds = this.bounds();
        if (bounds !== null) throw new RegexError('nothing to repeat', start);
        this.at = start + 1;
      }
    }
    return { kind: 'literal', code: c.codePointAt(0) as number, modes };
  }

  private escape(start: number, modes: Modes): RegexNode {
    const c = this.chars[this.at];
    if (c === undefined) throw new RegexError('bad escape (end of pattern)', start);
    if (c === 'A') return this.taken({ kind: 'at', place: 'start', modes });
    if (c === 'Z') return this.taken({ kind: 'at', place: 'text-end', modes });
    if (c === 'b') return this.taken({ kind: 'at', place: 'boundary', modes });
    if (c === 'B') return this.taken({ kind: 'at', place: 'not-boundary', modes });
    const category = categories[c];
    if (category !== undefined) {
      const item: ClassItem = { kind: 'category', category: category[0], negated: category[1] };
      return this.taken({ kind: 'class', items: [item], negated: false, modes });
    }
    if (/^[1-9]$/.test(c)) return this.numberEscape(start, modes);
    return { kind: 'literal', code: this.codeEscape(start), modes };
  }

  private taken(node: RegexNode): RegexNode {
    this.at++;
    return node;
  }

  /** `\1` … `\99`: a group, or with three octal digits a character. */
  private numberEscape(start: number, modes: Modes): RegexNode {
    const text = this.chars.slice(this.at, this.at + 3).join('');
    if (/^[0-3][0-7][0-7]/.test(text)) {
      this.at += 3;
      return { kind: 'literal', code: Number.parseInt(text, 8), modes };
    }
    const digits = (/^\d{1,2}/.exec(text) as RegExpExecArray)[0];
    this.at += digits.length;
    return this.reference(Number(digits), start + 1, modes);
  }

  private reference(index: number, position: number, modes: Modes): RegexNode {
    if (index > this.groups) throw new RegexError(`invalid group reference ${index}`, position);
    if (!this.closed.has(index)) throw new RegexError('cannot refer to an open group', position);
    return { kind: 'reference', index, modes };
  }

  /** A character written with an escape; `at` is behind the backslash. */
  private codeEscape(start: number): number {
    const c = this.chars[this.at++];
    const hex = (count: number): number => {
      const text = this.chars.slice(this.at, this.at + count).join('');
      const digits = (/^[0-9a-fA-F]*/.exec(text) as RegExpExecArray)[0];
      if (digits.length !== count) throw new RegexError(`incomplete escape \\${c}${digits}`, start);
      this.at += count;
      return Number.parseInt(digits, 16);
    };
    if (c === 'x') return hex(2);
    if (c === 'u' && !this.isBytes) return hex(4);
    if (c === 'U' && !this.isBytes) {
      const code = hex(8);
      if (code > 0x10ffff) throw new RegexError(`bad escape \\U${code.toString(16).padStart(8, '0')}`, start);
      return code;
    }
    if (/^[0-7]$/.test(c)) {
      const text = this.chars.slice(this.at - 1, this.at + 2).join('');
      const digits = (c === '0' ? /^[0-7]{1,3}/ : /^[0-7]{3}|^./).exec(text) as RegExpExecArray;
      this.at += digits[0].length - 1;
      const code = Number.parseInt(digits[0], 8);
      if (code > 0o377) throw new RegexError(`octal escape value \\${digits[0]} outside of range 0-0o377`, start);
      return code;
    }
    if (controls[c] !== undefined) return controls[c];
    if (/^[A-Za-z0-9]$/.test(c)) throw new RegexError(`bad escape \\${c}`, start);
    return c.codePointAt(0) as number;
  }

  private characterClass(start: number, modes: Modes): RegexNode {
    const items: ClassItem[] = [];
    const negated = this.chars[this.at] === '^';
    if (negated) this.at++;
    const first = this.at;
    for (;;) {
      const c = this.chars[this.at];
      if (c === undefined) throw new RegexError('unterminated character set', start);
      if (c === ']' && this.at > first) break;
      const itemStart = this.at;
      const low = this.classItem(start);
      if (this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']') {
        if (this.chars[this.at + 1] === undefined) throw new RegexError('unterminated character set', start);
        this.at++;
        const high = this.classItem(start);
        const text = this.chars.slice(itemStart, this.at).join('');
        if (low.kind !== 'range' || high.kind !== 'range' || high.low < low.low) {
          throw new RegexError(`bad character range ${text}`, itemStart);
        }
        items.push({ kind: 'range', low: low.low, high: high.low });
      } else items.push(low);
    }
    this.at++;
    return { kind: 'class', items, negated, modes };
  }

  private classItem(start: number): ClassItem {
    const itemStart = this.at;
    const c = this.chars[this.at++];
    if (c === undefined) throw new RegexError('unterminated character set', start);
    if (c !== '\\') {
      const code = c.codePointAt(0) as number;
      return { kind: 'range', low: code, high: code };
    }
    const next = this.chars[this.at];
    if (next === undefined) throw new RegexError('bad escape (end of pattern)', itemStart);
    const category = categories[next];
    if (category !== undefined) {
      this.at++;
      return { kind: 'category', category: category[0], negated: category[1] };
    }
    const code = this.codeEscape(itemStart);
    return { kind: 'range', low: code, high: code };
  }

  private group(start: number, flags: number, depth: number): RegexNode | null {
    if (this.chars[this.at] !== '?') return this.capture(start, flags, depth, null);
    this.at++;
    const c = this.chars[this.at++];
    switch (c) {
      case undefined:
        throw new RegexError('unexpected end of pattern', this.at - 1);
      case ':':
        return this.body(start, flags, depth);
      case '>':
        return { kind: 'atomic', body: this.body(start, flags, depth) };
      case '#':
        while (this.chars[this.at] !== ')') {
          if (this.chars[this.at] === undefined) throw new RegexError('missing ), unterminated comment', start);
          this.at++;
        }
        this.at++;
        return null;
      case '=':
      case '!':
        return { kind: 'look', behind: false, negated: c === '!', body: this.body(start, flags, depth) };
      case '<':
        return this.lookBehind(start, flags, depth);
      case 'P':
        return this.named(start, flags, depth);
      case '(':
        return this.conditional(start, flags, depth);
    }
    if (letterFlags[c] !== undefined || c === '-') {
      this.at--;
      return this.scopedFlags(start, flags, depth);
    }
    throw new RegexError(`unknown extension ?${c}`, start + 1);
  }

  /** Up to the closing parenthesis. */
  private body(start: number, flags: number, depth: number): RegexNode {
    const node = this.alternatives(flags, depth + 1);
    if (this.chars[this.at] !== ')') throw new RegexError('missing ), unterminated subpattern', start);
    this.at++;
    return node;
  }

  private capture(start: number, flags: number, depth: number, name: string | null): RegexNode {
    const index = ++this.groups;
    if (name !== null) {
      const known = this.names.get(name);
      if (known !== undefined) {
        throw new RegexError(`redefinition of group name '${name}' as group ${index}; was group ${known}`, start + 4);
      }
      this.names.set(name, index);
    }
    const body = this.body(start, flags, depth);
    this.closed.add(index);
    return { kind: 'group', index, body };
  }

  private lookBehind(start: number, flags: number, depth: number): RegexNode {
    const sign = this.chars[this.at++];
    if (sign === undefined) throw new RegexError('unexpected end of pattern', this.at - 1);
    if (sign !== '=' && sign !== '!') throw new RegexError(`unknown extension ?<${sign}`, start + 1);
    const body = this.body(start, flags, depth);
    const [least, most] = widths(body);
    if (least !== most) throw new RegexError('look-behind requires fixed-width pattern', -1);
    return { kind: 'look', behind: true, negated: sign === '!', body };
  }

  private nameUntil(end: string): string {
    const start = this.at;
    while (this.chars[this.at] !== end) {
      if (this.chars[this.at] === undefined) {
        if (this.at === start) throw new RegexError('missing group name', start);
        throw new RegexError(`missing ${end}, unterminated name`, start);
      }
      this.at++;
    }
    const name = this.chars.slice(start, this.at).join('');
    this.at++;
    if (name === '') throw new RegexError('missing group name', start);
    return name;
  }

  private named(start: number, flags: number, depth: number): RegexNode {
    const sign = this.chars[this.at++];
    if (sign === '<') {
      const nameStart = this.at;
      const name = this.nameUntil('>');
      if (!/^[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}]*$/u.test(name)) {
        throw new RegexError(`bad character in group name '${name}'`, nameStart);
      }
      return this.capture(start, flags, depth, name);
    }
    if (sign === '=') {
      const nameStart = this.at;
      const name = this.nameUntil(')');
      const index = this.names.get(name);
      if (index === undefined) throw new RegexError(`unknown group name '${name}'`, nameStart);
      return this.reference(index, nameStart, modesOf(flags));
    }
    if (sign === undefined) throw new RegexError('unexpected end of pattern', this.at - 1);
    throw new RegexError(`unknown extension ?P${sign}`, start + 1);
  }

  private conditional(start: number, flags: number, depth: number): RegexNode {
    const nameStart = this.at;
    const name = this.nameUntil(')');
    const index = /^\d+$/.test(name) ? Number(name) : this.names.get(name);
    if (index === undefined) throw new RegexError(`unknown group name '${name}'`, nameStart);
    if (index === 0) throw new RegexError('bad group number', nameStart);
    if (index > this.groups) throw new RegexError(`invalid group reference ${index}`, nameStart);
    const yes = this.sequence(flags, depth + 1);
    let no: RegexNode = { kind: 'sequence', items: [] };
    if (this.chars[this.at] === '|') {
      this.at++;
      no = this.sequence(flags, depth + 1);
      if (this.chars[this.at] === '|') throw new RegexError('conditional backref with more than two branches', this.at);
    }
    if (this.chars[this.at] !== ')') throw new RegexError('missing ), unterminated subpattern', start);
    this.at++;
    return { kind: 'conditional', index, yes, no };
  }

  /** `(?i-s:…)`. */
  private scopedFlags(start: number, flags: number, depth: number): RegexNode {
    let on = 0;
    let off = 0;
    let negative = false;
    for (;;) {
      const c = this.chars[this.at++];
      if (c === ':') break;
      if (c === '-' && !negative) negative = true;
      else if (c !== undefined && letterFlags[c] !== undefined) {
        if (negative) off |= letterFlags[c];
        else on |= letterFlags[c];
      } else if (c === undefined) throw new RegexError('missing -, : or )', this.at - 1);
      else throw new RegexError(/^[A-Za-z]$/.test(c) ? 'unknown flag' : 'missing -, : or )', this.at - 1);
    }
    return this.body(start, (flags | on) & ~off, depth);
  }
}

/** Reads a pattern; bytes come as characters of codes 0 to 255. @throws RegexError */
export function parsePattern(pattern: string, flags: number, isBytes: boolean): ParsedPattern {
  let start = flags;
  // Verbose mode may be switched on by the pattern itself, and then holds from its beginning.
  const leading = /^\(\?([aiLmsux]+)\)/.exec(pattern);
  if (leading !== null) for (const letter of leading[1]) start |= letterFlags[letter];
  if (!isBytes && (start & FLAGS.ASCII) === 0) start |= FLAGS.UNICODE;
  return new PatternParser(pattern, start, isBytes).parse();
}
