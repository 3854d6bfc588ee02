import { Ellipsis, keysOf, None, NotImplemented, PyObject, singletonLayouts } from './object';
import type { Value } from './values';

/** A JavaScript class whose instances are instances of a Python type. */
// biome-ignore lint/suspicious/noExplicitAny: each layout has parameters of its own
export type Layout<T extends PyObject = PyObject> = new (...args: any[]) => T;

export interface TypeOptions {
  readonly name: string;
  readonly qualname?: string;
  /** `__module__`; for a class made by Python code it is in the namespace instead. */
  readonly module?: string;
  readonly bases: PyType[];
  /** The base whose instances have the same JavaScript layout, or nearly. */
  readonly base: PyType;
  readonly mro: PyType[];
  /** The class's own namespace. */
  readonly dict: Map<string, Value>;
  readonly layout: Layout;
  /** Part of the interpreter: shared by all runs and not to be changed by Python code. */
  readonly isStatic: boolean;
  /** False for types that cannot be a base (`bool`, `function`, …). */
  readonly isBase: boolean;
  /** Instances have a `__dict__`. */
  readonly hasDict: boolean;
}

/**
 * A class. `proto` is the JavaScript prototype of its instances: it inherits from the prototype of `base` and has own
 * entries `m$x`, `s$x` wherever the class's namespace, or another base, gives something else than that chain would.
 */
export class PyType extends PyObject {
  name: string;
  qualname: string;
  /** What error texts call it, with its module for types that CPython writes in C; found out when first asked (`typeName`). */
  nameInErrors: string | null = null;
  module: string;
  bases: PyType[];
  base: PyType | null;
  mro: PyType[];
  dict: Map<string, Value>;
  readonly proto: PyObject;
  /** Makes an instance; takes what the layout's constructor takes. */
  Ctor: Layout;
  readonly layout: Layout;
  readonly isStatic: boolean;
  readonly isBase: boolean;
  readonly hasDict: boolean;
  /** Direct subclasses, as far as they are to be told of changes. */
  readonly subclasses: PyType[] = [];
  /** Names of the storage of `__slots__`, this class's own. */
  slots: readonly string[] | null = null;
  /** Where `__getattribute__` is Python code: the prototype of instances, which hides class attributes from generated code. */
  readonly guard: PyObject | null = null;
  /** Makes an instance from exactly `n` positional arguments, where that needs no general call; see `call.ts`. */
  fn: ((...args: Value[]) => unknown) | undefined = undefined;
  n = -1;
  /** True if `__new__` must look for abstract methods. */
  isAbstract = false;

  constructor(options: TypeOptions | RootOptions) {
    super();
    this.name = options.name;
    this.qualname = options.qualname ?? options.name;
    this.module = options.module ?? 'builtins';
    this.bases = options.bases;
    this.base = options.base;
    this.mro = options.mro;
    this.dict = options.dict;
    this.layout = options.layout;
    this.isStatic = options.isStatic;
    this.isBase = options.isBase;
    this.hasDict = options.hasDict;
    if (this.mro.length === 0 || this.mro[0] !== this) this.mro = [this, ...this.mro];
    const shared = options.base === null || options.layout !== options.base.layout;
    this.Ctor = shared ? options.layout : constructorFor(options.base as PyType);
    this.proto = this.Ctor.prototype;
    this.proto.cls = this;
    if (this.mro.some((type) => !type.isStatic && type.dict.has('__getattribute__'))) {
      this.guard = Object.create(this.proto) as PyObject;
      this.guard.g$ = true;
      this.Ctor = guardedConstructor(this.Ctor, this.guard);
    }
    for (const base of this.bases) if (base.isStatic === this.isStatic) base.subclasses.push(this);
    this.refreshAll();
  }

  /** Brings the prototype up to date with all namespaces of the resolution order. */
  refreshAll(): void {
    const inherited = new Set(this.base?.mro);
    for (const type of this.mro) {
      if (inherited.has(type) && this.guard === null) continue;
      for (const name of type.dict.keys()) refresh(this, name);
    }
    refreshStores(this);
    onChange(this, null);
  }
}

/**
 * Gives a class other bases: its prototype and those below it follow. `base` must have the layout that the class has.
 * @param order what makes the resolution order of a class from its bases
 */
export function setBases(type: PyType, bases: PyType[], base: PyType, order: (type: PyType) => PyType[]): void {
  for (const old of type.bases) {
    const at = old.subclasses.indexOf(type);
    if (at >= 0) old.subclasses.splice(at, 1);
  }
  type.bases = bases;
  type.base = base;
  for (const parent of bases) if (parent.isStatic === type.isStatic) parent.subclasses.push(type);
  Object.setPrototypeOf(type.proto, base.proto);
  reorder(type, order);
}

