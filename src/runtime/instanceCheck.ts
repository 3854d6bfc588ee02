import { findAttribute } from './attributes';
import { callBound, now, special } from './call';
import { PyTuple } from './data/sequenceObjects';
import { newException, typeError } from './errors';
import { then } from './frame';
import { late } from './late';
import { None } from './object';
import { R } from './registers';
import { isSubtype, objectType, PyType, typeOf, typeType } from './type';
import type { M, Value } from './values';
import { since } from './version';

/** `isinstance(value, cls)` as a JavaScript boolean, with `__instancecheck__`. */
export function isInstanceOf(value: Value, cls: Value): M<boolean> {
  if (cls instanceof PyType && cls.cls === typeType && isSubtype(typeOf(value), cls)) return true;
  return check(value, cls, '__instancecheck__', (type) => isSubtype(typeOf(value), type) || claimsClass(value, type));
}

/** An object may say by a `__class__` of its own that it is of another class. */
function claimsClass(value: Value, type: PyType): boolean {
  if (typeof value !== 'object' || (value.cls.isStatic && value.$__class__ === undefined)) return false;
  if (
    value.m$__class__ === objectType.proto.m$__class__ &&
    !value.g$ &&
    value.m$__getattribute__ === objectType.proto.m$__getattribute__
  )
    return false;
  const claimed = now(() => findAttribute(value, '__class__')) as Value | undefined;
  return claimed instanceof PyType && claimed !== value.cls && isSubtype(claimed, type);
}

/** `issubclass(value, cls)`, with `__subclasscheck__`. */
export function isSubclassOf(value: Value, cls: Value): M<boolean> {
  return check(value, cls, '__subclasscheck__', (type) => {
    return value instanceof PyType ? isSubtype(value, type) : abstractCheck(value, type, false);
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
    const bases = basesOf(cls);
    if (bases !== undefined) return abstractCheck(value, cls, name === '__instancecheck__');
    const which =
      name === '__instancecheck__' ? 'isinstance() arg 2 must be a type' : 'issubclass() arg 2 must be a class';
    throw typeError(
      since(10) ? `${which}, a tuple of ${which.endsWith('type') ? 'types' : 'classes'}, or a union` : oldText(which),
    );
  }
  if (name === '__instancecheck__' && typeOf(value) === cls) return true;
  return then(callBound(method, cls as Value, [value]), (result) => truthOf(result)) as M<boolean>;
}

/** `__bases__` of an object that is no class but stands for one, or undefined. */
function basesOf(value: Value): readonly Value[] | undefined {
  const bases = now(() => findAttribute(value, '__bases__')) as Value | undefined;
  return bases instanceof PyTuple ? bases.items : undefined;
}

/** Classes as objects with `__bases__`: an instance says by `__class__` what it is of. */
function abstractCheck(value: Value, cls: Value, isInstance: boolean): boolean {
  if (!isInstance) {
    if (basesOf(value) === undefined) throw typeError('issubclass() arg 1 must be a class');
    return isBelow(value, cls, 0);
  }
  const own = now(() => findAttribute(value, '__class__')) as Value | undefined;
  return own !== undefined && isBelow(own, cls, 0);
}

function isBelow(derived: Value, cls: Value, depth: number): boolean {
  if (derived === cls) return true;
  if (depth > R.depthLimit)
    throw newException('RecursionError', ['maximum recursion depth exceeded in __subclasscheck__']);
  return (basesOf(derived) ?? []).some((base) => isBelow(base, cls, depth + 1));
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
