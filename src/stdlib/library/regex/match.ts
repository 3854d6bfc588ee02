import type { Category, ClassItem, Modes, ParsedPattern, RegexNode } from './tree';

/** The subject of a search: character codes, and what the groups have taken so far (start and end, −1 for none). */
class Subject {
  readonly marks: number[];
  steps = 0;
  lastIndex = -1;

  constructor(
    readonly codes: ArrayLike<number>,
    readonly end: number,
    groups: number,
    private readonly limit: number,
  ) {
    this.marks = new Array(groups * 2 + 2).fill(-1);
  }

  /** Counts a step; a search that takes too many is given up. */
  step(): void {
    if (++this.steps > this.limit) throw new TooManySteps();
  }
}

/** A search that went on for too long. */
export class TooManySteps extends Error {}

type Continue = (at: number) => number;
/** Tries to match from `at` and goes on with `rest`; the end of the whole match, or −1. */
type Matcher = (subject: Subject, at: number, rest: Continue) => number;
type Test = (code: number) => boolean;

const unicodeTests: Readonly<Record<Category, RegExp>> = {
  digit: /^\p{Nd}$/u,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of ASCII are space to Python.
  space: /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u,
  word: /^[\p{L}\p{N}_]$/u,
};
const asciiTests: Readonly<Record<Category, Test>> = {
  digit: (code) => code >= 48 && code <= 57,
  space: (code) => (code >= 9 && code <= 13) || code === 32,
  word: (code) =>
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122),
};

function categoryTest(category: Category, ascii: boolean): Test {
  const plain = asciiTests[category];
  if (ascii) return plain;
  const wide = unicodeTests[category];
  return (code) => (code < 128 && category !== 'space' ? plain(code) : wide.test(String.fromCodePoint(code)));
}

/** The one-character lower and upper forms of a character, itself among them. */
function cases(code: number, ascii: boolean): number[] {
  if (ascii && code > 127) return [code];
  const text = String.fromCodePoint(code);
  return [
    code,
    ...[text.toLowerCase(), text.toUpperCase()].map((form) =>
      form.length === (code > 0xffff ? 2 : 1) ? (form.codePointAt(0) as number) : code,
    ),
  ];
}

function itemTest(item: ClassItem, modes: Modes): Test {
  if (item.kind === 'range') return (code) => code >= item.low && code <= item.high;
  const test = categoryTest(item.category, modes.ascii);
  return item.negated ? (code) => !test(code) : test;
}

/** The test of a node that takes exactly one character; null for any other. */
function singleTest(node: RegexNode): Test | null {
  switch (node.kind) {
    case 'any':
      return node.modes.dotAll ? () => true : (code) => code !== 10;
    case 'literal': {
      const { code, modes } = node;
      if (!modes.ignoreCase) return (other) => other === code;
      const forms = cases(code, modes.ascii);
      return (other) =>
        other === code || forms.includes(other) || cases(other, modes.ascii).some((form) => forms.includes(form));
    }
    case 'class': {
      const tests = node.items.map((item) => itemTest(item, node.modes));
      const { negated, modes } = node;
      const has: Test = (code) => tests.some((test) => test(code));
      if (!modes.ignoreCase) return tests.length === 1 && !negated ? tests[0] : (code) => has(code) !== negated;
      return (code) => cases(code, modes.ascii).some(has) !== negated;
    }
    default:
      return null;
  }
}

function compile(node: RegexNode): Matcher {
  const single = singleTest(node);
  if (single !== null) {
    return (subject, at, rest) => (at < subject.end && single(subject.codes[at]) ? rest(at + 1) : -1);
  }
  switch (node.kind) {
    case 'at':
      return place(node.place, node.modes);
    case 'group':
      return group(node.index, compile(node.body));
    case 'reference':
      return reference(node.index, node.modes);
    case 'sequence':
      return sequence(node.items.map(compile));
    case 'branch':
      return branch(node.choices.map(compile));
    case 'repeat': {
      const test = singleTest(node.body);
      if (node.mode === 'possessive') return atomic(compile({ ...node, mode: 'greedy' }));
      return test === null
        ? repeat(compile(node.body), node.least, node.most, node.mode === 'lazy')
        : repeatSingle(test, node.least, node.most, node.mode === 'lazy');
    }
    case 'look':
      return look(node.body, node.behind, node.negated);
    case 'atomic':
      return atomic(compile(node.body));
    case 'conditional': {
      const yes = compile(node.yes);
      const no = compile(node.no);
      return (subject, at, rest) => (subject.marks[node.index * 2 + 1] >= 0 ? yes : no)(subject, at, rest);
    }
    default:
      throw new Error('a single character was not taken as such');
  }
}

