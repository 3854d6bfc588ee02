import { callBound, special } from './call';
import { defineMethods } from './define';
import { isException, newException, type PyBaseException, runtimeError, typeError } from './errors';
import { then, thenOr } from './frame';
import {
  asyncGeneratorType,
  awaitIter,
  delegate,
  type PyAsyncGenerator,
  stopAtEnd,
  thrownException,
} from './generators';
import { None, PyObject } from './object';
import { DONE, type Done, R, type Suspended } from './registers';
import { newStaticType, typeName } from './type';
import type { M, Value } from './values';

/** Under this key of the world's slots: what hears of each asynchronous generator that begins. */
export const asyncGeneratorHook = Symbol('async generator hook');

/** A value handed out by `yield` in an asynchronous generator, so that it differs from what an `await` passes up. */
class AsyncValue extends PyObject {
  constructor(readonly value: Value) {
    super();
  }
}
newStaticType('async_generator_wrapped_value', AsyncValue, { isBase: false });

export function asyncValue(value: Value): Value {
  return new AsyncValue(value);
}

type Step = Value | Done | Suspended;

/** The awaitable of one step: `__anext__()`, `asend(v)`, `athrow(e)` or `aclose()`. */
class PyAsyncStep extends PyObject {
  private state: 'new' | 'going' | 'over' = 'new';

  constructor(
    private readonly generator: PyAsyncGenerator,
    private readonly kind: 'asend' | 'athrow' | 'aclose',
    private readonly input: Value | PyBaseException,
  ) {
    super();
  }

  next(): Step {
    return this.go(None, null);
  }

  /** Goes on with what the event loop sends or throws. */
  go(sent: Value, thrown: PyBaseException | null): Step {
    const { generator } = this;
    if (this.state === 'over') throw runtimeError(`cannot reuse already awaited ${this.word}`);
    let value = sent;
    let error = thrown;
    if (this.state === 'new') {
      if (generator.isBusy) {
        this.state = 'over';
        throw runtimeError(`${this.kind}(): asynchronous generator is already running`);
      }
      if (this.kind === 'aclose' && (generator.frame === null || !generator.isStarted)) {
        this.state = 'over';
        generator.frame = null;
        R.returned = None;
        return DONE;
      }
      if (generator.frame === null) {
        this.state = 'over';
        throw this.kind === 'asend' ? newException('StopAsyncIteration', []) : (this.input as PyBaseException);
      }
      generator.isBusy = true;
      if (!generator.isStarted)
        (R.world.slots.get(asyncGeneratorHook) as ((begun: PyAsyncGenerator) => void) | undefined)?.(generator);
      this.state = 'going';
      if (error === null) {
        if (this.kind === 'asend') value = this.input as Value;
        else error = this.input as PyBaseException;
      }
    }
    return thenOr(
      () => generator.resumeWith(error === null ? value : None, error),
      (result) => this.handedOut(result as Value | Done),
      (failure) => this.failed(failure),
    ) as Step;
  }

  private handedOut(result: Value | Done): Step {
    if (result === DONE) {
      this.finish();
      if (this.kind !== 'aclose') throw newException('StopAsyncIteration', []);
      R.returned = None;
      return DONE;
    }
    if (result instanceof AsyncValue) {
      this.finish();
      if (this.kind === 'aclose') throw runtimeError('async generator ignored GeneratorExit');
      R.returned = result.value;
      return DONE;
    }
    return result;
  }

  private failed(failure: unknown): Step {
    this.finish();
    const isEnd = isException(failure, 'StopAsyncIteration') || isException(failure, 'GeneratorExit');
    if (this.kind === 'aclose' && isEnd) {
      R.returned = None;
      return DONE;
    }
    throw failure;
  }

  private finish(): void {
    this.state = 'over';
    this.generator.isBusy = false;
  }

  private get word(): string {
    return this.kind === 'asend' ? '__anext__()/asend()' : 'aclose()/athrow()';
  }
}

