import { defineMethods, defineStaticMethods } from '../define';
import type { PyBaseException } from '../errors';
import { then } from '../frame';
import { None } from '../object';
import { argumentType, strType, typeName } from '../type';
import type { M, Value } from '../values';
import {
  isAlnum,
  isAlpha,
  isAscii,
  isDecimal,
  isDigit,
  isIdentifier,
  isNumeric,
  isPrintable,
  isSpace,
} from './charClasses';
import { codePoints, pointIndex, subtext, textLength } from './codePoints';
import { truthNow } from './compare';
import { asInt, asText, limit, size } from './convert';
import { charge, costs } from './costs';
import { dictType, PyDict } from './dictObject';
import { encode } from './encodings';
import { formatFields, formatMapped } from './formatFields';
import { getItemNow } from './items';
import { iterate } from './iterate';
import { checkCharacters } from './memory';
import { typeError, valueError } from './raise';
import { PyBytes, PyList, PyTuple } from './sequenceObjects';
import { text } from './str';
import { isLower, isTitle, isUpper, swapCase, toCapitalized, toCaseFold, toTitle } from './textCase';
import {
  countText,
  type Ends,
  expandTabs,
  pad,
  replaceText,
  rsplitBlank,
  rsplitBy,
  splitBlank,
  splitBy,
  splitLines,
  strip,
  zeroFill,
} from './textSplit';

const isNone = (value: Value | undefined): value is undefined => value === undefined || value === None;

function wanted(value: Value, what: string): string {
  const result = asText(value);
  if (result === undefined)
    throw typeError(`${what}, not ${(what.includes('argument') ? argumentType : typeName)(value)}`);
  return result;
}

/** A list of the parts of a text. */
const list = (parts: string[]) => {
  charge(parts.length, costs.cut);
  return new PyList(parts);
};

/** `text.split` and `text.rsplit`. */
function split(fromRight: boolean) {
  return (self: Value, separator: Value | undefined, maxSplit: Value | undefined) => {
    const most = maxSplit === undefined ? -1 : size(maxSplit);
    const whole = text(self);
    charge(whole.length, costs.character * 4);
    if (isNone(separator)) return list(fromRight ? rsplitBlank(whole, most) : splitBlank(whole, most));
    const by = wanted(separator, 'must be str or None');
    if (by === '') throw valueError('empty separator');
    return list(fromRight ? rsplitBy(whole, by, most) : splitBy(whole, by, most));
  };
}

function stripper(name: string, ends: Ends) {
  return (self: Value, characters: Value | undefined) => {
    if (isNone(characters)) return strip(text(self), null, ends);
    const set = asText(characters);
    if (set === undefined) throw typeError(`${name} arg must be None or str`);
    return strip(text(self), set, ends);
  };
}

/** The part between `start` and `stop`, and where it begins; null if `start` is beyond the end. */
function window(self: Value, start: Value | undefined, stop: Value | undefined): { part: string; from: number } | null {
  const whole = text(self);
  if (isNone(start) && isNone(stop)) return { part: whole, from: 0 };
  const length = textLength(whole);
  const to = limit(stop, length, length);
  const int = isNone(start) ? 0 : asInt(start);
  const from = limit(start, 0, length);
  if (from > to || (int !== undefined && int > length)) return null;
  return { part: subtext(whole, from, to), from };
}

function find(self: Value, part: Value, start: Value | undefined, stop: Value | undefined, last: boolean): number {
  const sought = wanted(part, 'must be str');
  const within = window(self, start, stop);
  if (within === null) return -1;
  charge(within.part.length, costs.character);
  const at = last ? within.part.lastIndexOf(sought) : within.part.indexOf(sought);
  return at < 0 ? -1 : within.from + pointIndex(within.part, at);
}

function found(at: number): number {
  if (at < 0) throw valueError('substring not found');
  return at;
}

/** `startswith` and `endswith`: one text or a tuple of them. */
function edge(name: string, test: (part: string, edge: string) => boolean) {
  return (self: Value, prefix: Value, start: Value | undefined, stop: Value | undefined): boolean => {
    const within = window(self, start, stop);
    const one = (candidate: Value): boolean => {
      const sought = asText(candidate);
      if (sought === undefined) {
        throw typeError(
          prefix instanceof PyTuple
            ? `tuple for ${name} must only contain str, not ${typeName(candidate)}`
            : `${name} first arg must be str or a tuple of str, not ${typeName(candidate)}`,
        );
      }
      return within !== null && test(within.part, sought);
    };
    return prefix instanceof PyTuple ? prefix.items.some(one) : one(prefix);
  };
}

