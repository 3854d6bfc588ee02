import { findAttribute } from './attributes';
import { callBound, special } from './call';
import { dictMerge } from './data/dict';
import { dictType, PyDict } from './data/dictObject';
import { floatType } from './data/floatObject';
import { iterate } from './data/iterate';
import { byteArrayType, bytesType, listType, PyList, PyTuple, tupleType } from './data/sequenceObjects';
import { frozenSetType, setType } from './data/setObject';
import { typeError } from './errors';
import { type NativeSteps, native } from './frame';
import { isInstanceOf } from './instanceCheck';
import { PyObject } from './object';
import { boolType, intType, isSubtype, PyType, strType, typeName } from './type';
import type { M, Value } from './values';

/** The `match` statement. https://docs.python.org/3/reference/compound_stmts.html#the-match-statement */

/** Values of a sequence pattern's subject, or null if it is no sequence of a fitting length. */
export function matchSequence(subject: Value, before: number, star: boolean, after: number): M<Value[] | null> {
  return native(sequenceSteps(subject, before, star, after));
}

function* sequenceSteps(subject: Value, before: number, star: boolean, after: number): NativeSteps<Value[] | null> {
  if (!isSequence(subject)) return null;
  const items =
    subject instanceof PyList || subject instanceof PyTuple
      ? subject.items
      : ((yield iterate(subject)) as unknown as Value[]);
  const least = before + after;
  if (star ? items.length < least : items.length !== least) return null;
  if (!star) return items.slice();
  const end = items.length - after;
  return [...items.slice(0, before), new PyList(items.slice(before, end)), ...items.slice(end)];
}

/** Types that `collections.abc` registers as sequences; text and bytes are none in a pattern. */
function isSequence(value: Value): boolean {
  if (typeof value !== 'object') return false;
  if (value instanceof PyList || value instanceof PyTuple) return true;
  if (isSubtype(value.cls, bytesType) || isSubtype(value.cls, byteArrayType)) return false;
  if (['range', 'deque', 'memoryview', 'array'].includes(value.cls.name) && value.cls.isStatic) return true;
  return value.cls.mro.some((type) => type.name === 'Sequence' || type.name === 'MutableSequence');
}

function isMapping(value: Value): boolean {
  if (typeof value !== 'object') return false;
  if (value instanceof PyDict || value.cls.name === 'mappingproxy') return true;
  return value.cls.mro.some((type) => type.name === 'Mapping' || type.name === 'MutableMapping');
}

/** Values of `keys`, then the rest as a dict if wanted; null if it is no mapping or a key is missing. */
export function matchMapping(subject: Value, keys: Value[], rest: boolean): M<Value[] | null> {
  return native(mappingSteps(subject, keys, rest));
}

const absent = new PyObject();

function* mappingSteps(subject: Value, keys: Value[], rest: boolean): NativeSteps<Value[] | null> {
  if (!isMapping(subject)) return null;
  const values: Value[] = [];
  for (const key of keys) {
    const value: Value =
      subject instanceof PyDict && subject.cls.isStatic
        ? (subject.get(key) ?? absent)
        : yield callBound(special(subject, 'get') as Value, subject, [key, absent]);
    if (value === absent) return null;
    values.push(value);
  }
  if (rest) {
    const left = new PyDict();
    yield dictMerge(left, subject);
    for (const key of keys) left.delete(key);
    values.push(left);
  }
  return values;
}

/** Types whose only positional pattern is the subject itself. */
const selfMatching = [
  boolType,
  byteArrayType,
  bytesType,
  dictType,
  floatType,
  frozenSetType,
  intType,
  listType,
  setType,
  strType,
  tupleType,
];

/** Positional, then keyword attributes of a class pattern, or null. */
export function matchClass(
  subject: Value,
  cls: Value,
  positional: number,
  keywords: readonly string[],
): M<Value[] | null> {
  return native(classSteps(subject, cls, positional, keywords));
}

function* classSteps(
  subject: Value,
  cls: Value,
  positional: number,
  keywords: readonly string[],
): NativeSteps<Value[] | null> {
  if (!(cls instanceof PyType)) throw typeError('called match pattern must be a class');
  if (((yield isInstanceOf(subject, cls)) as unknown) !== true) return null;
  const values: Value[] = [];
  const names: string[] = [];
  if (positional > 0) {
    const given = (yield findAttribute(cls, '__match_args__')) as Value | undefined;
    if (given === undefined && selfMatching.some((type) => isSubtype(cls, type))) {
      if (positional > 1) throw tooManyPatterns(cls, 1, positional);
      values.push(subject);
    } else {
      if (given !== undefined && !(given instanceof PyTuple)) {
        throw typeError(`${cls.name}.__match_args__ must be a tuple (got ${typeName(given)})`);
      }
      const args = given instanceof PyTuple ? given.items : [];
      if (positional > args.length) throw tooManyPatterns(cls, args.length, positional);
      for (const name of args.slice(0, positional)) {
        if (typeof name !== 'string') {
          throw typeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
        }
        if (names.includes(name)) throw typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`);
        names.push(name);
      }
    }
  }
  for (const name of keywords) {
    if (names.includes(name)) throw typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    names.push(name);
  }
  for (const name of names) {
    const value = (yield findAttribute(subject, name)) as Value | undefined;
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

function tooManyPatterns(cls: PyType, allowed: number, given: number) {
  const plural = allowed === 1 ? '' : 's';
  return typeError(`${cls.name}() accepts ${allowed} positional sub-pattern${plural} (${given} given)`);
}
