import type { RunOptions } from '../simulator';
import { parseDuration } from './durations';
import type { NoteProblem, NoteProblemCode } from './problems';
import { nearest } from './suggest';

/** `name=value` as it stands in a text; the offsets are those of that text. */
interface Attribute {
  readonly key: string;
  /** `null` if there is no `=`. */
  readonly value: string | null;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** A problem with offsets instead of the document's positions. */
export type OffsetProblem = Omit<NoteProblem, 'range'> & { readonly start: number; readonly end: number };

export interface SnippetOptions {
  readonly run: RunOptions;
  readonly name?: string;
  readonly continues?: Attribute & { readonly value: string };
  readonly nameAt?: { readonly start: number; readonly end: number };
  readonly problems: readonly OffsetProblem[];
}

type Reader = (value: string) => Partial<RunOptions> | null;

const pythonVersion = /^3\.(8|9|10|11|12|13|14|13t|14t)$/;

function integer(value: string): number | null {
  return /^[+-]?\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : null;
}

/** A positive duration in seconds. */
function seconds(value: string): number | null {
  const nanoseconds = parseDuration(value);
  return nanoseconds === null || nanoseconds <= 0 ? null : nanoseconds / 1e9;
}

/** Each option of a run: what it takes, in words that need no translation, and how it is read. */
const options: Readonly<Record<string, { readonly expected: string; readonly read: Reader }>> = {
  python: {
    expected: '3.8 … 3.14, 3.13t, 3.14t',
    read: (value) => (pythonVersion.test(value) ? { python: value } : null),
  },
  cpus: {
    expected: '1 … 64',
    read: (value) => {
      const cpus = integer(value);
      return cpus !== null && cpus >= 1 && cpus <= 64 ? { cpus } : null;
    },
  },
  'switch-interval': {
    expected: '5ms, 100us, 1s, …',
    read: (value) => {
      const switchInterval = seconds(value);
      return switchInterval === null ? null : { switchInterval };
    },
  },
  'start-method': {
    expected: 'fork, spawn, forkserver',
    read: (value) => (value === 'fork' || value === 'spawn' || value === 'forkserver' ? { startMethod: value } : null),
  },
  seed: {
    expected: '0, 1, 2, …',
    read: (value) => {
      const seed = integer(value);
      return seed === null ? null : { seed };
    },
  },
  model: {
    expected: 'cpython, language',
    read: (value) => (value === 'cpython' || value === 'language' ? { model: value } : null),
  },
  limit: {
    expected: '60s, 5min, …',
    read: (value) => {
      const limit = seconds(value);
      return limit === null ? null : { limit };
    },
  },
};

/** The names of a snippet: no spaces, and not a number alone, which would be a line. */
const snippetName = /^(?!\d+$)[^\s{}="':]+$/;
const nameExpected = 'j3, worker, …';
const linkOptions = ['name', 'continues'];

/** What an option may be called, for completion. */
export const optionNames: readonly string[] = [...Object.keys(options), ...linkOptions];

/**
 * Reads a snippet's options. `text` holds `name=value` pairs; `offset` is where it stands, added to every position.
 * What is no option of ours (`.class`, `#id`, `1,3-4`) is left to other tools.
 */
export function parseOptions(text: string, offset: number): SnippetOptions {
  const problems: OffsetProblem[] = [];
  const found = new Map<string, Attribute>();
  const complain = (
    code: NoteProblemCode,
    at: { start: number; end: number },
    words: Record<string, string>,
    severity: NoteProblem['severity'] = 'error',
  ) => problems.push({ code, severity, words, start: at.start, end: at.end });

  let run: RunOptions = {};
  let name: string | undefined;
  let continues: SnippetOptions['continues'];
  for (const attribute of attributes(text, offset)) {
    const { key, value } = attribute;
    const known = optionNames.includes(key);
    const expected = options[key]?.expected ?? nameExpected;
    if (value === null) {
      if (known) complain('option.no-value', attribute, { name: key, expected });
      continue;
    }
    if (!known) {
      const at = { start: attribute.start, end: attribute.start + key.length };
      complain('option.unknown', at, { word: key, suggestion: nearest(key, optionNames) ?? '' }, 'warning');
      continue;
    }
    if (found.has(key)) {
      complain('option.twice', attribute, { name: key }, 'warning');
      continue;
    }
    found.set(key, attribute);
    const read = key in options ? options[key].read(value) : snippetName.test(value) ? {} : null;
    if (read === null) {
      complain('option.value', { start: attribute.valueStart, end: attribute.end }, { name: key, value, expected });
    } else if (key === 'name') name = value;
    else if (key === 'continues') continues = { ...attribute, value };
    else run = { ...run, ...read };
  }
  const nameAttribute = found.get('name');
  return {
    run,
    ...(name === undefined ? {} : { name }),
    ...(continues ? { continues } : {}),
    ...(nameAttribute ? { nameAt: { start: nameAttribute.valueStart, end: nameAttribute.end } } : {}),
    problems,
  };
}

/** The attributes of `python {…}`, a fence's info string; without braces there are none. */
export function parseFenceOptions(info: string, offset: number): SnippetOptions {
  const open = info.indexOf('{');
  if (open < 0) return parseOptions('', offset);
  const close = info.lastIndexOf('}');
  const end = close > open ? close : info.length;
  const parsed = parseOptions(info.slice(open + 1, end), offset + open + 1);
  if (close > open) return parsed;
  const brace: OffsetProblem = {
    code: 'option.brace',
    severity: 'warning',
    words: {},
    start: offset + open,
    end: offset + open + 1,
  };
  return { ...parsed, problems: [brace, ...parsed.problems] };
}

function* attributes(text: string, offset: number): Generator<Attribute> {
  const pattern = /([^\s="']+)(?:\s*(=)\s*("[^"]*"|'[^']*'|[^\s"']*))?/dg;
  for (const match of text.matchAll(pattern)) {
    const indices = (match as RegExpMatchArray & { indices: [number, number][] }).indices;
    const value = match[2] === undefined ? null : match[3].replace(/^(["'])(.*)\1$/s, '$2');
    yield {
      key: match[1],
      value,
      start: offset + indices[0][0],
      valueStart: offset + (value === null ? indices[0][1] : indices[3][0]),
      end: offset + indices[0][1],
    };
  }
}
