import { typeError } from './errors';
import type { Names, Value } from './values';
import { since } from './version';

/** One parameter of a native function. */
export interface NativeParameter {
  readonly name: string;
  /** Its default as written, for `help()`; null if it must be given. */
  readonly text: string | null;
}

/**
 * How a native function is called, from text as `help()` shows it: `pop(self, index=-1, /)`. The JavaScript function
 * receives the parameters in their order; one that was left out as `undefined`, `*args` as a JavaScript array and
 * `**kw` as a `Map` of strings.
 */
export interface Signature {
  readonly name: string;
  readonly text: string;
  /** Positional parameters, with `self`, `cls` or `$module` as written. */
  readonly positional: readonly NativeParameter[];
  /** How many of them cannot be given by keyword. */
  readonly positionalOnly: number;
  /** How many of them must be given. */
  readonly required: number;
  readonly keywordOnly: readonly NativeParameter[];
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
}

/** Splits at commas that are in no bracket and no quotes. */
function splitParameters(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === "'" || c === '"') quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Reads a signature; throws a JavaScript Error if it is malformed, since it is ours. */
export function parseSignature(text: string): Signature {
  const open = text.indexOf('(');
  if (open < 0 || !text.endsWith(')')) throw new Error(`malformed signature: ${text}`);
  const positional: NativeParameter[] = [];
  const keywordOnly: NativeParameter[] = [];
  let positionalOnly = 0;
  let hasVarArgs = false;
  let hasVarKeywords = false;
  let afterStar = false;
  for (const part of splitParameters(text.slice(open + 1, -1))) {
    if (part === '/') positionalOnly = positional.length;
    else if (part === '*') afterStar = true;
    else if (part.startsWith('**')) hasVarKeywords = true;
    else if (part.startsWith('*')) {
      hasVarArgs = true;
      afterStar = true;
    } else {
      const equals = part.indexOf('=');
      const name = equals < 0 ? part : part.slice(0, equals).trim();
      (afterStar ? keywordOnly : positional).push({ name, text: equals < 0 ? null : part.slice(equals + 1).trim() });
    }
  }
  const required = positional.filter((parameter) => parameter.text === null).length;
  const name = text.slice(0, open);
  return { name, text, positional, positionalOnly, required, keywordOnly, hasVarArgs, hasVarKeywords };
}

/** What a call needs to know of a signature if it gives positional values alone. */
interface NativeShape {
  readonly name: string;
  /** With how many positional values the JavaScript function may be called directly; both −1 if it may not. */
  readonly least: number;
  readonly most: number;
}

/** The shape of a function with this signature, found without reading it all where it is as plain as most are. */
export function nativeShape(text: string): NativeShape {
  const open = text.indexOf('(');
  const parameters = text.slice(open + 1, -1);
  if (open < 0 || unusual.test(parameters)) return fullShape(parseSignature(text));
  const name = text.slice(0, open);
  if (parameters === '') return { name, least: 0, most: 0 };
  let most = 0;
  let least = 0;
  for (const part of parameters.split(',')) {
    if (part === ' /' || part === '/') continue;
    most++;
    if (!part.includes('=')) least++;
  }
  return { name, least, most };
}

