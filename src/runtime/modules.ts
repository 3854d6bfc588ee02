import { findAttribute, ownNames } from './attributes';
import { call, now } from './call';
import type { PyCode } from './code';
import { iterate } from './data/iterate';
import { toRepr } from './data/repr';
import { PyList } from './data/sequenceObjects';
import { defineGetters, defineMethods, defineNew } from './define';
import { attributeError, newException, typeError } from './errors';
import { type NativeSteps, native, then } from './frame';
import { type Globals, PyFunction } from './function';
import { namespaceView } from './namespace';
import { keysOf, None, PyObject } from './object';
import { attributeName } from './objectMethods';
import { R } from './registers';
import { argumentType, newStaticType, type PyType, typeName } from './type';
import type { M, Value } from './values';

/**
 * A module. One written in TypeScript holds its attributes itself, as `$x`, so that generated code finds them at once;
 * one written in Python has its globals apart, since those also inherit the builtins.
 */
export class PyModule extends PyObject {
  constructor(readonly globals: Globals | null = null) {
    super();
  }

  /** Where its attributes are. */
  get namespace(): Globals {
    return this.globals ?? (this as unknown as Globals);
  }

  /** True while its body has not come to its end. */
  isLoading = false;
  /** Part of the interpreter, as `repr` says. */
  isBuiltIn = false;
}

export const moduleType = newStaticType('module', PyModule, { hasDict: true });

/** A module that can be imported: filled by native code, or run from a text. */
export type FoundModule =
  | { readonly kind: 'native'; readonly fill: (module: PyModule) => void; readonly isPackage?: boolean }
  | { readonly kind: 'source'; readonly filename: string; readonly text: string; readonly isPackage?: boolean };

/** How a world finds modules and compiles texts; set by the room that puts a run together. */
export interface Importer {
  /** A module by its full dotted name; undefined if there is none. */
  find(name: string): FoundModule | undefined;
  /** Compiles a text to the code of a module. Throws a Python SyntaxError. */
  compile(text: string, filename: string): PyCode;
  /** Told of a name that nothing was found for, before ModuleNotFoundError is raised. */
  unknown(name: string): void;
}

function own(module: PyModule, name: string): Value | undefined {
  const { namespace } = module;
  const key = keysOf(name).own;
  return Object.hasOwn(namespace, key) ? namespace[key] : undefined;
}

/** Sets an attribute of a module. */
export function setModuleAttribute(module: PyModule, name: string, value: Value): void {
  module.namespace[keysOf(name).own] = value;
}

/** An attribute of a module, or undefined. */
export function moduleAttribute(module: PyModule, name: string): Value | undefined {
  return own(module, name);
}

/** A new module with the attributes that every module has. */
export function newModule(name: string, globals: Globals | null, parts: { file?: string; package?: string } = {}) {
  const module = new PyModule(globals);
  setModuleAttribute(module, '__name__', name);
  setModuleAttribute(module, '__doc__', None);
  setModuleAttribute(module, '__package__', parts.package ?? name.split('.').slice(0, -1).join('.'));
  setModuleAttribute(module, '__loader__', None);
  setModuleAttribute(module, '__spec__', None);
  if (parts.file !== undefined) setModuleAttribute(module, '__file__', parts.file);
  return module;
}

