import { READ, WaitQueue } from '../kernel';
import {
  address,
  callBound,
  callSpecial,
  defineType,
  exceptionTypes,
  isNative,
  isSubtype,
  late,
  lessNow,
  lookup,
  type M,
  type NativeSteps,
  None,
  native,
  newException,
  newStaticType,
  now,
  PyBaseException,
  PyObject,
  type PyType,
  since,
  then,
  truth,
  type Value,
  valueError,
} from '../runtime';
import { nextName } from './locks';
import type { LibraryModule } from './module';
import { nanoseconds } from './seconds';
import { answer, inOrder, session } from './session';
import { inTurn, touchInTurn, turns } from './turns';

const exceptionOf = (name: string): PyType =>
  newStaticType(name, PyBaseException, { base: exceptionTypes.Exception, module: 'queue' });
const empty = exceptionOf('Empty');
const full = exceptionOf('Full');
const shutDown = exceptionOf('ShutDown');

/** The queues of `queue`: what is in them, and who waits to put, to get, or for all tasks to be done. */
class PyQueue extends PyObject {
  items: Value[] = [];
  maxsize = 0;
  unfinished = 0;
  isShutDown = false;
  readonly resource = session().kernel.trace.addResource(
    'queue',
    nextName('Queue'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  readonly notEmpty = new WaitQueue(session().kernel);
  readonly notFull = new WaitQueue(session().kernel);
  readonly allDone = new WaitQueue(session().kernel);
  /** What a derived class has put in the place of the items: its `_init` set `self.queue`. */
  custom: Value | null = null;
  /** A number for each message, in the order in which they were put. */
  messages = 0;
}

const isKind = (self: PyQueue, type: PyType) => isSubtype(self.cls, type);

/** Adds an item where this kind of queue wants it. */
function insert(self: PyQueue, item: Value): void {
  const { items } = self;
  if (!isKind(self, priorityQueueType)) {
    items.push(item);
    return;
  }
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lessNow(item, items[middle])) high = middle;
    else low = middle + 1;
  }
  items.splice(low, 0, item);
}

/** The operation of that name as a class derived in Python has it, or undefined. */
function overridden(self: PyQueue, name: '_init' | '_qsize' | '_put' | '_get'): Value | undefined {
  const method = lookup(self.cls, name);
  return isNative(method) ? undefined : method;
}

function length(self: PyQueue): number {
  const own = overridden(self, '_qsize');
  if (own !== undefined) return Number(now(() => callBound(own, self, [])));
  const { custom } = self;
  return custom === null ? self.items.length : Number(now(() => callSpecial(custom, '__len__', []) ?? 0));
}

function add(self: PyQueue, item: Value): M {
  const own = overridden(self, '_put');
  if (own !== undefined) return callBound(own, self, [item]);
  insert(self, item);
  return None;
}

function takeNext(self: PyQueue): M {
  const own = overridden(self, '_get');
  return own === undefined ? take(self) : callBound(own, self, []);
}

function take(self: PyQueue): Value {
  return (isKind(self, lifoQueueType) ? self.items.pop() : self.items.shift()) as Value;
}

/** The deadline that `block` and `timeout` mean: undefined none, 0 at once. */
function limitOf(block: Value, timeout: Value): number | undefined {
  if (!(truth(block) as boolean)) return 0;
  if (timeout === None) return undefined;
  const limit = nanoseconds(timeout);
  if (limit < 0) throw valueError("'timeout' must be a non-negative number");
  return limit;
}

const hasItem = (self: PyQueue) => length(self) > 0;
const hasRoom = (self: PyQueue) => self.maxsize <= 0 || length(self) < self.maxsize;

/** A bit for each question that somebody waits for: an item, room, the end of it, all done. */
const queueState = (self: PyQueue) => () =>
  (hasItem(self) ? 1 : 0) | (hasRoom(self) ? 2 : 0) | (self.isShutDown ? 4 : 0) | (self.unfinished === 0 ? 8 : 0);

/** Where schedules are explored, a whole operation on a queue is one gate: to be passed when there is an item, or room. */
function queueTurn(self: PyQueue, limit: number | undefined, canPass: (self: PyQueue) => boolean): M {
  const asked = turns();
  if (asked === null) return inOrder(() => None);
  const gate = { location: asked.locationOfResource(self.resource.id), state: queueState(self) };
  const bits = canPass === hasItem ? 5 : 6;
  const options = limit === 0 ? {} : { passes: (before: number) => (before & bits) !== 0, timeout: limit };
  const nothing = () => None;
  return inTurn(asked, gate, options, nothing, nothing);
}

function* put(self: PyQueue, item: Value, limit: number | undefined): NativeSteps {
  const { kernel } = session();
  kernel.charge(500);
  yield queueTurn(self, limit, hasRoom);
  if (self.isShutDown) throw newException(shutDown, []);
  const end = limit === undefined ? undefined : kernel.now + limit;
  while (self.maxsize > 0 && length(self) >= self.maxsize) {
    const left = end === undefined ? undefined : end - kernel.now;
    if ((left !== undefined && left <= 0) || turns() !== null) throw newException(full, []);
    yield answer(self.notFull.wait({ state: 'waits', subject: self.resource.id, timeout: left, expired: false }));
    if (self.isShutDown) throw newException(shutDown, []);
  }
  yield add(self, item);
  self.unfinished++;
  kernel.record('send', session().current, self.resource.id, self.messages++);
  self.notEmpty.wakeFirst(true);
  return None;
}

