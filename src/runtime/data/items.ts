import { callBound, now } from '../call';
import { PyMethodDescriptor } from '../function';
import { None } from '../object';
import { PyType, protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { typeError } from './raise';

/** `object[key]` by Python's rules, without fast paths. */
export function getItem(object: Value, key: Value): M {
  const method: Value | undefined = protoOf(object).m$__getitem__;
  if (method instanceof PyMethodDescriptor) return method.fn(object, key) as M;
  if (method !== undefined) return callBound(method, object, [key]);
  if (object instanceof PyType) {
    const generic: Value | undefined = object.proto.m$__class_getitem__;
    if (generic !== undefined) return classGetItem(object, key);
    throw typeError(`type '${object.name}' is not subscriptable`);
  }
  throw typeError(`'${typeName(object)}' object is not subscriptable`);
}

let classGetItem: (type: PyType, key: Value) => M = () => None;
/** `C[key]` for a class with `__class_getitem__`; given by the operations. */
export function setClassGetItem(get: typeof classGetItem): void {
  classGetItem = get;
}

export function getItemNow(object: Value, key: Value): Value {
  return now(() => getItem(object, key)) as Value;
}

export function setItem(object: Value, key: Value, value: Value): M {
  const method: Value | undefined = protoOf(object).m$__setitem__;
  if (method === undefined) throw typeError(`'${typeName(object)}' object does not support item assignment`);
  if (method instanceof PyMethodDescriptor) return method.fn(object, key, value) as M;
  return callBound(method, object, [key, value]);
}

export function delItem(object: Value, key: Value): M {
  const method: Value | undefined = protoOf(object).m$__delitem__;
  if (method === undefined) {
    const verb = protoOf(object).cls.isStatic && protoOf(object).m$__getitem__ === undefined ? 'does not' : "doesn't";
    throw typeError(`'${typeName(object)}' object ${verb} support item deletion`);
  }
  if (method instanceof PyMethodDescriptor) return method.fn(object, key) as M;
  return callBound(method, object, [key]);
}
