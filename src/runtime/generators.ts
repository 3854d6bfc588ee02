import type { CodeKind } from '../compile';
import { findAttribute, getattr } from './attributes';
import { call, callBound, special } from './call';
import { PyCode } from './code';
import { isIterator, iterObject, nextOrStop, walker } from './data/iterators';
import { defineGetters, defineMethods } from './define';
import {
  exceptionTypes,
  isException,
  newException,
  PyBaseException,
  runtimeError,
  stopIteration,
  typeError,
  valueError,
} from './errors';
import { type Continuation, Frame, then, thenOr } from './frame';
import type { PyFunction } from './function';
import { address } from './naming';
import { None, PyObject } from './object';
import { DONE, type Done, R, S, type Suspended } from './registers';
import { PyTraceback } from './traceback';
import { isSubtype, newStaticType, PyType, typeName } from './type';
import type { M, Value } from './values';
import { since } from './version';

type Step = Value | Done | Suspended;

/**
 * What calling a generator function, a coroutine function or an asynchronous generator function gives: a frame that is
 * resumed from outside. Its body hands out values by returning them, after it has saved itself in its frame.
 */
export abstract class PyActivation extends PyObject {
  frame: Frame | null;
  isRunning = false;
  isStarted = false;
  name: string;
  qualname: string;

  constructor(
    readonly fn: PyFunction,
    locals: unknown[],
  ) {
    super();
    this.frame = new Frame(fn, 0, -1, locals);
    this.name = fn.name;
    this.qualname = fn.qualname;
  }

  /** What texts call it. */
  abstract get word(): string;

  /** The iterator in which it stands by `yield from` or `await`; undefined if it does not. */
  get inner(): Value | undefined {
    const { frame } = this;
    if (frame === null || !this.isStarted || this.isRunning) return undefined;
    const slot = frame.fn.code.meta.delegations?.[frame.pc];
    return slot === undefined ? undefined : (frame.locals[slot] as Value);
  }

  /** Goes on with a value or, if `error` is not null, by throwing; DONE with `R.returned` when the body returned. */
  resumeWith(value: Value, error: unknown): Step {
    const { frame } = this;
    if (this.isRunning) throw valueError(`${this.word} already executing`);
    if (frame === null) {
      if (error !== null) throw error;
      return this.finished();
    }
    if (!this.isStarted && error === null && value !== None) {
      throw typeError(`can't send non-None value to a just-started ${this.word}`);
    }
    this.isRunning = this.isStarted = true;
    R.value = value;
    R.error = error;
    let result: Step;
    try {
      result = frame.resume() as Step;
    } catch (thrown) {
      throw this.failed(thrown);
    }
    if (result === S) {
      R.captured.push(new ActivationStep(this));
      return S;
    }
    return this.handedOut(result);
  }

  /** What it gives when it is resumed after its end. */
  protected finished(): Step {
    R.returned = None;
    return DONE;
  }

  handedOut(result: Value | Done): Value | Done {
    this.isRunning = false;
    if (result === DONE) this.frame = null;
    return result;
  }

  /** The body threw: gives what goes on outwards. A StopIteration would end the wrong loop. */
  failed(thrown: unknown): unknown {
    this.isRunning = false;
    this.frame = null;
    const which = this.forbidden.find((name) => isException(thrown, name));
    if (which === undefined) return thrown;
    const error = runtimeError(`${this.word} raised ${which}`);
    error.cause = error.context = thrown as PyBaseException;
    error.suppressContext = true;
    return error;
  }

  protected get forbidden(): readonly string[] {
    return ['StopIteration'];
  }

  /** `close()`: GeneratorExit at the place where it stands. */
  close(): M {
    if (this.frame === null) return None;
    if (!this.isStarted) {
      this.frame = null;
      return None;
    }
    return thenOr(
      () => this.resumeWith(None, newException('GeneratorExit', [])),
      (result) => {
        if ((result as unknown) !== DONE) throw runtimeError(`${this.word} ignored GeneratorExit`);
        return since(13) ? (R.returned ?? None) : None;
      },
      (error) => {
        if (isException(error, 'GeneratorExit')) return None;
        throw error;
      },
    ) as M;
  }

