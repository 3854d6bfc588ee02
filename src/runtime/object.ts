import type { PyType } from './type';
import type { M, Names, Value } from './values';

/**
 * The base of every Python value that is not a JavaScript primitive. An instance's attribute `x` is its own property
 * `$x`; what its class gives is on its prototype (see `type.ts`): `cls`, `m$x`, `s$x`, `w$`. JavaScript's own fields
 * and methods of the classes below never begin like that, so a Python name cannot meet them.
 */
export interface PyObject {
  /** The type; on the prototype. */
  cls: PyType;
  /** True while a plain store of an attribute is allowed. */
  w$?: boolean;
  /** True where a class's own `__getattribute__` must see every access: attributes are then kept under `%x`. */
  g$?: boolean;
  [attribute: `$${string}`]: Value | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: what a class holds is asked for `fn`, `b` and descriptors without a test
  [method: `m$${string}`]: any;
  [setter: `s$${string}`]: true | undefined;
  [guarded: `%${string}`]: Value | undefined;
  [slot: `~${string}`]: Value | undefined;
  /** Calls the object with positional values, then those of the keywords `names`; `call.ts` has the general form. */
  call(args: Value[], names: Names): M;
  /** Native descriptors: what reading the class attribute gives; `instance` undefined when read from the class. */
  descrGet?(instance: Value | undefined, owner: PyType): M;
  /** Native data descriptors: stores, or deletes if `value` is undefined. */
  descrSet?(instance: Value, value: Value | undefined): M;
}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface above describes keys that no class body can declare
export class PyObject {}

class PyNone extends PyObject {}
class PyNotImplemented extends PyObject {}
class PyEllipsis extends PyObject {}

export const None: PyObject = new PyNone();
export const NotImplemented: PyObject = new PyNotImplemented();
export const Ellipsis: PyObject = new PyEllipsis();

/** The JavaScript classes of the singletons, for their types. */
export const singletonLayouts = { PyNone, PyNotImplemented, PyEllipsis };

/** The JavaScript keys under which a Python name is found. */
export interface Keys {
  /** `$x`: the instance's own attribute. */
  readonly own: `$${string}`;
  /** `m$x`: the class's. */
  readonly m: `m$${string}`;
  /** `s$x`: set where the class's is a data descriptor. */
  readonly s: `s$${string}`;
  /** `%x`: the instance's own, where `__getattribute__` guards it. */
  readonly guarded: `%${string}`;
}

const cache = new Map<string, Keys>();

/** The keys of a name; kept, since a key made by concatenation is slow to look up. */
export function keysOf(name: string): Keys {
  let keys = cache.get(name);
  if (keys === undefined) {
    keys = { own: `$${name}`, m: `m$${name}`, s: `s$${name}`, guarded: `%${name}` };
    cache.set(name, keys);
  }
  return keys;
}
