import { callBound, special } from './call';
import { PyTuple } from './data/sequenceObjects';
import { typeError } from './errors';
import { then } from './frame';
import { late } from './late';
import { None } from './object';
import { isSubtype, PyType, typeOf, typeType } from './type';
import type { M, Value } from './values';
import { since } from './version';

/** `isinstance(value, cls)` as a JavaScript boolean, with `__instancecheck__`. */
export function isInstanceOf(value: Value, cls: Value): M<boolean> {
  return check(value, cls, '__instancecheck__', (type) => isSubtype(typeOf(value), type));
}

/** `issubclass(value, cls)`, with `__subclasscheck__`. */
export function isSubclassOf(value: Value, cls: Value): M<boolean> {
  return check(value, cls, '__subclasscheck__', (type) => {
    if (!(value instanceof PyType)) throw typeError('issubclass() arg 1 must be a class');
    return isSubtype(value, type);
  });
}

function check(value: Value, cls: Value, name: string, plainly: (type: PyType) => boolean): M<boolean> {
  if (cls instanceof PyTuple) return anyOf(value, cls.items, 0, name, plainly);
  const method = typeof cls === 'object' ? special(cls, name) : undefined;
  if (cls instanceof PyType && (method === undefined || method === typeType.dict.get(name))) {
    if (name === '__instancecheck__' && typeOf(value) === cls) return true;
    return plainly(cls);
  }
  if (method === undefined) {
    const which =
      name === '__instancecheck__' ? 'isinstance() arg 2 must be a type' : 'issubclass() arg 2 must be a class';
    throw typeError(
      since(10) ? `${which}, a tuple of ${which.endsWith('type') ? 'types' : 'classes'}, or a union` : oldText(which),
    );
  }
  if (name === '__instancecheck__' && typeOf(value) === cls) return true;
  return then(callBound(method, cls as Value, [value]), (result) => truthOf(result)) as M<boolean>;
}

function oldText(which: string): string {
  return which.endsWith('type')
    ? 'isinstance() arg 2 must be a type or tuple of types'
    : 'issubclass() arg 2 must be a class or tuple of classes';
}

function truthOf(value: Value): M<boolean> {
  if (typeof value === 'boolean') return value;
  return value === None ? false : late.truth(value);
}

function anyOf(
  value: Value,
  items: Value[],
  from: number,
  name: string,
  plainly: (type: PyType) => boolean,
): M<boolean> {
  if (from >= items.length) return false;
  return then(check(value, items[from], name, plainly), (found) =>
    found ? true : anyOf(value, items, from + 1, name, plainly),
  ) as M<boolean>;
}
