import { call } from './call';
import { toRepr } from './data/repr';
import { PyTuple } from './data/sequenceObjects';
import {
  exceptionTypes,
  newException,
  PyBaseException,
  recursionError,
  runtimeError,
  systemError,
  typeError,
} from './errors';
import { then } from './frame';
import type { PyFunction } from './function';
import { None } from './object';
import { R } from './registers';
import { PyTraceback } from './traceback';
import { isSubtype, PyType, typeOf } from './type';
import type { M, Value } from './values';

/** Raising, catching and unwinding. https://docs.python.org/3/reference/executionmodel.html#exceptions */

/** The Python exception for anything that JavaScript threw; what is no Python exception is a mistake of ours. */
export function toException(error: unknown): PyBaseException {
  if (error instanceof PyBaseException) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return recursionError('maximum recursion depth exceeded');
  }
  const internal = systemError(
    'the simulator met an error of its own while it carried out this operation; the operation may not be supported yet',
  );
  internal.internal = error;
  return internal;
}

/** Adds a frame that the exception leaves to its traceback, and counts the frame off. */
export function unwind(error: unknown, fn: PyFunction, site: number): PyBaseException {
  R.depth--;
  const exception = toException(error);
  if (site >= 0) exception.traceback = new PyTraceback(fn, site, exception.traceback);
  return exception;
}

/** The same at a `try` of the frame itself; `site` below zero: the exception was raised again and gets no entry. */
export function caught(error: unknown, fn: PyFunction, site: number): PyBaseException {
  const exception = toException(error);
  if (site >= 0) exception.traceback = new PyTraceback(fn, site, exception.traceback);
  return exception;
}

const baseException = exceptionTypes.BaseException;

function isExceptionClass(value: Value): value is PyType {
  return value instanceof PyType && isSubtype(value, baseException);
}

/** `except type:` as a JavaScript boolean. */
export function matches(exception: PyBaseException, type: Value): boolean {
  if (type instanceof PyTuple) {
    for (const item of type.items) checkCaught(item);
    return type.items.some((item) => isSubtype(exception.cls, item as PyType));
  }
  checkCaught(type);
  return isSubtype(exception.cls, type as PyType);
}

function checkCaught(type: Value): void {
  if (!isExceptionClass(type)) {
    throw typeError('catching classes that do not inherit from BaseException is not allowed');
  }
}

/** `raise exception` or `raise exception from cause` (undefined: no `from`): throws, or gives `S`. */
export function raise(exception: Value, cause: Value | undefined): M<never> {
  return then(raised(exception, cause), (made) => {
    throw made;
  }) as M<never>;
}

/** What `raise` throws, given back instead. */
export function raised(exception: Value, cause: Value | undefined): M<PyBaseException> {
  if (exception instanceof PyBaseException && cause === undefined) {
    setContext(exception);
    return exception;
  }
  return then(toInstance(exception, 'exceptions must derive from BaseException'), (made) =>
    withCause(made as PyBaseException, cause),
  ) as M<PyBaseException>;
}

function toInstance(value: Value, message: string): M {
  if (value instanceof PyBaseException) return value;
  if (!isExceptionClass(value)) throw typeError(message);
  return then(call(value, [], null), (made) => {
    if (made instanceof PyBaseException) return made;
    throw typeError(
      `calling ${toRepr(value)} should have returned an instance of BaseException, not ${toRepr(typeOf(made))}`,
    );
  }) as M;
}

function withCause(exception: PyBaseException, cause: Value | undefined): unknown {
  if (cause !== undefined) {
    if (cause !== None && !(cause instanceof PyBaseException)) {
      return then(toInstance(cause, 'exception causes must derive from BaseException'), (made) =>
        withCause(exception, made),
      );
    }
    exception.cause = cause === None ? null : (cause as PyBaseException);
    exception.suppressContext = true;
  }
  setContext(exception);
  return exception;
}

/** Sets `__context__` to what is being handled, without making a circle of contexts. */
export function setContext(exception: PyBaseException): void {
  const handled = R.handling as PyBaseException | null;
  if (handled === null || handled === exception) return;
  for (let at: PyBaseException = handled; at.context !== null; at = at.context) {
    if (at.context !== exception) continue;
    at.context = null;
    break;
  }
  exception.context = handled;
}

/** What is thrown into a generator, with what it is handling as context. */
export function thrown(error: unknown): unknown {
  if (error instanceof PyBaseException) setContext(error);
  return error;
}

/** `raise` alone. */
export function reraise(): never {
  if (R.handling === null) throw runtimeError('No active exception to reraise');
  throw R.handling;
}

export function failAssertion(message: Value | undefined): never {
  throw message === undefined ? newException('AssertionError', []) : newException('AssertionError', [message]);
}
