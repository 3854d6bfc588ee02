import {
  address,
  call,
  callMethod,
  defineFunctions,
  defineType,
  Execution,
  exceptionTypes,
  formatException,
  isSubtype,
  late,
  type M,
  type NativeSteps,
  None,
  native,
  newException,
  newStaticType,
  PyBaseException,
  PyList,
  PyObject,
  PyTuple,
  PyType,
  type S,
  then,
  truth,
  type Value,
} from '../runtime';
import type { TaskRecord, TaskState } from '../trace';
import { recordUncaught, writeError } from './excepthook';
import { Hub, hubOf, type Parked } from './hub';
import { externalFrame } from './libraryFrames';
import type { LibraryModule } from './module';
import { nanoseconds } from './seconds';
import { session } from './session';
import type { Strand } from './tasks';
import { isoDate } from './time';

const greenletExit = newStaticType('GreenletExit', PyBaseException, {
  base: exceptionTypes.BaseException,
  module: 'greenlet',
});
const loopExit = newStaticType('LoopExit', PyBaseException, {
  base: exceptionTypes.Exception,
  module: 'gevent.exceptions',
});

Hub.whenStuck = () => {
  const text = 'This operation would block forever\n\tHub: <Hub>\n\tHandles:\n[]';
  return newException(loopExit, [text]);
};

/** `gevent.Greenlet`: a Python stack of its own inside its thread. */
export class PyGreenlet extends PyObject implements Strand {
  readonly execution = new Execution();
  readonly hub = hubOf();
  readonly record: TaskRecord = newLane();
  target: Value | null = null;
  args: Value[] = [];
  names: readonly string[] | null = null;
  state: 'new' | 'scheduled' | 'active' | 'done' = 'new';
  value: Value = None;
  exception: PyBaseException | null = null;
  /** Forgets the delayed start of `spawn_later`. */
  cancelStart: (() => void) | null = null;
  readonly links: ((self: PyGreenlet) => void)[] = [];

  get lane(): number {
    return this.record.id;
  }

  get isReady(): boolean {
    return this.state === 'done';
  }

  ended(outcome: { value?: Value; error?: unknown }): void {
    if (outcome.error === undefined) this.finish('returned', outcome.value ?? None);
    else {
      const error = outcome.error as PyBaseException;
      if (isSubtype(error.cls, greenletExit)) this.finish('returned', error);
      else {
        this.exception = error;
        reportGreenletError(this, error);
        this.finish('raised', None);
      }
    }
  }

  finish(fate: 'returned' | 'raised' | 'killed', value: Value): void {
    const { kernel } = session();
    this.state = 'done';
    this.value = value;
    this.record.fate = fate;
    this.record.end = kernel.now;
    kernel.recordState(this.lane, 'ended');
    for (const link of this.links.splice(0)) this.hub.soon(() => link(this));
  }
}

function newLane(): TaskRecord {
  const { kernel, process, current } = session();
  const name = `Greenlet-${hubOf().names.count++}`;
  const parent = current.lane;
  const record = kernel.trace.addTask({ kind: 'greenlet', name, parent, process: process.id, thread: current.id });
  kernel.recordState(record.id, 'new');
  return record;
}

function reportGreenletError(greenlet: PyGreenlet, error: PyBaseException): void {
  const frame = { file: 'src/gevent/greenlet.py', line: 908, function: 'gevent._gevent_cgreenlet.Greenlet.run' };
  const text = formatException(externalFrame(error, frame));
  recordUncaught(error);
  writeError(`${text}${isoDate()} ${describe(greenlet)} failed with ${error.cls.name}\n\n`);
}

function describe(greenlet: PyGreenlet): string {
  const target = greenlet.target as { $__name__?: Value; name?: string } | null;
  const name = target === null ? '_run' : (target.name ?? '_run');
  return `<${greenlet.cls.name} at ${address(greenlet)}: ${name}>`;
}

// -- waiting

/** Parks the current strand until `arm` wakes it; `arm` gets what ends the wait and gives what takes it back. */
function park(state: TaskState, subject: number, arm: (parked: Parked) => void): typeof S {
  return hubOf().park(state, subject, arm);
}

