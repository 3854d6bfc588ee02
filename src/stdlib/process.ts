import {
  call,
  defineFunctions,
  exceptionTypes,
  formatException,
  late,
  type NativeSteps,
  None,
  type PyBaseException,
  python,
  since,
  type Value,
} from '../runtime';
import { writeError, writeIgnored } from './excepthook';
import { fileItems } from './files';
import type { LibraryModule } from './module';
import { descriptorFunctions } from './osDescriptors';
import { processFunctions } from './osProcesses';
import { session } from './session';

/** Modules about the process: `atexit`, `os` as far as nothing leaves the sandbox, `sysconfig`. */

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

/** What the module `os`, a Python text, takes from the system. */
export const osModule: LibraryModule = {
  name: 'posix',
  make: () => [
    ...Object.values(
      defineFunctions('os', {
        'cpu_count()': () => session().options.cpus,
        'process_cpu_count()': () => session().options.cpus,
        'sched_getaffinity(pid, /)': () => late.list(Array.from({ length: session().options.cpus }, (_, i) => i)),
        'getlogin()': () => 'user',
      }),
    ),
    ...fileItems(),
    ...descriptorFunctions(),
    ...processFunctions(),
    ['error', exceptionTypes.OSError],
  ],
};

export const sysconfigModule: LibraryModule = {
  name: 'sysconfig',
  make: () =>
    Object.values(
      defineFunctions('sysconfig', {
        'get_config_var(name)': (name: Value) => {
          if (name === 'Py_GIL_DISABLED') return python.minor < 13 ? None : python.freeThreaded ? 1 : 0;
          return name === 'py_version_short' ? `3.${python.minor}` : None;
        },
        'get_python_version()': () => `3.${python.minor}`,
        'get_platform()': () => 'linux-x86_64',
      }),
    ),
};
