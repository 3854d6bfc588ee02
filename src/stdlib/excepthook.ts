import {
  call,
  defineType,
  exceptionName,
  formatException,
  late,
  type M,
  type NativeSteps,
  None,
  now,
  type PyBaseException,
  PyBuiltinFunction,
  PyTuple,
  R,
  since,
  tupleType,
  type Value,
} from '../runtime';
import { raisedIn } from './libraryPlaces';
import { session } from './session';

class PyExceptHookArgs extends PyTuple {}

const fields = ['exc_type', 'exc_value', 'exc_traceback', 'thread'];

/** What a `threading.excepthook` receives. */
export const exceptHookArgsType = defineType({
  name: '_ExceptHookArgs',
  module: '_thread',
  layout: PyExceptHookArgs,
  base: tupleType,
  isBase: false,
  new: { '_ExceptHookArgs(iterable, /)': (_cls, items: PyTuple) => new PyExceptHookArgs([...items.items]) },
  methods: {
    '__repr__(self, /)': (self: PyExceptHookArgs) => {
      const shown = fields.map((field, i) => `${field}=${now(() => late.repr(self.items[i]))}`);
      return `_thread._ExceptHookArgs(${shown.join(', ')})`;
    },
  },
  getters: Object.fromEntries(
    fields.map((name, i) => [name, { get: (self: PyExceptHookArgs) => self.items[i], member: true }]),
  ),
});

/** Writes to the program's stderr: through `sys.stderr` if the program has replaced that. */
export function writeError(text: string): void {
  R.world.options.write(2, text);
}

/** `threading.excepthook` as it is at first. */
export const defaultHook = new PyBuiltinFunction(
  'excepthook(args, /)',
  (args: PyExceptHookArgs): M => {
    const [, error, , thread] = args.items;
    report(error as PyBaseException, String(thread === None ? session().current.name : nameOf(thread)));
    return None;
  },
  '_thread',
);

/** `sys.excepthook` as it is at first. */
export const defaultExceptHook = new PyBuiltinFunction(
  'excepthook(exctype, value, traceback, /)',
  (_type: Value, error: PyBaseException): Value => {
    writeError(formatException(error));
    return None;
  },
  'sys',
);

function nameOf(thread: Value): Value {
  return (thread as unknown as { task: { name: string } }).task.name;
}

function report(error: PyBaseException, name: string): void {
  if (error.cls.name === 'SystemExit') return;
  writeError(`Exception in thread ${name}:\n${formatException(error)}`);
}

/** Tells of an exception that cannot be raised anywhere; since 3.13 without marks under the lines. */
export function writeIgnored(what: string, error: PyBaseException): void {
  const text = formatException(error);
  if (since(13)) writeError(`Exception ignored in ${what}:\n${text.replace(/^ +[~^]+\n/gm, '')}`);
  else writeError(`Exception ignored in ${what.replace(/ (?=<)/, ': ')}\n${text}`);
}

/** Records that nothing in the executing task catches `error`. */
export function recordUncaught(error: PyBaseException): void {
  const { kernel, current } = session();
  const text = formatException(error).trimEnd().split('\n').pop() ?? error.cls.name;
  kernel.record('raise', current, kernel.trace.string(text), 1);
  session().uncaught.push(error.cls.mro.map((type) => exceptionName(type)));
}

/** What happens with an exception that a thread's `run` lets through: `threading.excepthook` hears of it. */
export function* reportThreadError(error: PyBaseException, thread: Value): NativeSteps {
  const hook = (R.world.module('threading') as { $excepthook?: Value } | undefined)?.$excepthook ?? defaultHook;
  if (error.cls.name !== 'SystemExit') {
    session().current.end('raised');
    recordUncaught(error);
  } else if (hook === defaultHook) return None;
  if (hook === defaultHook) report(error, String(nameOf(thread)));
  else {
    const args = new exceptHookArgsType.Ctor([error.cls, error, error.traceback ?? None, thread]);
    try {
      yield call(hook, [args]);
    } catch (second) {
      const place = raisedIn(second as PyBaseException, 'callHook');
      writeError(`Exception in threading.excepthook:\n${formatException(place)}`);
    }
  }
  return None;
}
