import { bind, call, callBound, special } from './call';
import { attributeError, isException, typeError } from './errors';
import { then, thenOr } from './frame';
import { PyBoundMethod, PyFunction, PyMethodDescriptor, PyStaticMethod } from './function';
import { type Keys, keysOf, None, type PyObject } from './object';
import { S } from './registers';
import { objectType, PyType, protoOf, setEntry, typeName, typeOf, typeType } from './type';
import type { M, Names, Value } from './values';
import { since } from './version';

/** The instance's own attribute (what its `__dict__` holds), or undefined. */
export function ownAttribute(object: PyObject, name: string): Value | undefined {
  return object[ownKey(object, keysOf(name))];
}

/** Where an instance keeps its own attribute. */
export function ownKey(object: PyObject, keys: Keys): `$${string}` | `%${string}` {
  return object.g$ === true || object[keys.s] === true ? keys.guarded : keys.own;
}

/** The names of an instance's own attributes, in the order in which they were set. */
export function ownNames(object: PyObject): string[] {
  const names: string[] = [];
  for (const key of Object.keys(object)) {
    if ((key[0] === '$' || key[0] === '%') && object[key as `$${string}`] !== undefined) names.push(key.slice(1));
  }
  return names;
}

/** Where a value's class attributes are all visible: generated code does not see those of guarded instances. */
function classSide(object: Value): PyObject {
  return typeof object === 'object' && object.g$ !== true ? object : typeOf(object).proto;
}

/** A data descriptor may only store: reading then gives what the instance itself has. */
function hasGetter(descriptor: Value): boolean {
  return typeof descriptor === 'object' && (descriptor.descrGet ?? descriptor.m$__get__) !== undefined;
}

/** `object.__getattribute__`: undefined if there is no such attribute. */
export function genericGet(object: Value, name: string): M<Value | undefined> {
  const keys = keysOf(name);
  const proto = classSide(object);
  const found = proto[keys.m] as Value | undefined;
  if (found !== undefined && proto[keys.s] === true && hasGetter(found)) return bind(found, object, typeOf(object));
  if (typeof object === 'object') {
    const own = object[ownKey(object, keys)];
    if (own !== undefined) return own;
  }
  return found === undefined ? undefined : bind(found, object, typeOf(object));
}

/** `type.__getattribute__`: an attribute of a class. */
export function typeGet(type: PyType, name: string): M<Value | undefined> {
  const keys = keysOf(name);
  const meta = type[keys.m] as Value | undefined;
  if (meta !== undefined && type[keys.s] === true) return bind(meta, type, type.cls);
  const found = type.proto[keys.m] as Value | undefined;
  if (found !== undefined) {
    const value = bind(found, undefined, type);
    if (isStable(found) && type.m$__getattribute__ === nativeTypeGet()) type[keys.own] = value as Value;
    return value;
  }
  return meta === undefined ? undefined : bind(meta, type, type.cls);
}

/** True if reading it from a class gives the same each time, so that the class may keep it as `$x`. */
function isStable(value: Value): boolean {
  if (typeof value !== 'object' || value instanceof PyFunction || value instanceof PyStaticMethod) return true;
  return value.descrGet === undefined && value.m$__get__ === undefined;
}

/** `object`'s and `type`'s own look-ups, which need no call; found when they are first asked for. */
let objectLookup: Value | undefined;
let typeLookup: Value | undefined;
function nativeGet(): Value | undefined {
  if (objectLookup === undefined) objectLookup = objectType.dict.get('__getattribute__');
  return objectLookup;
}
function nativeTypeGet(): Value | undefined {
  if (typeLookup === undefined) typeLookup = typeType.dict.get('__getattribute__');
  return typeLookup;
}

/** The attribute, or undefined if there is none: no exception is made where the look-up is native. */
export function findAttribute(object: Value, name: string): M<Value | undefined> {
  const proto = protoOf(object);
  const getter = (proto.m$__getattribute__ ?? special(object, '__getattribute__')) as Value;
  const fallback = proto.m$__getattr__ as Value | undefined;
  if (getter === nativeGet() || getter === nativeTypeGet()) {
    const found = getter === nativeGet() ? genericGet(object, name) : typeGet(object as PyType, name);
    if (found !== undefined && found !== S && fallback === undefined) return found;
    if (fallback === undefined) {
      if (found === S) return unlessMissing(() => found);
      return found;
    }
    return thenOr(
      () => found,
      (value) => ((value as unknown) === undefined ? getattrFallback(fallback, object, name) : value),
      (error) => {
        if (isException(error, 'AttributeError')) return getattrFallback(fallback, object, name);
        throw error;
      },
    ) as M<Value | undefined>;
  }
  return unlessMissing(() =>
    thenOr(
      () => callBound(getter, object, [name]),
      (value) => value,
      (error) => {
        if (fallback !== undefined && isException(error, 'AttributeError')) return callBound(fallback, object, [name]);
        throw error;
      },
    ),
  );
}

function getattrFallback(fallback: Value, object: Value, name: string): M<Value | undefined> {
  return unlessMissing(() => callBound(fallback, object, [name]));
}

function unlessMissing(start: () => unknown): M<Value | undefined> {
  return thenOr(
    start,
    (value) => value,
    (error) => {
      if (isException(error, 'AttributeError')) return undefined;
      throw error;
    },
  ) as M<Value | undefined>;
}

