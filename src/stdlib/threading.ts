import {
  callBound,
  defineFunction,
  defineFunctions,
  defineType,
  exceptionTypes,
  genericGet,
  genericSet,
  isCallable,
  late,
  lookup,
  type M,
  missing,
  type NativeSteps,
  None,
  native,
  newException,
  objectType,
  operations,
  type PyBaseException,
  PyDict,
  PyFloat,
  PyObject,
  PyTuple,
  R,
  since,
  typeError,
  type Value,
  valueError,
} from '../runtime';
import { defaultHook, exceptHookArgsType, recordUncaught, writeIgnored } from './excepthook';
import { identOf, lockType, PyLock, PyRLock, rlockType } from './locks';
import type { LibraryModule } from './module';
import { session } from './session';
import { interrupt } from './signalHandlers';
import { barrierType, boundedSemaphoreType, brokenBarrierError, conditionType, eventType, semaphoreType } from './sync';
import { startExecution } from './tasks';
import {
  askingForLife,
  defineTimer,
  dummyThreadType,
  liveThreads,
  mainThreadType,
  nativeId,
  threadOf,
  threadType,
} from './thread';
import { threadingExitFunctions } from './threadingExit';
import { deprecated } from './warnings';

// -- local

/** `threading.local`: attributes of its own in each thread. */
class PyLocal extends PyObject {
  args: Value[] = [];
  names: readonly string[] | null = null;
  readonly perTask = new WeakMap<object, PyDict>();
}

/** The executing thread's attributes; made, by `__init__` of a derived class, when it first comes here. */
function namespaceOf(self: PyLocal): PyDict {
  const task = session().current;
  let found = self.perTask.get(task);
  if (found === undefined) {
    found = new PyDict();
    self.perTask.set(task, found);
    const init = lookup(self.cls, '__init__');
    if (init !== undefined && init !== objectType.dict.get('__init__')) callBound(init, self, self.args, self.names);
  }
  return found;
}

function getLocal(self: PyLocal, name: string): M {
  const own = namespaceOf(self);
  if (name === '__dict__') return own;
  const value = own.get(name);
  if (value !== undefined) return value;
  const found = genericGet(self, name);
  if (found === undefined) throw missing(self, name);
  return found as M;
}

const localType = defineType({
  name: '_local',
  nameInErrors: '_thread._local',
  module: '_thread',
  layout: PyLocal,
  hasDict: true,
  new: {
    '_local(*args, **kwargs)': (cls, args: Value[], kwargs: Map<string, Value>) => {
      const self = new cls.Ctor() as PyLocal;
      self.args = [...args, ...kwargs.values()];
      self.names = kwargs.size === 0 ? null : [...kwargs.keys()];
      self.perTask.set(session().current, new PyDict());
      return self;
    },
  },
  methods: {
    '__getattribute__(self, name, /)': getLocal,
    '__setattr__(self, name, value, /)': (self: PyLocal, name: string, value: Value) => {
      const descriptor = lookup(self.cls, name) as { m$__set__?: unknown; descrSet?: unknown } | undefined;
      if (descriptor?.descrSet !== undefined || descriptor?.m$__set__ !== undefined)
        return genericSet(self, name, value);
      namespaceOf(self).set(name, value);
      return None;
    },
    '__delattr__(self, name, /)': (self: PyLocal, name: string) => {
      const own = namespaceOf(self);
      if (!own.has(name)) throw missing(self, name);
      own.delete(name);
      return None;
    },
  },
});

// -- _thread.start_new_thread

function* plainThread(target: Value, args: Value[], kwargs: PyDict | null): NativeSteps {
  try {
    yield operations.callSpread(target, args, kwargs);
  } catch (error) {
    const exception = error as PyBaseException;
    if (exception.cls.name === 'SystemExit') return None;
    session().current.end('raised');
    recordUncaught(exception);
    writeIgnored(`thread started by ${yield late.repr(target)}`, exception);
  }
  return None;
}

function startNewThread(target: Value, args: Value, kwargs: Value | null = null): Value {
  if (!isCallable(target)) throw typeError('first arg must be callable');
  if (!(args instanceof PyTuple)) throw typeError('2nd arg must be a tuple');
  if (kwargs !== null && !(kwargs instanceof PyDict)) throw typeError('optional 3rd arg must be a dictionary');
  const { kernel, process, current } = session();
  const task = kernel.createThread(process, `Thread-${process.tasks.length}`, current.record.daemon);
  task.record.daemon = true;
  kernel.charge(kernel.costs.threadCreate);
  const list = [...args.items];
  startExecution(task, () => native(plainThread(target, list, kwargs)));
  return identOf(task.id);
}

