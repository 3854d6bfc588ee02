import { call, defineFunctions, type NativeSteps, None, R, type Value } from '../runtime';

/** What `threading._register_atexit` was given: called before the process waits for its threads (since 3.9). */
interface Callback {
  readonly fn: Value;
  readonly args: Value[];
  readonly names: string[] | null;
}

const callbacks = () => R.world.slot('threading._register_atexit', (): Callback[] => []);

/** The function by which pools of threads learn that the program ends while their threads can still be joined. */
export const threadingExitFunctions = defineFunctions('threading', {
  '_register_atexit(func, *arg, **kwargs)': (fn: Value, args: Value[], kwargs: Map<string, Value>) => {
    const names = kwargs.size === 0 ? null : [...kwargs.keys()];
    callbacks().push({ fn, args: [...args, ...kwargs.values()], names });
    return None;
  },
});

/** Calls them, the last registered first. */
export function* runThreadingExit(): NativeSteps {
  const registered = callbacks();
  for (let entry = registered.pop(); entry !== undefined; entry = registered.pop()) {
    yield call(entry.fn, entry.args, entry.names);
  }
  return None;
}