const stepType = newStaticType('async_generator_asend', PyAsyncStep, { isBase: false });
defineMethods(stepType, {
  '__await__(self, /)': (self: PyAsyncStep) => self,
  '__iter__(self, /)': (self: PyAsyncStep) => self,
  '__next__(self, /)': (self: PyAsyncStep) => stopAtEnd(self.next()),
  'send(self, value, /)': (self: PyAsyncStep, value: Value) => stopAtEnd(self.go(value, null)),
  'throw(self, type, value=None, traceback=None, /)': (
    self: PyAsyncStep,
    type: Value,
    value: Value = None,
    traceback: Value = None,
  ) => then(thrownException(type, value, traceback), (error) => stopAtEnd(self.go(None, error as PyBaseException))),
  'close(self, /)': () => None,
});

defineMethods(asyncGeneratorType, {
  '__aiter__(self, /)': (self: PyAsyncGenerator) => self,
  '__anext__(self, /)': (self: PyAsyncGenerator) => new PyAsyncStep(self, 'asend', None),
  'asend(self, value, /)': (self: PyAsyncGenerator, value: Value) => new PyAsyncStep(self, 'asend', value),
  'athrow(self, type, value=None, traceback=None, /)': (
    self: PyAsyncGenerator,
    type: Value,
    value: Value = None,
    traceback: Value = None,
  ) =>
    then(thrownException(type, value, traceback), (error) => new PyAsyncStep(self, 'athrow', error as PyBaseException)),
  'aclose(self, /)': (self: PyAsyncGenerator) => new PyAsyncStep(self, 'aclose', newException('GeneratorExit', [])),
  '__repr__(self, /)': (self: PyAsyncGenerator) => self.toString().replace('async generator', 'async_generator'),
});

/** The iterator of `async for`. */
export function asyncIter(iterable: Value): M {
  const method = special(iterable, '__aiter__');
  if (method === undefined) {
    throw typeError(`'async for' requires an object with __aiter__ method, got ${typeName(iterable)}`);
  }
  return then(callBound(method, iterable, []), (iterator) => {
    if (special(iterator, '__anext__') !== undefined) return iterator;
    throw typeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }) as M;
}

/** The awaitable of one step of `async for`. */
export function asyncNext(iterator: Value): M {
  const method = special(iterator, '__anext__');
  if (method === undefined) {
    throw typeError(`'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`);
  }
  return callBound(method, iterator, []);
}

/** The awaitable of `anext(iterator, default)`. */
class PyAsyncNextOr extends PyObject {
  private inner: Value | null = null;

  constructor(
    private readonly awaitable: Value,
    private readonly fallback: Value,
  ) {
    super();
  }

  next(): Step {
    return this.go(None, null);
  }

  go(sent: Value, error: PyBaseException | null): Step {
    return thenOr(
      () =>
        then(this.inner ?? awaitIter(this.awaitable), (inner) => {
          this.inner = inner;
          return delegate(inner, sent, error);
        }),
      (value) => value,
      (failure) => {
        if (!isException(failure, 'StopAsyncIteration')) throw failure;
        R.returned = this.fallback;
        return DONE;
      },
    ) as Step;
  }
}
const nextOrType = newStaticType('anext_awaitable', PyAsyncNextOr, { isBase: false });
defineMethods(nextOrType, {
  '__await__(self, /)': (self: PyAsyncNextOr) => self,
  '__iter__(self, /)': (self: PyAsyncNextOr) => self,
  '__next__(self, /)': (self: PyAsyncNextOr) => stopAtEnd(self.next()),
  'send(self, value, /)': (self: PyAsyncNextOr, value: Value) => stopAtEnd(self.go(value, null)),
  'throw(self, type, value=None, traceback=None, /)': (
    self: PyAsyncNextOr,
    type: Value,
    value: Value = None,
    traceback: Value = None,
  ) => then(thrownException(type, value, traceback), (error) => stopAtEnd(self.go(None, error as PyBaseException))),
  'close(self, /)': () => None,
});

/** The builtin `anext`: with a default, the end of the iterator is no exception. */
export function asyncNextOr(iterator: Value, fallback?: Value): M {
  const awaitable = asyncNext(iterator);
  if (fallback === undefined) return awaitable;
  return then(awaitable, (found) => new PyAsyncNextOr(found, fallback)) as M;
}
