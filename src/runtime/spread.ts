import { findAttribute } from './attributes';
import { call } from './call';
import { PyDict } from './data/dictObject';
import { getItem } from './data/items';
import { iterate, iterateSized } from './data/iterate';
import { isException, type PyBaseException, typeError } from './errors';
import { type NativeSteps, native, then, thenOr } from './frame';
import { PyBoundMethod, PyBuiltinFunction, PyFunction } from './function';
import { fullName } from './naming';
import { None } from './object';
import { PyType, typeName } from './type';
import type { M, Value } from './values';
import { since } from './version';

/** Calls with `*` and `**`. https://docs.python.org/3/reference/expressions.html#calls */

/** How error texts name what is called: `__main__.f()`, `C()`. */
function functionText(callable: Value | undefined): string {
  if (callable === undefined) return '__build_class__()';
  if (callable instanceof PyFunction) {
    if (!since(9)) return `${callable.name}()`;
    return callable.module === 'builtins' ? `${callable.qualname}()` : `${callable.module}.${callable.qualname}()`;
  }
  if (callable instanceof PyBoundMethod) return functionText(callable.func);
  if (callable instanceof PyBuiltinFunction) return `${callable.label}()`;
  if (callable instanceof PyType) return `${fullName(callable)}()`;
  if (callable === None) return 'None';
  return `${typeName(callable)} object`;
}

export function callSpread(callable: Value, args: Value[], keywords: PyDict | null): M {
  if (keywords === null || keywords.size === 0) return call(callable, args, null);
  return call(callable, [...args, ...keywords.values()], keywords.keys() as string[]);
}

/** Adds the items of `*iterable` to `args`; `callable` is undefined where there are other positional arguments. */
export function spreadArgs(callable: Value | undefined, args: Value[], iterable: Value): M {
  return thenOr(
    () => iterateSized(iterable),
    (items) => {
      for (const item of items as unknown as Value[]) args.push(item);
      return None;
    },
    (error) => {
      const isIterable =
        typeof iterable === 'string' ||
        (typeof iterable === 'object' && (iterable.m$__iter__ ?? iterable.m$__getitem__) !== undefined);
      if (!isIterable && isException(error, 'TypeError')) {
        const place = callable === undefined && since(9) ? 'Value' : `${functionText(callable)} argument`;
        throw typeError(`${place} after * must be an iterable, not ${typeName(iterable)}`);
      }
      throw error;
    },
  ) as M;
}

/** Adds the entries of `**mapping` to a call's keywords. */
export function mergeKeywords(callable: Value | undefined, keywords: PyDict, mapping: Value): M {
  return native(mergeSteps(callable, keywords, mapping));
}

function* mergeSteps(callable: Value | undefined, keywords: PyDict, mapping: Value): NativeSteps<Value> {
  if (mapping instanceof PyDict) {
    for (const [key, value] of mapping.entries()) addChecked(callable, keywords, key, value);
    return None;
  }
  const keys = (yield findAttribute(mapping, 'keys')) as Value | undefined;
  if (keys === undefined) {
    throw typeError(`${functionText(callable)} argument after ** must be a mapping, not ${typeName(mapping)}`);
  }
  const names = (yield then(call(keys, [], null), (view) => iterate(view))) as unknown as Value[];
  for (const key of names) addChecked(callable, keywords, key, yield getItem(mapping, key));
  return None;
}

function addChecked(callable: Value | undefined, keywords: PyDict, key: Value, value: Value): void {
  if (typeof key !== 'string') {
    throw typeError(since(9) ? 'keywords must be strings' : `${functionText(callable)} keywords must be strings`);
  }
  addKeyword(callable, keywords, key, value);
}

export function addKeyword(callable: Value | undefined, keywords: PyDict, name: string, value: Value): void {
  if (keywords.has(name)) {
    throw typeError(`${functionText(callable)} got multiple values for keyword argument '${name}'`);
  }
  keywords.set(name, value);
}

/** `{**mapping}`: TypeError "'int' object is not a mapping". */
export function notMapping(error: unknown, value: Value): unknown {
  const failed = error as PyBaseException;
  return isException(failed, 'AttributeError') || isException(failed, 'TypeError')
    ? typeError(`'${typeName(value)}' object is not a mapping`)
    : error;
}
