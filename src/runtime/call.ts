import { costs } from './data/costs';
import { PyNativeNew, setNewCheck } from './define';
import { badOperand, typeError } from './errors';
import { then } from './frame';
import { PyFunction, PyMethodDescriptor, PyStaticMethod } from './function';
import { keysOf, None, PyObject } from './object';
import { R, S } from './registers';
import { isSubtype, objectType, PyType, protoOf, typeName, typeOf, typeType, whenTypeChanges } from './type';
import type { M, Names, Value } from './values';

/** Calls any value: `args` holds the positional values, then those of the keywords `names`. */
export function call(callable: Value, args: Value[], names: Names = null): M {
  if (typeof callable === 'object') return callable.call(args, names);
  throw badOperand(callable, 'is not callable');
}

/** The general form: an instance whose class has `__call__`. */
PyObject.prototype.call = function (this: PyObject, args: Value[], names: Names): M {
  const method = this.m$__call__;
  if (method === undefined) throw badOperand(this, 'is not callable');
  return callBound(method, this, args, names);
};

/** Calls what a class attribute is when read from `self`, without making a bound method where it can. */
export function callBound(attribute: Value, self: Value, args: Value[], names: Names = null): M {
  if (attribute instanceof PyFunction) {
    if (names === null && attribute.b === args.length + 1) return attribute.fn(self, ...args) as M;
    return attribute.call([self, ...args], names);
  }
  if (attribute instanceof PyMethodDescriptor) return attribute.callBound([self, ...args], names);
  return then(bind(attribute, self, typeOf(self)), (bound) => call(bound, args, names)) as M;
}

/** What a class attribute gives when it is read from `instance` (undefined: from the class `owner` itself). */
export function bind(attribute: Value, instance: Value | undefined, owner: PyType): M {
  if (typeof attribute !== 'object') return attribute;
  if (attribute.descrGet !== undefined) return attribute.descrGet(instance, owner);
  const get = attribute.m$__get__;
  if (get === undefined) return attribute;
  return callBound(get, attribute, [instance ?? None, owner]);
}

/** The special method of a value's type, unbound; undefined if it has none. Instances' own attributes do not count. */
export function special(value: Value, name: string): Value | undefined {
  const { m } = keysOf(name);
  const proto = protoOf(value);
  // A `super` object hides its own type's attributes from generated code.
  return proto[m] ?? typeOf(value).proto[m];
}

/** Calls `type(value).name(value, …)`; undefined if the type has no such method. */
export function callSpecial(value: Value, name: string, args: Value[]): M | undefined {
  const method = special(value, name);
  return method === undefined ? undefined : callBound(method, value, args);
}

/**
 * Runs a callee to its end without a switch, for places where Python may not be suspended.
 * @throws what it throws; SystemError if it tried to block
 */
export function callNow(callable: Value, args: Value[], names: Names = null): Value {
  return now(() => call(callable, args, names)) as Value;
}

/** The same for any operation. */
export function now<T>(operation: () => M<T>): T {
  R.atomic++;
  try {
    const result = operation();
    if (result === S) throw new Error('suspended where it must not');
    return result as T;
  } finally {
    R.atomic--;
  }
}

// -- classes --------------------------------------------------------------------------------------------------------

PyType.prototype.call = function (this: PyType, args: Value[], names: Names): M {
  if (names === null && args.length === this.n) return (this.fn as NonNullable<PyType['fn']>)(...args) as M;
  const metaCall = this.m$__call__;
  if (metaCall !== typeCallMethod() && metaCall !== undefined) return callBound(metaCall, this, args, names);
  return construct(this, args, names);
};

let typeCall: Value | undefined;
const typeCallMethod = () => {
  if (typeCall === undefined) typeCall = typeType.dict.get('__call__');
  return typeCall;
};

/** `type.__call__`: `__new__`, then `__init__` if that gave an instance. */
export function construct(type: PyType, args: Value[], names: Names): M {
  if (type === typeType && args.length === 1 && names === null) return typeOf(args[0]);
  const make = type.proto.m$__new__ as Value | undefined;
  if (make === undefined) throw typeError(`cannot create '${type.name}' instances`);
  let made: M;
  if (make instanceof PyNativeNew) {
    made = make.construct(type, args, names);
    if (make.includedInit !== undefined && names === null && type.proto.m$__init__ === make.includedInit) return made;
  } else if (make instanceof PyStaticMethod) made = call(make.func, [type, ...args], names);
  else made = then(bind(make, undefined, type), (bound) => call(bound, [type, ...args], names)) as M;
  if (made === S) return then(made, (instance) => initialise(type, instance, args, names)) as M;
  return initialise(type, made as Value, args, names);
}

