import { access, join, type Task, type Turns, WaitQueue, WRITE } from '../kernel';
import {
  assertionError,
  callMethod,
  defineType,
  exceptionTypes,
  findAttribute,
  isSubtype,
  late,
  lookup,
  type M,
  missing,
  type NativeSteps,
  None,
  native,
  newException,
  now,
  operations,
  type PyBaseException,
  type PyDict,
  PyObject,
  PyTuple,
  R,
  runtimeError,
  S,
  since,
  then,
  truth,
  type Value,
} from '../runtime';
import { reportThreadError } from './excepthook';
import { libraryFrame } from './libraryFrames';
import { type LibraryPlace, raisedIn } from './libraryPlaces';
import { identOf } from './locks';
import { libraryTimeout } from './seconds';
import { answer, session } from './session';
import { startExecution } from './tasks';
import { inTurn, seenLife, turns } from './turns';
import { deprecated } from './warnings';

/** A `threading.Thread`: a face for a task of the kernel. */
export class PyThread extends PyObject {
  task: Task | null = null;
  started = false;
  /** The main thread is over for Python while it still waits for the others. */
  stopped = false;
  /** Of the main thread: who waits for its end, which comes before that of its task. */
  stopping: WaitQueue | null = null;
  /** Who waits in `start()` for the thread to begin. */
  begun: WaitQueue | null = null;

  get isAlive(): boolean {
    return this.started && !this.stopped && this.task !== null && this.task.state !== 'ended';
  }
}

class Names {
  count = 0;
}

function freshName(target: Value): string {
  const names = R.world.slot(Names, () => new Names());
  const name = `Thread-${++names.count}`;
  if (target === None || !since(10)) return name;
  const targetName = now(() => findAttribute(target, '__name__'));
  return targetName === undefined ? name : `${name} (${now(() => late.str(targetName))})`;
}

function initThread(
  self: PyThread,
  group: Value = None,
  target: Value = None,
  name: Value = None,
  args: Value = new PyTuple([]),
  kwargs: Value = None,
  daemon: Value = None,
): Value {
  if (group !== None) throw assertionError('group argument must be None for now');
  const { kernel, process, current } = session();
  const text = name === None ? freshName(target) : now(() => late.str(name));
  const isDaemon = daemon === None ? current.record.daemon : now(() => truth(daemon));
  kernel.charge(2000);
  self.task = kernel.createThread(process, text, isDaemon);
  self.$_target = target;
  self.$_args = args;
  self.$_kwargs = kwargs === None ? late.dict([]) : kwargs;
  return None;
}

function taskOf(self: PyThread): Task {
  if (self.task === null) throw assertionError('Thread.__init__() not called');
  return self.task;
}

/** Starts the thread and waits until it has begun: it then goes on before the starter does. */
function start(self: PyThread): M {
  if (self.task === null) throw raisedIn(runtimeError('thread.__init__() not called'), 'startUninitialised');
  if (self.started) throw raisedIn(runtimeError('threads can only be started once'), 'startTwice');
  const { kernel, process } = session();
  if (process.tasks.length > 32_000) throw runtimeError("can't start new thread");
  if (kernel.exploring !== null) return startInTurn(kernel.exploring, self, self.task);
  self.started = true;
  self.begun = new WaitQueue(kernel);
  session().threads.set(self.task, self);
  kernel.charge(kernel.costs.threadCreate);
  const hasOwnRun = lookup(self.cls, 'run') !== threadType.dict.get('run');
  startExecution(self.task, () => native(bootstrap(self)), undefined, hasOwnRun ? 2 : 3);
  return then(answer(self.begun.wait({ state: 'waits' })), () => None) as M;
}

/** Where schedules are explored, the new thread comes to its first visible operation before the starter goes on. */
function startInTurn(turns: Turns, self: PyThread, task: Task): M {
  const begin = () => {
    self.started = true;
    session().threads.set(task, self);
    startExecution(task, () => native(bootstrap(self)), undefined, 2);
    turns.awaitBeginning();
    return then(S, () => None) as M;
  };
  const gate = { location: turns.locationOfEnd(task.number), state: () => 0 };
  return inTurn(turns, gate, { always: true }, begin);
}

/** What a new thread executes: its `run`, and the report of an exception that `run` lets through. */
function* bootstrap(self: PyThread): NativeSteps {
  self.begun?.wakeAll(None);
  try {
    yield callMethod(self, 'run', []);
  } catch (error) {
    yield* reportThreadError(libraryFrame(error as PyBaseException, '_bootstrap_inner'), self);
  }
  const { exploring } = session().kernel;
  if (exploring !== null) yield endInTurn(exploring, taskOf(self).number);
  return None;
}