/** As if a signal had arrived, but no wait of the main thread is broken off. */
function interruptMain(signum: Value = interrupt): Value {
  const signal = Number(signum);
  if (signal < 1 || signal > 64) throw valueError('signal number out of range');
  const { kernel, process } = session();
  if (process.signals.answer(signal) === 'handle') kernel.noteSignal(process, signal);
  return None;
}

const timerType = defineTimer(() => new eventType.Ctor());

/** What `settrace` and `setprofile` were given: it is kept, but never called. */
class Hooks {
  trace: Value = None;
  profile: Value = None;
}

const hooks = () => R.world.slot(Hooks, () => new Hooks());

function hook(kind: 'trace' | 'profile', fn: Value): Value {
  hooks()[kind] = fn;
  if (fn === None) return None;
  const message = `\`threading.set${kind}\` takes its function here, but never calls it; the timeline shows what each thread does.`;
  session().remark({ code: 'unsupported.call', message, severity: 'warning' });
  return None;
}

/** Functions and types that `threading` and `_thread` share. */
const primitives = {
  'allocate_lock()': () => new PyLock(),
  'get_ident()': () => identOf(session().current.id),
  'get_native_id()': () => nativeId(session().current),
  'stack_size(size=0, /)': () => 0,
};

export const threadModule: LibraryModule = {
  name: '_thread',
  make: () => [
    ...Object.values(
      defineFunctions('_thread', {
        ...primitives,
        'allocate()': () => new PyLock(),
        'start_new_thread(function, args, kwargs=None, /)': startNewThread,
        'start_new(function, args, kwargs=None, /)': startNewThread,
        'exit()': () => {
          throw newException('SystemExit', []);
        },
        'exit_thread()': () => {
          throw newException('SystemExit', []);
        },
        'interrupt_main(signum=2, /)': interruptMain,
        '_count()': () => liveThreads().length - 1,
      }),
    ),
    lockType,
    rlockType,
    ['LockType', lockType],
    localType,
    ['TIMEOUT_MAX', new PyFloat(9223372036)],
    ['error', exceptionTypes.RuntimeError],
    ['_ExceptHookArgs', exceptHookArgsType],
    ['_excepthook', defaultHook],
  ],
};

export const threadingModule: LibraryModule = {
  name: 'threading',
  make: () => [
    threadType,
    mainThreadType,
    dummyThreadType,
    timerType,
    eventType,
    conditionType,
    semaphoreType,
    boundedSemaphoreType,
    barrierType,
    brokenBarrierError,
    ['local', localType],
    ['ExceptHookArgs', exceptHookArgsType],
    ['ThreadError', exceptionTypes.RuntimeError],
    ['TIMEOUT_MAX', new PyFloat(9223372036)],
    ['excepthook', defaultHook],
    ['__excepthook__', defaultHook],
    ...Object.values(threadingExitFunctions),
    ...(since(13) ? [['Lock', lockType] as const] : []),
    ...Object.values(
      defineFunctions('threading', {
        ...primitives,
        'RLock()': () => new PyRLock(),
        'current_thread()': () => threadOf(session().current),
        'currentThread()': () => {
          deprecated(10, 'currentThread() is deprecated, use current_thread() instead');
          return threadOf(session().current);
        },
        'main_thread()': () => threadOf(session().process.main),
        'enumerate()': () => askingForLife(liveThreads(), () => late.list(liveThreads())),
        'active_count()': () => askingForLife(liveThreads(), () => liveThreads().length),
        'activeCount()': () => {
          deprecated(10, 'activeCount() is deprecated, use active_count() instead');
          return liveThreads().length;
        },
        'settrace(func)': (fn: Value) => hook('trace', fn),
        'setprofile(func)': (fn: Value) => hook('profile', fn),
        ...(since(12)
          ? {
              'settrace_all_threads(func)': (fn: Value) => hook('trace', fn),
              'setprofile_all_threads(func)': (fn: Value) => hook('profile', fn),
            }
          : {}),
        'gettrace()': () => hooks().trace,
        'getprofile()': () => hooks().profile,
      }),
    ),
    ...(since(13) ? [] : [['Lock', defineFunction('allocate_lock()', () => new PyLock(), '_thread')] as const]),
  ],
};