  override toString(): string {
    return `<${this.word} object ${this.qualname} at ${address(this)}>`;
  }
}

/** Goes on when the body, suspended in the middle, has finished its step. */
class ActivationStep implements Continuation {
  constructor(private readonly activation: PyActivation) {}

  resume(): unknown {
    if (R.error !== null) {
      const error = R.error;
      R.error = null;
      throw this.activation.failed(error);
    }
    return this.activation.handedOut(R.value as Value | Done);
  }
}

export class PyGenerator extends PyActivation {
  get word(): string {
    return 'generator';
  }

  next(): Step {
    return this.resumeWith(None, null);
  }
}

export class PyCoroutine extends PyActivation {
  /** Set when it is awaited or driven; else there is a warning at its end. */
  wasAwaited = false;

  get word(): string {
    return 'coroutine';
  }

  protected override finished(): Step {
    throw runtimeError('cannot reuse already awaited coroutine');
  }

  override resumeWith(value: Value, error: unknown): Step {
    this.wasAwaited = true;
    return super.resumeWith(value, error);
  }
}

export class PyAsyncGenerator extends PyActivation {
  /** An asynchronous step is under way. */
  isBusy = false;
  isClosed = false;

  get word(): string {
    return 'async generator';
  }

  protected override get forbidden(): readonly string[] {
    return ['StopIteration', 'StopAsyncIteration'];
  }
}

export const generatorType = newStaticType('generator', PyGenerator, { isBase: false });
export const coroutineType = newStaticType('coroutine', PyCoroutine, { isBase: false });
export const asyncGeneratorType = newStaticType('async_generator', PyAsyncGenerator, { isBase: false });

/** Virtual nanoseconds of making one and of its end, beyond a call's (CPython 3.11). */
const makingCost: Partial<Record<CodeKind, number>> = { generator: 35, coroutine: 50, 'async-generator': 60 };

/** What a function of these kinds returns when it is called: `locals` as in `CodeMeta.saved`. */
export function makeGenerator(fn: PyFunction, locals: unknown[]): Value {
  R.left -= makingCost[fn.code.meta.kind] ?? 0;
  switch (fn.code.meta.kind) {
    case 'coroutine':
      return new PyCoroutine(fn, locals);
    case 'async-generator':
      return new PyAsyncGenerator(fn, locals);
    default:
      return new PyGenerator(fn, locals);
  }
}

/** The exception of `throw(type, value, traceback)`, in all its forms. */
export function thrownException(type: Value, value: Value, traceback: Value): M<PyBaseException> {
  if (traceback !== None && !(traceback instanceof PyTraceback)) {
    throw typeError('throw() third argument must be a traceback object');
  }
  if (type instanceof PyBaseException) {
    if (value !== None) throw typeError('instance exception may not have a separate value');
    if (traceback !== None) type.traceback = traceback as never;
    return type;
  }
  if (!(type instanceof PyType) || !isSubtype(type, exceptionTypes.BaseException)) {
    throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
  }
  if (value instanceof PyBaseException && isSubtype(value.cls, type)) return value;
  return call(type, value === None ? [] : [value], null) as M<PyBaseException>;
}

/** A step's result as Python's `send` and `__next__` give it: StopIteration at the end. */
export function stopAtEnd(step: Step): M {
  if (step !== DONE && step !== S) return step;
  return then(step, (value) => {
    if ((value as unknown) !== DONE) return value;
    const result = R.returned;
    throw stopIteration(result === None ? undefined : result);
  }) as M;
}

