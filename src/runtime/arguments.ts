import { typeError } from './errors';
import type { PyFunction } from './function';
import { late } from './late';
import type { Names, Value } from './values';
import { since } from './version';

/**
 * Arranges the values of a call for a Python function's parameters.
 * @param args positional values, then those of the keywords `names`
 * @throws TypeError in CPython's words
 */
export function bindPython(fn: PyFunction, args: Value[], names: Names): Value[] {
  const { meta } = fn.code;
  const { parameters, positional, positionalOnly, keywordOnly, hasVarArgs, hasVarKeywords } = meta;
  const named = names === null ? 0 : names.length;
  const given = args.length - named;
  const defaults = fn.defaults;
  const total = parameters.length;

  // The common case: positional values, and defaults for the rest.
  if (named === 0 && total === positional && given <= positional) {
    const missing = positional - given;
    if (missing === 0) return args;
    if (defaults !== null && missing <= defaults.length) {
      return [...args, ...(missing === defaults.length ? defaults : defaults.slice(defaults.length - missing))];
    }
  }

  const values: (Value | undefined)[] = new Array(total).fill(undefined);
  for (let i = 0; i < given && i < positional; i++) values[i] = args[i];
  const varArgsAt = positional;
  const firstKeywordOnly = positional + (hasVarArgs ? 1 : 0);
  if (hasVarArgs) values[varArgsAt] = late.tuple(given > positional ? args.slice(positional, given) : []);
  const extra: [string, Value][] = [];
  const wronglyNamed: string[] = [];
  for (let i = 0; i < named; i++) {
    const name = (names as readonly string[])[i];
    const value = args[given + i];
    const at = indexOfParameter(fn, name, firstKeywordOnly);
    if (at >= 0) {
      if (values[at] !== undefined)
        throw typeError(`${fn.qualnameForErrors}() got multiple values for argument '${name}'`);
      values[at] = value;
    } else if (hasVarKeywords) extra.push([name, value]);
    else if (parameters.indexOf(name) >= 0 && parameters.indexOf(name) < positionalOnly) wronglyNamed.push(name);
    else {
      for (const other of names as readonly string[]) {
        const index = parameters.indexOf(other);
        if (index >= 0 && index < positionalOnly && !wronglyNamed.includes(other)) wronglyNamed.push(other);
      }
      if (wronglyNamed.length === 0) {
        throw typeError(
          `${fn.qualnameForErrors}() got an unexpected keyword argument '${name}'${suggestion(fn, name)}`,
        );
      }
      break;
    }
  }
  if (wronglyNamed.length > 0) {
    const list = wronglyNamed.join(', ');
    throw typeError(
      `${fn.qualnameForErrors}() got some positional-only arguments passed as keyword arguments: '${list}'`,
    );
  }
  if (given > positional && !hasVarArgs) {
    let namedOnly = 0;
    for (let i = positional; i < positional + keywordOnly; i++) if (values[i] !== undefined) namedOnly++;
    throw tooManyPositional(fn.qualnameForErrors, { positional, withDefault: defaults?.length ?? 0, given, namedOnly });
  }
  const withDefault = defaults?.length ?? 0;
  if (given < positional) {
    const missing: string[] = [];
    for (let i = given; i < positional - withDefault; i++) if (values[i] === undefined) missing.push(parameters[i]);
    if (missing.length > 0) throw missingArguments(fn.qualnameForErrors, 'positional', missing);
    for (let i = Math.max(given, positional - withDefault); i < positional; i++) {
      if (values[i] === undefined) values[i] = (defaults as Value[])[i - (positional - withDefault)];
    }
  }
  if (keywordOnly > 0) {
    const missing: string[] = [];
    for (let i = firstKeywordOnly; i < firstKeywordOnly + keywordOnly; i++) {
      if (values[i] !== undefined) continue;
      const value = fn.kwDefaults?.[parameters[i]];
      if (value === undefined) missing.push(parameters[i]);
      else values[i] = value;
    }
    if (missing.length > 0) throw missingArguments(fn.qualnameForErrors, 'keyword-only', missing);
  }
  if (hasVarKeywords) values[total - 1] = late.dict(extra);
  return values as Value[];
}

/** Where a keyword goes: a parameter that can be named, or −1. */
function indexOfParameter(fn: PyFunction, name: string, firstKeywordOnly: number): number {
  const { parameters, positional, positionalOnly, keywordOnly } = fn.code.meta;
  for (let i = positionalOnly; i < positional; i++) if (parameters[i] === name) return i;
  for (let i = firstKeywordOnly; i < firstKeywordOnly + keywordOnly; i++) if (parameters[i] === name) return i;
  return -1;
}

/** How many positional values were given to a function of Python, and how many it takes. */
interface Counts {
  readonly positional: number;
  readonly withDefault: number;
  readonly given: number;
  /** Keyword-only parameters that were given, too. */
  readonly namedOnly: number;
}

/** The TypeError of a function of Python that was given too much. */
export function tooManyPositional(label: string, { positional, withDefault, given, namedOnly }: Counts) {
  const count = withDefault > 0 ? `from ${positional - withDefault} to ${positional}` : `${positional}`;
  const plural = withDefault > 0 || positional !== 1 ? 's' : '';
  const extra =
    namedOnly > 0
      ? ` positional argument${given !== 1 ? 's' : ''} (and ${namedOnly} keyword-only argument${namedOnly !== 1 ? 's' : ''})`
      : '';
  const verb = given === 1 && namedOnly === 0 ? 'was' : 'were';
  return typeError(`${label}() takes ${count} positional argument${plural} but ${given}${extra} ${verb} given`);
}

/** The TypeError of a function of Python that lacks values. */
export function missingArguments(label: string, kind: 'positional' | 'keyword-only', names: string[]) {
  const quoted = names.map((name) => `'${name}'`);
  let list: string;
  if (quoted.length === 1) list = quoted[0];
  else if (quoted.length === 2) list = `${quoted[0]} and ${quoted[1]}`;
  else list = `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`;
  const plural = names.length === 1 ? '' : 's';
  return typeError(`${label}() missing ${names.length} required ${kind} argument${plural}: ${list}`);
}

/** Since 3.13 an unexpected keyword is answered with the nearest parameter; filled in by `suggestions.ts`. */
let nearest: (wrong: string, names: readonly string[]) => string | null = () => null;
export function setNearest(find: typeof nearest): void {
  nearest = find;
}

function suggestion(fn: PyFunction, name: string): string {
  const { parameters, positional, positionalOnly, keywordOnly, hasVarArgs } = fn.code.meta;
  const first = positional + (hasVarArgs ? 1 : 0);
  const possible = [...parameters.slice(positionalOnly, positional), ...parameters.slice(first, first + keywordOnly)];
  return nearestParameter(name, possible);
}

/** The end of the complaint about an unexpected keyword, since 3.13: the parameter that may have been meant. */
export function nearestParameter(name: string, possible: readonly string[]): string {
  const best = since(13) ? nearest(name, possible) : null;
  return best === null ? '' : `. Did you mean '${best}'?`;
}