/** `gevent.sleep`: others run until the time has come; 0 lets those run that are ready. */
function sleep(seconds: Value = 0): M {
  const time = nanoseconds(seconds);
  session().kernel.charge(1300);
  const waiting = park(time > 0 ? 'sleeps' : 'suspended', -1, (parked) => {
    if (time > 0) parked.after(time, () => parked.resume(None));
    else parked.soon(() => parked.resume(None));
  });
  return then(waiting, () => None) as M;
}

/** Waits until a greenlet is done; the answer is false after the time-out. */
function waitFor(greenlet: PyGreenlet, limit: number | undefined): M {
  if (greenlet.isReady) return true;
  return park('joins', greenlet.lane, (parked) => {
    const link = () => parked.resume(true);
    greenlet.links.push(link);
    parked.onLeave(() => {
      const index = greenlet.links.indexOf(link);
      if (index >= 0) greenlet.links.splice(index, 1);
    });
    if (limit !== undefined) parked.after(limit, () => parked.resume(false));
  }) as M;
}

function limitOf(timeout: Value | undefined): number | undefined {
  if (timeout === undefined || timeout === None) return undefined;
  return Math.max(0, nanoseconds(timeout));
}

/** Waits for several greenlets; the answer lists those that are done, in the order in which they were. */
function* waitAll(greenlets: readonly PyGreenlet[], limit: number | undefined, count = Infinity): NativeSteps {
  const { kernel } = session();
  const end = limit === undefined ? undefined : kernel.now + limit;
  const finished: PyGreenlet[] = greenlets.filter((greenlet) => greenlet.isReady);
  const pending = greenlets.filter((greenlet) => !greenlet.isReady);
  const note = (greenlet: PyGreenlet) => finished.push(greenlet);
  for (const greenlet of pending) greenlet.links.push(note);
  while (finished.length < Math.min(count, greenlets.length)) {
    const left = end === undefined ? undefined : end - kernel.now;
    if (left !== undefined && left <= 0) break;
    const next =
      pending.find((greenlet) => !greenlet.isReady) ?? pending.find((greenlet) => !finished.includes(greenlet));
    if (next === undefined) break;
    if (next.isReady) yield sleep(0);
    else yield waitFor(next, left);
  }
  return late.list(finished.slice(0, Math.min(count, finished.length)));
}

function* joinAll(greenlets: readonly PyGreenlet[], timeout?: Value, raiseError?: Value, count?: Value): NativeSteps {
  const most = count === undefined || count === None ? Infinity : Number(count);
  const finished = yield native(waitAll(greenlets, limitOf(timeout), most));
  if (raiseError !== undefined && (truth(raiseError) as boolean)) {
    const failed = greenlets.find((greenlet) => greenlet.exception !== null);
    if (failed?.exception) throw failed.exception;
  }
  return finished;
}

// -- Greenlet

function initGreenlet(self: PyGreenlet, run: Value, args: Value[], kwargs: Map<string, Value>): Value {
  self.target = run === None ? null : run;
  self.args = [...args, ...kwargs.values()];
  self.names = kwargs.size === 0 ? null : [...kwargs.keys()];
  return None;
}

function begin(self: PyGreenlet): void {
  if (self.state !== 'scheduled') return;
  self.state = 'active';
  self.record.start = session().kernel.now;
  const { target, args, names } = self;
  self.execution.startWith(() => (target === null ? callMethod(self, '_run', args, names) : call(target, args, names)));
  self.hub.goOn(self);
}

function startGreenlet(self: PyGreenlet): Value {
  if (self.state !== 'new') return None;
  const { kernel, current } = session();
  self.state = 'scheduled';
  kernel.charge(2000);
  kernel.record('start', current, self.lane);
  self.hub.soon(() => begin(self));
  return None;
}

function startLater(self: PyGreenlet, seconds: Value): Value {
  self.state = 'scheduled';
  const { kernel, current } = session();
  kernel.record('start', current, self.lane);
  self.cancelStart = self.hub.after(Math.max(0, nanoseconds(seconds)), () => begin(self));
  return None;
}

function* getValue(self: PyGreenlet, block: Value, timeout?: Value): NativeSteps {
  if (!self.isReady) {
    if (!(truth(block) as boolean)) throw new timeoutType.Ctor([]);
    const done = yield waitFor(self, limitOf(timeout));
    if (done === false) throw newTimeout(timeout as Value);
  }
  if (self.exception !== null) throw self.exception;
  return self.value;
}