function padder(where: 'left' | 'right' | 'center') {
  return (self: Value, width: Value, fill: Value | undefined): string => {
    const columns = size(width);
    const character = fill === undefined ? ' ' : asText(fill);
    if (character === undefined) {
      throw typeError(`The fill character must be a unicode character, not ${typeName(fill as Value)}`);
    }
    if (textLength(character) !== 1) throw typeError('The fill character must be exactly one character long');
    checkCharacters(columns);
    return pad(text(self), columns, character, where);
  };
}

function partition(self: Value, separator: Value, last: boolean): PyTuple {
  const by = wanted(separator, 'must be str');
  if (by === '') throw valueError('empty separator');
  const whole = text(self);
  const at = last ? whole.lastIndexOf(by) : whole.indexOf(by);
  if (at < 0) return new PyTuple(last ? ['', '', whole] : [whole, '', '']);
  return new PyTuple([whole.slice(0, at), by, whole.slice(at + by.length)]);
}

/** `separator.join(iterable)`. */
function join(self: Value, iterable: Value): M {
  const object = typeof iterable === 'object' ? iterable : null;
  if (
    typeof iterable !== 'string' &&
    (object === null || (object.m$__iter__ === undefined && object.m$__getitem__ === undefined))
  ) {
    throw typeError('can only join an iterable');
  }
  return then(iterate(iterable), (made) => {
    const items = made as unknown as Value[];
    charge(items.length, costs.join);
    let length = 0;
    const texts: string[] = [];
    for (let i = 0; i < items.length; i++) {
      const part = asText(items[i]);
      if (part === undefined) {
        throw typeError(`sequence item ${i}: expected str instance, ${typeName(items[i])} found`);
      }
      texts.push(part);
      length += part.length;
    }
    const separator = text(self);
    checkCharacters(length + separator.length * Math.max(0, texts.length - 1));
    return texts.join(separator);
  }) as M;
}

/** `text.translate(table)`: anything with `__getitem__` that raises LookupError for what stays. */
function translate(self: Value, table: Value): string {
  let result = '';
  for (const character of text(self)) {
    const code = character.codePointAt(0) as number;
    let target: Value | undefined;
    if (table instanceof PyDict && table.cls === dictType) target = table.get(code);
    else {
      try {
        target = getItemNow(table, code);
      } catch (error) {
        const name = (error as PyBaseException).cls?.name;
        if (name !== 'LookupError' && name !== 'KeyError' && name !== 'IndexError') throw error;
      }
    }
    if (target === undefined) result += character;
    else if (target !== None) {
      const int = asInt(target);
      const replacement = int === undefined ? asText(target) : String.fromCodePoint(Number(int));
      if (replacement === undefined) throw typeError('character mapping must return integer, None or str');
      result += replacement;
    }
  }
  return result;
}

function makeTranslation(x: Value, y: Value | undefined, z: Value | undefined): PyDict {
  const table = new PyDict();
  if (y === undefined) {
    if (!(x instanceof PyDict)) throw typeError('if you give only one argument to maketrans it must be a dict');
    for (const [key, value] of x.entries()) {
      const character = asText(key);
      if (character === undefined && asInt(key) === undefined) {
        throw typeError('keys in translate table must be strings or integers');
      }
      if (character !== undefined && textLength(character) !== 1) {
        throw valueError('string keys in translate table must be of length 1');
      }
      table.set(character === undefined ? key : (character.codePointAt(0) as number), value);
    }
    return table;
  }
  const from = asText(x);
  if (from === undefined) throw typeError('first maketrans argument must be a string if there is a second argument');
  const to = wanted(y, 'maketrans() argument 2 must be str');
  const [before, after] = [codePoints(from), codePoints(to)];
  if (before.length !== after.length) {
    throw valueError('the first two maketrans arguments must have equal length');
  }
  for (let i = 0; i < before.length; i++) {
    table.set(before[i].codePointAt(0) as number, after[i].codePointAt(0) as number);
  }
  if (z !== undefined) {
    for (const character of wanted(z, 'maketrans() argument 3 must be str')) {
      table.set(character.codePointAt(0) as number, None);
    }
  }
  return table;
}

const test = (apply: (value: string) => boolean) => (self: Value) => apply(text(self));
const map = (apply: (value: string) => string) => (self: Value) => apply(text(self));

