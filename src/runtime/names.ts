import { ownNames } from './attributes';
import { callBound, special } from './call';
import type { PyCell } from './code';
import { PyDict } from './data/dictObject';
import { isException, newException, type PyBaseException } from './errors';
import { thenOr } from './frame';
import type { Globals } from './function';
import { keysOf, None, type PyObject } from './object';
import { R } from './registers';
import type { M, Value } from './values';
import { since } from './version';

/** Reading, storing and deleting names. https://docs.python.org/3/reference/executionmodel.html#naming-and-binding */

function nameError(name: string, message: string, type = 'NameError'): PyBaseException {
  return newException(type, [message], { name });
}

/** A global that is not there: NameError, with a hint for the traceback. */
export function missingGlobal(G: Globals, name: string): never {
  const error = nameError(name, `name '${name}' is not defined`);
  error.hint = { name, candidates: () => visibleNames(G) };
  throw error;
}

function visibleNames(G: Globals): string[] {
  return [...ownNames(G as unknown as PyObject), ...ownNames(R.world.builtins as unknown as PyObject)];
}

export function unboundLocal(name: string): never {
  const text = since(11)
    ? `cannot access local variable '${name}' where it is not associated with a value`
    : `local variable '${name}' referenced before assignment`;
  throw nameError(name, text, 'UnboundLocalError');
}

export function unboundFree(name: string): never {
  throw nameError(
    name,
    since(11)
      ? `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`
      : `free variable '${name}' referenced before assignment in enclosing scope`,
  );
}

export function deleteGlobal(G: Globals, name: string): void {
  const { own } = keysOf(name);
  if (!Object.hasOwn(G, own) || G[own] === undefined) throw nameError(name, `name '${name}' is not defined`);
  delete G[own];
}

/** An entry of a namespace, undefined if there is none; one that is no plain dict is asked by `__getitem__`. */
function entry(namespace: Value, name: string): M<Value | undefined> {
  if (namespace instanceof PyDict && namespace.cls.isStatic) return namespace.get(name);
  return thenOr(
    () => callBound(special(namespace, '__getitem__') as Value, namespace, [name]),
    (value) => value,
    (error) => {
      if (isException(error, 'KeyError')) return undefined;
      throw error;
    },
  ) as M<Value | undefined>;
}

/** A name in a class body or under `exec`: the namespace, then the globals. */
export function loadName(namespace: Value, G: Globals, name: string): M {
  return thenOr(
    () => entry(namespace, name),
    (value) => ((value as unknown) !== undefined ? value : (G[keysOf(name).own] ?? missingGlobal(G, name))),
    (error) => {
      throw error;
    },
  ) as M;
}

/** A name in a class body that is a variable of a function around. */
export function loadClassFree(namespace: Value, cell: PyCell, name: string): M {
  return thenOr(
    () => entry(namespace, name),
    (value) => ((value as unknown) !== undefined ? value : (cell.value ?? unboundFree(name))),
    (error) => {
      throw error;
    },
  ) as M;
}

export function storeName(namespace: Value, name: string, value: Value): M {
  if (namespace instanceof PyDict && namespace.cls.isStatic) {
    namespace.set(name, value);
    return None;
  }
  return callBound(special(namespace, '__setitem__') as Value, namespace, [name, value]);
}

export function deleteName(namespace: Value, name: string): M {
  if (namespace instanceof PyDict && namespace.cls.isStatic) {
    if (namespace.delete(name) === undefined) throw nameError(name, `name '${name}' is not defined`);
    return None;
  }
  return callBound(special(namespace, '__delitem__') as Value, namespace, [name]);
}

/** `name: annotation` in a class body (its mapping) or at the top of a module (its globals). */
export function setAnnotation(namespace: Value | Globals, name: string, annotation: Value): void {
  if (namespace instanceof PyDict) {
    let known = namespace.get('__annotations__');
    if (known === undefined) {
      known = new PyDict();
      namespace.set('__annotations__', known);
    }
    (known as PyDict).set(name, annotation);
    return;
  }
  const G = namespace as Globals;
  if (!Object.hasOwn(G, '$__annotations__')) G.$__annotations__ = new PyDict();
  (G.$__annotations__ as PyDict).set(name, annotation);
}
