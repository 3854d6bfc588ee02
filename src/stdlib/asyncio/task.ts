import {
  callMethod,
  DONE,
  isException,
  type M,
  None,
  newException,
  PyActivation,
  type PyBaseException,
  PyGenerator,
  R,
  runtimeError,
  since,
  then,
  thenOr,
  toException,
  toRepr,
  untilStop,
  type Value,
} from '../../runtime';
import type { PyContext } from '../contextvars';
import { session } from '../session';
import { cost } from './costs';
import { cancelledError, invalidStateError } from './errors';
import { PyFuture, type suspended, type Waiter } from './future';
import { placeOf, type TaskLane } from './lane';
import { coroutineText } from './reprs';

/** `asyncio.Task`: a future that drives a coroutine. https://docs.python.org/3/library/asyncio-task.html#task-object */
export class PyTask extends PyFuture implements Waiter {
  isCancelled = false;
  wakingFuture: PyFuture | null = null;
  coroutine: Value = None;
  name = '';
  context!: PyContext;
  mustCancel = false;
  futureWaiter: PyFuture | null = null;
  cancelRequests = 0;
  lane!: TaskLane;
  private place = -1;
  /** An exception with which the next step begins. */
  private pending: PyBaseException | null = null;

  /** The loop's turn has come to this task: it was new, gave way, or what it awaited is done. */
  fire(): unknown {
    let error = this.pending;
    this.pending = null;
    const future = this.wakingFuture;
    if (future !== null) {
      this.wakingFuture = null;
      if (future.state === 'CANCELLED') error = future.makeCancelledError();
      else {
        future.isUnheard = false;
        if (future.exception !== null) error = future.raised();
      }
    }
    return this.step(error);
  }

  /** Schedules the next step. */
  stepSoon(error: PyBaseException | null): void {
    session().kernel.charge(cost.callSoon);
    this.pending = error;
    this.loop.push(this);
  }

  /** One step of the coroutine, up to its next wait. */
  step(given: PyBaseException | null): unknown {
    if (this.isDone) {
      const what = `_step(): already done: ${toRepr(this)}, ${given === null ? 'None' : toRepr(given)}`;
      throw newException(invalidStateError, [what]);
    }
    let error = given;
    if (this.mustCancel) {
      if (error === null || !error.cls.mro.includes(cancelledError)) error = this.makeCancelledError();
      this.mustCancel = false;
    }
    this.futureWaiter = null;
    const { loop } = this;
    session().kernel.charge(cost.step);
    const before = loop.currentTask;
    if (before !== null && !this.isEager) {
      throw runtimeError(
        `Cannot enter into task ${toRepr(this)} while another task ${toRepr(before)} is being executed.`,
      );
    }
    loop.currentTask = this;
    this.lane.enter(this.place, loop);
    return thenOr(
      () => loop.runInContext(this.context, () => this.drive(error)),
      (value) => {
        loop.currentTask = before;
        return this.went(value as Value);
      },
      (thrown) => {
        loop.currentTask = before;
        return this.threw(toException(thrown));
      },
    );
  }

  /** True while its first step is carried out by who made it. */
  isEager = false;

  private drive(error: PyBaseException | null): unknown {
    const { coroutine } = this;
    if (coroutine instanceof PyActivation) return coroutine.resumeWith(None, error);
    R.returned = None;
    return untilStop(() =>
      error === null ? callMethod(coroutine, 'send', [None]) : callMethod(coroutine, 'throw', [error]),
    );
  }

  private went(value: Value): unknown {
    if ((value as unknown) === DONE) {
      this.returned(R.returned ?? None);
      return None;
    }
    this.place = placeOf(this.coroutine);
    if (value instanceof PyFuture) return this.waitFor(value);
    if (value === None) {
      this.leave('ready');
      this.stepSoon(null);
    } else this.refuse(value);
    return None;
  }

