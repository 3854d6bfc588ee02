import { PyCode } from './code';
import { PyComplex, PyFloat } from './data/floatObject';
import { copyIdentity, identitiesOf } from './data/keys';
import { PyBytes, PyTuple } from './data/sequenceObjects';
import { newException } from './errors';
import type { Continuation, NativeSteps } from './frame';
import { PyBuiltinFunction, PyClassMethodDescriptor, PyGetSet, PyMethodDescriptor } from './function';
import { singletonLayouts } from './object';
import { R, S } from './registers';
import { PyType, typeForFork } from './type';
import type { Value } from './values';
import { World, type WorldOptions } from './world';

/**
 * A process's memory copied for `os.fork`: everything that is reachable from its world and from the stack of the forking
 * thread, each object once. What cannot change (numbers, texts, code, the interpreter's own types and functions) is
 * shared. Objects of JavaScript classes are copied field by field; closures are shared, since they are code.
 */

/** How instances of a class are copied: gives the copy, and fills it in `later` where that needs further copies. */
export type ForkRule<T extends object> = (original: T, copier: Copier) => unknown;

// biome-ignore lint/suspicious/noExplicitAny: constructors of any kind
type AnyClass = abstract new (...args: any[]) => object;

const rules = new Map<object, ForkRule<never>>();

/** Says how instances of a class, and of those below it, are copied. */
export function setForkRule<C extends AnyClass>(type: C, rule: ForkRule<InstanceType<C>>): void {
  rules.set(type.prototype, rule);
}

/** Says that both processes use the same object: files, kernel resources that are shared, immutable values. */
export function shareOverFork(...types: AnyClass[]): void {
  for (const type of types) rules.set(type.prototype, (original) => original);
}

shareOverFork(...Object.values(singletonLayouts));
shareOverFork(PyCode, PyBuiltinFunction, PyMethodDescriptor, PyClassMethodDescriptor);
// Those of `__slots__` belong to a class of the program.
setForkRule(PyGetSet, (original, copier) => (original.owner.isStatic ? original : copier.plain(original)));

/** What stands in a copied stack for native code, which cannot be copied: exceptions pass, returning is refused. */
class Uncopied implements Continuation {
  resume(): unknown {
    if (R.error !== null) {
      const error = R.error;
      R.error = null;
      throw error;
    }
    throw newException('NotImplementedError', [
      'a forked child cannot return through native code (map, sorted, import, …) in the simulator: call os._exit() before',
    ]);
  }
}

// biome-ignore lint/correctness/useYield: it ends at once
function* uncopiedSteps(): NativeSteps {
  throw newException('NotImplementedError', ['a native iterator cannot be used further in a forked child']);
}

export class Copier {
  private readonly copies = new Map<object, unknown>();
  private readonly pending: (() => void)[] = [];

  /** Says what an object becomes. */
  set(original: object, copy: unknown): void {
    this.copies.set(original, copy);
  }