defineNew(moduleType, {
  'module(name, doc=None)': (cls: PyType, name: Value, doc: Value = None) => {
    if (typeof name !== 'string') throw typeError(`module() argument 'name' must be str, not ${argumentType(name)}`);
    const module = new cls.Ctor(R.world.newGlobals()) as PyModule;
    setModuleAttribute(module, '__name__', name);
    setModuleAttribute(module, '__doc__', doc);
    for (const empty of ['__package__', '__loader__', '__spec__']) setModuleAttribute(module, empty, None);
    return module;
  },
});
defineMethods(moduleType, {
  '__init__(self, /, *args, **kwargs)': () => None,
  '__getattribute__(self, name, /)': (self: PyModule, nameValue: Value) => {
    const name = attributeName(nameValue);
    const value = own(self, name);
    if (value !== undefined) return value;
    const inherited = self.cls.proto[keysOf(name).m] as Value | undefined;
    if (inherited !== undefined)
      return typeof inherited === 'object' && inherited.descrGet ? inherited.descrGet(self, self.cls) : inherited;
    const fallback = own(self, '__getattr__');
    if (fallback !== undefined) return call(fallback, [name], null);
    const module = own(self, '__name__') ?? '?';
    throw attributeError(
      self.isLoading
        ? `partially initialized module '${module}' has no attribute '${name}' (most likely due to a circular import)`
        : `module '${module}' has no attribute '${name}'`,
      name,
      self,
    );
  },
  '__setattr__(self, name, value, /)': (self: PyModule, name: Value, value: Value) => {
    setModuleAttribute(self, attributeName(name), value);
    return None;
  },
  '__delattr__(self, name, /)': (self: PyModule, nameValue: Value) => {
    const name = attributeName(nameValue);
    if (own(self, name) === undefined) {
      throw attributeError(`module '${own(self, '__name__') ?? '?'}' has no attribute '${name}'`, name, self);
    }
    delete self.namespace[keysOf(name).own];
    return None;
  },
  '__dir__(self, /)': (self: PyModule) => new PyList(ownNames(self.namespace as unknown as PyObject)),
  '__repr__(self, /)': (self: PyModule) => {
    const name = toRepr(own(self, '__name__') ?? '?');
    const file = own(self, '__file__');
    return `<module ${name}${typeof file === 'string' ? ` from ${toRepr(file)}` : self.isBuiltIn ? ' (built-in)' : ''}>`;
  },
});
defineGetters(moduleType, { __dict__: { get: (self: PyModule) => namespaceView(self.namespace) } });

// -- import ---------------------------------------------------------------------------------------------------------

/** `import a.b` gives `a`; `from a.b import x` gives `a.b`. `level` counts the dots before the name. */
export function importName(G: Globals, name: string, fromList: readonly string[] | null, level: number): M {
  const { modules } = R.world;
  // What is there already needs no search.
  if (level === 0 && fromList === null && !name.includes('.')) {
    const found = modules.get(name);
    if (found !== undefined && found !== None) return found;
  }
  return native(importSteps(G, name, fromList, level));
}

function* importSteps(G: Globals, name: string, fromList: readonly string[] | null, level: number): NativeSteps<Value> {
  const full = level === 0 ? name : relativeName(G, name, level);
  const leaf = yield* importModule(full);
  if (fromList === null) {
    return level === 0 && full.includes('.') ? (R.world.modules.get(full.split('.')[0]) as Value) : leaf;
  }
  if (leaf instanceof PyModule && own(leaf, '__path__') !== undefined) {
    const names = fromList.includes('*') ? yield* exported(leaf) : fromList;
    for (const item of names) {
      const known = own(leaf, item) ?? ((yield findAttribute(leaf, item)) as Value | undefined);
      if (known === undefined && R.world.importer.find(`${full}.${item}`) !== undefined) {
        yield* importModule(`${full}.${item}`);
      }
    }
  }
  return leaf;
}

function* exported(module: PyModule): NativeSteps<string[]> {
  const all = own(module, '__all__');
  if (all === undefined) return [];
  return ((yield iterate(all)) as unknown as Value[]).filter((item) => typeof item === 'string');
}

/** The absolute name of a relative import. */
function relativeName(G: Globals, name: string, level: number): string {
  let base = G.$__package__;
  if (typeof base !== 'string') {
    const own = String(G.$__name__ ?? '');
    base = G.$__path__ === undefined ? own.split('.').slice(0, -1).join('.') : own;
  }
  if (base === '') throw newException('ImportError', ['attempted relative import with no known parent package']);
  const parts = base.split('.');
  if (level > parts.length) throw newException('ImportError', ['attempted relative import beyond top-level package']);
  const parent = parts.slice(0, parts.length - level + 1).join('.');
  return name === '' ? parent : `${parent}.${name}`;
}