  private waitFor(future: PyFuture): unknown {
    if (!future.isBlocking) {
      this.giveBack(`yield was used instead of yield from in task ${toRepr(this)} with ${toRepr(future)}`);
    } else if (future.loop !== this.loop) {
      future.isBlocking = false;
      this.giveBack(`Task ${toRepr(this)} got Future ${toRepr(future)} attached to a different loop`);
    } else if ((future as PyFuture) === this) {
      future.isBlocking = false;
      this.giveBack(`Task cannot await on itself: ${toRepr(this)}`);
    } else {
      future.isBlocking = false;
      const reason = future instanceof PyTask ? { state: 'joins' as const, subject: future.lane.id } : future.reason;
      this.leave(reason.state, reason.subject);
      this.futureWaiter = future;
      future.addCallback(this, null);
      if (this.mustCancel) return this.cancelWaiter(future, this.cancelMessage);
    }
    return None;
  }

  /** Passes a request for cancellation on to what is awaited. */
  private cancelWaiter(future: PyFuture, message: Value): unknown {
    return then(future.requestCancel(message), (accepted) => {
      if (accepted === true) this.mustCancel = false;
      return None;
    });
  }

  private refuse(value: Value): void {
    if (value instanceof PyGenerator) {
      this.giveBack(`yield was used instead of yield from for generator in task ${toRepr(this)} with ${toRepr(value)}`);
    } else this.giveBack(`Task got bad yield: ${toRepr(value)}`);
  }

  /** The coroutine hears in its next step that it did something wrong. */
  private giveBack(message: string): void {
    this.leave('ready');
    this.stepSoon(runtimeError(message));
  }

  private leave(state: 'ready' | typeof suspended.state, subject = -1): void {
    this.lane.leave(state, subject, this.place);
  }

  private returned(value: Value): void {
    this.ended('returned');
    if (this.mustCancel) {
      this.mustCancel = false;
      super.cancel(this.cancelMessage);
    } else super.setResult(value);
  }

  private threw(error: PyBaseException): unknown {
    if (error.cls.mro.includes(cancelledError)) {
      this.ended('killed');
      this.cancelledWith = error;
      super.cancel(None);
      return None;
    }
    const isFatal = isException(error, 'KeyboardInterrupt') || isException(error, 'SystemExit');
    const { kernel, current } = session();
    const text = `${error.cls.name}${error.args.length > 0 ? `: ${describe(error)}` : ''}`;
    kernel.record('raise', current, kernel.trace.string(text), 0);
    this.ended('raised');
    super.finishWith(error);
    if (isFatal) throw error;
    return None;
  }

  private ended(fate: 'returned' | 'raised' | 'killed'): void {
    this.lane.leave('ended', -1, this.place);
    this.lane.end(fate);
    this.loop.tasks.delete(this);
  }

  // -- as a future

  /** `cancel()`: the coroutine will hear of it where it waits, or in its next step. */
  override askToCancel(message: Value): M {
    this.isUnheard = false;
    if (this.isDone) return false;
    this.cancelRequests++;
    const note = () => {
      this.mustCancel = true;
      this.cancelMessage = message;
      return true;
    };
    if (this.futureWaiter === null) return note();
    return then(this.futureWaiter.requestCancel(message), (accepted) => accepted === true || note()) as M;
  }

  woken(by: PyFuture): void {
    this.wakingFuture = by;
    this.lane.ready(this.place, by.reason.subject);
    this.loop.push(this);
  }

  /** Takes one request for cancellation back; gives how many are left. */
  uncancel(): number {
    if (this.cancelRequests > 0) {
      this.cancelRequests--;
      if (since(13) && this.cancelRequests === 0) this.mustCancel = false;
    }
    return this.cancelRequests;
  }

  override parts(): string[] {
    const [state, ...rest] = super.parts();
    const cancels = since(11) ? this.cancelRequests > 0 && !this.isDone : this.mustCancel;
    const parts = [
      cancels ? 'cancelling' : state,
      `name=${toRepr(this.name)}`,
      `coro=<${coroutineText(this.coroutine)}>`,
    ];
    if (this.futureWaiter !== null) parts.push(`wait_for=${toRepr(this.futureWaiter)}`);
    return [...parts, ...rest];
  }
}

function describe(error: PyBaseException): string {
  return error.args.map((arg) => (typeof arg === 'string' ? arg : toRepr(arg))).join(', ');
}
