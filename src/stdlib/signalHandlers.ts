import { blocked, type Task, type Wait } from '../kernel';
import {
  call,
  type Execution,
  Frame,
  frameView,
  type M,
  type NativeSteps,
  None,
  native,
  newException,
  PyBuiltinFunction,
  R,
  S,
  thenOr,
  type Value,
} from '../runtime';
import { session } from './session';
import { Thrown } from './thrown';

/** `signal.default_int_handler`: raises KeyboardInterrupt. */
export const defaultIntHandler = new PyBuiltinFunction(
  'default_int_handler(signalnum, frame, /)',
  () => {
    throw newException('KeyboardInterrupt', []);
  },
  'signal',
);

/** Python's handlers of one process, by signal; those that are not here have the default action. */
export class SignalHandlers {
  readonly functions = new Map<number, Value>();
}

/** The handlers of the executing process. */
export function signalHandlers(): SignalHandlers {
  return R.world.slot(SignalHandlers, () => {
    const handlers = new SignalHandlers();
    handlers.functions.set(interrupt, defaultIntHandler);
    return handlers;
  });
}

/** SIGINT. */
export const interrupt = 2;

/** What every Python does about signals as it starts: SIGINT raises KeyboardInterrupt, SIGPIPE and SIGXFSZ are ignored. */
export function installSignals(): void {
  const { signals } = session().process;
  signals.set(interrupt, 'handle');
  signals.set(13, 'ignore');
  signals.set(25, 'ignore');
}

/** Calls the handlers of the signals that have been delivered, in the order of their numbers. */
export function* runHandlers(frame: Value): NativeSteps {
  const { pending } = session().process.signals;
  for (let next = lowest(pending); next !== undefined; next = lowest(pending)) {
    pending.delete(next);
    const handler = signalHandlers().functions.get(next);
    if (handler !== undefined) yield call(handler, [next, frame]);
  }
  return None;
}

function lowest(signals: ReadonlySet<number>): number | undefined {
  return signals.size === 0 ? undefined : Math.min(...signals);
}

/**
 * Before a suspended stack goes on: puts the handlers of delivered signals on top of it. What the stack was to go on with
 * it gets when they have returned; a wait that was broken off is waited on then.
 */
export function interject(execution: Execution, task: Task): void {
  const { interrupted } = task;
  task.interrupted = null;
  const frame = frameOf(execution);
  execution.stack.push({
    resume: () => {
      const { value, error } = R;
      R.error = null;
      return thenOr(
        () => native(runHandlers(frame)),
        () => (interrupted === null ? pass(value as Value, error) : waitOn(interrupted)),
        (raised) => {
          interrupted?.leave?.(task);
          throw raised;
        },
      );
    },
  });
}

function pass(value: Value, error: unknown): Value {
  if (error !== null) throw error;
  return value;
}

function waitOn(wait: Wait): M {
  const result = session().kernel.waitOn(wait);
  if (result === blocked) return S;
  if (result instanceof Thrown) throw result.error;
  return result === undefined ? None : (result as Value);
}

/** The frame in which the program is interrupted, as a handler sees it. */
function frameOf(execution: Execution): Value {
  for (let i = execution.stack.length - 1; i >= 0; i--) {
    const entry = execution.stack[i];
    if (entry instanceof Frame) return frameView(entry.fn, entry.site);
  }
  return None;
}