/** That a thread ends is an operation of its own where somebody asks whether it is alive. */
function endInTurn(turns: Turns, task: number): M {
  const location = turns.locationOfLife(task);
  if (!turns.isContended(location, WRITE)) return None;
  return turns.atAccesses([access(location, WRITE)]) ? (then(S, () => None) as M) : None;
}

/** Tells of a question whether threads are alive before `action` answers it. */
export function askingForLife(threads: readonly PyThread[], action: () => M): M {
  const asked = turns();
  if (asked === null) return action();
  const accesses = threads.flatMap(({ task }) => (task === null ? [] : seenLife(asked, task.number)));
  return accesses.length > 0 && asked.atAccesses(accesses) ? (then(S, action) as M) : action();
}

function* run(self: PyThread): NativeSteps {
  const { $_target: target, $_args: args, $_kwargs: kwargs } = self;
  if (target === undefined) throw ranBefore(self);
  try {
    if (since(10) ? target !== None : truth(target)) {
      const list: Value[] = [];
      try {
        yield operations.spreadArgs(target, list, args as Value);
        yield operations.callSpread(target, list, kwargs as PyDict);
      } catch (error) {
        throw libraryFrame(error as PyBaseException, 'run');
      }
    }
  } finally {
    for (const key of ['$_target', '$_args', '$_kwargs'] as const) delete self[key];
  }
  return None;
}

/** `run` has let go of its target, misses it, and fails again in letting go of it. */
function ranBefore(self: PyThread): unknown {
  const first = raisedIn(missing(self, '_target'), 'runAgain');
  // A failed `del` has no suggestion.
  const text = `'${self.cls.name}' object has no attribute '_target'`;
  const second = raisedIn(newException('AttributeError', [text]), 'runCleared');
  second.context = first;
  return second;
}

function joinThread(self: PyThread, timeout?: Value): M {
  const { kernel, process, current } = session();
  const { task } = self;
  if (task === null) throw raisedIn(runtimeError('Thread.__init__() not called'), 'joinUninitialised');
  if (!self.started) throw raisedIn(runtimeError('cannot join thread before it is started'), 'joinUnstarted');
  if (task === current) throw raisedIn(runtimeError('cannot join current thread'), 'joinSelf');
  const limit = libraryTimeout(timeout, 'join');
  kernel.charge(kernel.costs.call);
  if (self.stopped) return None;
  if (task === process.main) self.stopping ??= new WaitQueue(kernel);
  const ending =
    self.stopping === null ? join(kernel, task, limit) : self.stopping.wait({ ...joining(task), timeout: limit });
  return then(answer(ending), (ended) => {
    if (ended === true) kernel.record('joined', session().current, task.id);
    return None;
  }) as M;
}

const joining = (task: Task) => ({ state: 'joins', subject: task.id, expired: false, holder: () => task }) as const;

function setDaemon(self: PyThread, value: Value, ...through: LibraryPlace[]): Value {
  const { task } = self;
  if (task === null) throw raisedIn(runtimeError('Thread.__init__() not called'), 'daemonUninitialised', ...through);
  if (self.started) throw raisedIn(runtimeError('cannot set daemon status of active thread'), 'daemonLate', ...through);
  task.record.daemon = truth(value) as boolean;
  return None;
}

function setName(self: PyThread, value: Value): Value {
  taskOf(self).record.name = now(() => late.str(value));
  return None;
}

