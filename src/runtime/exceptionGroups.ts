import { callMethod } from './attributes';
import { call } from './call';
import { iterate } from './data/iterate';
import { toRepr } from './data/repr';
import { PyList, PyTuple } from './data/sequenceObjects';
import { defineClassMethods, defineGetters, defineMethods, defineNew } from './define';
import { exceptionTypes, PyBaseException, typeError, valueError } from './errors';
import { type NativeSteps, native } from './frame';
import { PyFunction } from './function';
import { None, PyObject } from './object';
import { matches } from './raising';
import { argumentType, isSubtype, newStaticType, PyType } from './type';
import type { M, Value } from './values';

/** Exception groups and `except*`. https://docs.python.org/3/library/exceptions.html#exception-groups */
export class PyExceptionGroup extends PyBaseException {
  constructor(
    args: Value[] = [],
    readonly message: string = '',
    readonly exceptions: PyBaseException[] = [],
  ) {
    super(args);
  }
}

const baseGroup = newStaticType('BaseExceptionGroup', PyExceptionGroup, { base: exceptionTypes.BaseException });
/** It has both bases; its JavaScript layout is the group's. */
export const exceptionGroupType = new PyType({
  name: 'ExceptionGroup',
  bases: [baseGroup, exceptionTypes.Exception],
  base: baseGroup,
  mro: [
    baseGroup,
    exceptionTypes.Exception,
    exceptionTypes.BaseException,
    ...exceptionTypes.BaseException.mro.slice(1),
  ],
  dict: new Map(),
  layout: PyExceptionGroup,
  isStatic: true,
  isBase: true,
  hasDict: true,
});
export const baseExceptionGroupType = baseGroup;
exceptionTypes.BaseExceptionGroup = baseGroup;
exceptionTypes.ExceptionGroup = exceptionGroupType;

