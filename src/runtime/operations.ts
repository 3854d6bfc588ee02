import type { Operations, OptionalOperations } from '../compile';
import { asyncIter, asyncNext, asyncValue } from './asyncGenerators';
import { boundSpecial, callMethod, delattr, getattr, setattr } from './attributes';
import { bind, call, special } from './call';
import { makeClass } from './classes';
import type { PyCell, PyCode } from './code';
import { eq, ge, gt, le, lt, ne, truth } from './data/compare';
import { dictMerge } from './data/dict';
import { PyDict } from './data/dictObject';
import { setClassGetItem } from './data/items';
import { iter } from './data/iterators';
import { listAppend, listExtend } from './data/list';
import * as operators from './data/operators';
import { rangeType } from './data/range';
import { toAscii, toFormat, toRepr, toStr } from './data/repr';
import { PyList, PySlice, PyTuple } from './data/sequenceObjects';
import { addAll } from './data/set';
import { PySet } from './data/setObject';
import { SetTable } from './data/setTable';
import { unpack, unpackStar } from './data/unpack';
import { tooDeep } from './deepStack';
import { isException, newException, typeError } from './errors';
import { matchesStar, prepareReraiseStar } from './exceptionGroups';
import { then, thenOr } from './frame';
import { type Globals, PyFunction } from './function';
import { awaitIter, delegate, delegateIter, makeGenerator } from './generators';
import { importFrom, importName, importStar } from './modules';
import {
  deleteGlobal,
  deleteName,
  loadClassFree,
  loadName,
  missingGlobal,
  setAnnotation,
  storeName,
  unboundFree,
  unboundLocal,
} from './names';
import { Ellipsis, None } from './object';
import { matchClass, matchMapping, matchSequence } from './patterns';
import { caught, failAssertion, matches, raise, raised, reraise, thrown, unwind } from './raising';
import { R } from './registers';
import { addKeyword, callSpread, mergeKeywords, notMapping, spreadArgs } from './spread';
import { superCall, superMethod } from './super';
import { protoOf, strType, typeName } from './type';
import { genericBase, typeAlias, typeParam } from './typeParams';
import type { M, Value } from './values';
import { since } from './version';

/** What generated code calls, in the words of `compile/abi.ts`. Most entries are functions of the files above. */

function makeFunction(
  code: PyCode,
  G: Globals,
  defaults: Value[] | null,
  kwDefaults: Record<string, Value> | null,
  cells: PyCell[] | null,
  annotations: Value | null,
): Value {
  const fn = new PyFunction(code, G, defaults, kwDefaults, cells);
  if (annotations !== null) fn.annotations = annotations as PyDict;
  return fn;
}

function dict(pairs: Value[]): Value {
  const made = new PyDict();
  for (let i = 0; i < pairs.length; i += 2) made.set(pairs[i], pairs[i + 1]);
  return made;
}

function set(items: Value[]): Value {
  const table = new SetTable();
  for (const item of items) table.add(item);
  return new PySet(table);
}

/** `with` looks its methods up on the type; the error says which protocol is missing. */
function lookupSpecial(object: Value, name: string): Value {
  const found = boundSpecial(object, name);
  if (found !== undefined) return found;
  if (!since(11)) throw newException('AttributeError', [name]);
  const isAsync = name.startsWith('__a');
  const protocol = `${isAsync ? 'asynchronous ' : ''}context manager protocol`;
  const isExit = name === '__exit__' || name === '__aexit__';
  const missed = isExit ? ` (missed ${name} method)` : '';
  throw typeError(`'${typeName(object)}' object does not support the ${protocol}${missed}`);
}

function format(value: Value, conversion: number, spec: string): string {
  const converted =
    conversion === 114 ? toRepr(value) : conversion === 115 ? toStr(value) : conversion === 97 ? toAscii(value) : value;
  return toFormat(converted, spec);
}

/** Shows a value as the prompt does, and keeps it as `_`. */
function displayHook(value: Value): M {
  if (value === None) return None;
  return then(call(R.world.builtin('print') as Value, [toRepr(value)], null), () => {
    R.world.builtins.$_ = value;
    return None;
  }) as M;
}

setClassGetItem((type, key) => {
  const method: Value = type.proto.m$__class_getitem__;
  return then(bind(method, undefined, type), (bound) => call(bound, [key], null)) as M;
});

export const operations = {
  None,
  Ellipsis,
  ...operators,
  lt,
  le,
  gt,
  ge,
  eq,
  ne,
  truth,
  missingGlobal,
  unboundLocal,
  unboundFree,
  deleteGlobal,
  loadName,
  loadClassFree,
  storeName,
  deleteName,
  getattr,
  setattr,
  delattr,
  slice: (start: Value, stop: Value, step: Value) => new PySlice(start, stop, step),
  call,
  callMethod,
  callSpread,
  spreadArgs,
  mergeKeywords,
  addKeyword,
  superCall,
  superMethod,
  list: (items: Value[]) => new PyList(items),
  tuple: (items: Value[]) => new PyTuple(items),
  dict,
  set,
  listAppend,
  setAdd: (target: PySet, item: Value) => {
    target.table.add(item);
    return None;
  },
  dictSet: (target: PyDict, key: Value, value: Value) => {
    target.set(key, value);
    return None;
  },
  listExtend: (list: PyList, iterable: Value) => {
    const proto = protoOf(iterable);
    if (since(9) && proto.m$__iter__ === undefined && proto.m$__getitem__ === undefined) {
      throw typeError(`Value after * must be an iterable, not ${typeName(iterable)}`);
    }
    return listExtend(list, iterable);
  },
  setUpdate: (target: PySet, iterable: Value) => addAll(target.table, iterable),
  dictUpdate: (target: PyDict, mapping: Value) =>
    mapping instanceof PyDict
      ? dictMerge(target, mapping)
      : thenOr(
          () => dictMerge(target, checkMapping(mapping)),
          (value) => value,
          (error) => {
            throw isException(error, 'TypeError') ? notMapping(error, mapping) : error;
          },
        ),
  listToTuple: (list: PyList) => new PyTuple(list.items),
  iter,
  unpack,
  unpackStar,
  format,
  makeFunction,
  makeClass,
  makeGenerator,
  delegate,
  delegateIter,
  awaitIter,
  asyncValue,
  asyncIter,
  asyncNext,
  endsAsyncFor: (exception: Value) => isException(exception, 'StopAsyncIteration'),
  unwind,
  caught,
  matches,
  matchesStar,
  prepareReraiseStar,
  raise,
  raised,
  range: rangeType,
  textMethods: strType.proto,
  reraise,
  thrown,
  assertionError: failAssertion,
  tooDeep,
  lookupSpecial,
  importName,
  importFrom,
  importStar,
  matchSequence,
  matchMapping,
  matchClass,
  displayHook,
  setAnnotation,
  typeParam,
  typeAlias,
  genericBase,
} satisfies Record<keyof (Operations & OptionalOperations), unknown>;

function checkMapping(value: Value): Value {
  if (special(value, 'keys') === undefined) throw typeError(`'${typeName(value)}' object is not a mapping`);
  return value;
}