function* kill(self: PyGreenlet, exception?: Value, block: Value = true, timeout?: Value): NativeSteps {
  if (self.isReady) return None;
  let error = exception === undefined ? newException(greenletExit, []) : exception;
  if (error instanceof PyType) error = yield call(error, []);
  self.cancelStart?.();
  if (self.state !== 'active') {
    self.exception = isSubtype((error as PyBaseException).cls, greenletExit) ? null : (error as PyBaseException);
    self.finish('killed', error);
    return None;
  }
  if (self.hub.current === self) throw error;
  self.hub.soon(() => self.hub.throwInto(self, error));
  if (truth(block) as boolean) yield waitFor(self, limitOf(timeout));
  return None;
}

export const greenletType = defineType({
  name: 'Greenlet',
  module: 'gevent._gevent_cgreenlet',
  layout: PyGreenlet,
  hasDict: true,
  new: { 'Greenlet(*args, **kwargs)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, run=None, *args, **kwargs)': (
      self: PyGreenlet,
      run: Value = None,
      args: Value[] = [],
      kwargs: Map<string, Value> = new Map(),
    ) => initGreenlet(self, run, args, kwargs),
    'start(self)': startGreenlet,
    'start_later(self, seconds)': startLater,
    'join(self, timeout=None)': (self: PyGreenlet, timeout?: Value) =>
      then(waitFor(self, limitOf(timeout)), () => None),
    'get(self, block=True, timeout=None)': (self: PyGreenlet, block: Value = true, timeout?: Value) =>
      native(getValue(self, block, timeout)),
    'kill(self, exception=GreenletExit, block=True, timeout=None)': (
      self: PyGreenlet,
      exception?: Value,
      block?: Value,
      timeout?: Value,
    ) => native(kill(self, exception, block, timeout)),
    'ready(self)': (self: PyGreenlet) => self.isReady,
    'successful(self)': (self: PyGreenlet) => self.isReady && self.exception === null,
    'link(self, callback)': (self: PyGreenlet, callback: Value) => {
      const tell = () => void self.hub.spawnCall(() => call(callback, [self]));
      if (self.isReady) self.hub.soon(tell);
      else self.links.push(tell);
      return None;
    },
    '__bool__(self, /)': (self: PyGreenlet) => self.state === 'active' || self.state === 'scheduled',
    '__repr__(self, /)': (self: PyGreenlet) => describe(self),
  },
  getters: {
    value: { get: (self: PyGreenlet) => self.value },
    exception: { get: (self: PyGreenlet) => self.exception ?? None },
    dead: { get: (self: PyGreenlet) => self.isReady },
    started: { get: (self: PyGreenlet) => self.state === 'active' || self.state === 'scheduled' },
    name: { get: (self: PyGreenlet) => self.record.name },
    minimal_ident: { get: (self: PyGreenlet) => self.record.id },
  },
});

function spawn(cls: PyType, args: Value[], kwargs: Map<string, Value>): M {
  session().kernel.charge(700);
  const all = [...args, ...kwargs.values()];
  return then(cls.call(all, kwargs.size === 0 ? null : [...kwargs.keys()]), (made) => {
    startGreenlet(made as PyGreenlet);
    return made;
  }) as M;
}

function spawnLater(cls: PyType, seconds: Value, args: Value[], kwargs: Map<string, Value>): M {
  const all = [...args, ...kwargs.values()];
  return then(cls.call(all, kwargs.size === 0 ? null : [...kwargs.keys()]), (made) => {
    startLater(made as PyGreenlet, seconds);
    return made;
  }) as M;
}

/** The main greenlet of a thread, which is no gevent.Greenlet. */
class PyMainGreenlet extends PyObject {}
const mainGreenletType = defineType({
  name: 'greenlet',
  module: 'greenlet',
  layout: PyMainGreenlet,
  getters: { dead: { get: () => false } },
});

function mainObject(): PyObject {
  const hub = hubOf();
  hub.mainObject ??= new mainGreenletType.Ctor();
  return hub.mainObject;
}

// -- Timeout

class PyTimeout extends PyBaseException {
  seconds: Value = None;
  instead: Value = None;
  cancel: (() => void) | null = null;
}

function newTimeout(seconds: Value): PyTimeout {
  const made = new timeoutType.Ctor([]) as PyTimeout;
  made.seconds = seconds;
  return made;
}

