import {
  call,
  isException,
  type PyBaseException,
  PyFloat,
  PyObject,
  R,
  since,
  thenOr,
  toException,
  toRepr,
  type Value,
} from '../../runtime';
import type { PyContext } from '../contextvars';
import { callbackSource } from './reprs';

/** What the loop carries out in its turn: a task's next step, or a callback. */
export interface Ready {
  isCancelled: boolean;
  /** Carries it out; the result does not matter, but may be `S`. */
  fire(): unknown;
}

/** What a handle needs of its loop. */
export interface HandleLoop {
  isDebug: boolean;
  timerCancelled(): void;
  runInContext(context: PyContext, operation: () => unknown): unknown;
  report(message: string, error: PyBaseException, more: [string, Value][]): unknown;
}

/** `asyncio.Handle`: a callback that the loop will call. */
export class PyHandle extends PyObject implements Ready {
  isCancelled = false;
  loop!: PyObject & HandleLoop;
  callback: Value | null = null;
  args: Value[] = [];
  context!: PyContext;
  /** Where it was made; for debug mode. */
  site = R.site;

  fire(): unknown {
    const { callback, args, context, loop } = this;
    return thenOr(
      () => loop.runInContext(context, () => call(callback as Value, args)),
      (value) => value,
      (error) => this.failed(toException(error)),
    );
  }

  private failed(error: PyBaseException): unknown {
    if (isException(error, 'SystemExit') || isException(error, 'KeyboardInterrupt')) throw error;
    const what = callbackSource(this.callback as Value, this.args);
    return this.loop.report(`Exception in callback ${what}`, error, [['handle', this]]);
  }

  cancel(): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    if (this.loop.isDebug) this.described = this.describe();
    this.callback = null;
    this.args = [];
  }

  private described: string | null = null;

  get parts(): string[] {
    return [];
  }

  describe(): string {
    if (this.described !== null) return this.described.replace(/^<(\w+)/, '<$1 cancelled');
    const parts = [this.cls.name];
    if (this.isCancelled) parts.push('cancelled');
    parts.push(...this.parts);
    if (this.callback !== null) {
      const shown = since(13) && !this.loop.isDebug ? [] : this.args;
      parts.push(callbackSource(this.callback, shown));
    }
    if (this.loop.isDebug) {
      const site = R.world.sites[this.site];
      if (site !== undefined) parts.push(`created at ${R.world.files[site.file].name}:${site.line}`);
    }
    return `<${parts.join(' ')}>`;
  }
}

/** `asyncio.TimerHandle`. */
export class PyTimerHandle extends PyHandle {
  when = 0;
  isScheduled = false;

  override cancel(): void {
    if (!this.isCancelled && this.isScheduled) this.loop.timerCancelled();
    super.cancel();
  }

  override get parts(): string[] {
    return [`when=${toRepr(new PyFloat(this.when))}`];
  }
}
