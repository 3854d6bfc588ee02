import { parseDuration } from '../notes';
import type { ExploreOptions, RunOptions } from '../simulator';

/** A call that cannot be carried out; the message is the one line that the user reads. */
export class UsageError extends Error {}

/** What is given on the command line, read but not yet acted on. */
export interface Arguments {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly syntaxOnly: boolean;
  readonly options: RunOptions;
  readonly timelines: readonly string[];
  readonly trace: string | null;
  readonly to: string | null;
  /** For `explore`. */
  readonly exploring: ExploreOptions;
  readonly save: string | null;
  /** For `run`: the file of a schedule. */
  readonly schedule: string | null;
  readonly locale: 'en' | 'zh-cn' | null;
  readonly reporter: 'text' | 'junit' | 'github' | null;
  /** The `index`-th (from 1) of `of` parts. */
  readonly shard: { readonly index: number; readonly of: number } | null;
}

type Draft = { -readonly [K in keyof Arguments]: Arguments[K] extends readonly string[] ? string[] : Arguments[K] };

const versions = /^3\.(8|9|10|11|12|13|14|13t|14t)$/;

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= low && value <= high) return value;
  throw new UsageError(`${name} takes a whole number from ${low} to ${high}, not “${text}”.`);
}

function seconds(name: string, text: string): number {
  const nanoseconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1e9 : parseDuration(text);
  if (nanoseconds !== null && nanoseconds > 0) return nanoseconds / 1e9;
  throw new UsageError(`${name} takes a duration such as 500ms, 60s or 2min, not “${text}”.`);
}

function oneOf(name: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new UsageError(`${name} takes ${choices.join(', ')}, not “${text}”.`);
}

const run = (draft: Draft, options: RunOptions) => {
  draft.options = { ...draft.options, ...options };
};

/** Every option with a value; those of later commands are not here. */
const valued: Record<string, (draft: Draft, value: string) => void> = {
  '--python': (draft, value) => {
    if (!versions.test(value)) throw new UsageError(`--python takes 3.8 to 3.14, 3.13t or 3.14t, not “${value}”.`);
    run(draft, { python: value });
  },
  '--cpus': (draft, value) => run(draft, { cpus: wholeNumber('--cpus', value, 1, 64) }),
  '--seed': (draft, value) => run(draft, { seed: wholeNumber('--seed', value, 0, 2 ** 32 - 1) }),
  '--limit': (draft, value) => run(draft, { limit: seconds('--limit', value) }),
  '--switch-interval': (draft, value) => run(draft, { switchInterval: seconds('--switch-interval', value) }),
  '--model': (draft, value) =>
    run(draft, { model: oneOf('--model', value, ['cpython', 'language']) as RunOptions['model'] }),
  '--timeline': (draft, value) => draft.timelines.push(value),
  '--trace': (draft, value) => {
    draft.trace = value;
  },
  '--to': (draft, value) => {
    draft.to = oneOf('--to', value, ['html', 'svg', 'png', 'txt', 'perfetto']);
  },
  '--locale': (draft, value) => {
    draft.locale = oneOf('--locale', value, ['en', 'zh-cn']) as Arguments['locale'];
  },
  '--reporter': (draft, value) => {
    draft.reporter = oneOf('--reporter', value, ['text', 'junit', 'github']) as Arguments['reporter'];
  },
  '--shard': (draft, value) => {
    const [, index, of] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
    if (!(index >= 1 && index <= of)) throw new UsageError(`--shard takes I/N such as 1/4, not “${value}”.`);
    draft.shard = { index, of };
  },
  '--schedule': (draft, value) => {
    draft.schedule = value;
  },
  '--strategy': (draft, value) => {
    const strategy = oneOf('--strategy', value, ['auto', 'all', 'pct', 'random']) as ExploreOptions['strategy'];
    draft.exploring = { ...draft.exploring, strategy };
  },
  '--max': (draft, value) => {
    draft.exploring = { ...draft.exploring, maxExecutions: wholeNumber('--max', value, 1, 1e9) };
  },
  '--budget': (draft, value) => {
    draft.exploring = { ...draft.exploring, budget: seconds('--budget', value) * 1000 };
  },
  '--save': (draft, value) => {
    draft.save = value;
  },
};

/** Reads what follows the command's name. @throws UsageError */
export function readArguments(words: readonly string[]): Arguments {
  const draft: Draft = {
    words: [],
    json: false,
    syntaxOnly: false,
    options: {},
    timelines: [],
    trace: null,
    to: null,
    locale: null,
    exploring: {},
    save: null,
    schedule: null,
    reporter: null,
    shard: null,
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const [name, attached] = word.startsWith('--') ? splitOption(word) : [word, undefined];
    if (name === '--json') draft.json = true;
    else if (name === '--ignore-order') draft.exploring = { ...draft.exploring, ignoreOrder: true };
    else if (name === '--early-timeouts') draft.exploring = { ...draft.exploring, earlyTimeouts: true };
    else if (name === '--syntax-only') draft.syntaxOnly = true;
    else if (name in valued) {
      const value = attached ?? words[++i];
      if (value === undefined) throw new UsageError(`${name} needs a value.`);
      valued[name](draft, value);
    } else if (name.startsWith('-') && name !== '-') {
      throw new UsageError(`There is no option “${name}”; interleave --help lists them.`);
    } else draft.words.push(word);
  }
  return draft;
}

function splitOption(word: string): [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