function startTimeout(self: PyTimeout): Value {
  if (self.seconds === None || self.cancel !== null) return None;
  const hub = hubOf();
  const strand = hub.current;
  self.cancel = hub.after(Math.max(0, nanoseconds(self.seconds)), () => {
    self.cancel = null;
    const error = self.instead === None || typeof self.instead === 'boolean' ? self : self.instead;
    hub.throwInto(strand, error instanceof PyType ? newException(error, []) : error);
  });
  return None;
}

function cancelTimeout(self: PyTimeout): Value {
  self.cancel?.();
  self.cancel = null;
  return None;
}

const timeoutType: PyType = defineType({
  name: 'Timeout',
  module: 'gevent.timeout',
  layout: PyTimeout,
  base: exceptionTypes.BaseException,
  hasDict: true,
  new: { 'Timeout(*args, **kwargs)': (cls) => new cls.Ctor([]) },
  methods: {
    '__init__(self, seconds=None, exception=None, ref=True, priority=-1)': (
      self: PyTimeout,
      seconds: Value = None,
      exception: Value = None,
    ) => {
      self.seconds = seconds;
      self.instead = exception;
      return None;
    },
    'start(self)': startTimeout,
    'cancel(self)': cancelTimeout,
    'close(self)': cancelTimeout,
    '__enter__(self)': (self: PyTimeout) => {
      startTimeout(self);
      return self;
    },
    '__exit__(self, typ, value, tb)': (self: PyTimeout, _type: Value, value: Value) => {
      cancelTimeout(self);
      return value === self && self.instead === false;
    },
    '__str__(self, /)': (self: PyTimeout) =>
      self.seconds === None ? '' : then(late.str(self.seconds), (text) => `${text} second${text === '1' ? '' : 's'}`),
  },
  getters: {
    seconds: { get: (self: PyTimeout) => self.seconds },
    pending: { get: (self: PyTimeout) => self.cancel !== null },
  },
});

const list = (greenlets: Value): M =>
  greenlets instanceof PyList || greenlets instanceof PyTuple
    ? (greenlets.items as unknown as Value)
    : (late.iterate(greenlets) as unknown as M);

/** `gevent.sleep`. */
export const sleepFunction = defineFunctions('gevent.hub', { 'sleep(seconds=0, ref=True)': sleep }).sleep;

export const geventModule: LibraryModule = {
  name: 'gevent',
  isPackage: true,
  make: () => [
    greenletType,
    greenletExit,
    timeoutType,
    ...Object.values(
      defineFunctions('gevent', {
        'spawn(*args, **kwargs)': (args: Value[], kwargs: Map<string, Value>) => spawn(greenletType, args, kwargs),
        'spawn_raw(*args, **kwargs)': (args: Value[], kwargs: Map<string, Value>) => spawn(greenletType, args, kwargs),
        'spawn_later(seconds, *args, **kwargs)': (seconds: Value, args: Value[], kwargs: Map<string, Value>) =>
          spawnLater(greenletType, seconds, args, kwargs),
        'joinall(greenlets, timeout=None, raise_error=False, count=None)': (
          greenlets: Value,
          timeout?: Value,
          raiseError?: Value,
          count?: Value,
        ) =>
          then(list(greenlets), (items) =>
            native(joinAll(items as unknown as PyGreenlet[], timeout, raiseError, count)),
          ),
        'wait(objects=None, timeout=None, count=None)': (objects?: Value, timeout?: Value, count?: Value) =>
          objects === undefined || objects === None
            ? then(sleep(0), () => native(joinAll([...hubOf().alive] as PyGreenlet[], timeout)))
            : then(list(objects), (items) =>
                native(joinAll(items as unknown as PyGreenlet[], timeout, undefined, count)),
              ),
        'killall(greenlets, exception=GreenletExit, block=True, timeout=None)': (greenlets: Value) =>
          then(list(greenlets), (items) => native(killAll(items as unknown as PyGreenlet[]))),
        'kill(greenlet, exception=GreenletExit)': (greenlet: PyGreenlet) => native(kill(greenlet)),
        'getcurrent()': () => {
          const { current } = hubOf();
          return current instanceof PyGreenlet ? current : mainObject();
        },
        'idle(priority=0)': () => sleep(0),
      }),
    ),
    sleepFunction,
  ],
};

function* killAll(greenlets: readonly PyGreenlet[]): NativeSteps {
  for (const greenlet of greenlets) yield native(kill(greenlet, undefined, false));
  for (const greenlet of greenlets) yield waitFor(greenlet, undefined);
  return None;
}