function place(where: string, modes: Modes): Matcher {
  const word = categoryTest('word', modes.ascii);
  const isWord = (subject: Subject, at: number) => at >= 0 && at < subject.end && word(subject.codes[at]);
  const holds = (subject: Subject, at: number): boolean => {
    switch (where) {
      case 'start':
        return at === 0;
      case 'text-end':
        return at === subject.end;
      case 'end':
        return at === subject.end || (at === subject.end - 1 && subject.codes[at] === 10);
      case 'line-start':
        return at === 0 || subject.codes[at - 1] === 10;
      case 'line-end':
        return at === subject.end || subject.codes[at] === 10;
      case 'boundary':
        return isWord(subject, at - 1) !== isWord(subject, at);
      default:
        return isWord(subject, at - 1) === isWord(subject, at);
    }
  };
  return (subject, at, rest) => (holds(subject, at) ? rest(at) : -1);
}

function group(index: number, body: Matcher): Matcher {
  return (subject, at, rest) => {
    const { marks } = subject;
    const before = [marks[index * 2], marks[index * 2 + 1], subject.lastIndex];
    const end = body(subject, at, (reached) => {
      const inside = [marks[index * 2], marks[index * 2 + 1], subject.lastIndex];
      marks[index * 2] = at;
      marks[index * 2 + 1] = reached;
      subject.lastIndex = index;
      const found = rest(reached);
      if (found < 0) [marks[index * 2], marks[index * 2 + 1], subject.lastIndex] = inside;
      return found;
    });
    if (end < 0) [marks[index * 2], marks[index * 2 + 1], subject.lastIndex] = before;
    return end;
  };
}

function reference(index: number, modes: Modes): Matcher {
  const same = (a: number, b: number) =>
    a === b || (modes.ignoreCase && cases(a, modes.ascii).some((form) => cases(b, modes.ascii).includes(form)));
  return (subject, at, rest) => {
    const start = subject.marks[index * 2];
    const length = subject.marks[index * 2 + 1] - start;
    if (start < 0 || at + length > subject.end) return -1;
    for (let i = 0; i < length; i++) if (!same(subject.codes[start + i], subject.codes[at + i])) return -1;
    return rest(at + length);
  };
}

function sequence(items: readonly Matcher[]): Matcher {
  if (items.length === 0) return (_subject, at, rest) => rest(at);
  if (items.length === 1) return items[0];
  const run = (subject: Subject, item: number, at: number, rest: Continue): number =>
    item === items.length - 1
      ? items[item](subject, at, rest)
      : items[item](subject, at, (reached) => run(subject, item + 1, reached, rest));
  return (subject, at, rest) => run(subject, 0, at, rest);
}

