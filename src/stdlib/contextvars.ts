import {
  address,
  call,
  defineClassMethods,
  defineFunctions,
  defineType,
  equalNow,
  iterObject,
  late,
  makeAlias,
  None,
  newException,
  PyList,
  PyObject,
  runtimeError,
  setEntry,
  thenOr,
  toRepr,
  typeError,
  type Value,
  valueError,
} from '../runtime';
import type { LibraryModule } from './module';
import { currentBody } from './tasks';

/** The module `contextvars`: every strand (thread, greenlet) has a current context, and so has every asyncio task. */

export class PyContextVar extends PyObject {
  name = '';
  fallback: Value | undefined = undefined;
}

const noValues: ReadonlyMap<PyContextVar, Value> = new Map();

export class PyContext extends PyObject {
  values: ReadonlyMap<PyContextVar, Value> = noValues;
  /** Another context may have the same map. */
  private isShared = true;
  isEntered = false;

  /** A context of its own with the same values; the map is copied when one of the two changes. */
  copy(): PyContext {
    const made = new contextType.Ctor() as PyContext;
    made.values = this.values;
    this.isShared = true;
    return made;
  }

  /** Sets a variable, or with undefined removes it. */
  put(variable: PyContextVar, value: Value | undefined): void {
    const values = this.isShared ? new Map(this.values) : (this.values as Map<PyContextVar, Value>);
    if (value === undefined) values.delete(variable);
    else values.set(variable, value);
    this.values = values;
    this.isShared = false;
  }
}

class PyToken extends PyObject {
  context!: PyContext;
  variable!: PyContextVar;
  old: Value | undefined = undefined;
  isUsed = false;
}

/** The context of what executes. */
export function currentContext(): PyContext {
  const body = currentBody();
  const strand = body.current ?? body.main;
  if (strand.context === undefined) {
    const made = new contextType.Ctor() as PyContext;
    made.isEntered = true;
    strand.context = made;
  }
  return strand.context as PyContext;
}

/** Carries out an operation with `context` as the current one; `operation` may give `S`. */
export function runInContext(context: PyContext, operation: () => unknown): unknown {
  if (context.isEntered) throw runtimeError(`cannot enter context: ${toRepr(context)} is already entered`);
  const before = enterContext(context);
  return thenOr(
    operation,
    (value) => {
      leaveContext(context, before);
      return value;
    },
    (error) => {
      leaveContext(context, before);
      throw error;
    },
  );
}

/** Makes `context` the current one; gives what to hand to `leaveContext`. */
export function enterContext(context: PyContext): PyContext {
  const before = currentContext();
  const body = currentBody();
  context.isEntered = true;
  (body.current ?? body.main).context = context;
  return before;
}

export function leaveContext(context: PyContext, before: PyContext): void {
  const body = currentBody();
  context.isEntered = false;
  (body.current ?? body.main).context = before;
}

function keyOf(key: Value): PyContextVar {
  if (key instanceof PyContextVar) return key;
  throw typeError(`a ContextVar key was expected, got ${toRepr(key)}`);
}

function sameValues(a: PyContext, b: PyContext): boolean {
  if (a.values.size !== b.values.size) return false;
  for (const [key, value] of a.values) {
    const other = b.values.get(key);
    if (other === undefined || !equalNow(value, other)) return false;
  }
  return true;
}

const list = (values: Iterable<Value>) => new PyList([...values]);
const contextType = defineType({
  name: 'Context',
  module: '_contextvars',
  layout: PyContext,
  isBase: false,
  new: { 'Context()': (cls) => new cls.Ctor() },
  methods: {
    'run(self, callable, /, *args, **kwargs)': (
      self: PyContext,
      callable: Value,
      args: Value[],
      kwargs: Map<string, Value>,
    ) =>
      runInContext(self, () =>
        call(callable, [...args, ...kwargs.values()], kwargs.size === 0 ? null : [...kwargs.keys()]),
      ),
    'copy(self, /)': (self: PyContext) => self.copy(),
    '__getitem__(self, key, /)': (self: PyContext, key: Value) => {
      const found = self.values.get(keyOf(key));
      if (found === undefined) throw newException('KeyError', [key]);
      return found;
    },
    '__contains__(self, key, /)': (self: PyContext, key: Value) => self.values.has(keyOf(key)),
    '__iter__(self, /)': (self: PyContext) => iterObject(list(self.values.keys())),
    '__len__(self, /)': (self: PyContext) => self.values.size,
    'get(self, key, default=None, /)': (self: PyContext, key: Value, fallback: Value = None) =>
      self.values.get(keyOf(key)) ?? fallback,
    'keys(self, /)': (self: PyContext) => list(self.values.keys()),
    'values(self, /)': (self: PyContext) => list(self.values.values()),
    'items(self, /)': (self: PyContext) => list([...self.values].map(([key, value]) => late.tuple([key, value]))),
    '__eq__(self, value, /)': (self: PyContext, other: Value) => other instanceof PyContext && sameValues(self, other),
  },
});

