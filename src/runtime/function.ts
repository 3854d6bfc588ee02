import { bindPython } from './arguments';
import type { PyCell, PyCode } from './code';
import { attributeError, badOperand, typeError } from './errors';
import { None, PyObject } from './object';
import { bindNative, nativeShape, parseSignature, type Signature } from './signature';
import { isSubtype, newStaticType, type PyType, typeOf } from './type';
import type { M, Names, Value } from './values';
import { since } from './version';

// biome-ignore lint/suspicious/noExplicitAny: natives declare the parameters that their signature promises
export type NativeFunction = (this: any, ...args: any[]) => unknown;

/** A module's globals: keys `$x`; the prototype holds the builtins. */
export type Globals = Record<`$${string}`, Value | undefined>;

/** A function made by `def` or `lambda`. */
export class PyFunction extends PyObject {
  fn: (...args: unknown[]) => unknown;
  /** Parameters of `fn` if a call with exactly that many positionals may go there directly, else −1. */
  n: number;
  /** The same when it is called as a method, `self` counted. */
  b: number;
  name: string;
  qualname: string;
  doc: Value;
  module: Value;
  annotations: PyObject | null = null;
  typeParams: Value | null = null;
  /** Filled by generated code: the form of `fn` that gives exceptions back in `R.raised`, and its `n`. */
  soft: unknown = undefined;
  softN = -1;

  constructor(
    public code: PyCode,
    public g: Globals,
    /** Of the last positional parameters. */
    public defaults: Value[] | null,
    public kwDefaults: Record<string, Value> | null,
    public cells: PyCell[] | null,
  ) {
    super();
    this.fn = code.body;
    this.n = this.b = code.arity;
    this.name = code.meta.name;
    this.qualname = code.meta.qualname;
    this.doc = code.meta.docstring ?? None;
    this.module = g.$__name__ ?? None;
  }

  override call(args: Value[], names: Names): M {
    if (names === null && args.length === this.n) return this.fn(...args) as M;
    return this.fn(...bindPython(this, args, names)) as M;
  }

  override descrGet(instance: Value | undefined): Value {
    return instance === undefined ? this : new PyBoundMethod(this, instance);
  }

  /** Error texts have the qualified name since 3.10. */
  get qualnameForErrors(): string {
    return since(10) ? this.qualname : this.name;
  }
}

/** What a native function is, apart from how it binds. */
abstract class NativeCallable extends PyObject {
  readonly name: string;
  /** How many positional values `fn` may be called with as they are: it gets `undefined` for those left out. */
  protected readonly least: number;
  protected readonly most: number;

  constructor(
    readonly text: string,
    readonly fn: NativeFunction,
    name?: string,
  ) {
    super();
    const shape = nativeShape(text);
    this.name = name ?? shape.name;
    this.least = shape.least;
    this.most = shape.most;
  }

  private read: Signature | null = null;

  /** Read when it is first asked for: most functions are only ever called directly. */
  get signature(): Signature {
    this.read ??= parseSignature(this.text);
    return this.read;
  }
}

/** A native function of a module, or (with `self`) a native method bound to its object or class. */
export class PyBuiltinFunction extends NativeCallable {
  readonly n: number;

  constructor(
    text: string,
    fn: NativeFunction,
    /** The module's name, for `__module__` and pickling; null for static methods of types. */
    readonly module: string | null,
    /** The type whose static method it is, for error texts (`int.__new__`). */
    readonly owner: PyType | null = null,
    name?: string,
  ) {
    super(text, fn, name);
    this.n = this.least;
  }

  override call(args: Value[], names: Names): M {
    if (names === null && args.length >= this.least && args.length <= this.most) return this.fn(...args) as M;
    return this.fn(...bindNative(this.signature, args, names, this.label, 0)) as M;
  }

  get label(): string {
    return this.owner === null ? this.name : `${this.owner.name}.${this.name}`;
  }
}

/** How error texts name a method: with its type since 3.9. */
const qualified = (owner: PyType, name: string) => (since(9) ? `${owner.name}.${name}` : name);

/** A method of a native type: binds to instances and checks `self` when it is called through the class. */
export class PyMethodDescriptor extends NativeCallable {
  /** No direct calls through the class, since `self` must be checked. */
  readonly n = -1;
  readonly b: number;
  /** The most values that `fn` takes, `self` counted; `b` is the least. */
  readonly u: number;

