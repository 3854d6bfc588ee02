import {
  call,
  defineFunctions,
  formatException,
  late,
  type NativeSteps,
  None,
  type PyBaseException,
  since,
  type Value,
} from '../runtime';
import { writeError, writeIgnored } from './excepthook';
import type { LibraryModule } from './module';
import { session } from './session';

/** The module `atexit`, and the end of a process at which its callbacks are called. */
export const atexitModule: LibraryModule = {
  name: 'atexit',
  make: () =>
    Object.values(
      defineFunctions('atexit', {
        'register(func, /, *args, **kwargs)': (callback: Value, args: Value[], kwargs: Map<string, Value>) => {
          const names = kwargs.size === 0 ? null : [...kwargs.keys()];
          session().atExit.push({ callback, args: [...args, ...kwargs.values()], names });
          return callback;
        },
        'unregister(func, /)': (callback: Value) => {
          const { atExit } = session();
          for (let i = atExit.length - 1; i >= 0; i--) if (atExit[i].callback === callback) atExit.splice(i, 1);
          return None;
        },
        '_clear()': () => {
          session().atExit.length = 0;
          return None;
        },
        '_run_exitfuncs()': () => None,
        '_ncallbacks()': () => session().atExit.length,
      }),
    ),
};

/** Runs what was registered with `atexit`, the last first. */
export function* runAtExit(): NativeSteps {
  const { atExit } = session();
  for (let entry = atExit.pop(); entry !== undefined; entry = atExit.pop()) {
    try {
      yield call(entry.callback, entry.args, entry.names);
    } catch (error) {
      const exception = error as PyBaseException;
      if (since(10)) writeIgnored(`atexit callback ${yield late.repr(entry.callback)}`, exception);
      else writeError(`Error in atexit._run_exitfuncs:\n${formatException(exception)}`);
    }
  }
  return None;
}
