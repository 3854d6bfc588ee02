import { ownAttribute } from './attributes';
import { bind, call, callBound, special } from './call';
import { PyCell } from './code';
import { findAttributeNow } from './data/attributeNow';
import { PyDict } from './data/dictObject';
import { toRepr } from './data/repr';
import { PyList, PyTuple } from './data/sequenceObjects';
import { PySetLike } from './data/setObject';
import { attributeError, PyBaseException, runtimeError, typeError, valueError } from './errors';
import { type NativeSteps, native, thenOr } from './frame';
import { PyClassMethod, PyFunction, PyMember, PyStaticMethod } from './function';
import { None } from './object';
import { defineDictAttribute, defineWeakrefAttribute, setAbstractNames } from './objectMethods';
import { R } from './registers';
import { bestBase, resolutionOrder } from './resolutionOrder';
import { superOf } from './super';
import { argumentType, isSubtype, type Layout, objectType, PyType, setEntry, typeName, typeOf, typeType } from './type';
import type { M, Value } from './values';
import { since } from './version';

/**
 * The most derived metaclass of some bases and the one asked for.
 * https://docs.python.org/3/reference/datamodel.html#determining-the-appropriate-metaclass
 */
export function winningMetaclass(meta: PyType, bases: readonly Value[]): PyType {
  let winner = meta;
  for (const base of bases) {
    const type = typeOf(base);
    if (isSubtype(winner, type)) continue;
    if (isSubtype(type, winner)) winner = type;
    else {
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
  }
  return winner;
}

/** Runs a class statement: `body` is the function of the class's code; `keywords` a PyDict or null. */
export function makeClass(body: PyFunction, name: string, bases: Value[], keywords: PyDict | null): M {
  return native(classSteps(body, name, bases, keywords));
}

function* classSteps(
  body: PyFunction,
  name: string,
  originalBases: Value[],
  keywords: PyDict | null,
): NativeSteps<Value> {
  const extra = keywords?.copy() ?? null;
  const bases = yield* realBases(originalBases);
  const asked = extra?.delete('metaclass');
  let meta: Value = asked ?? (bases.length > 0 ? typeOf(bases[0]) : typeType);
  if (meta instanceof PyType) meta = winningMetaclass(meta, bases);
  const names = extra === null ? null : (extra.keys() as string[]);
  const values = extra?.values() ?? [];
  const tuple = new PyTuple(bases);

  let namespace: Value = new PyDict();
  const prepare = meta instanceof PyType ? prepareOf(meta) : special(meta, '__prepare__');
  if (prepare !== undefined) {
    namespace = yield call(prepare, [name, tuple, ...values], names);
    if (special(namespace, '__getitem__') === undefined) {
      const who = meta instanceof PyType ? meta.name : '<metaclass>';
      throw typeError(`${who}.__prepare__() must return a mapping, not ${typeName(namespace)}`);
    }
  }
  const cell = (yield (body.fn as (namespace: Value) => unknown)(namespace)) as unknown;
  if (bases.length !== originalBases.length || bases.some((base, i) => base !== originalBases[i])) {
    yield storeItem(namespace, '__orig_bases__', new PyTuple(originalBases));
  }
  if (cell instanceof PyCell) yield storeItem(namespace, '__classcell__', cell);
  const made: Value = yield call(meta, [name, tuple, namespace, ...values], names);
  if (cell instanceof PyCell && made instanceof PyType) {
    if (cell.value === undefined) {
      throw runtimeError(
        `__class__ not set defining '${name}' as ${toRepr(made)}. Was __classcell__ propagated to type.__new__?`,
      );
    }
    if (cell.value !== made) {
      throw typeError(`__class__ set to ${toRepr(cell.value as Value)} defining '${name}' as ${toRepr(made)}`);
    }
  }
  return made;
}

function storeItem(namespace: Value, key: string, value: Value): M {
  if (namespace instanceof PyDict && namespace.cls.isStatic) {
    namespace.set(key, value);
    return None;
  }
  return callBound(special(namespace, '__setitem__') as Value, namespace, [key, value]);
}

/** `__prepare__` of a metaclass, unless it is `type`'s own, which gives an empty dict. */
function prepareOf(meta: PyType): Value | undefined {
  const found = meta.proto.m$__prepare__ as Value | undefined;
  if (found === undefined || found === typeType.dict.get('__prepare__')) return undefined;
  return bind(found, undefined, meta) as Value;
}

/** Replaces bases that are no classes by what their `__mro_entries__` gives. */
function* realBases(originals: Value[]): NativeSteps<Value[]> {
  const bases: Value[] = [];
  for (const base of originals) {
    const entries = base instanceof PyType ? undefined : findAttributeNow(base, '__mro_entries__');
    if (entries === undefined) {
      bases.push(base);
      continue;
    }
    const given: Value = yield call(entries, [new PyTuple(originals)], null);
    if (!(given instanceof PyTuple)) throw typeError('__mro_entries__ must return a tuple');
    bases.push(...given.items);
  }
  return bases;
}

/** `type.__new__(meta, name, bases, namespace, **keywords)`. */
export function* newClass(
  meta: PyType,
  nameValue: Value,
  basesValue: Value,
  namespace: Value,
  keywords: Map<string, Value>,
): NativeSteps<Value> {
  if (typeof nameValue !== 'string') {
    throw typeError(`type.__new__() argument 1 must be str, not ${argumentType(nameValue)}`);
  }
  if (!(basesValue instanceof PyTuple)) {
    throw typeError(`type.__new__() argument 2 must be tuple, not ${typeName(basesValue)}`);
  }
  if (!(namespace instanceof PyDict)) {
    throw typeError(`type.__new__() argument 3 must be dict, not ${typeName(namespace)}`);
  }
  const name = nameValue;
  for (const item of basesValue.items) {
    if (!(item instanceof PyType) && findAttributeNow(item, '__mro_entries__') !== undefined) {
      throw typeError("type() doesn't support MRO entry resolution; use types.new_class()");
    }
  }
  const winner = winningMetaclass(meta, basesValue.items);
  if (winner !== meta && winner.proto.m$__new__ !== typeType.dict.get('__new__')) {
    const make: Value = yield bind(winner.proto.m$__new__, undefined, winner);
    const names = [...keywords.keys()];
    return yield call(make, [winner, name, basesValue, namespace, ...keywords.values()], names.length ? names : null);
  }
  const bases = basesValue.items.length === 0 ? [objectType] : basesValue.items.map(checkBase);
  const base = bestBase(bases);
  const dict = new Map<string, Value>();
  for (const [key, value] of namespace.entries()) dict.set(key as string, value);
  const cell = dict.get('__classcell__');
  dict.delete('__classcell__');
  if (cell !== undefined && !(cell instanceof PyCell)) {
    throw typeError(`type.__new__ requires __classcell__ to be a nonlocal cell, not ${toRepr(typeOf(cell))}`);
  }
  const qualname = dict.get('__qualname__') ?? name;
  dict.delete('__qualname__');
  if (typeof qualname !== 'string') throw typeError(`type __qualname__ must be a str, not ${typeName(qualname)}`);
  adaptFunctions(dict);
  if (!dict.has('__module__')) dict.set('__module__', '__main__');
  if (dict.has('__eq__') && !dict.has('__hash__')) dict.set('__hash__', None);

  const slots = readSlots(dict, bases);
  const type = new (winner.Ctor as Layout<PyType>)({
    name,
    qualname,
    bases,
    base,
    mro: resolutionOrder(bases),
    dict,
    layout: base.layout,
    isStatic: false,
    isBase: true,
    hasDict: bases.some((b) => b.hasDict) || slots === null || slots.includes('__dict__'),
  });
  if (slots !== null) addSlots(type, slots);
  if (type.hasDict && !bases.some((b) => b.hasDict)) defineDictAttribute(type);
  if ((slots === null || slots.includes('__weakref__')) && canBeReferred(type)) defineWeakrefAttribute(type);
  if (!dict.has('__doc__')) setEntry(type, '__doc__', None);
  for (const parent of bases) if (parent.isStatic) R.world.noteSubclass(parent, type);
  if (winner.proto.m$mro !== typeType.dict.get('mro')) {
    const order: Value = yield callBound(winner.proto.m$mro, type, []);
    type.mro = (order instanceof PyList || order instanceof PyTuple ? order.items : type.mro) as PyType[];
    type.refreshAll();
  }
  if (cell instanceof PyCell) cell.value = type;
  yield* nameAttributes(type);
  yield* initSubclass(type, keywords);
  return type;
}

/** Types whose instances have no room for weak references, or have them already without saying so. */
const withoutWeakref = ['int', 'tuple', 'bytes', 'type', 'set', 'frozenset', 'module', 'deque', 'array', 'function'];

function canBeReferred(type: PyType): boolean {
  const native = type.mro.find((entry) => entry.isStatic && entry !== objectType);
  return type.proto.m$__weakref__ === undefined && !withoutWeakref.includes(native?.name ?? '');
}

function checkBase(base: Value): PyType {
  if (!(base instanceof PyType)) throw typeError('bases must be types');
  return base;
}

/** `__new__` is a static method and two others are class methods without saying so. */
function adaptFunctions(dict: Map<string, Value>): void {
  const make = dict.get('__new__');
  if (make instanceof PyFunction) dict.set('__new__', new PyStaticMethod(make));
  for (const name of ['__init_subclass__', '__class_getitem__']) {
    const value = dict.get(name);
    if (value instanceof PyFunction) dict.set(name, new PyClassMethod(value));
  }
}

/** The names in `__slots__`, or null if the class has none. */
function readSlots(dict: Map<string, Value>, bases: PyType[]): string[] | null {
  const given = dict.get('__slots__');
  if (given === undefined) return null;
  let items: Value[];
  if (typeof given === 'string') items = [given];
  else if (given instanceof PyTuple || given instanceof PyList) items = given.items;
  else if (given instanceof PyDict) items = given.keys();
  else if (given instanceof PySetLike) items = [...given.table.keys()];
  else throw typeError(`'${typeName(given)}' object is not iterable`);
  const names: string[] = [];
  for (const item of items) {
    if (typeof item !== 'string') throw typeError(`__slots__ items must be strings, not '${typeName(item)}'`);
    if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(item)) throw typeError('__slots__ must be identifiers');
    if (item === '__dict__' && bases.some((b) => b.hasDict)) {
      throw typeError('__dict__ slot disallowed: we already got one');
    }
    if (dict.has(item) && item !== '__dict__' && item !== '__weakref__') {
      throw valueError(`'${item}' in __slots__ conflicts with class variable`);
    }
    names.push(item);
  }
  return names;
}

