import {
  call,
  defineFunctions,
  exceptionTypes,
  formatException,
  late,
  type NativeSteps,
  None,
  newException,
  newModule,
  type PyBaseException,
  PyDict,
  type PyModule,
  PyTuple,
  python,
  S,
  setModuleAttribute,
  since,
  type Value,
} from '../runtime';
import { writeError, writeIgnored } from './excepthook';
import type { LibraryModule } from './module';
import { session } from './session';
import { nativeId } from './thread';

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

const noEntry = (path: Value) =>
  newException('FileNotFoundError', [2, 'No such file or directory', path], {
    errno: 2,
    strerror: 'No such file or directory',
    filename: path,
  });

/** `os._exit`: nothing of the program is executed any more. */
function exitAtOnce(status: Value): typeof S {
  const { kernel, process } = session();
  kernel.exitProcess(process, Number(status) & 255);
  return S;
}

export const osModule: LibraryModule = {
  name: 'os',
  isPackage: true,
  make: () => [
    ...Object.values(
      defineFunctions('os', {
        'getpid()': () => nativeId(session().process.main),
        'getppid()': () => 3999,
        'cpu_count()': () => session().options.cpus,
        'process_cpu_count()': () => session().options.cpus,
        'sched_getaffinity(pid, /)': () => late.list(Array.from({ length: session().options.cpus }, (_, i) => i)),
        '_exit(status)': exitAtOnce,
        'getcwd()': () => '/home/user',
        'getenv(key, default=None)': (_key: Value, fallback: Value = None) => fallback,
        "listdir(path='.')": () => late.list([]),
        'stat(path)': (path: Value) => {
          throw noEntry(path);
        },
        'remove(path)': (path: Value) => {
          throw noEntry(path);
        },
        'fspath(path)': (path: Value) => path,
        'getlogin()': () => 'user',
        'strerror(code, /)': (code: Value) => `Unknown error ${Number(code)}`,
      }),
    ),
    ['name', 'posix'],
    ['sep', '/'],
    ['linesep', '\n'],
    ['pathsep', ':'],
    ['curdir', '.'],
    ['pardir', '..'],
    ['extsep', '.'],
    ['devnull', '/dev/null'],
    ['environ', new PyDict()],
    ['path', pathObject()],
    ['error', exceptionTypes.OSError],
  ],
};

/** `os.path` where it only computes: nothing exists in the sandbox. */
export const pathModule: LibraryModule = {
  name: 'posixpath',
  make: () => [
    ...Object.values(
      defineFunctions('posixpath', {
        'join(a, *p)': (first: string, rest: string[]) => [first, ...rest].reduce(joinPaths),
        'basename(p)': (path: string) => path.slice(path.lastIndexOf('/') + 1),
        'dirname(p)': (path: string) => splitPath(path)[0],
        'split(p)': (path: string) => new PyTuple(splitPath(path)),
        'splitext(p)': (path: string) => new PyTuple(splitExtension(path)),
        'exists(path)': () => false,
        'isfile(path)': () => false,
        'isdir(path)': () => false,
        'isabs(s)': (path: string) => path.startsWith('/'),
        'abspath(path)': (path: string) => normalise(joinPaths('/home/user', path)),
        'normpath(path)': normalise,
      }),
    ),
    ['sep', '/'],
  ],
};

function joinPaths(a: string, b: string): string {
  if (b.startsWith('/')) return b;
  return a === '' || a.endsWith('/') ? a + b : `${a}/${b}`;
}

function splitPath(path: string): [string, string] {
  const cut = path.lastIndexOf('/') + 1;
  const head = path.slice(0, cut);
  return [/^\/*$/.test(head) ? head : head.replace(/\/+$/, ''), path.slice(cut)];
}

function splitExtension(path: string): [string, string] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || /^\.+$/.test(name.slice(0, dot))) return [path, ''];
  const cut = path.length - name.length + dot;
  return [path.slice(0, cut), path.slice(cut)];
}

function normalise(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept[kept.length - 1] !== '..') kept.pop();
    else if (part !== '..' || !path.startsWith('/')) kept.push(part);
  }
  const joined = kept.join('/');
  return path.startsWith('/') ? `/${joined}` : joined || '.';
}

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

/** `os.path`, which is a module. */
function pathObject(): PyModule {
  const module = newModule('posixpath', null);
  for (const item of pathModule.make()) {
    if (Array.isArray(item)) setModuleAttribute(module, item[0], item[1]);
    else setModuleAttribute(module, (item as { name: string }).name, item as Value);
  }
  return module;
}