function initialise(type: PyType, instance: Value, args: Value[], names: Names): M {
  const own = typeOf(instance);
  if (own !== type && !isSubtype(own, type)) return instance;
  const init = protoOf(instance).m$__init__ as Value | undefined;
  if (init === undefined) return instance;
  if (!type.isStatic) R.left -= costs.instance;
  if (init === objectInit() && own.proto.m$__new__ !== objectNew()) return instance;
  const result = callBound(init, instance, args, names);
  if (result === None) return instance;
  return then(result, (value) => checkInit(value, instance)) as M;
}

function checkInit(value: Value, instance: Value): Value {
  if (value !== None) throw typeError(`__init__() should return None, not '${typeName(value)}'`);
  return instance;
}

let initOfObject: Value | undefined;
let newOfObject: Value | undefined;
function objectInit(): Value | undefined {
  if (initOfObject === undefined) initOfObject = objectType.dict.get('__init__');
  return initOfObject;
}
function objectNew(): Value | undefined {
  if (newOfObject === undefined) newOfObject = objectType.dict.get('__new__');
  return newOfObject;
}

/** Constructors for classes whose instances need only their `__init__`, one for each number of arguments. */
const fastConstructors: ((this: PyType, ...args: Value[]) => unknown)[] = [
  function () {
    R.left -= costs.instance;
    const instance = new this.Ctor();
    const result = (instance.m$__init__ as PyFunction).fn(instance);
    return result === None ? instance : then(result, (value) => checkInit(value, instance));
  },
  function (a) {
    R.left -= costs.instance;
    const instance = new this.Ctor();
    const result = (instance.m$__init__ as PyFunction).fn(instance, a);
    return result === None ? instance : then(result, (value) => checkInit(value, instance));
  },
  function (a, b) {
    R.left -= costs.instance;
    const instance = new this.Ctor();
    const result = (instance.m$__init__ as PyFunction).fn(instance, a, b);
    return result === None ? instance : then(result, (value) => checkInit(value, instance));
  },
  function (a, b, c) {
    R.left -= costs.instance;
    const instance = new this.Ctor();
    const result = (instance.m$__init__ as PyFunction).fn(instance, a, b, c);
    return result === None ? instance : then(result, (value) => checkInit(value, instance));
  },
];
function makePlain(this: PyType): Value {
  R.left -= costs.instance >> 1;
  return new this.Ctor();
}

/** Chooses the direct constructor of a class, or none; a change of `__init__`, `__new__` or the metaclass matters. */
function refreshConstructor(type: PyType): void {
  // The interpreter's own types do not change; some have a constructor of theirs.
  if (type.isStatic) return;
  type.fn = undefined;
  type.n = -1;
  if (type.isAbstract || type.layout !== PyObject) return;
  if (type.proto.m$__new__ !== objectNew() || type.m$__call__ !== typeCallMethod()) return;
  const init = type.proto.m$__init__ as Value | undefined;
  if (init === objectInit()) {
    type.fn = makePlain;
    type.n = 0;
  } else if (init instanceof PyFunction && init.b > 0 && init.b <= fastConstructors.length) {
    type.fn = fastConstructors[init.b - 1];
    type.n = init.b - 1;
  }
}

whenTypeChanges((type, name) => {
  if (name === null || name === '__init__' || name === '__new__') refreshConstructor(type);
  // Instances of a metaclass are constructed by its `__call__`.
  if (name === '__call__' && isSubtype(type, typeType)) for (const made of madeBy(type)) refreshConstructor(made);
});

function madeBy(metaclass: PyType): PyType[] {
  const all: PyType[] = [];
  const visit = (type: PyType) => {
    if (type.cls === metaclass) all.push(type);
    for (const subclass of type.subclasses) visit(subclass);
  };
  if (!metaclass.isStatic) visit(objectType);
  return all;
}

setNewCheck((type, args) => {
  const label = `${type.name}.__new__`;
  if (args.length === 0) throw typeError(`${label}(): not enough arguments`);
  const cls = args[0];
  if (!(cls instanceof PyType)) throw typeError(`${label}(X): X is not a type object (${typeName(cls)})`);
  if (!isSubtype(cls, type)) {
    throw typeError(`${label}(${cls.name}): ${cls.name} is not a subtype of ${type.name}`);
  }
  // The `__new__` must be the one of the nearest native base, or the instance would lack its layout.
  let native = cls;
  while (!native.isStatic) native = native.base as PyType;
  if (native.proto.m$__new__ !== type.proto.m$__new__) {
    throw typeError(`${label}(${cls.name}) is not safe, use ${native.name}.__new__()`);
  }
});