/** Stars, and whatever a comma might stand in. */
const unusual = /[*'"([{]/;

function fullShape(signature: Signature): NativeShape {
  const { name, hasVarArgs, hasVarKeywords, keywordOnly, required, positional } = signature;
  if (hasVarArgs || hasVarKeywords || keywordOnly.some((parameter) => parameter.text === null)) {
    return { name, least: -1, most: -1 };
  }
  return { name, least: required, most: positional.length };
}

const plural = (count: number) => (count === 1 ? '' : 's');

/**
 * Arranges a call's values as the JavaScript function wants them.
 * @param label what error texts call the function: `len`, `list.append`
 * @param bound how many leading positionals are not counted in error texts (1 for `self`)
 * @throws TypeError as CPython words it for that kind of signature
 */
export function bindNative(signature: Signature, args: Value[], names: Names, label: string, bound: number): unknown[] {
  const { positional, required, hasVarArgs, keywordOnly, hasVarKeywords } = signature;
  const named = names === null ? 0 : names.length;
  const given = args.length - named;
  const total = positional.length;
  const takesKeywords = signature.positionalOnly < total || keywordOnly.length > 0 || hasVarKeywords;
  if (named > 0 && !takesKeywords) throw typeError(`${label}() takes no keyword arguments`);
  if (given > total && !hasVarArgs) throw tooMany(signature, given, label, bound, named);
  const bindings: unknown[] = args.slice(0, Math.min(given, total));
  while (bindings.length < total) bindings.push(undefined);
  if (hasVarArgs) bindings.push(given > total ? args.slice(total, given) : []);
  const firstKeywordOnly = bindings.length;
  for (let i = 0; i < keywordOnly.length; i++) bindings.push(undefined);
  if (hasVarKeywords) bindings.push(new Map<string, Value>());
  for (let i = 0; i < named; i++) {
    const name = (names as readonly string[])[i];
    const value = args[given + i];
    let at = positional.findIndex((parameter, index) => index >= signature.positionalOnly && parameter.name === name);
    if (at < 0) {
      at = keywordOnly.findIndex((parameter) => parameter.name === name);
      if (at >= 0) at += firstKeywordOnly;
    }
    if (at >= 0) {
      if (bindings[at] !== undefined) {
        throw typeError(
          `argument for ${shortName(signature, label)}() given by name ('${name}') and position (${at + 1 - bound})`,
        );
      }
      bindings[at] = value;
    } else if (hasVarKeywords) (bindings[bindings.length - 1] as Map<string, Value>).set(name, value);
    else {
      throw typeError(
        since(13)
          ? `${shortName(signature, label)}() got an unexpected keyword argument '${name}'`
          : `'${name}' is an invalid keyword argument for ${shortName(signature, label)}()`,
      );
    }
  }
  for (let i = given; i < required; i++) {
    if (bindings[i] === undefined) throw tooFew(signature, given, i, label, bound, takesKeywords);
  }
  for (const [i, parameter] of keywordOnly.entries()) {
    if (parameter.text === null && bindings[firstKeywordOnly + i] === undefined) {
      throw typeError(`${label}() missing required keyword-only argument: '${parameter.name}'`);
    }
  }
  return bindings;
}

function tooMany(signature: Signature, given: number, label: string, bound: number, named: number) {
  const most = signature.positional.length - bound;
  const least = signature.required - bound;
  const count = given - bound;
  const keywordable = signature.positionalOnly < signature.positional.length || signature.keywordOnly.length > 0;
  if (keywordable) {
    if (most === 0) return typeError(`${shortName(signature, label)}() takes no positional arguments`);
    const exactly = least === most ? 'exactly' : 'at most';
    const what = signature.positionalOnly < signature.positional.length ? '' : 'positional ';
    return typeError(
      `${shortName(signature, label)}() takes ${exactly} ${most} ${what}argument${plural(most)} (${count + named} given)`,
    );
  }
  if (most === 0) return typeError(`${label}() takes no arguments (${count} given)`);
  if (most === 1 && least === 1 && !makesInstance(signature))
    return typeError(`${label}() takes exactly one argument (${count} given)`);
  return positionalCount(signature, count, least, most);
}

/** Functions with keywords are called by their bare name, `__init__` by its type's. */
const shortName = (signature: Signature, label: string) => (signature.name === '__init__' ? label : signature.name);

/** `__new__` counts its arguments in other words than functions of one argument do. */
const makesInstance = (signature: Signature) => signature.positional[0]?.name === 'cls';

function positionalCount(signature: Signature, count: number, least: number, most: number) {
  const range = least === most ? '' : count < least ? 'at least ' : 'at most ';
  const limit = count < least ? least : most;
  return typeError(`${signature.name} expected ${range}${limit} argument${plural(limit)}, got ${count}`);
}

function tooFew(signature: Signature, given: number, missing: number, label: string, bound: number, keywords: boolean) {
  const most = signature.positional.length - bound;
  const least = signature.required - bound;
  const count = Math.max(0, given - bound);
  if (keywords && missing >= signature.positionalOnly) {
    const name = signature.positional[missing].name;
    return typeError(
      `${shortName(signature, label)}() missing required argument '${name}' (pos ${missing + 1 - bound})`,
    );
  }
  if (most === 1 && least === 1 && !signature.hasVarArgs && !keywords && !makesInstance(signature)) {
    return typeError(`${label}() takes exactly one argument (${count} given)`);
  }
  if (signature.hasVarArgs) {
    return typeError(`${signature.name} expected at least ${least} argument${plural(least)}, got ${count}`);
  }
  return positionalCount(signature, count, least, most);
}