function setVariable(variable: PyContextVar, value: Value): Value {
  const context = currentContext();
  const token = new tokenType.Ctor() as PyToken;
  token.context = context;
  token.variable = variable;
  token.old = context.values.get(variable);
  context.put(variable, value);
  return token;
}

function resetVariable(variable: PyContextVar, token: Value): Value {
  if (!(token instanceof PyToken)) throw typeError(`expected an instance of Token, got ${toRepr(token)}`);
  if (token.isUsed) throw runtimeError(`${toRepr(token)} has already been used once`);
  if (token.variable !== variable) throw valueError(`${toRepr(token)} was created by a different ContextVar`);
  const context = currentContext();
  if (token.context !== context) throw valueError(`${toRepr(token)} was created in a different Context`);
  token.isUsed = true;
  context.put(variable, token.old);
  return None;
}

function getVariable(variable: PyContextVar, fallback: Value | undefined): Value {
  const value = currentContext().values.get(variable) ?? fallback ?? variable.fallback;
  if (value === undefined) throw newException('LookupError', [variable]);
  return value;
}

const contextVarType = defineType({
  name: 'ContextVar',
  module: '_contextvars',
  layout: PyContextVar,
  isBase: false,
  new: {
    'ContextVar(name, /, *, default=None)': (cls, name: Value, fallback?: Value) => {
      if (typeof name !== 'string') throw typeError('context variable name must be a str');
      const made = new cls.Ctor() as PyContextVar;
      made.name = name;
      made.fallback = fallback;
      return made;
    },
  },
  methods: {
    'get(self, default=None, /)': (self: PyContextVar, fallback?: Value) => getVariable(self, fallback),
    'set(self, value, /)': setVariable,
    'reset(self, token, /)': resetVariable,
    '__repr__(self, /)': (self: PyContextVar) => {
      const shown = self.fallback === undefined ? '' : ` default=${toRepr(self.fallback)}`;
      return `<ContextVar name=${toRepr(self.name)}${shown} at ${address(self)}>`;
    },
  },
  getters: { name: { get: (self: PyContextVar) => self.name, member: true } },
});

class PyMissing extends PyObject {}
const missingType = defineType({
  name: 'Token.MISSING',
  layout: PyMissing,
  isBase: false,
  methods: { '__repr__(self, /)': () => '<Token.MISSING>' },
});
const missing = new missingType.Ctor();

const tokenType = defineType({
  name: 'Token',
  module: '_contextvars',
  layout: PyToken,
  isBase: false,
  methods: {
    '__repr__(self, /)': (self: PyToken) =>
      `<Token${self.isUsed ? ' used' : ''} var=${toRepr(self.variable)} at ${address(self)}>`,
    // As context managers since 3.14.
    '__enter__(self, /)': (self: PyToken) => self,
    '__exit__(self, type, value, traceback, /)': (self: PyToken) => resetVariable(self.variable, self),
  },
  getters: {
    var: { get: (self: PyToken) => self.variable, member: true },
    old_value: { get: (self: PyToken) => self.old ?? missing, member: true },
  },
});
setEntry(tokenType, 'MISSING', missing);
for (const type of [contextVarType, tokenType]) {
  defineClassMethods(type, { '__class_getitem__(cls, key, /)': (cls: Value, key: Value) => makeAlias(cls, key) });
}

export const contextvarsModule: LibraryModule = {
  name: 'contextvars',
  make: () => [
    contextType,
    contextVarType,
    tokenType,
    ...Object.values(defineFunctions('_contextvars', { 'copy_context()': () => currentContext().copy() })),
  ],
};
