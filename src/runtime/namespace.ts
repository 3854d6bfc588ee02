import { ownKey, ownNames } from './attributes';
import { type DictWalk, PyDict } from './data/dictObject';
import { runtimeError } from './errors';
import type { Globals } from './function';
import { keysOf, type PyObject } from './object';
import { R } from './registers';
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

/** Whether a namespace inherits builtins, as that of a module does. */
function isNamespace(target: Globals): boolean {
  return (
    Object.getPrototypeOf(target) !== null && Object.getPrototypeOf(target) !== Object.prototype && !('cls' in target)
  );
}

/**
 * Globals that share everything with a dict, for code that is to run in it: a plain dict becomes a view of them, so
 * that functions made there see what is stored in the dict later, and the other way round.
 */
export function adoptAsGlobals(dict: PyDict): Globals {
  const known = targetOf(dict);
  if (known !== undefined && isNamespace(known)) return known;
  const G = Object.create(builtinsFor(dict.get('__builtins__'))) as Globals;
  const entries = dict.entries();
  for (const [key, value] of entries) if (typeof key === 'string') G[keysOf(key).own] = value;
  if (!dict.has('__builtins__')) G.$__builtins__ = namespaceView(R.world.builtins);
  if (known === undefined && dict.cls.isStatic) {
    const others = new PyDict();
    for (const [key, value] of entries) if (typeof key !== 'string') others.set(key, value);
    Object.setPrototypeOf(dict, NamespaceDict.prototype);
    Object.assign(dict, { target: G, others });
    views.set(G, dict as NamespaceDict);
  }
  return G;
}

/** What `__builtins__` of some globals stands for: a module, a dict, or this process's own builtins. */
function builtinsFor(value: Value | undefined): Globals {
  if (value === undefined || typeof value !== 'object') return R.world.builtins;
  const module = (value as unknown as { namespace?: Globals }).namespace;
  if (module !== undefined) return module;
  if (!(value instanceof PyDict)) return R.world.builtins;
  const target = targetOf(value);
  if (target !== undefined) return target;
  const made = Object.create(null) as Globals;
  for (const [key, item] of value.entries()) if (typeof key === 'string') made[keysOf(key).own] = item;
  return made;
}
