import { getattr } from './attributes';
import { cellType, codeType, PyCell, PyCode } from './code';
import { PyDict } from './data/dictObject';
import { hashOf } from './data/keys';
import { toRepr } from './data/repr';
import { PyTuple } from './data/sequenceObjects';
import { defineGetters, defineMethods, defineNew } from './define';
import { descriptorGet, setWrappedRepr } from './descriptors';
import { attributeError, typeError, valueError } from './errors';
import {
  builtinFunctionType,
  classMethodDescriptorType,
  functionType,
  getSetType,
  methodDescriptorType,
  methodType,
  PyBoundMethod,
  type PyBuiltinFunction,
  type PyClassMethodDescriptor,
  PyFunction,
  type PyGetSet,
  type PyMethodDescriptor,
  PyNativeMethod,
} from './function';
import { namespaceView } from './namespace';
import { address } from './naming';
import { None, NotImplemented, type PyObject } from './object';
import { defineDictAttribute } from './objectMethods';
import { type PyType, typeName } from './type';
import type { Value } from './values';

/** Attributes of functions, methods and code. https://docs.python.org/3/library/inspect.html#types-and-members */

setWrappedRepr(toRepr);

const text = (what: string) => (value: Value | undefined) => {
  if (typeof value !== 'string') throw typeError(`${what} must be set to a string object`);
  return value;
};
const nameText = text('__name__');
const qualnameText = text('__qualname__');

defineGetters(functionType, {
  __name__: {
    get: (self: PyFunction) => self.name,
    set: (self: PyFunction, value: Value | undefined) => {
      self.name = nameText(value);
    },
  },
  __qualname__: {
    get: (self: PyFunction) => self.qualname,
    set: (self: PyFunction, value: Value | undefined) => {
      self.qualname = qualnameText(value);
    },
  },
  __module__: {
    get: (self: PyFunction) => self.module,
    set: (self: PyFunction, value: Value | undefined) => {
      self.module = value ?? None;
    },
  },
  __doc__: {
    get: (self: PyFunction) => self.doc,
    set: (self: PyFunction, value: Value | undefined) => {
      self.doc = value ?? None;
    },
  },
  __defaults__: {
    get: (self: PyFunction) => (self.defaults === null ? None : new PyTuple([...self.defaults])),
    set: (self: PyFunction, value: Value | undefined) => {
      if (value === undefined || value === None) self.defaults = null;
      else if (value instanceof PyTuple) self.defaults = [...value.items];
      else throw typeError('__defaults__ must be set to a tuple object');
    },
  },
  __kwdefaults__: {
    get: (self: PyFunction) => {
      if (self.kwDefaults === null) return None;
      const dict = new PyDict();
      for (const [name, value] of Object.entries(self.kwDefaults)) dict.set(name, value);
      return dict;
    },
    set: (self: PyFunction, value: Value | undefined) => {
      if (value === undefined || value === None) self.kwDefaults = null;
      else if (value instanceof PyDict) {
        const defaults: Record<string, Value> = Object.create(null);
        for (const [name, item] of value.entries()) defaults[name as string] = item;
        self.kwDefaults = defaults;
      } else throw typeError('__kwdefaults__ must be set to a dict object');
    },
  },
  __annotations__: {
    get: (self: PyFunction) => {
      if (self.annotations === null) self.annotations = new PyDict();
      return self.annotations;
    },
    set: (self: PyFunction, value: Value | undefined) => {
      self.annotations = value === undefined || value === None ? null : (value as PyObject);
    },
  },
  __type_params__: {
    get: (self: PyFunction) => self.typeParams ?? new PyTuple([]),
    set: (self: PyFunction, value: Value | undefined) => {
      self.typeParams = value ?? null;
    },
  },
  __code__: {
    get: (self: PyFunction) => self.code,
    set: (self: PyFunction, value: Value | undefined) => {
      if (!(value instanceof PyCode)) throw typeError('__code__ must be set to a code object');
      self.code = value;
      self.fn = value.body;
      self.n = self.b = value.arity;
      self.softN = -1;
    },
  },
  __globals__: { get: (self: PyFunction) => namespaceView(self.g), member: true },
  __builtins__: { get: (self: PyFunction) => namespaceView(Object.getPrototypeOf(self.g)), member: true },
  __closure__: { get: (self: PyFunction) => (self.cells === null ? None : new PyTuple([...self.cells])), member: true },
});
defineDictAttribute(functionType);
defineMethods(functionType, {
  '__repr__(self, /)': (self: PyFunction) => `<function ${self.qualname} at ${address(self)}>`,
  '__call__(self, /, *args, **kwargs)': (self: PyFunction, args: Value[], keywords: Map<string, Value>) =>
    self.call([...args, ...keywords.values()], keywords.size > 0 ? [...keywords.keys()] : null),
  '__get__(self, instance, owner=None, /)': descriptorGet,
});
defineNew(functionType, {
  'function(code, globals, name=None, argdefs=None, closure=None)': (
    _cls: PyType,
    code: Value,
    globals: Value,
    name: Value = None,
    defaults: Value = None,
    closure: Value = None,
  ) => {
    const target = (globals as unknown as { target?: PyFunction['g'] }).target;
    if (!(code instanceof PyCode) || target === undefined) {
      throw typeError('function() wants a code object and the globals of a module');
    }
    const cells = closure instanceof PyTuple ? (closure.items as PyCell[]) : null;
    const made = new PyFunction(code, target, defaults instanceof PyTuple ? defaults.items : null, null, cells);
    if (name !== None) made.name = name as string;
    return made;
  },
});