function reorder(type: PyType, order: (type: PyType) => PyType[]): void {
  type.mro = [type, ...order(type)];
  const proto = type.proto as unknown as Record<string, unknown>;
  for (const key of Object.keys(proto)) if (key.startsWith('m$') || key.startsWith('s$')) delete proto[key];
  for (const key of Object.keys(type)) if (key[0] === '$') type[key as `$${string}`] = undefined;
  type.refreshAll();
  for (const subclass of type.subclasses) reorder(subclass, order);
}

interface RootOptions extends Omit<TypeOptions, 'base'> {
  readonly base: null;
}

/** A constructor of its own for each class, so that V8 learns the shape of this class's instances. */
function constructorFor(base: PyType): Layout {
  if (base.layout === PyObject) {
    const plain = function (this: PyObject): void {};
    plain.prototype = Object.create(base.proto);
    return plain as unknown as Layout;
  }
  return class extends base.Ctor {};
}

function guardedConstructor(Base: Layout, guard: PyObject): Layout {
  function construct(...args: unknown[]): PyObject {
    return Reflect.construct(Base, args, construct) as PyObject;
  }
  construct.prototype = guard;
  return construct as unknown as Layout;
}

/**
 * A class for a forked process, not filled in yet: with a prototype and a constructor of its own below those of `base`,
 * the base's copy. `shell` is the object to become the class; the fields named in `own` are its own already.
 */
export function typeForFork(original: PyType, base: PyType | null, shell: PyType) {
  const target = shell as { -readonly [K in keyof PyType]: PyType[K] };
  const parent = base as PyType;
  target.Ctor = original.layout === parent.layout ? constructorFor(parent) : derivedLayout(original.layout);
  target.proto = target.Ctor.prototype as PyObject;
  target.guard = null;
  if (original.guard !== null) {
    target.guard = Object.create(target.proto) as PyObject;
    target.Ctor = guardedConstructor(target.Ctor, target.guard);
  }
  target.base = base;
  target.layout = original.layout;
  return { copy: shell, own: ['Ctor', 'proto', 'guard', 'base', 'layout'] as readonly string[] };
}

function derivedLayout(layout: Layout): Layout {
  return class extends layout {};
}

/** The class attribute of a name along the resolution order; undefined if there is none. */
export function lookup(type: PyType, name: string): Value | undefined {
  return type.proto[keysOf(name).m];
}

function search(type: PyType, name: string): Value | undefined {
  for (const entry of type.mro) {
    const value = entry.dict.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** True if a class attribute rules over an instance's own. */
export function isDataDescriptor(value: Value | undefined): boolean {
  return (
    typeof value === 'object' &&
    (value.descrSet !== undefined || value.m$__set__ !== undefined || value.m$__delete__ !== undefined)
  );
}

/** Sets (or with undefined removes) an entry of the class's own namespace. */
export function setEntry(type: PyType, name: string, value: Value | undefined): void {
  if (value === undefined) type.dict.delete(name);
  else type.dict.set(name, value);
  if (settled) refreshTree(type, name);
}

/** False while the interpreter's own types are being filled, one after the other: nothing may look at them yet. */
let settled = false;

/**
 * Makes what the interpreter's types hold visible on their prototypes, each type once and after its base. From then on
 * every change is seen at once.
 */
export function settleTypes(): void {
  settled = true;
  settle(objectType);
}

function settle(type: PyType): void {
  for (const [name, value] of type.dict) show(type.proto, name, value);
  refreshStores(type);
  onChange(type, null);
  for (const subclass of type.subclasses) settle(subclass);
}

function refreshTree(type: PyType, name: string): void {
  refresh(type, name);
  if (name === '__setattr__' || name === '__delattr__' || name === '__getattribute__') refreshStores(type);
  onChange(type, name);
  for (const subclass of type.subclasses) refreshTree(subclass, name);
}

function show(proto: PyObject, name: string, value: Value | undefined): void {
  const { m, s } = keysOf(name);
  proto[m] = value;
  if (isDataDescriptor(value)) proto[s] = true;
  else if (proto[s] !== undefined) proto[s] = undefined;
}

function refresh(type: PyType, name: string): void {
  const { own, m, s } = keysOf(name);
  const proto = type.proto;
  const parent = Object.getPrototypeOf(proto) as PyObject;
  const value = search(type, name);
  if (type.dict.has(name) || parent[m] !== value) {
    show(proto, name, value);
  } else if (Object.hasOwn(proto, m)) {
    delete proto[m];
    delete proto[s];
  }
  if (type.guard !== null && !name.startsWith('__')) type.guard[m] = undefined;
  // A type's own `$x` is but a cache of what reading its attribute gave (`attributes.ts`).
  if (type[own] !== undefined) type[own] = undefined;
}

function refreshStores(type: PyType): void {
  const plain = type.hasDict && type.guard === null && type.proto.m$__setattr__ === objectType?.dict.get('__setattr__');
  if (type.proto.w$ !== plain) type.proto.w$ = plain;
}

/** Told of each change of a class attribute (`name` null: of all); `call.ts` keeps the fast constructors in step. */
let onChange: (type: PyType, name: string | null) => void = () => {};
export function whenTypeChanges(listener: (type: PyType, name: string | null) => void): void {
  onChange = listener;
}

let objectType: PyType = undefined as never;
objectType = new PyType({
  name: 'object',
  bases: [],
  base: null,
  mro: [],
  dict: new Map(),
  layout: PyObject as Layout,
  isStatic: true,
  isBase: true,
  hasDict: false,
});

export { objectType };

/** Makes a type of the interpreter; `define.ts` has the form with everything that belongs to it. */
export function newStaticType(
  name: string,
  layout: Layout,
  options: {
    base?: PyType;
    module?: string;
    qualname?: string;
    isBase?: boolean;
    hasDict?: boolean;
    metaclass?: PyType;
  } = {},
): PyType {
  const base = options.base ?? objectType;
  const Meta = (options.metaclass?.Ctor ?? PyType) as Layout<PyType>;
  return new Meta({
    name,
    qualname: options.qualname,
    module: options.module,
    bases: [base],
    base,
    mro: base.mro,
    dict: new Map(),
    layout,
    isStatic: true,
    isBase: options.isBase ?? true,
    hasDict: options.hasDict ?? base.hasDict,
  });
}

export const typeType = newStaticType('type', PyType as Layout);

class PyInt extends PyObject {}
class PyStr extends PyObject {}

/**
 * The types of JavaScript primitives. Instances of Python classes derived from them are objects of these layouts with
 * the primitive in `value`; `data/*` fills the types.
 */
export class IntObject extends PyInt {
  constructor(readonly value: number | bigint = 0) {
    super();
  }
}
export class StrObject extends PyStr {
  constructor(readonly value: string = '') {
    super();
  }
}
export const intType = newStaticType('int', IntObject);
class BoolLayout extends IntObject {}
export const boolType = newStaticType('bool', BoolLayout, { base: intType, isBase: false });
export const strType = newStaticType('str', StrObject);

export const noneType = newStaticType('NoneType', singletonLayouts.PyNone, { isBase: false });
export const notImplementedType = newStaticType('NotImplementedType', singletonLayouts.PyNotImplemented, {
  isBase: false,
});
export const ellipsisType = newStaticType('ellipsis', singletonLayouts.PyEllipsis, { isBase: false });
void [None, NotImplemented, Ellipsis];

/** The Python type of a value. */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'object':
      return value.cls;
    case 'string':
      return strType;
    case 'boolean':
      return boolType;
    default:
      return intType;
  }
}

