import type { PyFunction } from './function';
import { R, S, type Suspended } from './registers';
import type { Value } from './values';

/** One entry of a captured stack. `resume` reads its input with `R.take()` and returns its result, or `S` again. */
export interface Continuation {
  resume(): unknown;
}

/** A captured activation of a generated function: the label to go on at, the site it had reached, its variables. */
export class Frame implements Continuation {
  constructor(
    readonly fn: PyFunction,
    public pc: number,
    public site: number,
    /** Parameters, locals, cells and temporaries in the order of the code's `saved` names. */
    public locals: unknown[],
  ) {}

  resume(): unknown {
    R.resuming = this;
    return this.fn.code.body.call(this.fn);
  }
}

class Then implements Continuation {
  constructor(
    private readonly onValue: (value: Value) => unknown,
    private readonly onError: ((error: unknown) => unknown) | null,
  ) {}

  resume(): unknown {
    if (R.error !== null && this.onError !== null) {
      const error = R.error;
      R.error = null;
      return this.onError(error);
    }
    return this.onValue(R.take());
  }
}

/** Goes on with `onValue` when `result` is there: at once, or after the task was resumed. */
export function then(result: unknown, onValue: (value: Value) => unknown): unknown {
  if (result !== S) return onValue(result as Value);
  R.captured.push(new Then(onValue, null));
  return S;
}

/** As `then`, for an operation that may also fail: whatever `start` throws, now or later, goes to `onError`. */
export function thenOr(
  start: () => unknown,
  onValue: (value: Value) => unknown,
  onError: (error: unknown) => unknown,
): unknown {
  let result: unknown;
  try {
    result = start();
  } catch (error) {
    return onError(error);
  }
  if (result !== S) return onValue(result as Value);
  R.captured.push(new Then(onValue, onError));
  return S;
}

/** Native code in steps: yields what may be `S`, gets the finished value back, returns its result. */
export type NativeSteps<T = Value> = Generator<unknown, T, Value>;

class NativeFrame implements Continuation {
  constructor(private readonly steps: NativeSteps<unknown>) {}

  resume(): unknown {
    if (R.error !== null) {
      const error = R.error;
      R.error = null;
      return runSteps(this.steps, this.steps.throw(error), this);
    }
    return runSteps(this.steps, this.steps.next(R.value as Value), this);
  }
}

function runSteps(
  steps: NativeSteps<unknown>,
  first: IteratorResult<unknown, unknown>,
  frame: NativeFrame | null,
): unknown {
  let step = first;
  while (!step.done) {
    if (step.value === S) {
      R.captured.push(frame ?? new NativeFrame(steps));
      return S;
    }
    step = steps.next(step.value as Value);
  }
  return step.value;
}

/** Runs native code that calls Python: `const x = yield call(f, [a], null)` inside a generator function. */
export function native<T>(steps: NativeSteps<T>): T | Suspended {
  return runSteps(steps as NativeSteps<unknown>, steps.next(), null) as T | Suspended;
}
