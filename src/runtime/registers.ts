import type { Continuation, Frame } from './frame';
import type { Value } from './values';
import type { Watch } from './watch';
import type { World } from './world';

/** What an operation returns that has not finished: its stack is being captured. Compare by identity. */
export const S: unique symbol = Symbol('suspended') as never;
export type Suspended = typeof S;

/** What an iterator's `next()` returns at its end, and a generator's body when it has returned. */
export const DONE: unique symbol = Symbol('done') as never;
export type Done = typeof DONE;

/**
 * The registers of the one virtual machine of this JavaScript realm, like a CPU's: generated code and natives read and
 * write them directly because they are touched on every call. A run owns them only while it is inside `advance`; what
 * must outlive that is saved with its tasks (`execution.ts`). There is one run inside at a time, since nothing here awaits.
 */
export class Registers {
  /** What is left of the slice, in virtual nanoseconds; a small integer, below zero when a switch point must ask. */
  left = 0;
  /** The frame that the next generated function to be entered shall restore; null for an ordinary call. */
  resuming: Frame | null = null;
  /** What a resumed entry receives: a value, or an error to throw. */
  value: Value | Done | undefined = undefined;
  error: unknown = null;
  /** The place of the operation in progress: an index into the trace's sites. */
  site = 0;
  /** Python frames on the stack. */
  depth = 0;
  /** True while the stack is captured only to get off JavaScript's own, which is shorter (`deepStack.ts`). */
  deepened = false;
  /** The stack being captured, innermost first. */
  captured: Continuation[] = [];
  /** An exception that a generated function gives back to a generated caller: it has then returned `S`. */
  raised: unknown = null;
  /** The exception being handled (`sys.exception()`), or null. */
  handling: Value | null = null;
  /** The entries of the running execution that are set aside, outermost first: what calls the frames that run. */
  stack: readonly Continuation[] = [];
  /** The value with which the last finished generator body returned. */
  returned: Value | undefined = undefined;
  /** Above zero while a callee must run to its end without a switch (`callNow`). */
  atomic = 0;
  /** The process that is executing. */
  world: World = undefined as never;
  /** What code of the `explore` variant asks before what others may see; set before its program is made. */
  watch: Watch | null = null;
  /** Asked at a switch point when `left` is below zero: true if the frame must capture itself now. Set by the kernel's side. */
  slice: () => boolean = () => false;

  /** The depth that generated code compares with; `deepStack.ts` holds it lower than the program's limit. */
  loweredLimit = 1000;
  /** The program's own limit of frames. */
  programLimit = 1000;

  get depthLimit(): number {
    return this.loweredLimit;
  }

  /** Whoever sets or changes the limit means the program's. */
  set depthLimit(limit: number) {
    const isLowered = this.loweredLimit < this.programLimit;
    this.programLimit += limit - this.loweredLimit;
    this.loweredLimit = isLowered ? Math.min(this.programLimit, this.loweredLimit) : this.programLimit;
  }

  /** Takes what a resumed entry receives: returns the value or throws the error. */
  take(): Value {
    if (this.error !== null) {
      const error = this.error;
      this.error = null;
      throw error;
    }
    return this.value as Value;
  }
}

export const R = new Registers();
