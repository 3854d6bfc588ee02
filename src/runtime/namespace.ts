import { ownKey, ownNames } from './attributes';
import { type DictWalk, PyDict } from './data/dictObject';
import { runtimeError } from './errors';
import type { Globals } from './function';
import { keysOf, type PyObject } from './object';
import type { Value } from './values';

/**
 * A dict that shows the attributes of an object (`obj.__dict__`, `vars(obj)`) or the globals of a module, and changes
 * them. Keys that are no strings are kept beside, for what it is worth.
 */
export class NamespaceDict extends PyDict {
  private readonly others = new PyDict();

  constructor(private readonly target: PyObject) {
    super();
  }

  private own(key: Value): `$${string}` | undefined {
    return typeof key === 'string' ? (ownKey(this.target, keysOf(key)) as `$${string}`) : undefined;
  }

  private names(): string[] {
    return ownNames(this.target);
  }

  override get size(): number {
    return this.names().length + this.others.size;
  }

  override get(key: Value): Value | undefined {
    const own = this.own(key);
    if (own === undefined) return this.others.get(key);
    return Object.hasOwn(this.target, own) ? this.target[own] : undefined;
  }

  override has(key: Value): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: Value, value: Value): void {
    const own = this.own(key);
    if (own === undefined) this.others.set(key, value);
    else this.target[own] = value;
  }

  override delete(key: Value): Value | undefined {
    const own = this.own(key);
    if (own === undefined) return this.others.delete(key);
    const value = this.get(key);
    if (value !== undefined) delete this.target[own];
    return value;
  }

  override clear(): void {
    for (const name of this.names()) delete this.target[ownKey(this.target, keysOf(name)) as `$${string}`];
    this.others.clear();
  }

  override popLast(): [Value, Value] | undefined {
    const key = this.keys().pop();
    if (key === undefined) return undefined;
    return [key, this.delete(key) as Value];
  }

  override keys(): Value[] {
    return [...this.names(), ...this.others.keys()];
  }

  override values(): Value[] {
    return this.keys().map((key) => this.get(key) as Value);
  }

  override entries(): [Value, Value][] {
    return this.keys().map((key) => [key, this.get(key) as Value]);
  }

  override update(other: PyDict): void {
    for (const [key, value] of other.entries()) this.set(key, value);
  }

  override walk(): DictWalk {
    const entries = this.entries();
    let next = 0;
    return {
      next: () => {
        if (this.size !== entries.length) throw runtimeError('dictionary changed size during iteration');
        return next < entries.length ? entries[next++] : undefined;
      },
    };
  }

  protected override get isPlain(): boolean {
    return false;
  }
}

const views = new WeakMap<object, NamespaceDict>();

/** The one live dict of an object's own attributes, or of a module's globals. */
export function namespaceView(target: PyObject | Globals): NamespaceDict {
  let view = views.get(target);
  if (view === undefined) {
    view = new NamespaceDict(target as PyObject);
    views.set(target, view);
  }
  return view;
}

/** What a namespace dict shows: the globals behind `globals()`; undefined for other dicts. */
export function targetOf(dict: PyDict): Globals | undefined {
  return dict instanceof NamespaceDict ? (dict as unknown as { target: Globals }).target : undefined;
}