for (const type of [methodDescriptorType, classMethodDescriptorType]) {
  defineGetters(type, {
    __name__: { get: (self: PyMethodDescriptor) => self.name },
    __qualname__: { get: (self: PyMethodDescriptor) => `${self.owner.qualname}.${self.name}` },
    __objclass__: { get: (self: PyMethodDescriptor) => self.owner },
    __doc__: { get: () => None },
    __text_signature__: { get: (self: PyMethodDescriptor) => textSignature(self.text) },
  });
  defineMethods(type, { '__get__(self, instance, owner=None, /)': descriptorGet });
}
defineMethods(methodDescriptorType, {
  '__repr__(self, /)': (self: PyMethodDescriptor) =>
    `<${self.isSlot ? 'slot wrapper' : 'method'} '${self.name}' of '${self.owner.name}' objects>`,
});
defineMethods(classMethodDescriptorType, {
  '__repr__(self, /)': (self: PyClassMethodDescriptor) => `<method '${self.name}' of '${self.owner.name}' objects>`,
});

/** `(obj, /)` as `inspect` reads it. */
function textSignature(whole: string): string {
  return whole.slice(whole.indexOf('(')).replace(/^\((self|cls)\b/, '($$$1');
}

defineGetters(builtinFunctionType, {
  __name__: { get: (self: PyBuiltinFunction) => self.name },
  __qualname__: { get: (self: PyBuiltinFunction) => self.label },
  __module__: { get: (self: PyBuiltinFunction) => self.module ?? None },
  __doc__: { get: () => None },
  __self__: { get: (self: PyBuiltinFunction) => self.owner ?? None },
  __text_signature__: { get: (self: PyBuiltinFunction) => textSignature(self.text) },
});
defineMethods(builtinFunctionType, {
  '__repr__(self, /)': (self: PyBuiltinFunction) =>
    self.owner === null
      ? `<built-in function ${self.name}>`
      : `<built-in method ${self.name} of type object at ${address(self.owner)}>`,
  '__call__(self, /, *args, **kwargs)': (self: PyBuiltinFunction, args: Value[], keywords: Map<string, Value>) =>
    self.call([...args, ...keywords.values()], keywords.size > 0 ? [...keywords.keys()] : null),
});

/** Its own special methods: `[].append.__call__`. */
function builtinAttribute(self: PyNativeMethod, name: string): Value | undefined {
  const found = name === '__call__' || name === '__repr__' || name === '__eq__' ? methodType.dict.get(name) : undefined;
  return found === undefined ? undefined : new PyNativeMethod(found as PyMethodDescriptor, self);
}

/** Attributes of a native method that are not its function's. */
function nativeAttribute(self: PyNativeMethod, name: string): Value | undefined {
  if (name === '__self__') return self.self;
  if (name === '__module__') return None;
  return undefined;
}

defineGetters(methodType, {
  __func__: { get: (self: PyBoundMethod) => self.func, member: true },
  __self__: { get: (self: PyBoundMethod) => self.self, member: true },
  __doc__: { get: (self: PyBoundMethod) => (self.func instanceof PyFunction ? self.func.doc : None) },
});
defineNew(methodType, {
  'method(function, instance, /)': (_cls: PyType, func: Value, instance: Value) => {
    if (typeof func !== 'object') throw typeError('first argument must be callable');
    if (instance === None) throw typeError('instance must not be None');
    return new PyBoundMethod(func, instance);
  },
});
defineMethods(methodType, {
  '__getattribute__(self, name, /)': (self: PyBoundMethod, name: Value) => {
    if (self instanceof PyNativeMethod) {
      if (name === '__class__') return builtinFunctionType;
      const found = nativeAttribute(self, name as string) ?? builtinAttribute(self, name as string);
      return found ?? getattr(self.func, name as string);
    }
    const own = methodType.dict.get(name as string) as PyGetSet | undefined;
    if (own !== undefined && own.descrGet !== undefined) return own.descrGet(self);
    if (name === '__class__') return methodType;
    return getattr(self.func, name as string);
  },
  '__setattr__(self, name, value, /)': (self: PyBoundMethod, name: Value) => {
    throw attributeError(`'method' object has no attribute '${name as string}'`, name as string, self);
  },
  '__repr__(self, /)': (self: PyBoundMethod) => {
    const { func } = self;
    if (self instanceof PyNativeMethod) {
      const { name } = self.func;
      if ('isSlot' in func && func.isSlot) {
        return `<method-wrapper '${name}' of ${typeName(self.self)} object at ${address(self.self)}>`;
      }
      return `<built-in method ${name} of ${typeName(self.self)} object at ${address(self.self)}>`;
    }
    const name = func instanceof PyFunction ? func.qualname : '?';
    return `<bound method ${name} of ${toRepr(self.self)}>`;
  },
  '__eq__(self, value, /)': (self: PyBoundMethod, other: Value) =>
    other instanceof PyBoundMethod ? self.func === other.func && self.self === other.self : NotImplemented,
  '__hash__(self, /)': (self: PyBoundMethod) => hashOf(self.func),
  '__get__(self, instance, owner=None, /)': (self: PyBoundMethod) => self,
  '__call__(self, /, *args, **kwargs)': (self: PyBoundMethod, args: Value[], keywords: Map<string, Value>) =>
    self.call([...args, ...keywords.values()], keywords.size > 0 ? [...keywords.keys()] : null),
});

defineGetters(getSetType, {
  __name__: { get: (self: PyGetSet) => self.name },
  __qualname__: { get: (self: PyGetSet) => `${self.owner.qualname}.${self.name}` },
  __objclass__: { get: (self: PyGetSet) => self.owner },
  __doc__: { get: () => None },
});
defineMethods(getSetType, {
  '__repr__(self, /)': (self: PyGetSet) =>
    `<${self.isMember ? 'member' : 'attribute'} '${self.name}' of '${self.owner.name}' objects>`,
  '__get__(self, instance, owner=None, /)': descriptorGet,
  '__set__(self, instance, value, /)': (self: PyGetSet, instance: Value, value: Value) =>
    self.descrSet(instance, value),
  '__delete__(self, instance, /)': (self: PyGetSet, instance: Value) => self.descrSet(instance, undefined),
});

const flags = {
  function: 3,
  generator: 0x23,
  coroutine: 0x83,
  'async-generator': 0x203,
  class: 0,
  module: 0,
  expression: 0,
};

defineGetters(codeType, {
  co_name: { get: (self: PyCode) => self.meta.name, member: true },
  co_qualname: { get: (self: PyCode) => self.meta.qualname, member: true },
  co_filename: { get: (self: PyCode) => self.filename, member: true },
  co_firstlineno: { get: (self: PyCode) => self.meta.firstLine, member: true },
  co_argcount: { get: (self: PyCode) => self.meta.positional, member: true },
  co_posonlyargcount: { get: (self: PyCode) => self.meta.positionalOnly, member: true },
  co_kwonlyargcount: { get: (self: PyCode) => self.meta.keywordOnly, member: true },
  co_nlocals: { get: (self: PyCode) => self.meta.varNames.length, member: true },
  co_varnames: { get: (self: PyCode) => new PyTuple([...self.meta.varNames]) },
  co_cellvars: { get: (self: PyCode) => new PyTuple([...self.meta.cellVars]) },
  co_freevars: { get: (self: PyCode) => new PyTuple([...self.meta.freeVars]) },
  co_names: { get: (self: PyCode) => new PyTuple([...self.meta.names]), member: true },
  co_consts: { get: (self: PyCode) => new PyTuple([self.meta.docstring ?? None]), member: true },
  co_flags: {
    get: (self: PyCode) =>
      flags[self.meta.kind] |
      (self.meta.hasVarArgs ? 4 : 0) |
      (self.meta.hasVarKeywords ? 8 : 0) |
      (self.isIterableCoroutine ? 0x100 : 0),
    member: true,
  },
});
defineMethods(codeType, {
  '__repr__(self, /)': (self: PyCode) =>
    `<code object ${self.meta.name} at ${address(self)}, file "${self.filename}", line ${self.meta.firstLine}>`,
});

defineGetters(cellType, {
  cell_contents: {
    get: (self: PyCell) => {
      if (self.value === undefined) throw valueError('Cell is empty');
      return self.value;
    },
    set: (self: PyCell, value: Value | undefined) => {
      self.value = value;
    },
  },
});
defineMethods(cellType, {
  '__repr__(self, /)': (self: PyCell) =>
    self.value === undefined
      ? `<cell at ${address(self)}: empty>`
      : `<cell at ${address(self)}: ${typeName(self.value)} object at ${address(self.value)}>`,
});
defineNew(cellType, { 'cell(contents=None, /)': (_cls: PyType, contents?: Value) => new PyCell(contents) });