  constructor(
    text: string,
    fn: NativeFunction,
    readonly owner: PyType,
  ) {
    super(text, fn);
    this.b = this.least;
    this.u = this.most;
  }

  /** Python calls such a one a slot wrapper: `<slot wrapper '__len__' of 'list' objects>`. */
  get isSlot(): boolean {
    return this.name.startsWith('__');
  }

  override call(args: Value[], names: Names): M {
    if (args.length - (names?.length ?? 0) < 1) {
      const kind = this.isSlot || !since(9) ? 'descriptor' : 'unbound method';
      const who =
        this.isSlot || !since(9)
          ? `'${this.name}' of '${this.owner.name}' object`
          : `${this.owner.name}.${this.name}()`;
      throw typeError(`${kind} ${who} needs an argument`);
    }
    this.checkSelf(args[0]);
    return this.callBound(args, names);
  }

  /** The call when `self`, the first of `args`, is known to be right. */
  callBound(args: Value[], names: Names): M {
    if (names === null && args.length >= this.least && args.length <= this.most) return this.fn(...args) as M;
    return this.fn(...this.arrange(args, names)) as M;
  }

  /** A call's values as `fn` wants them. @throws TypeError */
  protected arrange(args: Value[], names: Names): unknown[] {
    const label = this.isSlot
      ? this.name === '__init__'
        ? this.owner.name
        : this.name
      : qualified(this.owner, this.name);
    return bindNative(this.signature, args, names, label, 1);
  }

  checkSelf(self: Value): void {
    if (isSubtype(typeOf(self), this.owner)) return;
    const verb = this.isSlot ? 'requires' : "for '";
    throw typeError(
      this.isSlot
        ? `descriptor '${this.name}' ${verb} a '${this.owner.name}' object but received a '${typeOf(self).name}'`
        : `descriptor '${this.name}' ${verb}${this.owner.name}' objects doesn't apply to a '${typeOf(self).name}' object`,
    );
  }

  override descrGet(instance: Value | undefined): Value {
    return instance === undefined ? this : new PyNativeMethod(this, instance);
  }
}

/** A class method of a native type: binds to the class. */
export class PyClassMethodDescriptor extends NativeCallable {
  constructor(
    text: string,
    fn: NativeFunction,
    readonly owner: PyType,
  ) {
    super(text, fn);
  }

  callBound(args: Value[], names: Names): M {
    const label = qualified(this.owner, this.name);
    return this.fn(...bindNative(this.signature, args, names, label, 1)) as M;
  }

  override call(args: Value[], names: Names): M {
    if (args.length === 0)
      throw typeError(`descriptor '${this.name}' of '${this.owner.name}' object needs an argument`);
    return this.callBound(args, names);
  }

  override descrGet(_instance: Value | undefined, owner: PyType): Value {
    return new PyNativeMethod(this, owner);
  }
}

/** Functions that call what a method is bound to with `self` first, one for each number of arguments. */
const boundCalls: ((this: PyBoundMethod, ...args: Value[]) => unknown)[] = [
  function () {
    return (this.func as PyFunction).fn(this.self);
  },
  function (a) {
    return (this.func as PyFunction).fn(this.self, a);
  },
  function (a, b) {
    return (this.func as PyFunction).fn(this.self, a, b);
  },
  function (a, b, c) {
    return (this.func as PyFunction).fn(this.self, a, b, c);
  },
];

/** A function with its first argument: `obj.method`. */
export class PyBoundMethod extends PyObject {
  readonly fn: ((this: PyBoundMethod, ...args: Value[]) => unknown) | undefined;
  readonly n: number;

  constructor(
    readonly func: PyObject,
    readonly self: Value,
  ) {
    super();
    const b = (func as { b?: number }).b ?? -1;
    this.fn = b > 0 ? boundCalls[b - 1] : undefined;
    this.n = this.fn === undefined ? -1 : b - 1;
  }

  override call(args: Value[], names: Names): M {
    const all = [this.self, ...args];
    const func = this.func;
    if (func instanceof PyMethodDescriptor || func instanceof PyClassMethodDescriptor)
      return func.callBound(all, names);
    return func.call(all, names);
  }
}

