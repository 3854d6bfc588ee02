/**
 * A Python of a few lines for testing generated code without the real runtime: values are JavaScript values, and every
 * operation may be suspended and resumed. It knows numbers, strings, lists, tuples, dicts with string keys, functions,
 * generators, plain classes and exceptions.
 */

import type { SeededRandom } from '../../src/base';
import { type CodeMeta, compile } from '../../src/compile';
import { type Continuation, Frame } from '../../src/runtime/frame';
import { DONE, R, S } from '../../src/runtime/registers';
import { analyseScopes, parse } from '../../src/syntax';

// biome-ignore lint/suspicious/noExplicitAny: this machine is untyped like the language that it stands for
type Any = any;

/** None, after something was done. */
const done = (_: unknown): Any => NONE;

class Cell {
  constructor(public value: Any) {}
}

class Fn {
  n: number;
  b: number;
  constructor(
    readonly code: Any,
    readonly g: Any,
    readonly defaults: Any[],
    readonly kwDefaults: Record<string, Any>,
    readonly cells: Any[],
  ) {
    const m: CodeMeta = code.meta;
    this.n = this.b = m.hasVarArgs || m.hasVarKeywords || m.keywordOnly > 0 || m.kind === 'class' ? -1 : m.positional;
    Object.assign(this, { fn: code.body });
  }
}

class Native {
  n: number;
  constructor(readonly fn: (...args: Any[]) => Any) {
    this.n = fn.length;
  }
}

class Bound {
  n = -1;
  constructor(
    readonly self: Any,
    readonly func: Any,
  ) {}
}