const shared = {
  'send(self, value, /)': (self: PyActivation, value: Value) =>
    stopAtEnd(R.world.generatorWatch === null ? self.resumeWith(value, null) : resumeWatched(self, value, null)),
  'throw(self, type, value=None, traceback=None, /)': (
    self: PyActivation,
    type: Value,
    value: Value = None,
    traceback: Value = None,
  ) =>
    then(thrownException(type, value, traceback), (error) => {
      const isWatched = R.world.generatorWatch !== null && self instanceof PyGenerator;
      const thrown = error as PyBaseException;
      return stopAtEnd(isWatched ? resumeWatched(self, None, thrown) : throwInto(self, thrown));
    }),
  'close(self, /)': (self: PyActivation) => self.close(),
  '__repr__(self, /)': (self: PyActivation) => self.toString(),
};

function throwInto(activation: PyActivation, error: PyBaseException): Step {
  if (activation.frame === null) {
    if (activation instanceof PyCoroutine) throw runtimeError('cannot reuse already awaited coroutine');
    throw error;
  }
  return activation.resumeWith(None, error);
}

/** Resumes what is driven by hand; for generators, who watches hears of it. */
export function resumeWatched(activation: PyActivation, value: Value, error: unknown): Step {
  const watch = R.world.generatorWatch;
  const isOwn = activation instanceof PyGenerator && activation.frame !== null && !activation.isRunning;
  if (watch === null || !isOwn) return activation.resumeWith(value, error);
  watch.enter(activation);
  return thenOr(
    () => activation.resumeWith(value, error),
    (step) => {
      watch.leave(activation, (step as unknown) === DONE ? 'returned' : 'suspended');
      return step;
    },
    (thrown) => {
      watch.leave(activation, 'raised');
      throw thrown;
    },
  ) as Step;
}

defineMethods(generatorType, {
  ...shared,
  '__iter__(self, /)': (self: PyGenerator) => self,
  '__next__(self, /)': (self: PyGenerator) => stopAtEnd(self.next()),
});
defineMethods(coroutineType, {
  ...shared,
  '__await__(self, /)': (self: PyCoroutine) => new PyCoroutineWrapper(self),
});

/** What `coroutine.__await__()` gives. */
class PyCoroutineWrapper extends PyObject {
  constructor(readonly coroutine: PyCoroutine) {
    super();
  }

  next(): Step {
    return this.coroutine.resumeWith(None, null);
  }
}
const coroutineWrapperType = newStaticType('coroutine_wrapper', PyCoroutineWrapper, { isBase: false });
defineMethods(coroutineWrapperType, {
  '__iter__(self, /)': (self: PyCoroutineWrapper) => self,
  '__next__(self, /)': (self: PyCoroutineWrapper) => nextOrStop(self),
  'send(self, value, /)': (self: PyCoroutineWrapper, value: Value) => stopAtEnd(self.coroutine.resumeWith(value, null)),
  'throw(self, type, value=None, traceback=None, /)': (
    self: PyCoroutineWrapper,
    type: Value,
    value: Value = None,
    traceback: Value = None,
  ) =>
    then(thrownException(type, value, traceback), (error) =>
      stopAtEnd(throwInto(self.coroutine, error as PyBaseException)),
    ),
  'close(self, /)': (self: PyCoroutineWrapper) => self.coroutine.close(),
});

for (const [type, prefix] of [
  [generatorType, 'gi'],
  [coroutineType, 'cr'],
  [asyncGeneratorType, 'ag'],
] as const) {
  defineGetters(type, {
    __name__: {
      get: (self: PyActivation) => self.name,
      set: (self: PyActivation, value: Value | undefined) => {
        self.name = String(value);
      },
    },
    __qualname__: {
      get: (self: PyActivation) => self.qualname,
      set: (self: PyActivation, value: Value | undefined) => {
        self.qualname = String(value);
      },
    },
    [`${prefix}_running`]: { get: (self: PyActivation) => self.isRunning },
    [`${prefix}_code`]: { get: (self: PyActivation) => self.fn.code, member: true },
    [`${prefix}_suspended`]: {
      get: (self: PyActivation) => self.isStarted && !self.isRunning && self.frame !== null,
    },
    [`${prefix}_frame`]: { get: (self: PyActivation) => frameOf(self) },
    [prefix === 'gi' ? 'gi_yieldfrom' : `${prefix}_await`]: { get: (self: PyActivation) => self.inner ?? None },
  });
}