function* makeGroup(cls: PyType, message: Value, given: Value): NativeSteps<Value> {
  if (typeof message !== 'string') {
    throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${argumentType(message)}`);
  }
  if (!(given instanceof PyList || given instanceof PyTuple)) {
    throw typeError('second argument (exceptions) must be a sequence');
  }
  const items = (yield iterate(given)) as unknown as Value[];
  if (items.length === 0) throw valueError('second argument (exceptions) must be a non-empty sequence');
  for (const [i, item] of items.entries()) {
    if (!(item instanceof PyBaseException)) {
      throw valueError(`Item ${i} of second argument (exceptions) is not an exception`);
    }
  }
  const errors = items as PyBaseException[];
  const areAllOrdinary = errors.every((error) => isSubtype(error.cls, exceptionTypes.Exception));
  let type = cls;
  if (cls === baseGroup && areAllOrdinary) type = exceptionGroupType;
  else if (!areAllOrdinary && isSubtype(cls, exceptionTypes.Exception)) {
    throw typeError(
      cls === exceptionGroupType
        ? 'Cannot nest BaseExceptions in an ExceptionGroup'
        : `Cannot nest BaseExceptions in '${cls.name}'`,
    );
  }
  const made = new type.Ctor([message, given], message, errors) as PyExceptionGroup;
  made.context = null;
  return made;
}

defineNew(baseGroup, {
  'BaseExceptionGroup(message, exceptions, /)': (cls: PyType, message: Value, exceptions: Value) =>
    native(makeGroup(cls, message, exceptions)),
});
defineGetters(baseGroup, {
  message: { get: (self: PyExceptionGroup) => self.message, member: true },
  exceptions: { get: (self: PyExceptionGroup) => new PyTuple([...self.exceptions]), member: true },
});
defineMethods(baseGroup, {
  '__str__(self, /)': (self: PyExceptionGroup) => {
    const count = self.exceptions.length;
    return `${self.message} (${count} sub-exception${count === 1 ? '' : 's'})`;
  },
  '__repr__(self, /)': (self: PyExceptionGroup) => `${self.cls.name}(${self.args.map(toRepr).join(', ')})`,
  'derive(self, excs, /)': (self: PyExceptionGroup, errors: Value) =>
    native(makeGroup(baseGroup, self.message, errors)),
  'split(self, matcher_value, /)': (self: PyExceptionGroup, matcher: Value) =>
    native(
      (function* (): NativeSteps<Value> {
        const [match, rest] = yield* splitSteps(self, yield* condition(matcher));
        return new PyTuple([match ?? None, rest ?? None]);
      })(),
    ),
  'subgroup(self, matcher_value, /)': (self: PyExceptionGroup, matcher: Value) =>
    native(
      (function* (): NativeSteps<Value> {
        const [match] = yield* splitSteps(self, yield* condition(matcher));
        return match ?? None;
      })(),
    ),
});
defineClassMethods(baseGroup, { '__class_getitem__(cls, item, /)': (cls: PyType) => cls });

type Condition = (error: PyBaseException) => NativeSteps<boolean>;

// biome-ignore lint/correctness/useYield: it is delegated to like the others
function* condition(matcher: Value): NativeSteps<Condition> {
  if (matcher instanceof PyType || matcher instanceof PyTuple) {
    // biome-ignore lint/correctness/useYield: one of two kinds of condition
    return function* (error) {
      return matches(error, matcher);
    };
  }
  if (!(matcher instanceof PyObject) || (!(matcher instanceof PyFunction) && matcher.m$__call__ === undefined)) {
    throw typeError('expected a function, exception type or tuple of exception types');
  }
  return function* (error) {
    return ((yield call(matcher, [error], null)) as unknown) === true;
  };
}

/** The parts of an exception or group that fulfil a condition and that do not; undefined for nothing. */
function* splitSteps(
  error: PyBaseException,
  fulfils: Condition,
): NativeSteps<[PyBaseException | undefined, PyBaseException | undefined]> {
  if (yield* fulfils(error)) return [error, undefined];
  if (!(error instanceof PyExceptionGroup)) return [undefined, error];
  const matched: PyBaseException[] = [];
  const rest: PyBaseException[] = [];
  for (const inner of error.exceptions) {
    const [yes, no] = yield* splitSteps(inner, fulfils);
    if (yes !== undefined) matched.push(yes);
    if (no !== undefined) rest.push(no);
  }
  return [yield* deriveSteps(error, matched), yield* deriveSteps(error, rest)];
}

function* deriveSteps(group: PyExceptionGroup, errors: PyBaseException[]): NativeSteps<PyBaseException | undefined> {
  if (errors.length === 0) return undefined;
  const made: Value = yield callMethod(group, 'derive', [new PyList(errors)], null);
  if (!(made instanceof PyExceptionGroup)) throw typeError('derive must return an instance of BaseExceptionGroup');
  made.traceback = group.traceback;
  made.cause = group.cause;
  made.context = group.context;
  made.suppressContext = group.suppressContext;
  if (group.$__notes__ instanceof PyList) made.$__notes__ = new PyList([...group.$__notes__.items]);
  return made;
}

/** `except* type`: what matches and what is left, None for nothing. A bare exception that matches is wrapped. */
export function matchesStar(exception: Value, type: Value): M<Value[]> {
  return native(starSteps(exception as PyBaseException, type));
}

function* starSteps(exception: PyBaseException, type: Value): NativeSteps<Value[]> {
  const types = type instanceof PyTuple ? type.items : [type];
  if (types.some((item) => item instanceof PyType && isSubtype(item, baseGroup))) {
    throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
  }
  if (!(exception instanceof PyExceptionGroup)) {
    if (!matches(exception, type)) return [None, exception];
    const wrapped = (yield native(makeGroup(baseGroup, '', new PyTuple([exception])))) as PyExceptionGroup;
    return [wrapped, None];
  }
  const [match, rest] = yield* splitSteps(exception, yield* condition(type));
  return [match ?? None, rest ?? None];
}

/** What goes on after the clauses of `except*`: nothing, the unhandled rest alone, or a group of it and what they raised. */
export function prepareReraiseStar(original: PyBaseException, raised: PyBaseException[]): Value {
  if (raised.length === 0) return None;
  if (!(original instanceof PyExceptionGroup)) return raised[0];
  const belongs = (error: PyBaseException) => leaves(error).every((leaf) => leaves(original).includes(leaf));
  const again = raised.filter((error) => error instanceof PyExceptionGroup && belongs(error));
  const fresh = raised.filter((error) => !again.includes(error));
  const rest = again.length === 0 ? undefined : project(original, new Set(again.flatMap(leaves)));
  if (fresh.length === 0) return rest ?? None;
  const all = rest === undefined ? fresh : [...fresh, rest];
  const group = new exceptionGroupType.Ctor(['', new PyList(all)], '', all) as PyExceptionGroup;
  group.context = null;
  return group;
}

function leaves(error: PyBaseException): PyBaseException[] {
  return error instanceof PyExceptionGroup ? error.exceptions.flatMap(leaves) : [error];
}

/** The group with only those of its exceptions, nested as they were. */
function project(group: PyExceptionGroup, keep: Set<PyBaseException>): PyBaseException | undefined {
  const inner: PyBaseException[] = [];
  for (const error of group.exceptions) {
    const kept = error instanceof PyExceptionGroup ? project(error, keep) : keep.has(error) ? error : undefined;
    if (kept !== undefined) inner.push(kept);
  }
  if (inner.length === 0) return undefined;
  const made = new group.cls.Ctor([group.message, new PyList(inner)], group.message, inner) as PyExceptionGroup;
  made.traceback = group.traceback;
  made.context = group.context;
  made.cause = group.cause;
  return made;
}