function* get(self: PyQueue, limit: number | undefined): NativeSteps {
  const { kernel } = session();
  kernel.charge(500);
  yield queueTurn(self, limit, hasItem);
  const end = limit === undefined ? undefined : kernel.now + limit;
  while (length(self) === 0) {
    if (self.isShutDown) throw newException(shutDown, []);
    const left = end === undefined ? undefined : end - kernel.now;
    if ((left !== undefined && left <= 0) || turns() !== null) throw newException(empty, []);
    yield answer(self.notEmpty.wait({ state: 'waits', subject: self.resource.id, timeout: left, expired: false }));
  }
  const item = yield takeNext(self);
  kernel.record('receive', session().current, self.resource.id);
  self.notFull.wakeFirst(true);
  return item;
}

function taskDone(self: PyQueue): M {
  return touchInTurn(self.resource.id, queueState(self), () => countDone(self));
}

function countDone(self: PyQueue): Value {
  if (self.unfinished <= 0) throw valueError('task_done() called too many times');
  if (--self.unfinished === 0) self.allDone.wakeAll(true);
  return None;
}

function joinQueue(self: PyQueue): M {
  const asked = turns();
  if (asked !== null) {
    const gate = { location: asked.locationOfResource(self.resource.id), state: queueState(self) };
    return inTurn(asked, gate, { passes: (state) => (state & 8) !== 0, mode: READ }, () => None);
  }
  if (self.unfinished === 0) return None;
  return then(answer(self.allDone.wait({ state: 'waits', subject: self.resource.id })), () => None) as M;
}

function shutdown(self: PyQueue, immediate: Value = false): Value {
  self.isShutDown = true;
  if (truth(immediate)) {
    self.unfinished = Math.max(0, self.unfinished - self.items.length);
    self.items.length = 0;
    if (self.unfinished === 0) self.allDone.wakeAll(true);
  }
  self.notEmpty.wakeAll(true);
  self.notFull.wakeAll(true);
  return None;
}

const simpleMethods = {
  'put(self, item, block=True, timeout=None)': (self: PyQueue, item: Value, block: Value = true, time: Value = None) =>
    native(put(self, item, limitOf(block, time))),
  'get(self, block=True, timeout=None)': (self: PyQueue, block: Value = true, time: Value = None) =>
    native(get(self, limitOf(block, time))),
  'put_nowait(self, item)': (self: PyQueue, item: Value) => native(put(self, item, 0)),
  'get_nowait(self)': (self: PyQueue) => native(get(self, 0)),
  'qsize(self)': (self: PyQueue) => touchInTurn(self.resource.id, queueState(self), () => length(self), true),
  'empty(self)': (self: PyQueue) => touchInTurn(self.resource.id, queueState(self), () => length(self) === 0, true),
};

const queueType = defineType({
  name: 'Queue',
  module: 'queue',
  layout: PyQueue,
  hasDict: true,
  new: { 'Queue(maxsize=0)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, maxsize=0)': (self: PyQueue, maxsize: Value = 0) => {
      self.maxsize = Number(maxsize);
      const own = overridden(self, '_init');
      return own === undefined ? None : then(callBound(own, self, [maxsize]), () => None);
    },
    ...simpleMethods,
    '_init(self, maxsize)': () => None,
    '_qsize(self)': length,
    '_put(self, item)': (self: PyQueue, item: Value) => {
      insert(self, item);
      return None;
    },
    '_get(self)': take,
    'full(self)': (self: PyQueue) =>
      touchInTurn(self.resource.id, queueState(self), () => self.maxsize > 0 && length(self) >= self.maxsize, true),
    'task_done(self)': taskDone,
    'join(self)': joinQueue,
    'shutdown(self, immediate=False)': shutdown,
    '__repr__(self, /)': (self: PyQueue) => `<queue.${self.cls.name} object at ${address(self)}>`,
  },
  getters: {
    maxsize: { get: (self: PyQueue) => self.maxsize },
    queue: {
      get: (self: PyQueue) => self.custom ?? late.list([...self.items]),
      set: (self: PyQueue, value) => {
        self.custom = value ?? null;
      },
    },
    unfinished_tasks: { get: (self: PyQueue) => self.unfinished },
  },
});

class PyLifoQueue extends PyQueue {}
class PyPriorityQueue extends PyQueue {}
class PySimpleQueue extends PyQueue {}

const lifoQueueType = newStaticType('LifoQueue', PyLifoQueue, { base: queueType, module: 'queue' });
const priorityQueueType = newStaticType('PriorityQueue', PyPriorityQueue, { base: queueType, module: 'queue' });
const simpleQueueType = defineType({
  name: 'SimpleQueue',
  module: '_queue',
  layout: PySimpleQueue,
  new: { 'SimpleQueue()': (cls) => new cls.Ctor() },
  methods: simpleMethods,
});

export const queueModule: LibraryModule = {
  name: 'queue',
  make: () => [
    queueType,
    lifoQueueType,
    priorityQueueType,
    simpleQueueType,
    empty,
    full,
    ...(since(13) ? [shutDown] : []),
  ],
};