class Type {
  readonly attributes = new Map<string, Any>();
  constructor(
    readonly name: string,
    readonly bases: Type[],
  ) {}
  find(name: string): Any {
    if (this.attributes.has(name)) return this.attributes.get(name);
    for (const base of this.bases) {
      const found = base.find(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  isSub(other: Type): boolean {
    return this === other || this.bases.some((base) => base.isSub(other));
  }
}

class Instance {
  [key: string]: Any;
  constructor(readonly cls: Type) {}
}

const NONE = new (class None {})();
const baseException = new Type('BaseException', []);
const exceptions = Object.fromEntries(
  [
    'Exception',
    'ValueError',
    'KeyError',
    'TypeError',
    'StopIteration',
    'NameError',
    'UnboundLocalError',
    'RuntimeError',
    'AttributeError',
    'ZeroDivisionError',
    'GeneratorExit',
    'IndexError',
    'AssertionError',
  ].map((name) => [name, new Type(name, [baseException])]),
);
for (const [name, type] of Object.entries(exceptions)) if (name !== 'Exception') type.bases.push(exceptions.Exception);

function failure(name: string, ...args: Any[]): Instance {
  const error = new Instance(exceptions[name]);
  error.args = args;
  return error;
}

class Later implements Continuation {
  constructor(
    readonly run: () => Any,
    readonly ignoresInput: boolean,
  ) {}
  resume(): Any {
    if (!this.ignoresInput) return this.run();
    if (R.error !== null) R.take();
    return this.run();
  }
}

class Then implements Continuation {
  constructor(readonly next: (value: Any) => Any) {}
  resume(): Any {
    return this.next(R.take());
  }
}

function then(value: Any, next: (value: Any) => Any): Any {
  if (value !== S) return next(value);
  R.captured.push(new Then(next));
  return S;
}

class Generator {
  frame: Frame;
  state: 'new' | 'suspended' | 'running' | 'done' = 'new';
  constructor(fn: Any, locals: Any[]) {
    this.frame = new Frame(fn, 0, 0, locals);
  }
  next(): Any {
    return this.resume(NONE, null);
  }
  resume(value: Any, error: Any): Any {
    if (this.state === 'running') throw failure('ValueError', 'generator already executing');
    if (this.state === 'done') {
      if (error !== null) throw error;
      R.returned = NONE as Any;
      return DONE;
    }
    this.state = 'running';
    R.value = value;
    R.error = error;
    let result: Any;
    try {
      result = this.frame.resume();
    } catch (e) {
      this.state = 'done';
      throw e;
    }
    return this.after(result);
  }
  private after(result: Any): Any {
    if (result === S) {
      R.captured.push({
        resume: () => {
          if (R.error !== null) this.state = 'done';
          return this.after(R.take());
        },
      });
      return S;
    }
    this.state = result === DONE ? 'done' : 'suspended';
    return result;
  }
}

/** How often an operation is suspended: never, always, or as a seeded coin decides. */
export type Suspension = 'never' | 'always' | SeededRandom;

/** Compiles and runs a program; gives what it printed, one string a line. */
export function run(text: string, suspension: Suspension, python = '3.12'): string[] {
  const parsed = parse(text, { python });
  if (parsed.problems.length > 0) throw new Error(parsed.problems[0].message);
  const options = { siteBase: 1, file: 0, python, variant: 'run' } as const;
  const { program, problems } = compile(parsed.module, text, analyseScopes(parsed.module), options);
  if (problems.length > 0) throw new Error(problems[0].message);
  const output: string[] = [];
  const coin = () => suspension === 'always' || (suspension !== 'never' && suspension.below(3) === 0);
  const O = operations(coin);
  const make = new Function('R', 'S', 'DONE', 'Frame', 'Cell', 'O', 'K', program.javascript);
  const constants = program.constants.map((c: Any) =>
    c.type === 'tuple' ? tuple(c.items.map((i: Any) => i.value ?? NONE)) : c.value,
  );
  const bodies: Any[] = make(R, S, DONE, Frame, Cell, O, constants);
  const codes = program.codes.map((meta, i) => ({ meta, body: bodies[i], codes: [] as Any[] }));
  for (const code of codes) code.codes = codes;
  const G = Object.assign(Object.create(builtins(output)), { $__name__: '__main__' });
  const main = new Fn(codes.at(-1), G, [], {}, []);
  R.left = 0;
  R.depth = 0;
  R.depthLimit = 500;
  R.captured = [];
  R.resuming = null;
  R.error = null;
  R.handling = null;
  R.slice = coin;
  drive(() => (main as Any).fn());
  if (R.depth !== 0) throw new Error(`the depth is ${R.depth} at the end`);
  if (R.handling !== null) throw new Error('an exception is still being handled at the end');
  return output;
}

/** Runs to the end, resuming what was suspended at once. */
function drive(start: () => Any): void {
  let stack: Continuation[] = [];
  let step = start;
  for (;;) {
    let value: Any;
    let error: Any = null;
    const before = R.depth;
    try {
      value = step();
    } catch (e) {
      error = e;
    }
    if (error === null && value === S) {
      stack = R.captured.concat(stack);
      R.captured = [];
      if (R.depth !== before) throw new Error('a suspended frame counts as running');
      R.value = NONE as Any;
      R.error = null;
    } else {
      if (R.captured.length > 0) throw new Error('captured without being suspended');
      R.value = value;
      R.error = error;
    }
    const entry = stack.shift();
    if (entry === undefined) {
      if (error !== null) throw error;
      return;
    }
    step = () => entry.resume();
  }
}

function tuple(items: Any[]): Any {
  return Object.freeze(Object.assign([...items], { isTuple: true }));
}

function show(value: Any): string {
  if (value === NONE) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) {
    const items = value.map(show).join(', ');
    if ((value as Any).isTuple) return value.length === 1 ? `(${items},)` : `(${items})`;
    return `[${items}]`;
  }
  if (value instanceof Map) return `{${[...value].map(([k, v]) => `${show(k)}: ${show(v)}`).join(', ')}}`;
  if (value instanceof Set) return `{${[...value].map(show).join(', ')}}`;
  if (value instanceof Instance) return `${value.cls.name}(${(value.args ?? []).map(show).join(', ')})`;
  return String(value);
}

function builtins(output: string[]): Any {
  const table: Record<string, Any> = {
    print: (...args: Any[]) => {
      output.push(args.map((a) => (typeof a === 'string' ? a : show(a))).join(' '));
      return NONE;
    },
    range: (...a: number[]) => {
      const [start, stop, step] = a.length === 1 ? [0, a[0], 1] : [a[0], a[1], a[2] ?? 1];
      const out = [];
      for (let i = start; step > 0 ? i < stop : i > stop; i += step) out.push(i);
      return out;
    },
    len: (x: Any) => x.length ?? x.size,
    next: (it: Any) => then(it.next(), stop),
    send: (it: Any, value: Any) => then(it.resume(value, null), stop),
    throw_: (it: Any, error: Any) => then(it.resume(NONE, error), stop),
    handled: () => R.handling ?? NONE,
  };
  const stop = (value: Any) => {
    if (value === DONE) throw failure('StopIteration', R.returned);
    return value;
  };
  const out: Any = {};
  for (const [name, fn] of Object.entries(table)) {
    const native = new Native(fn);
    if (fn.length === 0) native.n = -1;
    out[`$${name}`] = native;
  }
  for (const [name, type] of Object.entries(exceptions)) out[`$${name}`] = type;
  return out;
}

function operations(coin: () => boolean): Any {
  const arithmetic: Record<string, (a: Any, b: Any) => Any> = {
    add: (a, b) => (Array.isArray(a) ? [...a, ...b] : a + b),
    sub: (a, b) => a - b,
    mul: (a, b) => (typeof a === 'string' ? a.repeat(b) : a * b),
    truediv: (a, b) => {
      if (b === 0) throw failure('ZeroDivisionError', 'division by zero');
      return a / b;
    },
    mod: (a, b) => ((a % b) + b) % b,
    floordiv: (a, b) => Math.floor(a / b),
    pow: (a, b) => a ** b,
  };
  const equal = (a: Any, b: Any): boolean => a === b || (Array.isArray(a) && Array.isArray(b) && show(a) === show(b));
  const may: Record<string, (...args: Any[]) => Any> = {
    ...arithmetic,
    ...Object.fromEntries(Object.entries(arithmetic).map(([name, f]) => [`i${name}`, f])),
    iadd: (a, b) => {
      if (!Array.isArray(a)) return a + b;
      a.push(...b);
      return a;
    },
    neg: (a) => -a,
    lt: (a, b) => {
      if (typeof a !== typeof b) throw failure('TypeError', "'<' not supported");
      return a < b;
    },
    le: (a, b) => a <= b,
    gt: (a, b) => a > b,
    ge: (a, b) => a >= b,
    eq: equal,
    ne: (a, b) => !equal(a, b),
    contains: (c, x) =>
      Array.isArray(c) ? c.some((y) => equal(x, y)) : typeof c === 'string' ? c.includes(x) : c.has(x),
    truth: (v) => {
      if (v === NONE || v === false || v === 0 || v === '') return false;
      return Array.isArray(v) ? v.length > 0 : true;
    },
    loadName: (ns, G, name) => {
      const value = ns.get(name) ?? G[`$${name}`];
      if (value === undefined) throw failure('NameError', `name '${name}' is not defined`);
      return value;
    },
    loadClassFree: (ns, cell, name) => ns.get(name) ?? cell.value,
    storeName: (ns, name, value) => {
      ns.set(name, value);
      return NONE;
    },
    deleteName: (ns, name) => done(ns.delete(name)),
    getattr: (o, name) => {
      const found =
        o instanceof Instance ? (o[`$${name}`] ?? o.cls.find(name)) : o instanceof Type ? o.find(name) : undefined;
      if (found === undefined && name === 'args' && o instanceof Instance) return tuple(o.args);
      if (found === undefined && name === 'append') return new Bound(o, new Native((list, x) => done(list.push(x))));
      if (found === undefined && name === '__traceback__') return NONE;
      if (found === undefined) throw failure('AttributeError', name);
      return found instanceof Fn && o instanceof Instance ? new Bound(o, found) : found;
    },
    setattr: (o, name, value) => done(Object.assign(o, { [`$${name}`]: value })),
    delattr: (o, name) => done(delete o[`$${name}`]),
    getitem: (o, i) => {
      const value = o instanceof Map ? o.get(i) : o[i < 0 ? o.length + i : i];
      if (value === undefined) throw failure(o instanceof Map ? 'KeyError' : 'IndexError', i);
      return value;
    },
    setitem: (o, i, v) => done(o instanceof Map ? o.set(i, v) : o.splice(i, 1, v)),
    delitem: (o, i) => done(o instanceof Map ? o.delete(i) : o.splice(i, 1)),
    call: (f, args, names) => callAny(f, args, names),
    callSpread: (f, args, keywords) =>
      callAny(
        f,
        keywords === null ? args : [...args, ...keywords.values()],
        keywords === null ? null : [...keywords.keys()],
      ),
    spreadArgs: (_f, args, it) => done(args.push(...it)),
    mergeKeywords: (_f, kw, m) => {
      for (const [k, v] of m) kw.set(k, v);
      return NONE;
    },
    superCall: (cell, self) => {
      const proxy = new Instance({ name: 'super', find: (name: string) => cell.value.bases[0]?.find(name) } as Any);
      return new Proxy(proxy, {
        get: (_t, key) =>
          key === 'cls'
            ? proxy.cls
            : (key as string).startsWith('$')
              ? bindSuper(cell, self, (key as string).slice(1))
              : undefined,
      });
    },
    dict: (pairs) => {
      const map = new Map();
      for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i], pairs[i + 1]);
      return map;
    },
    set: (items) => new Set(items),
    setAdd: (s, x) => done(s.add(x)),
    dictSet: (d, k, v) => done(d.set(k, v)),
    listExtend: (l, it) => done(l.push(...it)),
    setUpdate: (s, it) => {
      for (const x of it) s.add(x);
      return NONE;
    },
    dictUpdate: (d, m) => {
      for (const [k, v] of m) d.set(k, v);
      return NONE;
    },
    iter: (x) => {
      if (x instanceof Generator || x.isIterator) return x;
      const items: Any[] = x instanceof Map || x instanceof Set ? [...x.keys()] : x;
      let i = 0;
      return { isIterator: true, next: () => maybe(() => (i < items.length ? items[i++] : DONE)) };
    },
    unpack: (v, n) => {
      const items = v instanceof Map ? [...v.keys()] : [...v];
      if (items.length !== n) throw failure('ValueError', `${items.length} values, not ${n}`);
      return items;
    },
    unpackStar: (v, before, after) => {
      const items = [...v];
      return [
        ...items.slice(0, before),
        items.slice(before, items.length - after),
        ...items.slice(items.length - after),
      ];
    },
    format: (v, conversion, spec) => {
      const text = conversion === 114 || typeof v !== 'string' ? show(v) : v;
      return spec.startsWith('>') ? text.padStart(Number(spec.slice(1))) : text;
    },
    makeClass: (body, name, bases, _keywords) => {
      const ns = new Map();
      return then(body.fn(ns), (cell) => {
        const type = new Type(name, bases);
        for (const [k, v] of ns) type.attributes.set(k, v);
        if (cell instanceof Cell) cell.value = type;
        return type;
      });
    },
    delegate: (it, sent, error) => {
      R.returned = NONE as Any;
      return it instanceof Generator ? it.resume(sent, error) : it.next();
    },
    delegateIter: (x) => may.iter(x),
    raise: (exc, cause) => {
      void cause;
      return then(exc instanceof Type ? callAny(exc, [], null) : exc, (error) => {
        throw error;
      });
    },
    raised: (exc, _cause) => (exc instanceof Type ? callAny(exc, [], null) : exc),
    matchesStar: () => [NONE, NONE],
    matchSequence: (v, before, star, after) => {
      if (!Array.isArray(v) || (star ? v.length < before + after : v.length !== before)) return null;
      return star ? [...v.slice(0, before), v.slice(before, v.length - after), ...v.slice(v.length - after)] : [...v];
    },
    matchMapping: (v, keys, rest) => {
      if (!(v instanceof Map) || !keys.every((k: Any) => v.has(k))) return null;
      return [...keys.map((k: Any) => v.get(k)), ...(rest ? [new Map([...v].filter(([k]) => !keys.includes(k)))] : [])];
    },
    matchClass: (v, cls, positional, names) => {
      if (!(v instanceof Instance) || !v.cls.isSub(cls)) return null;
      const order: string[] = [...(cls.find('__match_args__') ?? []).slice(0, positional), ...names];
      const values = order.map((name) => v[`$${name}`]);
      return values.includes(undefined) ? null : values;
    },
  };
  const bindSuper = (cell: Any, self: Any, name: string) => new Bound(self, cell.value.bases[0].find(name));
  const maybe = (operation: () => Any): Any => {
    if (!coin()) return operation();
    R.captured.push(new Later(operation, true));
    return S;
  };
  const callAny = (f: Any, args: Any[], names: readonly string[] | null): Any => {
    if (f instanceof Bound) return callAny(f.func, [f.self, ...args], names);
    if (f instanceof Native) return f.fn(...args);
    if (f instanceof Type) {
      const self = new Instance(f);
      if (f.isSub(baseException)) self.args = args;
      const init = f.find('__init__');
      return init === undefined ? self : then(callAny(init, [self, ...args], names), () => self);
    }
    return (f as Any).fn(...bindArguments(f, args, names));
  };
  const always = {
    None: NONE,
    Ellipsis: '...',
    missingGlobal: (_G: Any, name: string) => {
      throw failure('NameError', `name '${name}' is not defined`);
    },
    unboundLocal: (name: string) => {
      throw failure('UnboundLocalError', name);
    },
    unboundFree: (name: string) => {
      throw failure('NameError', name);
    },
    deleteGlobal: (G: Any, name: string) => {
      delete G[`$${name}`];
    },
    slice: (a: Any, b: Any, c: Any) => ({ a, b, c }),
    addKeyword: (_f: Any, kw: Any, name: string, value: Any) => kw.set(name, value),
    list: (items: Any[]) => items,
    tuple,
    listAppend: (list: Any[], x: Any) => list.push(x),
    listToTuple: tuple,
    makeFunction: (code: Any, G: Any, defaults: Any, kwDefaults: Any, cells: Any) =>
      new Fn(code, G, defaults ?? [], kwDefaults ?? {}, cells ?? []),
    makeGenerator: (fn: Any, locals: Any[]) => new Generator(fn, locals),
    unwind: (error: Any) => {
      R.depth--;
      if (!(error instanceof Instance)) throw error;
      return error;
    },
    caught: (error: Any) => {
      if (!(error instanceof Instance)) throw error;
      return error;
    },
    matches: (error: Any, type: Any) => (Array.isArray(type) ? type : [type]).some((t: Any) => error.cls.isSub(t)),
    thrown: (error: unknown) => error,
    reraise: () => {
      throw R.handling ?? failure('RuntimeError', 'No active exception to reraise');
    },
    assertionError: (message: Any) => {
      throw failure('AssertionError', ...(message === undefined ? [] : [message]));
    },
    tooDeep: () => {
      throw failure('RuntimeError', 'too deep');
    },
    lookupSpecial: (o: Any, name: string) => new Bound(o, o.cls.find(name)),
  };
  const suspending = Object.fromEntries(
    Object.entries(may).map(([name, operation]) => [name, (...args: Any[]) => maybe(() => operation(...args))]),
  );
  return { ...always, ...suspending };
}

function bindArguments(f: Fn, args: Any[], names: readonly string[] | null): Any[] {
  const m: CodeMeta = f.code.meta;
  const keywords = new Map<string, Any>();
  const count = args.length - (names?.length ?? 0);
  names?.forEach((name, i) => {
    keywords.set(name, args[count + i]);
  });
  const out: Any[] = [];
  for (let i = 0; i < m.positional; i++) {
    const name = m.parameters[i];
    if (i < count) out.push(args[i]);
    else if (keywords.has(name)) {
      out.push(keywords.get(name));
      keywords.delete(name);
    } else {
      const value = f.defaults[i - m.positional + f.defaults.length];
      if (value === undefined) throw failure('TypeError', `missing argument ${name}`);
      out.push(value);
    }
  }
  if (m.hasVarArgs) out.push(tuple(args.slice(m.positional, count)));
  else if (count > m.positional) throw failure('TypeError', 'too many arguments');
  for (let i = 0; i < m.keywordOnly; i++) {
    const name = m.parameters[m.positional + (m.hasVarArgs ? 1 : 0) + i];
    out.push(keywords.get(name) ?? f.kwDefaults[name]);
    keywords.delete(name);
  }
  if (m.hasVarKeywords) out.push(keywords);
  return out;
}
