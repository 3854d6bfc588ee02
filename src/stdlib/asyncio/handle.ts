import {
  call,
  isException,
  type PyBaseException,
  PyFloat,
  PyObject,
  python,
  R,
  since,
  thenOr,
  toException,
  toRepr,
  type Value,
} from '../../runtime';
import type { PyContext } from '../contextvars';
import { externalFrame, libraryFolder } from '../libraryFrames';
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
  takeLaneBack(): void;
  runInContext(context: PyContext, operation: () => unknown): unknown;
  report(message: string, error: PyBaseException, more: [string, Value][]): unknown;
}

const lines: Record<string, Record<number, number>> = {
  _run: { 8: 81, 9: 80, 10: 80, 11: 80, 12: 84, 13: 89, 14: 94 },
  _run_once: { 8: 1859, 9: 1905, 10: 1909, 11: 1922, 12: 1971, 13: 2027, 14: 2046 },
};

/** Adds the frame of asyncio's own `Handle._run`, which ours is not written as, to an exception's traceback. */
export function handleFrame(error: PyBaseException): PyBaseException {
  return frame(error, 'events.py', '_run', 'self._context.run(self._callback, *self._args)', 12);
}

/** The same for the loop's `_run_once`, which calls it. */
export function roundFrame(error: PyBaseException): PyBaseException {
  return frame(error, 'base_events.py', '_run_once', 'handle._run()', 16);
}

function frame(error: PyBaseException, file: string, name: string, text: string, column: number): PyBaseException {
  return externalFrame(error, {
    file: `${libraryFolder()}/asyncio/${file}`,
    line: lines[name][python.minor],
    function: name,
    source: { text, column, open: text.indexOf('(') },
  });
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
    loop.takeLaneBack();
    return thenOr(
      () => loop.runInContext(context, () => call(callback as Value, args)),
      (value) => value,
      (error) => this.failed(toException(error)),
    );
  }

  private failed(error: PyBaseException): unknown {
    if (isException(error, 'SystemExit') || isException(error, 'KeyboardInterrupt')) throw error;
    handleFrame(error);
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
