import { call } from './call';
import { lowerLimit, restoreLimit } from './deepStack';
import type { PyBaseException } from './errors';
import { type Continuation, Frame } from './frame';
import { toException } from './raising';
import { type Done, R, S } from './registers';
import type { M, Names, Value } from './values';

/** How far an execution got: it stopped to be resumed, or it is over. */
export type Outcome =
  | { readonly kind: 'suspended' }
  | { readonly kind: 'returned'; readonly value: Value }
  | { readonly kind: 'raised'; readonly error: PyBaseException };

const suspended: Outcome = { kind: 'suspended' };

/**
 * A Python stack that can be set aside: the captured entries of one thread, greenlet or task, outermost first, with what
 * it was handling. Whoever drives it says with what it goes on, calls `run`, and gets it back suspended or over. It knows
 * neither time nor why it was suspended.
 */
export class Execution {
  /** Outermost first. */
  stack: Continuation[] = [];
  private handling: Value | null = null;
  /** Where it stood when it was suspended, since `R.site` has been another's; at first where it was made. */
  private savedSite = R.site;
  private value: Value | Done | undefined = undefined;
  private error: unknown = null;

  /** Makes the next `run` begin with a call. */
  start(callable: Value, args: Value[], names: Names = null): void {
    this.stack.push({ resume: () => call(callable, args, names) });
  }

  /** Makes the next `run` begin with any operation. */
  startWith(operation: () => M): void {
    this.stack.push({ resume: operation });
  }

  /** What the suspended operation gives when it is resumed. */
  setValue(value: Value | Done | undefined): void {
    this.value = value;
    this.error = null;
  }

  /** What the suspended operation throws when it is resumed. */
  setError(error: unknown): void {
    this.error = error;
  }

  /** What it was handling when it was suspended. */
  get handled(): Value | null {
    return this.handling;
  }

  /** The place of the outermost Python function on the stack. */
  get firstFrame(): number {
    const at = this.stack.findIndex((entry) => entry instanceof Frame);
    return at < 0 ? this.stack.length : at;
  }

  get isOver(): boolean {
    return this.stack.length === 0;
  }

  /** The site at which the stack stands; −1 if no Python function is on it. */
  get site(): number {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const entry = this.stack[i];
      if (entry instanceof Frame) return entry.site;
    }
    return -1;
  }

  /** Goes on until the stack is suspended again or over. */
  run(): Outcome {
    const { stack } = this;
    const before = { depth: R.depth, handling: R.handling, stack: R.stack };
    R.stack = stack;
    R.handling = this.handling;
    R.site = this.savedSite;
    let frames = 0;
    for (const entry of stack) if (entry instanceof Frame) frames++;
    let value: unknown = this.value;
    let error: unknown = this.error;
    this.value = undefined;
    this.error = null;
    for (;;) {
      const entry = stack.pop();
      if (entry === undefined) break;
      if (entry instanceof Frame) frames--;
      R.value = value as Value;
      R.error = error;
      R.depth = frames;
      lowerLimit();
      error = null;
      try {
        value = entry.resume();
      } catch (thrown) {
        error = thrown ?? new Error('undefined was thrown');
        value = undefined;
        continue;
      }
      if (value === S) {
        const captured = R.captured;
        R.captured = [];
        for (let i = captured.length - 1; i >= 0; i--) {
          stack.push(captured[i]);
          if (captured[i] instanceof Frame) frames++;
        }
        if (R.deepened) {
          R.deepened = false;
          value = undefined;
          continue;
        }
        this.handling = R.handling;
        restoreLimit();
        this.savedSite = R.site;
        R.depth = before.depth;
        R.handling = before.handling;
        R.stack = before.stack;
        return suspended;
      }
    }
    this.handling = null;
    restoreLimit();
    R.depth = before.depth;
    R.handling = before.handling;
    R.stack = before.stack;
    if (error !== null) return { kind: 'raised', error: toException(error) };
    return { kind: 'returned', value: value as Value };
  }
}
