import {
  call,
  callMethod,
  DONE,
  type Done,
  exceptionTypes,
  isException,
  isSubtype,
  type M,
  None,
  newException,
  now,
  PyBaseException,
  PyIterator,
  PyObject,
  type PyTraceback,
  PyType,
  R,
  runtimeError,
  type S,
  since,
  stopIteration,
  toRepr,
  typeError,
  type Value,
} from '../../runtime';
import type { TaskState } from '../../trace';
import { currentContext, type PyContext } from '../contextvars';
import { session } from '../session';
import { cost } from './costs';
import { cancelledError, invalidStateError } from './errors';
import type { Ready } from './handle';
import type { PyLoop } from './loop';
import { callbackSource, callbacksText, shortRepr, wakeupText } from './reprs';

/** A task that waits for a future: goes on when that is done. */
export interface Waiter extends Ready {
  wakingFuture: PyFuture | null;
  woken(by: PyFuture): void;
}

interface Callback {
  /** A callable, or the task that waits. */
  readonly fn: Value | Waiter;
  readonly context: PyContext | null;
}

/** Why a task that awaits a future waits, for the timeline. */
export interface Reason {
  readonly state: TaskState;
  readonly subject: number;
}

export const suspended: Reason = { state: 'suspended', subject: -1 };

/** `asyncio.Future`. https://docs.python.org/3/library/asyncio-future.html */
export class PyFuture extends PyObject {
  state: 'PENDING' | 'CANCELLED' | 'FINISHED' = 'PENDING';
  private ownLoop: PyLoop | null = null;
  value: Value | null = null;
  exception: PyBaseException | null = null;
  private traceback: PyTraceback | null = null;
  cancelMessage: Value = None;
  /** The exception with which a task's coroutine ended when it was cancelled. */
  cancelledWith: PyBaseException | null = null;
  callbacks: Callback[] = [];
  /** True between `yield self` in `__await__` and the task's taking notice. */
  isBlocking = false;
  /** Nobody has asked for the exception yet. */
  isUnheard = false;
  /** Why who awaits it waits. */
  reason: Reason = suspended;

  get loop(): PyLoop {
    if (this.ownLoop === null) throw runtimeError('Future object is not initialized.');
    return this.ownLoop;
  }

  set loop(loop: PyLoop) {
    this.ownLoop = loop;
  }

  get isInitialised(): boolean {
    return this.ownLoop !== null;
  }

  get isDone(): boolean {
    return this.state !== 'PENDING';
  }

  /** The exception that awaiting a cancelled future raises. */
  makeCancelledError(): PyBaseException {
    const held = this.cancelledWith;
    if (held !== null && since(11)) {
      this.cancelledWith = null;
      return held;
    }
    const { cancelMessage } = this;
    const error = newException(cancelledError, cancelMessage === None ? [] : [cancelMessage]);
    if (held !== null && since(9)) {
      error.context = held;
      this.cancelledWith = null;
    }
    return error;
  }

  /** The result, or throws what it holds instead. */
  result(): Value {
    session().kernel.charge(cost.touch);
    if (this.state === 'CANCELLED') throw this.makeCancelledError();
    if (this.state !== 'FINISHED') throw newException(invalidStateError, ['Result is not set.']);
    this.isUnheard = false;
    if (this.exception !== null) throw this.raised();
    return this.value as Value;
  }

  /** The exception as it was set: what passed since then does not belong to its traceback. */
  raised(): PyBaseException {
    const error = this.exception as PyBaseException;
    if (since(10)) error.traceback = this.traceback;
    return error;
  }

  getException(): Value {
    if (this.state === 'CANCELLED') throw this.makeCancelledError();
    if (this.state !== 'FINISHED') throw newException(invalidStateError, ['Exception is not set.']);
    this.isUnheard = false;
    return this.exception ?? None;
  }

  private checkPending(): void {
    if (this.isInitialised && this.isDone) throw newException(invalidStateError, ['invalid state']);
  }

  setResult(value: Value): void {
    this.checkPending();
    session().kernel.charge(cost.touch);
    this.value = value;
    this.state = 'FINISHED';
    this.schedule();
  }