/** Imports a module by its full name, and its packages before it. */
export function* importModule(full: string): NativeSteps<Value> {
  const { modules } = R.world;
  const parts = full.split('.');
  let module: Value = None;
  for (let i = 1; i <= parts.length; i++) {
    const name = parts.slice(0, i).join('.');
    let found = modules.get(name);
    if (found === None) throw notFound(`import of ${name} halted; None in sys.modules`, name);
    if (found === undefined) {
      const parent: Value = module;
      found = yield* load(name, parts.slice(0, i - 1).join('.'), parent, full);
      if (parent instanceof PyModule) setModuleAttribute(parent, parts[i - 1], found);
    }
    module = found;
  }
  return module;
}

function notFound(message: string, name: string) {
  return newException('ModuleNotFoundError', [message], { name });
}

function* load(name: string, parentName: string, parent: Value, asked: string): NativeSteps<Value> {
  const { world } = R;
  if (parent instanceof PyModule && own(parent, '__path__') === undefined) {
    throw notFound(`No module named '${name}'; '${parentName}' is not a package`, name);
  }
  const found = world.importer.find(name);
  if (found === undefined) {
    world.importer.unknown(asked);
    throw notFound(`No module named '${name}'`, name);
  }
  const isPackage = found.isPackage === true;
  const inPackage = isPackage ? name : parentName;
  const parts = { file: found.kind === 'source' ? found.filename : undefined, package: inPackage };
  const module = newModule(name, found.kind === 'source' ? world.newGlobals() : null, parts);
  if (isPackage) setModuleAttribute(module, '__path__', new PyList([]));
  module.isBuiltIn = found.kind === 'native';
  world.modules.set(name, module);
  try {
    if (found.kind === 'native') found.fill(module);
    else {
      module.isLoading = true;
      const code = world.importer.compile(found.text, found.filename);
      yield new PyFunction(code, module.namespace, null, null, null).fn();
    }
  } catch (error) {
    world.modules.delete(name);
    throw error;
  } finally {
    module.isLoading = false;
  }
  // A module may put something else in its place.
  return world.modules.get(name) ?? module;
}

/** `from module import name`. */
export function importFrom(module: Value, name: string): M {
  return then(findAttribute(module, name), (value) => {
    if ((value as unknown) !== undefined) return value;
    const moduleName = now(() => findAttribute(module, '__name__')) as Value | undefined;
    const submodule = typeof moduleName === 'string' ? R.world.modules.get(`${moduleName}.${name}`) : undefined;
    if (submodule !== undefined) return submodule;
    throw cannotImport(module, moduleName ?? '<unknown module name>', name);
  }) as M;
}

function cannotImport(module: Value, moduleName: Value, name: string) {
  const file = module instanceof PyModule ? own(module, '__file__') : undefined;
  const place = typeof file === 'string' ? file : 'unknown location';
  const text =
    module instanceof PyModule && module.isLoading
      ? `cannot import name '${name}' from partially initialized module '${moduleName}' (most likely due to a circular import) (${place})`
      : `cannot import name '${name}' from '${moduleName}' (${place})`;
  const error = newException('ImportError', [text], { name: moduleName, name_from: name });
  if (module instanceof PyModule) {
    error.hint = { name, candidates: () => ownNames(module.namespace as unknown as PyObject) };
  }
  return error;
}

/** `from module import *`. */
export function importStar(module: Value, G: Globals): M {
  return native(starSteps(module, G));
}

function* starSteps(module: Value, G: Globals): NativeSteps<Value> {
  const all = (yield findAttribute(module, '__all__')) as Value | undefined;
  let names: Value[];
  if (all !== undefined) names = (yield iterate(all)) as unknown as Value[];
  else if (module instanceof PyModule) {
    names = ownNames(module.namespace as unknown as PyObject).filter((name) => !name.startsWith('_'));
  } else names = [];
  for (const name of names) {
    if (typeof name !== 'string') throw typeError(`Item in __all__ must be str, not ${typeName(name)}`);
    const value = (yield findAttribute(module, name)) as Value | undefined;
    if (value === undefined) {
      throw attributeError(
        `module '${(module as PyObject).$__name__ ?? '?'}' has no attribute '${name}'`,
        name,
        module,
      );
    }
    G[keysOf(name).own] = value;
  }
  return None;
}