function addSlots(type: PyType, slots: readonly string[]): void {
  const own = slots.filter((slot) => slot !== '__dict__' && slot !== '__weakref__');
  type.slots = own;
  for (const slot of own) {
    const name = mangled(type.name, slot);
    const key = `~${name}` as const;
    const member = new PyMember(
      name,
      type,
      (self: never) => self[key],
      (self: never, value: Value | undefined) => {
        if (value === undefined && (self as Record<string, Value | undefined>)[key] === undefined) {
          throw attributeError(name, name, self);
        }
        (self as Record<string, Value | undefined>)[key] = value;
      },
    );
    setEntry(type, name, member);
  }
}

function mangled(className: string, name: string): string {
  const stripped = className.replace(/^_+/, '');
  return name.startsWith('__') && !name.endsWith('__') && stripped !== '' ? `_${stripped}${name}` : name;
}

/** Tells each attribute of a new class its name. */
function* nameAttributes(type: PyType): NativeSteps<void> {
  for (const [key, value] of [...type.dict]) {
    const setName = typeof value === 'object' ? special(value, '__set_name__') : undefined;
    if (setName === undefined) continue;
    yield thenOr(
      () => callBound(setName, value, [type, key]),
      (result) => result,
      (error) => {
        throw setNameError(error, value, key, type);
      },
    );
  }
}

function setNameError(error: unknown, value: Value, key: string, type: PyType): unknown {
  if (!(error instanceof PyBaseException)) return error;
  const text = `Error calling __set_name__ on '${typeName(value)}' instance '${key}' in '${type.name}'`;
  if (since(12)) {
    const notes = ownAttribute(error, '__notes__');
    if (notes instanceof PyList) notes.items.push(text);
    else error.$__notes__ = new PyList([text]);
    return error;
  }
  const wrapped = runtimeError(text);
  wrapped.cause = wrapped.context = error;
  wrapped.suppressContext = true;
  return wrapped;
}

function* initSubclass(type: PyType, keywords: Map<string, Value>): NativeSteps<void> {
  const hook: Value = yield superOf(type, type, '__init_subclass__');
  const names = [...keywords.keys()];
  yield call(hook, [...keywords.values()], names.length > 0 ? names : null);
}

setAbstractNames((names) => {
  if (names instanceof PySetLike) return [...names.table.keys()] as string[];
  if (names instanceof PyTuple || names instanceof PyList) return names.items as string[];
  return [];
});