defineMethods(strType, {
  'capitalize(self, /)': map(toCapitalized),
  'casefold(self, /)': map(toCaseFold),
  "center(self, width, fillchar=' ', /)": padder('center'),
  'count(self, sub, start=None, end=None, /)': (self: Value, part: Value, start?: Value, stop?: Value) => {
    const sought = wanted(part, 'must be str');
    const within = window(self, start, stop);
    return within === null ? 0 : countText(within.part, sought);
  },
  "encode(self, /, encoding='utf-8', errors='strict')": (self: Value, encoding?: Value, errors?: Value) =>
    new PyBytes(
      encode(
        text(self),
        encoding === undefined ? 'utf-8' : wanted(encoding, "encode() argument 'encoding' must be str"),
        errors === undefined ? 'strict' : wanted(errors, "encode() argument 'errors' must be str"),
      ),
    ),
  'endswith(self, suffix, start=None, end=None, /)': edge('endswith', (part, suffix) => part.endsWith(suffix)),
  'expandtabs(self, /, tabsize=8)': (self: Value, tabSize?: Value) =>
    expandTabs(text(self), tabSize === undefined ? 8 : size(tabSize)),
  'find(self, sub, start=None, end=None, /)': (self: Value, part: Value, start?: Value, stop?: Value) =>
    find(self, part, start, stop, false),
  'format(self, /, *args, **kwargs)': (self: Value, args: Value[], kwargs: Map<string, Value>) =>
    formatFields(text(self), args, (name) => kwargs.get(name)),
  'format_map(self, mapping, /)': (self: Value, mapping: Value) => formatMapped(text(self), mapping),
  'index(self, sub, start=None, end=None, /)': (self: Value, part: Value, start?: Value, stop?: Value) =>
    found(find(self, part, start, stop, false)),
  'isalnum(self, /)': test(isAlnum),
  'isalpha(self, /)': test(isAlpha),
  'isascii(self, /)': test(isAscii),
  'isdecimal(self, /)': test(isDecimal),
  'isdigit(self, /)': test(isDigit),
  'isidentifier(self, /)': test(isIdentifier),
  'islower(self, /)': test(isLower),
  'isnumeric(self, /)': test(isNumeric),
  'isprintable(self, /)': test(isPrintable),
  'isspace(self, /)': test(isSpace),
  'istitle(self, /)': test(isTitle),
  'isupper(self, /)': test(isUpper),
  'join(self, iterable, /)': join,
  "ljust(self, width, fillchar=' ', /)": padder('left'),
  'lower(self, /)': map((value) => value.toLowerCase()),
  'lstrip(self, chars=None, /)': stripper('lstrip', 'left'),
  'partition(self, sep, /)': (self: Value, separator: Value) => partition(self, separator, false),
  'removeprefix(self, prefix, /)': (self: Value, prefix: Value) => {
    const start = wanted(prefix, 'removeprefix() argument must be str');
    return text(self).startsWith(start) ? text(self).slice(start.length) : text(self);
  },
  'removesuffix(self, suffix, /)': (self: Value, suffix: Value) => {
    const end = wanted(suffix, 'removesuffix() argument must be str');
    return end !== '' && text(self).endsWith(end) ? text(self).slice(0, -end.length) : text(self);
  },
  'replace(self, old, new, count=-1, /)': (self: Value, old: Value, by: Value, count?: Value) => {
    const from = wanted(old, 'replace() argument 1 must be str');
    const to = wanted(by, 'replace() argument 2 must be str');
    const whole = text(self);
    charge(whole.length, costs.character);
    if (to.length > from.length) checkCharacters(countText(whole, from) * (to.length - from.length) + whole.length);
    return replaceText(whole, from, to, count === undefined ? -1 : size(count));
  },
  'rfind(self, sub, start=None, end=None, /)': (self: Value, part: Value, start?: Value, stop?: Value) =>
    find(self, part, start, stop, true),
  'rindex(self, sub, start=None, end=None, /)': (self: Value, part: Value, start?: Value, stop?: Value) =>
    found(find(self, part, start, stop, true)),
  "rjust(self, width, fillchar=' ', /)": padder('right'),
  'rpartition(self, sep, /)': (self: Value, separator: Value) => partition(self, separator, true),
  'rsplit(self, /, sep=None, maxsplit=-1)': split(true),
  'rstrip(self, chars=None, /)': stripper('rstrip', 'right'),
  'split(self, /, sep=None, maxsplit=-1)': split(false),
  'splitlines(self, /, keepends=False)': (self: Value, keepEnds?: Value) =>
    list(splitLines(text(self), keepEnds !== undefined && truthNow(keepEnds))),
  'startswith(self, prefix, start=None, end=None, /)': edge('startswith', (part, prefix) => part.startsWith(prefix)),
  'strip(self, chars=None, /)': stripper('strip', 'both'),
  'swapcase(self, /)': map(swapCase),
  'title(self, /)': map(toTitle),
  'translate(self, table, /)': translate,
  'upper(self, /)': map((value) => value.toUpperCase()),
  'zfill(self, width, /)': (self: Value, width: Value) => {
    checkCharacters(size(width));
    return zeroFill(text(self), size(width));
  },
});
defineStaticMethods(strType, { 'maketrans(x, y=None, z=None, /)': makeTranslation });