/** A native method with its object: `[].append`. For Python it is a built-in function. */
export class PyNativeMethod extends PyBoundMethod {
  declare readonly func: PyMethodDescriptor | PyClassMethodDescriptor;
}

/** `len`, `int.__add__`'s getters and the like: a native data descriptor. */
export class PyGetSet extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    private readonly getter: ((self: never) => unknown) | undefined,
    private readonly setter: ((self: never, value: Value | undefined) => unknown) | undefined,
  ) {
    super();
  }

  /** How Python calls it: an attribute (getset) or a member. */
  readonly isMember: boolean = false;

  override descrGet(instance: Value | undefined): M {
    if (instance === undefined) return this;
    this.check(instance);
    const value = this.getter?.(instance as never);
    if (value === undefined) throw attributeMissing(instance, this.name);
    return value as M;
  }

  override descrSet(instance: Value, value: Value | undefined): M {
    this.check(instance);
    if (this.setter === undefined) {
      throw readOnly(
        this.isMember
          ? 'readonly attribute'
          : `attribute '${this.name}' of '${this.owner.name}' objects is not writable`,
        this.name,
        instance,
      );
    }
    const result = this.setter(instance as never, value);
    return result === undefined ? None : (result as M);
  }

  private check(instance: Value): void {
    if (isSubtype(typeOf(instance), this.owner)) return;
    throw typeError(
      `descriptor '${this.name}' for '${this.owner.name}' objects doesn't apply to a '${typeOf(instance).name}' object`,
    );
  }
}

function attributeMissing(instance: Value, name: string) {
  const text = since(10) ? `'${typeOf(instance).name}' object has no attribute '${name}'` : name;
  return attributeError(text, name, instance);
}

function readOnly(message: string, name: string, instance: Value) {
  return attributeError(message, name, instance);
}

export class PyStaticMethod extends PyObject {
  constructor(public func: Value) {
    super();
  }

  override descrGet(_instance?: Value, _owner?: PyType): Value {
    return this.func;
  }
}

export class PyClassMethod extends PyObject {
  constructor(public func: Value) {
    super();
  }

  override descrGet(_instance: Value | undefined, owner: PyType): M {
    const func = this.func;
    if (typeof func !== 'object') throw badOperand(func, 'is not callable');
    if (func instanceof PyFunction) return new PyBoundMethod(func, owner);
    // Up to 3.12 a class method also wraps other descriptors (a property, say); later it only calls.
    if (func.descrGet !== undefined) return func.descrGet(owner, owner.cls);
    return new PyBoundMethod(func, owner);
  }
}

export class PyProperty extends PyObject {
  name: string | null = null;

  constructor(
    public getter: Value,
    public setter: Value,
    public deleter: Value,
    public doc: Value,
  ) {
    super();
  }

  // Both call Python; they are in `descriptors.ts`.
  declare descrGet: (instance: Value | undefined, owner?: PyType) => M;
  declare descrSet: (instance: Value, value: Value | undefined) => M;
}

export const functionType = newStaticType('function', PyFunction, { isBase: false, hasDict: true });
export const builtinFunctionType = newStaticType('builtin_function_or_method', PyBuiltinFunction, { isBase: false });
export const methodDescriptorType = newStaticType('method_descriptor', PyMethodDescriptor, { isBase: false });
export const classMethodDescriptorType = newStaticType('classmethod_descriptor', PyClassMethodDescriptor, {
  isBase: false,
});
export const methodType = newStaticType('method', PyBoundMethod, { isBase: false });
PyNativeMethod.prototype.cls = builtinFunctionType;
export const getSetType = newStaticType('getset_descriptor', PyGetSet, { isBase: false });

/** An attribute that Python calls a member: one of a slot, or of a C structure. */
export class PyMember extends PyGetSet {
  override readonly isMember = true;
}
newStaticType('member_descriptor', PyMember, { isBase: false, base: getSetType });
export const staticMethodType = newStaticType('staticmethod', PyStaticMethod, { hasDict: true });
export const classMethodType = newStaticType('classmethod', PyClassMethod, { hasDict: true });
export const propertyType = newStaticType('property', PyProperty, {});