export const threadType = defineType({
  name: 'Thread',
  module: 'threading',
  layout: PyThread,
  hasDict: true,
  doc: 'A flow of execution of its own within the process.',
  isPython: true,
  methods: {
    '__init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None)': initThread,
    'start(self)': start,
    'run(self)': (self: PyThread) => native(run(self)),
    'join(self, timeout=None)': joinThread,
    'is_alive(self)': (self: PyThread) => {
      const { id, state } = taskOf(self);
      if (state === 'ended') session().kernel.detail('joined', id);
      return askingForLife([self], () => self.isAlive);
    },
    'isDaemon(self)': (self: PyThread) => {
      deprecated(10, 'isDaemon() is deprecated, get the daemon attribute instead');
      return taskOf(self).record.daemon;
    },
    'setDaemon(self, daemonic)': (self: PyThread, value: Value) => {
      deprecated(10, 'setDaemon() is deprecated, set the daemon attribute instead');
      return setDaemon(self, value, 'setDaemon');
    },
    'getName(self)': (self: PyThread) => {
      deprecated(10, 'getName() is deprecated, get the name attribute instead');
      return taskOf(self).record.name;
    },
    'setName(self, name)': (self: PyThread, value: Value) => {
      deprecated(10, 'setName() is deprecated, set the name attribute instead');
      return setName(self, value);
    },
    '__repr__(self, /)': (self: PyThread) => {
      const task = taskOf(self);
      const state = !self.started ? 'initial' : self.isAlive ? 'started' : 'stopped';
      const ident = self.started ? ` ${identOf(task.id)}` : '';
      return `<${self.cls.name}(${task.record.name}, ${state}${task.record.daemon ? ' daemon' : ''}${ident})>`;
    },
  },
  getters: {
    name: { get: (self: PyThread) => taskOf(self).record.name, set: (self, value) => setName(self, value as Value) },
    daemon: {
      get: (self: PyThread) => taskOf(self).record.daemon,
      set: (self, value) => setDaemon(self, value as Value),
    },
    ident: { get: (self: PyThread) => (self.started ? identOf(taskOf(self).id) : None) },
    native_id: { get: (self: PyThread) => (self.started ? nativeId(taskOf(self)) : None) },
    _name: { get: (self: PyThread) => taskOf(self).record.name, set: (self, value) => setName(self, value as Value) },
    _daemonic: { get: (self: PyThread) => taskOf(self).record.daemon },
    _ident: { get: (self: PyThread) => (self.started ? identOf(taskOf(self).id) : None) },
    _is_stopped: { get: (self: PyThread) => self.started && !self.isAlive },
    _started: { get: (self: PyThread) => self.started },
  },
});

/** The system's number of a task: the main thread's is the process's own. */
export function nativeId(task: Task): number {
  return 4000 + task.id;
}

class PyMainThread extends PyThread {}
class PyDummyThread extends PyThread {}
const options = { base: threadType, module: 'threading', hasDict: true } as const;
export const mainThreadType = defineType({ name: '_MainThread', layout: PyMainThread, ...options });
export const dummyThreadType = defineType({ name: '_DummyThread', layout: PyDummyThread, ...options });

/** The Thread object of a task; one is made for the main thread and for threads that were started by `_thread`. */
export function threadOf(task: Task): PyThread {
  const { threads, process } = session();
  let thread = threads.get(task) as PyThread | undefined;
  if (thread === undefined) {
    thread = (task === process.main ? new mainThreadType.Ctor() : new dummyThreadType.Ctor()) as PyThread;
    thread.task = task;
    thread.started = true;
    threads.set(task, thread);
  }
  return thread;
}

/** Threads that have begun and not ended, in the order of their start. */
export function liveThreads(): PyThread[] {
  const { process } = session();
  return process.tasks.filter((task) => task.state !== 'ended').map(threadOf);
}

// -- Timer

class PyTimer extends PyThread {}

function* runTimer(self: PyTimer): NativeSteps {
  const finished = self.$finished as Value;
  const isSet = yield callMethod(finished, 'wait', [self.$interval as Value]);
  if (isSet !== true) {
    const list: Value[] = [];
    yield operations.spreadArgs(self.$function as Value, list, self.$args as Value);
    yield operations.callSpread(self.$function as Value, list, self.$kwargs as PyDict);
  }
  yield callMethod(finished, 'set', []);
  return None;
}

/** `threading.Timer`; `newEvent` makes its `finished`. */
export function defineTimer(newEvent: () => Value) {
  return defineType({
    name: 'Timer',
    layout: PyTimer,
    ...options,
    isPython: true,
    methods: {
      '__init__(self, interval, function, args=None, kwargs=None)': (
        self: PyTimer,
        interval: Value,
        fn: Value,
        args: Value = None,
        kwargs: Value = None,
      ) => {
        initThread(self);
        self.$interval = interval;
        self.$function = fn;
        self.$args = args === None ? late.list([]) : args;
        self.$kwargs = kwargs === None ? late.dict([]) : kwargs;
        self.$finished = newEvent();
        return None;
      },
      'run(self)': (self: PyTimer) => native(runTimer(self)),
      'cancel(self)': (self: PyTimer) => callMethod(self.$finished as Value, 'set', []),
    },
  });
}

/** True for what ends a thread without a word. */
export function isSystemExit(error: PyBaseException): boolean {
  return isSubtype(error.cls, exceptionTypes.SystemExit);
}
