/** The tree of a regular expression, in the terms of Python's `re` documentation. */
export type Category = 'digit' | 'space' | 'word';

/** One member of a character class. */
export type ClassItem =
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category; readonly negated: boolean };

export type Place = 'start' | 'end' | 'line-start' | 'line-end' | 'text-end' | 'boundary' | 'not-boundary';

/** The flags that are in force at a node. */
export interface Modes {
  readonly ignoreCase: boolean;
  readonly multiLine: boolean;
  readonly dotAll: boolean;
  readonly verbose: boolean;
  readonly ascii: boolean;
}

export type RegexNode =
  | { readonly kind: 'literal'; readonly code: number; readonly modes: Modes }
  | { readonly kind: 'any'; readonly modes: Modes }
  | { readonly kind: 'class'; readonly items: readonly ClassItem[]; readonly negated: boolean; readonly modes: Modes }
  | { readonly kind: 'at'; readonly place: Place; readonly modes: Modes }
  | { readonly kind: 'group'; readonly index: number; readonly body: RegexNode }
  | { readonly kind: 'reference'; readonly index: number; readonly modes: Modes }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'branch'; readonly choices: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: RegexNode;
      readonly least: number;
      readonly most: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negated: boolean; readonly body: RegexNode }
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | { readonly kind: 'conditional'; readonly index: number; readonly yes: RegexNode; readonly no: RegexNode };

/** A parsed pattern. */
export interface ParsedPattern {
  readonly node: RegexNode;
  /** Number of groups. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** `re`'s flags, those given and those written at the start of the pattern. */
  readonly flags: number;
}

/** The flags of `re`. */
export const FLAGS = {
  IGNORECASE: 2,
  LOCALE: 4,
  MULTILINE: 8,
  DOTALL: 16,
  UNICODE: 32,
  VERBOSE: 64,
  ASCII: 256,
} as const;

/** A malformed pattern; `position` counts characters from 0, −1 for none. */
export class RegexError extends Error {
  constructor(
    readonly reason: string,
    readonly position: number,
  ) {
    super(reason);
  }
}

/** The least and greatest number of characters that a node can match. */
export function widths(node: RegexNode): readonly [number, number] {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'class':
      return [1, 1];
    case 'at':
    case 'look':
      return [0, 0];
    case 'group':
    case 'atomic':
      return widths(node.body);
    case 'reference':
      return [0, Number.POSITIVE_INFINITY];
    case 'sequence': {
      const all = node.items.map(widths);
      return [all.reduce((sum, w) => sum + w[0], 0), all.reduce((sum, w) => sum + w[1], 0)];
    }
    case 'branch': {
      const all = node.choices.map(widths);
      return [Math.min(...all.map((w) => w[0])), Math.max(...all.map((w) => w[1]))];
    }
    case 'repeat': {
      const [least, most] = widths(node.body);
      return [least * node.least, most === 0 ? 0 : most * node.most];
    }
    case 'conditional': {
      const yes = widths(node.yes);
      const no = widths(node.no);
      return [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])];
    }
  }
}