/** `object.name`. */
export function getattr(object: Value, name: string): M {
  const proto = protoOf(object);
  const getter = (proto.m$__getattribute__ ?? special(object, '__getattribute__')) as Value;
  const fallback = proto.m$__getattr__ as Value | undefined;
  if (fallback !== undefined) {
    return thenOr(
      () => read(object, name, getter),
      (value) => value,
      (error) => {
        if (isException(error, 'AttributeError')) return callBound(fallback, object, [name]);
        throw error;
      },
    ) as M;
  }
  return read(object, name, getter);
}

function read(object: Value, name: string, getter: Value): M {
  let found: M<Value | undefined>;
  if (getter === nativeGet()) found = genericGet(object, name);
  else if (getter === nativeTypeGet()) found = typeGet(object as PyType, name);
  else return callBound(getter, object, [name]);
  if (found === undefined) throw missing(object, name);
  return found;
}

/** The AttributeError for an attribute that is not there. */
export function missing(object: Value, name: string) {
  const who = object instanceof PyType ? `type object '${object.name}'` : `'${typeName(object)}' object`;
  return attributeError(`${who} has no attribute '${name}'`, name, object);
}

let objectStore: Value | undefined;
function nativeSet(): Value | undefined {
  if (objectStore === undefined) objectStore = objectType.dict.get('__setattr__');
  return objectStore;
}

/** `object.name = value`. */
export function setattr(object: Value, name: string, value: Value): M {
  const setter = special(object, '__setattr__') as Value;
  if (setter === nativeSet()) return genericSet(object, name, value);
  return callBound(setter, object, [name, value]);
}

/** `del object.name`. */
export function delattr(object: Value, name: string): M {
  const deleter = special(object, '__delattr__') as Value;
  if (deleter === objectType.dict.get('__delattr__')) return genericSet(object, name, undefined);
  return callBound(deleter, object, [name]);
}

/** `object.__setattr__` and, with undefined, `object.__delattr__`. */
export function genericSet(object: Value, name: string, value: Value | undefined): M {
  const keys = keysOf(name);
  const found = classSide(object)[keys.m] as Value | undefined;
  if (found !== undefined) {
    const result = storeThrough(found, object, value);
    if (result !== undefined) return result;
  }
  if (typeof object === 'object' && object.cls.hasDict) {
    const key = ownKey(object, keys);
    if (value !== undefined) object[key] = value;
    else if (object[key] === undefined) throw missing(object, name);
    else delete object[key];
    return None;
  }
  if (found !== undefined) {
    throw attributeError(`'${typeName(object)}' object attribute '${name}' is read-only`, name, object);
  }
  const more = since(13) && value !== undefined ? ' and no __dict__ for setting new attributes' : '';
  throw attributeError(`'${typeName(object)}' object has no attribute '${name}'${more}`, name, object);
}

/** Stores through a data descriptor; undefined if the class attribute is none. */
function storeThrough(descriptor: Value, object: Value, value: Value | undefined): M | undefined {
  if (typeof descriptor !== 'object') return undefined;
  if (descriptor.descrSet !== undefined) return descriptor.descrSet(object, value);
  const name = value === undefined ? '__delete__' : '__set__';
  const method = descriptor[`m$${name}`] as Value | undefined;
  if (method !== undefined) {
    return then(callBound(method, descriptor, value === undefined ? [object] : [object, value]), () => None) as M;
  }
  if (descriptor.m$__set__ !== undefined || descriptor.m$__delete__ !== undefined) {
    throw attributeError(name, name, object);
  }
  return undefined;
}

/** `type.__setattr__`: an attribute of a class. */
export function typeSet(type: PyType, name: string, value: Value | undefined): M {
  if (type.isStatic) {
    throw typeError(
      since(10)
        ? `cannot set '${name}' attribute of immutable type '${type.name}'`
        : `can't set attributes of built-in/extension type '${type.name}'`,
    );
  }
  const meta = type[keysOf(name).m] as Value | undefined;
  if (meta !== undefined) {
    const result = storeThrough(meta, type, value);
    if (result !== undefined) return result;
  }
  if (value === undefined && !type.dict.has(name)) throw missing(type, name);
  setEntry(type, name, value);
  return None;
}

/** `object.name(args)`, without a bound method where the class has a function. */
export function callMethod(object: Value, name: string, args: Value[], names: Names = null): M {
  const keys = keysOf(name);
  const proto = protoOf(object);
  if (proto.m$__getattribute__ === nativeGet()) {
    const own = typeof object === 'object' ? object[ownKey(object, keys)] : undefined;
    const found = proto[keys.m] as Value | undefined;
    if (own === undefined && (found instanceof PyFunction || found instanceof PyMethodDescriptor)) {
      return callBound(found, object, args, names);
    }
  }
  return then(getattr(object, name), (method) => call(method, args, names)) as M;
}

/** `type(object).name` bound to the object, or undefined. */
export function boundSpecial(object: Value, name: string): Value | undefined {
  const method = special(object, name);
  if (method === undefined) return undefined;
  if (method instanceof PyFunction || method instanceof PyMethodDescriptor) return new PyBoundMethod(method, object);
  return bind(method, object, typeOf(object)) as Value;
}
