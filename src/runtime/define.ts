import {
  type NativeFunction,
  PyBuiltinFunction,
  PyClassMethodDescriptor,
  PyGetSet,
  PyMember,
  PyMethodDescriptor,
  PyStaticMethod,
} from './function';
import { PyLibraryMethod } from './libraryMethods';
import { None } from './object';
import { bindNative } from './signature';
import { type Layout, newStaticType, type PyType, setEntry } from './type';
import type { M, Names, Value } from './values';

/**
 * Containers that Python code may derive from and fill in `__init__` (list, dict, set) take anything in `new` and fill
 * in a method `__init__`; types that never change after they are made have `new` alone.
 *
 * How native types and functions are declared. Their parameters are given as text, as `help()` shows them; see
 * `signature.ts` for what the JavaScript functions receive. A function may return `S` (see `native` and `then` of
 * `frame.ts`). It always returns a Python value: one that has nothing to say returns `None`.
 */
type Functions = Record<string, NativeFunction>;

export interface TypeDefinition {
  readonly name: string;
  /** The JavaScript class of instances: one of its own for each type, extending the base's. */
  readonly layout: Layout;
  readonly base?: PyType;
  /** `__module__`; `builtins` if left out. */
  readonly module?: string;
  readonly qualname?: string;
  /** How error texts call instances, if otherwise: with the module, as CPython does for types of modules written in C. */
  readonly nameInErrors?: string;
  readonly doc?: string;
  /** False if Python code may not derive from it. */
  readonly isBase?: boolean;
  /** Instances have a `__dict__` and take any attribute. */
  readonly hasDict?: boolean;
  readonly metaclass?: PyType;
  /** True if CPython has it in Python: `__new__` takes anything then, and wrong calls are answered in Python's words. */
  readonly isPython?: boolean;
  /** `'int(x=0, /)'` → `(cls, x) => new cls.Ctor(…)`: how instances are made; `cls` is not in the text. */
  readonly new?: Functions;
  readonly methods?: Functions;
  readonly getters?: Record<string, Getter>;
}

export interface Getter {
  // biome-ignore lint/suspicious/noExplicitAny: the instance is of the type's layout
  readonly get?: (self: any) => unknown;
  /** Stores; `value` undefined: `del`. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly set?: (self: any, value: Value | undefined) => unknown;
  readonly member?: boolean;
}

/** A new type of the interpreter, with its methods. */
export function defineType(definition: TypeDefinition): PyType {
  const { name, layout, base, module, qualname, isBase, hasDict, metaclass } = definition;
  const type = newStaticType(name, layout, { base, module, qualname, isBase, hasDict, metaclass });
  setEntry(type, '__doc__', definition.doc ?? None);
  type.nameInErrors = definition.nameInErrors ?? null;
  if (definition.new) defineNew(type, definition.new);
  else if (definition.isPython) defineNew(type, { [`${name}(*args, **kwargs)`]: (cls) => new cls.Ctor() });
  if (definition.methods) defineMethods(type, definition.methods, definition.isPython ? PyLibraryMethod : undefined);
  if (definition.getters) defineGetters(type, definition.getters);
  return type;
}

/** Methods: `'append(self, object, /)': (self, object) => …`. */
export function defineMethods(type: PyType, methods: Functions, Method = PyMethodDescriptor): void {
  for (const [text, fn] of Object.entries(methods)) {
    const method = new Method(text, fn, type);
    setEntry(type, method.name, method);
  }
}

/** The same native method under another name. */
export function defineAlias(type: PyType, name: string, existing: string): void {
  setEntry(type, name, type.dict.get(existing));
}

export function defineClassMethods(type: PyType, methods: Functions): void {
  for (const [text, fn] of Object.entries(methods)) {
    const method = new PyClassMethodDescriptor(text, fn, type);
    setEntry(type, method.name, method);
  }
}

export function defineStaticMethods(type: PyType, methods: Functions): void {
  for (const [text, fn] of Object.entries(methods)) {
    const method = new PyBuiltinFunction(text, fn, null);
    setEntry(type, method.name, new PyStaticMethod(method));
  }
}

/** Attributes that are computed: `{ name: { get, set } }`; without `set` they are read-only. */
export function defineGetters(type: PyType, getters: Record<string, Getter>): void {
  for (const [name, { get, set, member }] of Object.entries(getters)) {
    const Descriptor = member === true ? PyMember : PyGetSet;
    setEntry(type, name, new Descriptor(name, type, get as never, set as never));
  }
}

/** `__new__` of a native type; the text names the type and leaves `cls` out, the function receives it first. */
export function defineNew(type: PyType, functions: Functions): void {
  for (const [text, fn] of Object.entries(functions)) {
    const open = text.indexOf('(');
    const parameters = text.slice(open + 1, -1);
    const marker = /(^|,)\s*\/\s*(,|$)/.test(parameters) ? '' : '/, ';
    setEntry(type, '__new__', new PyNativeNew(`${text.slice(0, open)}(cls, ${marker}${parameters})`, fn, type));
  }
}

/** The native `__new__`: `quick`, if set, makes instances from positional values without arranging them. Called by the type call directly, or as `T.__new__(cls, …)`. */
export class PyNativeNew extends PyBuiltinFunction {
  constructor(
    text: string,
    fn: NativeFunction,
    readonly type: PyType,
  ) {
    super(text, fn, null, type, '__new__');
  }

  quick: ((cls: PyType, args: Value[]) => M) | null = null;
  /** The `__init__` that has nothing left to do after `quick`. */
  includedInit: Value | undefined = undefined;

  /** Makes an instance of `cls`; `args` without it. */
  construct(cls: PyType, args: Value[], names: Names): M {
    if (this.quick !== null && names === null) return this.quick(cls, args);
    const count = args.length + 1;
    if (names === null && count >= this.least && count <= this.most) return this.fn(cls, ...args) as M;
    return this.fn(...bindNative(this.signature, [cls, ...args], names, this.signature.name, 1)) as M;
  }

  override call(args: Value[], names: Names): M {
    checkNewClass(this.type, args);
    return this.construct(args[0] as PyType, args.slice(1), names);
  }
}

let checkNewClass: (type: PyType, args: Value[]) => void = () => {};
/** `call.ts` says which first arguments `T.__new__` takes. */
export function setNewCheck(check: typeof checkNewClass): void {
  checkNewClass = check;
}

/** A function of a module: `defineFunction('len(obj, /)', (obj) => …)`. */
export function defineFunction(text: string, fn: NativeFunction, module = 'builtins'): PyBuiltinFunction {
  return new PyBuiltinFunction(text, fn, module);
}

/** Several functions of a module, as a record by name. */
export function defineFunctions(module: string, functions: Functions): Record<string, PyBuiltinFunction> {
  const result: Record<string, PyBuiltinFunction> = {};
  for (const [text, fn] of Object.entries(functions)) {
    const made = new PyBuiltinFunction(text, fn, module);
    result[made.name] = made;
  }
  return result;
}
