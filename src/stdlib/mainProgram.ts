import { join } from '../kernel';
import {
  call,
  exceptionTypes,
  formatException,
  isSubtype,
  late,
  type M,
  type NativeSteps,
  None,
  type PyBaseException,
  R,
  S,
  typeOf,
  type Value,
} from '../runtime';
import { runAtExit } from './atexit';
import { defaultExceptHook, recordUncaught, writeError, writeIgnored } from './excepthook';
import { runFinalizers } from './finalizers';
import { libraryFolder } from './libraryFrames';
import { answer, session } from './session';
import { interrupt } from './signalHandlers';
import { isSystemExit, threadOf } from './thread';
import { runThreadingExit } from './threadingExit';

/**
 * What the main thread carries out: the program, then the ends of the other threads, then `atexit`, then the end of the
 * process, which cuts off the daemons. https://docs.python.org/3/library/threading.html#thread-objects
 */
export function* mainProgram(program: () => M): NativeSteps {
  const { kernel, process } = session();
  let code = 0;
  try {
    yield program();
  } catch (error) {
    code = yield* reportUncaught(error as PyBaseException);
  }
  const mainThread = threadOf(process.main);
  mainThread.stopped = true;
  mainThread.stopping?.wakeAll(true);
  // What follows stands nowhere in the program.
  R.site = -1;
  try {
    yield* runThreadingExit();
    for (let next = unfinished(); next !== undefined; next = unfinished()) {
      yield answer(join(kernel, next));
      kernel.exploring?.joined(next.number);
    }
  } catch (error) {
    // Ctrl-C while it waits: nobody is waited for any more, and that is all.
    writeIgnored(`<module 'threading' from '${libraryFolder()}/threading.py'>`, error as PyBaseException);
  }
  yield* runAtExit();
  yield* runFinalizers();
  if (kernel.exploring?.beforeExit()) yield S;
  kernel.exitProcess(process, code);
  return None;
}

/** A thread that the process must wait for. */
function unfinished() {
  const { process } = session();
  return process.tasks.find((task) => task !== process.main && !task.record.daemon && task.alive);
}

/** Tells of the exception that ended the program, and gives the exit code. */
function* reportUncaught(error: PyBaseException): Generator<unknown, number, Value> {
  const { process } = session();
  if (isSystemExit(error)) return yield* exitCode(error);
  process.main.end('raised');
  recordUncaught(error);
  const hook = (R.world.module('sys') as { $excepthook?: Value } | undefined)?.$excepthook;
  if (hook !== undefined && hook !== defaultExceptHook) {
    try {
      yield call(hook, [typeOf(error), error, error.traceback ?? None]);
    } catch (second) {
      writeError(`Error in sys.excepthook:\n${formatException(second as PyBaseException)}`);
      writeError(`\nOriginal exception was:\n${formatException(error)}`);
    }
  } else writeError(formatException(error));
  // Python then ends itself by the signal.
  return isSubtype(error.cls, exceptionTypes.KeyboardInterrupt) ? -interrupt : 1;
}

/** The exit code that a SystemExit asks for; anything but a number and None is printed. */
function* exitCode(error: PyBaseException): Generator<unknown, number, Value> {
  const { args } = error;
  const value = args.length === 0 ? None : args.length === 1 ? args[0] : late.tuple([...args]);
  if (value === None) return 0;
  if (typeof value === 'number') return value & 255;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return Number(value & 255n);
  writeError(`${String(yield late.str(value))}\n`);
  return 1;
}