  copy<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.copies.get(value);
    if (known !== undefined) return known as T;
    return this.make(value) as T;
  }

  /** Fills what has been begun; call at the end. */
  finish(): void {
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) next();
  }

  /** Carries out `action` before the end. */
  later(action: () => void): void {
    this.pending.push(action);
  }

  /** The stack of a suspended thread, outermost first; native entries are replaced by a refusal. */
  copyStack(stack: readonly Continuation[]): Continuation[] {
    return stack.map((entry) => {
      const name = entry.constructor.name;
      return name === 'Then' || name === 'NativeFrame' ? new Uncopied() : this.copy(entry);
    });
  }

  /** Told of each object that has been copied field by field. */
  onCopied: (original: object, copy: object) => void = () => {};

  /** Copies an object field by field, whatever the rule for its class is. */
  plain<T extends object>(original: T): T {
    return this.fields(original, Object.create(this.prototype(Object.getPrototypeOf(original) as object)) as T);
  }

  /** Copies own fields into a new object of the same kind. */
  fields<T extends object>(original: T, target: T): T {
    this.copies.set(original, target);
    this.onCopied(original, target);
    this.pending.push(() => {
      const from = original as Record<string, unknown>;
      const to = target as Record<string, unknown>;
      for (const key of Object.keys(from)) {
        const value = from[key];
        to[key] = typeof value === 'object' && value !== null ? this.copy(value) : value;
      }
    });
    return target;
  }

  private make(original: object): unknown {
    if (Array.isArray(original)) return this.array(original);
    const proto = Object.getPrototypeOf(original) as object | null;
    if (proto === Map.prototype) return this.map(original as Map<unknown, unknown>);
    if (proto === Set.prototype) return this.setOf(original as Set<unknown>);
    if (ArrayBuffer.isView(original)) return this.keep(original, (original as Uint8Array).slice());
    if (original instanceof PyType) return original.isStatic ? original : this.type(original);
    if (isImmutable(original)) return this.keep(original, original);
    for (let at = proto; at !== null; at = Object.getPrototypeOf(at) as object | null) {
      const rule = rules.get(at);
      if (rule !== undefined) {
        const made = (rule as ForkRule<object>)(original, this);
        if (!this.copies.has(original)) this.copies.set(original, made);
        return made;
      }
      if (at === Object.prototype) break;
    }
    if (Object.prototype.toString.call(original) === '[object Generator]') return this.keep(original, uncopiedSteps());
    if (original instanceof WeakMap || original instanceof WeakSet) return this.keep(original, new WeakMap());
    return this.plain(original);
  }

  /** Prototypes of classes made by Python code, and the builtins below globals, have copies; others are JavaScript's. */
  private prototype(proto: object | null): object | null {
    if (proto === null) return null;
    const known = this.copies.get(proto);
    if (known !== undefined) return known as object;
    const owner = (proto as { cls?: unknown }).cls;
    if (owner instanceof PyType && !owner.isStatic) {
      this.copy(owner);
      return (this.copies.get(proto) as object | undefined) ?? proto;
    }
    return proto;
  }

  private type(original: PyType): PyType {
    if (original.base !== null) this.copy(original.base);
    if (this.copies.has(original)) return this.copies.get(original) as PyType;
    const { copy, own } = typeForFork(
      original,
      this.copy(original.base),
      Object.create(this.prototype(Object.getPrototypeOf(original) as object)) as PyType,
    );
    this.copies.set(original, copy);
    this.copies.set(original.proto, copy.proto);
    if (original.guard !== null && copy.guard !== null) this.copies.set(original.guard, copy.guard);
    this.pending.push(() => {
      const from = original as unknown as Record<string, unknown>;
      const to = copy as unknown as Record<string, unknown>;
      for (const key of Object.keys(from)) if (!own.includes(key)) to[key] = this.copy(from[key]);
      this.entries(original.proto, copy.proto);
      if (original.guard !== null && copy.guard !== null) this.entries(original.guard, copy.guard);
    });
    return copy;
  }

  private entries(from: object, to: object): void {
    for (const key of Object.keys(from))
      (to as Record<string, unknown>)[key] = this.copy((from as Record<string, unknown>)[key]);
  }

  private array(original: unknown[]): unknown[] {
    const made = original.slice();
    this.copies.set(original, made);
    this.pending.push(() => {
      for (let i = 0; i < made.length; i++) {
        const value = made[i];
        if (typeof value === 'object' && value !== null) made[i] = this.copy(value);
      }
    });
    return made;
  }

  private map(original: Map<unknown, unknown>): Map<unknown, unknown> {
    const made = new Map<unknown, unknown>();
    this.copies.set(original, made);
    this.pending.push(() => {
      for (const [key, value] of original) made.set(this.copy(key), this.copy(value));
    });
    return made;
  }

  private setOf(original: Set<unknown>): Set<unknown> {
    const made = new Set<unknown>();
    this.copies.set(original, made);
    this.pending.push(() => {
      for (const value of original) made.add(this.copy(value));
    });
    return made;
  }

  private keep<T>(original: object, copy: T): T {
    this.copies.set(original, copy);
    return copy;
  }
}

function isImmutable(value: object): boolean {
  const proto = Object.getPrototypeOf(value);
  if (proto === PyFloat.prototype || proto === PyBytes.prototype || proto === PyComplex.prototype) return true;
  if (proto === PyTuple.prototype) return (value as PyTuple).items.every((item) => typeof item !== 'object');
  return Object.isFrozen(value) && !('cls' in value);
}

/**
 * The world of a forked process. `prepare` says, before anything is copied, what the kernel's side becomes; `options` are
 * where the child's output goes.
 */
export function forkWorld(world: World, copier: Copier, options: WorldOptions, prepare: (child: World) => void): World {
  const child = new World(options);
  copier.set(world, child);
  const target = child as { -readonly [K in keyof World]: World[K] };
  // Places of programs are one numbering for the whole run.
  target.files = world.files;
  target.sites = world.sites;
  target.importer = world.importer;
  target.maxStrDigits = world.maxStrDigits;
  copier.set(world.files, world.files);
  copier.set(world.sites, world.sites);
  prepare(child);
  const identities = [identitiesOf(world), identitiesOf(child)] as const;
  identities[1].next = identities[0].next;
  copier.onCopied = (original, copy) => copyIdentity(original as never, copy as never, ...identities);
  copier.fields(world.builtins, target.builtins);
  target.modules = copier.copy(world.modules);
  target.subclasses = copier.copy(world.subclasses);
  for (const [key, value] of world.slots) if (!child.slots.has(key)) child.slots.set(key, copier.copy(value));
  return child;
}

/** The operation that goes on with a copied stack: its innermost entry gets what `result` gives; `handling` is `sys.exception()`. */
export function resumeStack(
  stack: readonly Continuation[],
  result: () => unknown,
  handling: Value | null,
): () => typeof S {
  return () => {
    R.handling = handling;
    R.captured.push({ resume: result });
    for (let i = stack.length - 1; i >= 0; i--) R.captured.push(stack[i]);
    return S;
  };
}
