import { delattr, findAttribute, getattr, setattr } from '../attributes';
import { callSpecial } from '../call';
import { equalNow } from '../data/compare';
import { asText } from '../data/convert';
import { iterate } from '../data/iterate';
import { isIterator, iterObject, PyCallIterator, walker } from '../data/iterators';
import { lengthOf } from '../data/operators';
import { stopIteration, typeError } from '../data/raise';
import { toAscii, toFormat, toRepr } from '../data/repr';
import { PyList } from '../data/sequenceObjects';
import { sorted } from '../data/sorting';
import { defineFunctions } from '../define';
import { isException } from '../errors';
import { then, thenOr } from '../frame';
import { PyGenerator, resumeWatched } from '../generators';
import { isInstanceOf, isSubclassOf } from '../instanceCheck';
import { None, PyObject } from '../object';
import { attributeNames } from '../objectMethods';
import { DONE, R } from '../registers';
import { argumentType, PyType, protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';

function attributeText(name: Value): string {
  const text = asText(name);
  if (text === undefined) throw typeError(`attribute name must be string, not '${typeName(name)}'`);
  return text;
}

/** `getattr(object, name, default)`. */
function getAttribute(object: Value, name: Value, fallback: Value | undefined): M {
  const text = attributeText(name);
  if (fallback === undefined) return getattr(object, text);
  return thenOr(
    () => findAttribute(object, text),
    (value) => (value as Value | undefined) ?? fallback,
    (error) => {
      if (isException(error, 'AttributeError')) return fallback;
      throw error;
    },
  ) as M;
}

function hasAttribute(object: Value, name: Value): M {
  const text = attributeText(name);
  return thenOr(
    () => findAttribute(object, text),
    (value) => (value as Value | undefined) !== undefined,
    (error) => {
      if (isException(error, 'AttributeError')) return false;
      throw error;
    },
  ) as M;
}

/** `next(iterator, default)`. */
function next(iterator: Value, fallback: Value | undefined): M {
  if (!isIterator(iterator)) throw typeError(`'${typeName(iterator)}' object is not an iterator`);
  R.returned = undefined;
  const isWatched = R.world.generatorWatch !== null && iterator instanceof PyGenerator;
  const step = isWatched ? resumeWatched(iterator, None, null) : walker(iterator as never).next();
  return then(step, (value) => {
    if ((value as unknown) !== DONE) return value;
    if (fallback !== undefined) return fallback;
    const result = R.returned;
    R.returned = undefined;
    throw stopIteration(result === None ? undefined : result);
  }) as M;
}

function dir(object: Value): M {
  const result = callSpecial(object, '__dir__', []);
  const names = result === undefined ? new PyList(attributeNames(object)) : result;
  return then(names, (made) =>
    then(iterate(made), (items) =>
      then(
        sorted(items as unknown as Value[], undefined, false),
        (inOrder) => new PyList(inOrder as unknown as Value[]),
      ),
    ),
  ) as M;
}

export function isCallable(value: Value): boolean {
  if (typeof value !== 'object') return false;
  if (value instanceof PyType || value.call !== PyObject.prototype.call) return true;
  return protoOf(value).m$__call__ !== undefined;
}

export const objectFunctions = defineFunctions('builtins', {
  'ascii(obj, /)': toAscii,
  'callable(obj, /)': isCallable,
  'delattr(obj, name, /)': (object: Value, name: Value) => then(delattr(object, attributeText(name)), () => None),
  "format(value, format_spec='', /)": (value: Value, spec: Value | undefined) => {
    const text = spec === undefined ? '' : asText(spec);
    if (text === undefined) throw typeError(`format() argument 2 must be str, not ${argumentType(spec as Value)}`);
    return toFormat(value, text);
  },
  'getattr(object, name, default=None, /)': getAttribute,
  'hasattr(obj, name, /)': hasAttribute,
  'isinstance(obj, class_or_tuple, /)': isInstanceOf,
  'issubclass(cls, class_or_tuple, /)': isSubclassOf,
  'iter(object, sentinel=None, /)': (object: Value, sentinel: Value | undefined) => {
    if (sentinel === undefined) return iterObject(object);
    if (!isCallable(object)) {
      throw typeError(
        since(12) && !since(13) ? 'iter(object, sentinel): object must be callable' : 'iter(v, w): v must be callable',
      );
    }
    return new PyCallIterator(object, sentinel, equalNow);
  },
  'len(obj, /)': lengthOf,
  'next(iterator, default=None, /)': next,
  'repr(obj, /)': toRepr,
  'setattr(obj, name, value, /)': (object: Value, name: Value, value: Value) =>
    then(setattr(object, attributeText(name), value), () => None),
});
export { dir };
