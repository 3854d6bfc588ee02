import { defineFunctions, exceptionTypes, late, None, python, type Value } from '../runtime';
import { fileItems } from './files';
import type { LibraryModule } from './module';
import { descriptorFunctions } from './osDescriptors';
import { processFunctions } from './osProcesses';
import { session } from './session';

/** Modules about the process: `os` as far as nothing leaves the sandbox, `sysconfig`. */

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