/** The object on which a value's class attributes are found as `m$x`: itself, or its type's prototype if primitive. */
export function protoOf(value: Value): PyObject {
  return typeof value === 'object' ? value : typeOf(value).proto;
}

/**
 * Types of the library that CPython writes in C: its error texts name them with their module, as `decimal.Decimal`, while
 * classes in Python have their bare name.
 */
const namedWithModule = new Set(
  `_io.BufferedRandom _io.BufferedReader _io.BufferedWriter _io.BytesIO _io.FileIO _io.StringIO _io.TextIOWrapper
  _random.Random _struct.Struct _thread.RLock _thread._local _thread.lock array.array collections.OrderedDict
  collections.defaultdict collections.deque datetime.date datetime.datetime datetime.time datetime.timedelta
  datetime.timezone datetime.tzinfo decimal.Context decimal.Decimal functools._lru_cache_wrapper functools.partial
  itertools.accumulate itertools.batched itertools.chain itertools.combinations
  itertools.combinations_with_replacement itertools.compress itertools.count itertools.cycle itertools.dropwhile
  itertools.filterfalse itertools.groupby itertools.islice itertools.pairwise itertools.permutations itertools.product
  itertools.repeat itertools.starmap itertools.takewhile itertools.zip_longest operator.attrgetter
  operator.itemgetter operator.methodcaller re.Match re.Pattern time.struct_time types.GenericAlias
  types.SimpleNamespace types.UnionType`.split(/\s+/),
);

/** `type(value).__name__`, or with its module before it, as error texts name it. */
export function typeName(value: Value): string {
  const type = typeOf(value);
  if (type.nameInErrors === null) {
    const full = `${type.isStatic ? type.module : type.dict.get('__module__')}.${type.name}`;
    type.nameInErrors = namedWithModule.has(full) ? full : type.name;
  }
  return type.nameInErrors;
}

/** How argument errors name a value's type: None is called by its own name. */
export function argumentType(value: Value): string {
  return value === None ? 'None' : typeName(value);
}

/** True if `type` is `other` or derived from it. */
export function isSubtype(type: PyType, other: PyType): boolean {
  return type === other || type.mro.includes(other);
}

/** True if `value`'s type is `type` or derived from it; no `__instancecheck__`. */
export function isInstance(value: Value, type: PyType): boolean {
  return isSubtype(typeOf(value), type);
}