  setException(given: Value): void {
    this.checkPending();
    const error =
      given instanceof PyType && isSubtype(given, exceptionTypes.BaseException) ? now(() => call(given, [])) : given;
    if (!(error instanceof PyBaseException)) throw typeError('invalid exception object');
    if (isException(error, 'StopIteration')) {
      const refusal = 'StopIteration interacts badly with generators and cannot be raised into a Future';
      if (!since(13)) throw typeError(refusal);
      const wrapped = runtimeError(refusal);
      wrapped.cause = wrapped.context = error;
      this.finishWith(wrapped);
    } else this.finishWith(error);
  }

  protected finishWith(error: PyBaseException): void {
    this.exception = error;
    this.traceback = error.traceback;
    this.state = 'FINISHED';
    this.isUnheard = true;
    failures().push(this);
    this.schedule();
  }

  cancel(message: Value): boolean {
    this.isUnheard = false;
    if (this.isDone) return false;
    this.state = 'CANCELLED';
    this.cancelMessage = message;
    this.schedule();
    return true;
  }

  /** What `cancel()` does; tasks do more. */
  askToCancel(message: Value): M {
    return this.cancel(message);
  }

  /** Calls `cancel()` as Python would: classes of the program may have their own. */
  requestCancel(message: Value): M {
    if (this.cls.isStatic) return this.askToCancel(message);
    return callMethod(this, 'cancel', message === None ? [] : [message]);
  }

  /** Hands what waits for it to the loop. */
  protected schedule(): void {
    const { callbacks, loop } = this;
    if (callbacks.length === 0) return;
    this.callbacks = [];
    for (const { fn, context } of callbacks) this.hand(fn, context, loop);
  }

  private hand(fn: Value | Waiter, context: PyContext | null, loop: PyLoop): void {
    if (isWaiter(fn)) {
      loop.checkClosed();
      session().kernel.charge(cost.callSoon);
      fn.woken(this);
    } else {
      loop.checkClosed();
      loop.soon(fn, [this], context);
    }
  }

  addCallback(fn: Value | Waiter, context: PyContext | null): void {
    session().kernel.charge(cost.touch);
    const used = context ?? (isWaiter(fn) ? null : currentContext().copy());
    if (this.isDone) this.hand(fn, used, this.loop);
    else this.callbacks.push({ fn, context: used });
  }

  /** Removes every entry of a callback; gives how many there were. */
  removeCallback(fn: Value, equal: (a: Value, b: Value) => boolean): number {
    const before = this.callbacks.length;
    this.callbacks = this.callbacks.filter((entry) => isWaiter(entry.fn) || !equal(entry.fn, fn));
    return before - this.callbacks.length;
  }

  /** What stands in its repr between the class and the end. */
  parts(): string[] {
    const parts = [this.state.toLowerCase()];
    if (this.state === 'FINISHED') {
      parts.push(
        this.exception === null ? `result=${shortRepr(this.value as Value)}` : `exception=${toRepr(this.exception)}`,
      );
    }
    if (this.callbacks.length > 0) {
      parts.push(callbacksText(this.callbacks.map(({ fn }) => (isWaiter(fn) ? wakeupText() : callbackSource(fn, [])))));
    }
    return parts;
  }

  describe(): string {
    return `<${[this.cls.name, ...this.parts()].join(' ')}>`;
  }
}

function isWaiter(fn: Value | Waiter): fn is Waiter {
  return typeof fn === 'object' && 'wakingFuture' in fn && (fn as Waiter).wakingFuture !== undefined;
}

/** Futures that ended with an exception, in order, of which some may have been asked for it since. */
export function failures(): PyFuture[] {
  return R.world.slot('asyncio.failures', (): PyFuture[] => []);
}

/** What `future.__await__()` gives. */
export class PyFutureIterator extends PyIterator {
  private future: PyFuture | null;

  constructor(future: PyFuture) {
    super();
    this.future = future;
  }

  next(): Value | Done | typeof S {
    const { future } = this;
    if (future === null) {
      R.returned = None;
      return DONE;
    }
    if (!future.isDone) {
      if (future.isBlocking) throw runtimeError("await wasn't used with future");
      future.isBlocking = true;
      return future;
    }
    this.future = null;
    R.returned = future.result();
    return DONE;
  }

  throwIn(error: PyBaseException): never {
    this.future = null;
    throw error;
  }

  close(): Value {
    this.future = null;
    return None;
  }

  /** `send(value)`: as `next`, with StopIteration at the end. */
  send(): unknown {
    const step = this.next();
    if (step !== DONE) return step;
    throw stopIteration(R.returned === None ? undefined : R.returned);
  }
}
