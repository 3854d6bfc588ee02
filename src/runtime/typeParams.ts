import { getattr } from './attributes';
import { call, now } from './call';
import { getItem } from './data/items';
import { PyTuple } from './data/sequenceObjects';
import { defineGetters, defineMethods } from './define';
import { native } from './frame';
import { importModule } from './modules';
import { None, PyObject } from './object';
import { newStaticType } from './type';
import type { Value } from './values';

/** Type parameters and aliases of Python 3.12. https://docs.python.org/3/reference/compound_stmts.html#type-params */
abstract class PyTypeParam extends PyObject {
  constructor(
    readonly name: string,
    readonly bound: Value,
    readonly fallback: Value,
  ) {
    super();
  }
}
class PyTypeVar extends PyTypeParam {}
class PyParamSpec extends PyTypeParam {}
class PyTypeVarTuple extends PyTypeParam {}

const layouts = { TypeVar: PyTypeVar, ParamSpec: PyParamSpec, TypeVarTuple: PyTypeVarTuple };

for (const [name, layout] of Object.entries(layouts)) {
  const type = newStaticType(name, layout, { module: 'typing', isBase: false, hasDict: true });
  defineGetters(type, {
    __name__: { get: (self: PyTypeParam) => self.name },
    __bound__: { get: (self: PyTypeParam) => self.bound },
    __default__: { get: (self: PyTypeParam) => self.fallback },
    __constraints__: { get: () => new PyTuple([]) },
  });
  defineMethods(type, { '__repr__(self, /)': (self: PyTypeParam) => self.name });
}

export function typeParam(kind: keyof typeof layouts, name: string, bound: Value | null, fallback: Value | null) {
  return new layouts[kind](name, bound ?? None, fallback ?? None);
}

class PyTypeAlias extends PyObject {
  private known: Value | undefined;

  constructor(
    readonly name: string,
    readonly params: Value,
    private readonly evaluate: Value,
  ) {
    super();
  }

  /** The alias's value is computed when it is first asked for. */
  get value(): Value {
    if (this.known === undefined) this.known = now(() => call(this.evaluate, [], null)) as Value;
    return this.known;
  }
}
const aliasType = newStaticType('TypeAliasType', PyTypeAlias, { module: 'typing', isBase: false });
defineGetters(aliasType, {
  __name__: { get: (self: PyTypeAlias) => self.name },
  __value__: { get: (self: PyTypeAlias) => self.value },
  __type_params__: { get: (self: PyTypeAlias) => (self.params === None ? new PyTuple([]) : self.params) },
});
defineMethods(aliasType, { '__repr__(self, /)': (self: PyTypeAlias) => self.name });

export function typeAlias(name: string, params: Value, evaluate: Value): Value {
  return new PyTypeAlias(name, params ?? None, evaluate);
}

/** `Generic[params]`, which a generic class statement adds to its bases. */
export function genericBase(params: Value): Value {
  const typing = now(() => native(importModule('typing'))) as Value;
  return now(() => getItem(now(() => getattr(typing, 'Generic')) as Value, params)) as Value;
}