function branch(choices: readonly Matcher[]): Matcher {
  return (subject, at, rest) => {
    for (const choice of choices) {
      subject.step();
      const end = choice(subject, at, rest);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** A loop over a test of one character needs no stack. */
function repeatSingle(test: Test, least: number, most: number, lazy: boolean): Matcher {
  return (subject, at, rest) => {
    const furthest = Math.min(subject.end, at + most);
    if (lazy) {
      for (let end = at; ; end++) {
        subject.step();
        if (end - at >= least) {
          const found = rest(end);
          if (found >= 0) return found;
        }
        if (end >= furthest || !test(subject.codes[end])) return -1;
      }
    }
    let end = at;
    while (end < furthest && test(subject.codes[end])) end++;
    subject.steps += end - at;
    for (; end - at >= least; end--) {
      subject.step();
      const found = rest(end);
      if (found >= 0) return found;
    }
    return -1;
  };
}

function repeat(body: Matcher, least: number, most: number, lazy: boolean): Matcher {
  const run = (subject: Subject, count: number, at: number, last: number, rest: Continue): number => {
    subject.step();
    const again = (): number => {
      // An empty pass beyond the least number would go on for ever.
      if (count >= most || (count >= least && at === last)) return -1;
      const marks = subject.marks.slice();
      const found = body(subject, at, (reached) => run(subject, count + 1, reached, at, rest));
      if (found < 0) for (let i = 0; i < marks.length; i++) subject.marks[i] = marks[i];
      return found;
    };
    if (count < least) return again();
    if (lazy) {
      const found = rest(at);
      return found >= 0 ? found : again();
    }
    const found = again();
    return found >= 0 ? found : rest(at);
  };
  return (subject, at, rest) => run(subject, 0, at, -1, rest);
}

function look(node: RegexNode, behind: boolean, negated: boolean): Matcher {
  const body = compile(node);
  const width = behind ? fixedWidth(node) : 0;
  return (subject, at, rest) => {
    const marks = subject.marks.slice();
    const found =
      at - width >= 0 && body(subject, at - width, (reached) => (!behind || reached === at ? reached : -1)) >= 0;
    if (found === negated) {
      for (let i = 0; i < marks.length; i++) subject.marks[i] = marks[i];
      return -1;
    }
    if (negated) for (let i = 0; i < marks.length; i++) subject.marks[i] = marks[i];
    const end = rest(at);
    if (end < 0) for (let i = 0; i < marks.length; i++) subject.marks[i] = marks[i];
    return end;
  };
}

function fixedWidth(node: RegexNode): number {
  switch (node.kind) {
    case 'sequence':
      return node.items.reduce((sum, item) => sum + fixedWidth(item), 0);
    case 'branch':
      return fixedWidth(node.choices[0]);
    case 'group':
    case 'atomic':
      return fixedWidth(node.body);
    case 'repeat':
      return node.least * fixedWidth(node.body);
    case 'conditional':
      return fixedWidth(node.yes);
    case 'at':
    case 'look':
    case 'reference':
      return 0;
    default:
      return 1;
  }
}

function atomic(body: Matcher): Matcher {
  return (subject, at, rest) => {
    const marks = subject.marks.slice();
    const end = body(subject, at, (reached) => reached);
    if (end < 0) return -1;
    const found = rest(end);
    if (found < 0) for (let i = 0; i < marks.length; i++) subject.marks[i] = marks[i];
    return found;
  };
}

/** What was found: group 0 first, start and end of each, −1 for none. */
export interface Found {
  readonly marks: readonly number[];
  /** The last group that was closed, or −1. */
  readonly lastIndex: number;
}

export interface SearchResult {
  readonly found: Found | null;
  /** How much work it was. */
  readonly steps: number;
}

/** A pattern that can be searched for, by backtracking as CPython's engine does it. */
export class CompiledPattern {
  private readonly matcher: Matcher;

  constructor(readonly parsed: ParsedPattern) {
    this.matcher = compile(parsed.node);
  }

  /**
   * Searches from `start` up to `end`.
   * @param mode where a match may begin and end: anywhere, at `start`, or from `start` to `end`
   * @param refuseEmptyAt a place at which an empty match does not count (`findall` and `sub` after a match), or −1
   * @throws TooManySteps beyond `limit`
   */
  run(
    codes: ArrayLike<number>,
    start: number,
    end: number,
    mode: 'search' | 'match' | 'fullmatch',
    refuseEmptyAt = -1,
    limit = 20_000_000,
  ): SearchResult {
    const { groups } = this.parsed;
    let steps = 0;
    for (let at = start; at <= end; at++) {
      const subject = new Subject(codes, end, groups, limit - steps);
      const accept: Continue = (reached) =>
        (mode === 'fullmatch' && reached !== end) || (reached === at && at === refuseEmptyAt) ? -1 : reached;
      const reached = this.matcher(subject, at, accept);
      steps += subject.steps + 1;
      if (reached >= 0) {
        subject.marks[0] = at;
        subject.marks[1] = reached;
        return { found: { marks: subject.marks, lastIndex: subject.lastIndex }, steps };
      }
      if (mode !== 'search') break;
    }
    return { found: null, steps };
  }
}