let frameOf: (activation: PyActivation) => Value = () => None;
/** How a frame is shown to Python; given by `frames.ts`. */
export function setFrameOf(show: typeof frameOf): void {
  frameOf = show;
}

// -- yield from and await -------------------------------------------------------------------------------------------

/** Set in the world's slots once `types.coroutine` was used: then generators may `yield from` coroutines. */
const iterableCoroutines = Symbol('iterable coroutines');

/** What `types.coroutine` does to a generator function. */
export function markIterableCoroutine(fn: PyFunction): void {
  R.world.slots.set(iterableCoroutines, true);
  const { meta, body, filename, codes } = fn.code;
  fn.code = new PyCode(meta, body, filename, codes);
  fn.code.isIterableCoroutine = true;
}

/** The iterator of `yield from iterable`. */
export function delegateIter(iterable: Value): M {
  if (iterable instanceof PyGenerator) return iterable;
  if (iterable instanceof PyCoroutine) {
    if (R.world.slots.has(iterableCoroutines)) return iterable;
    throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
  }
  return iterObject(iterable);
}

/** The iterator of `await awaitable`. */
export function awaitIter(awaitable: Value): M {
  if (awaitable instanceof PyCoroutine) {
    if (awaitable.isStarted && awaitable.frame !== null) throw runtimeError('coroutine is being awaited already');
    awaitable.wasAwaited = true;
    return awaitable;
  }
  if (awaitable instanceof PyGenerator && awaitable.fn.code.isIterableCoroutine) return awaitable;
  const method = special(awaitable, '__await__');
  if (method === undefined) {
    throw typeError(
      since(14)
        ? `'${typeName(awaitable)}' object can't be awaited`
        : `object ${typeName(awaitable)} can't be used in 'await' expression`,
    );
  }
  return then(callBound(method, awaitable, []), (iterator) => {
    if (iterator instanceof PyCoroutine) throw typeError('__await__() returned a coroutine');
    if (!isIterator(iterator)) {
      throw typeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
    }
    return iterator;
  }) as M;
}

/** One step of `yield from` or `await`; DONE when the iterator has returned, with `R.returned`. */
export function delegate(iterator: Value, sent: Value, error: unknown): M {
  if (error !== null) return delegateError(iterator, error as PyBaseException) as M;
  if (iterator instanceof PyActivation) return iterator.resumeWith(sent, null) as M;
  R.returned = None;
  if (sent === None) return walker(iterator as PyObject).next() as M;
  return untilStop(() => then(getattr(iterator, 'send'), (send) => call(send, [sent], null)));
}

function delegateError(iterator: Value, error: PyBaseException): unknown {
  if (isException(error, 'GeneratorExit')) {
    const closed =
      iterator instanceof PyActivation
        ? iterator.close()
        : then(findAttribute(iterator, 'close'), (close) =>
            (close as unknown) === undefined ? None : call(close, [], null),
          );
    return then(closed, () => {
      throw error;
    });
  }
  if (iterator instanceof PyActivation) return throwInto(iterator, error);
  return then(findAttribute(iterator, 'throw'), (method) => {
    if ((method as unknown) === undefined) throw error;
    return untilStop(() => call(method, [error], null));
  });
}

/** Turns a StopIteration into DONE. */
export function untilStop(start: () => unknown): M {
  return thenOr(
    start,
    (value) => value,
    (error) => {
      if (!isException(error, 'StopIteration')) throw error;
      R.returned = error.args[0] ?? None;
      return DONE;
    },
  ) as M;
}
