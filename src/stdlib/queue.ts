import { READ, WaitQueue } from '../kernel';
import {
  callMethod,
  callSpecial,
  defineClassMethods,
  defineType,
  exceptionTypes,
  isNative,
  late,
  lookup,
  type M,
  makeAlias,
  type NativeSteps,
  None,
  native,
  newException,
  newStaticType,
  now,
  PyBaseException,
  PyList,
  PyObject,
  type PyType,
  since,
  then,
  truth,
  type Value,
  valueError,
} from '../runtime';
import { heapPop, heapPush } from './heap';
import { dequeType, PyDeque } from './library/deque';
import { type LibraryPlace, raisedIn } from './libraryPlaces';
import { nextName, PyLock } from './locks';
import type { LibraryModule } from './module';
import { libraryTimeout } from './seconds';
import { answer, inOrder, session } from './session';
import { empty, simpleQueueType } from './simpleQueue';
import { conditionType, type PyCondition } from './sync';
import { inTurn, touchInTurn, turns } from './turns';

const exceptionOf = (name: string): PyType =>
  newStaticType(name, PyBaseException, { base: exceptionTypes.Exception, module: 'queue' });
const full = exceptionOf('Full');
const shutDown = exceptionOf('ShutDown');

/**
 * `queue.Queue`: its items are a Python object that programs may look at and change; who waits to put, to get, or for all
 * tasks to be done stands in queues of the kernel, which the three conditions share once somebody asks for them.
 */
class PyQueue extends PyObject {
  maxsize: Value = 0;
  unfinished = 0;
  isShutDown = false;
  items: Value = None;
  readonly resource = session().kernel.trace.addResource(
    'queue',
    nextName('Queue'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  readonly notEmpty = new WaitQueue(session().kernel);
  readonly notFull = new WaitQueue(session().kernel);
  readonly allDone = new WaitQueue(session().kernel);
  /** Made when a program asks for it: until then operations need no lock, since they are never interrupted. */
  mutex: PyLock | null = null;
  private readonly conditions = new Map<WaitQueue, PyCondition>();
  /** A number for each message, in the order in which they were put. */
  messages = 0;

  lock(): PyLock {
    this.mutex ??= new PyLock();
    return this.mutex;
  }

  condition(queue: WaitQueue): PyCondition {
    let made = this.conditions.get(queue);
    if (made === undefined) {
      made = new conditionType.Ctor() as PyCondition;
      made.lock = this.lock();
      made.queue = queue;
      this.conditions.set(queue, made);
    }
    return made;
  }
}

// -- what derived classes replace: `_init`, `_qsize`, `_put`, `_get`

const hooks = {
  '_init(self, maxsize)': (self: PyQueue) => {
    self.items = new (dequeType().Ctor)();
    return None;
  },
  '_qsize(self)': (self: PyQueue) => countOf(self),
  '_put(self, item)': (self: PyQueue, item: Value) => {
    if (self.items instanceof PyDeque) self.items.append(item);
    else return then(callMethod(self.items, 'append', [item]), () => None);
    return None;
  },
  '_get(self)': (self: PyQueue) => {
    return self.items instanceof PyDeque ? self.items.popLeft() : callMethod(self.items, 'popleft', []);
  },
};

const lifoHooks = {
  '_init(self, maxsize)': (self: PyQueue) => {
    self.items = late.list([]);
    return None;
  },
  '_get(self)': (self: PyQueue) => callMethod(self.items, 'pop', []),
};

const priorityHooks = {
  ...lifoHooks,
  '_put(self, item)': (self: PyQueue, item: Value) => {
    heapPush((self.items as PyList).items, item);
    return None;
  },
  '_get(self)': (self: PyQueue) => heapPop((self.items as PyList).items),
};

function countOf(self: PyQueue): number {
  const { items } = self;
  if (items instanceof PyDeque) return items.length;
  if (items instanceof PyList) return items.items.length;
  return Number(now(() => callSpecial(items, '__len__', []) ?? 0));
}

function length(self: PyQueue): number {
  return isNative(lookup(self.cls, '_qsize')) ? countOf(self) : Number(now(() => callMethod(self, '_qsize', [])));
}

// -- putting and getting

/** Takes the mutex, if there is one that somebody could hold. */
function* enter(self: PyQueue): NativeSteps {
  if (self.mutex !== null) yield answer(self.mutex.lock.acquire());
  return None;
}

function leave(self: PyQueue): void {
  if (self.mutex?.lock.holder === session().current) self.mutex.lock.release();
}

/** Waits with the mutex free, at most until `end`. */
function* waitIn(self: PyQueue, queue: WaitQueue, end: number | undefined): NativeSteps {
  const timeout = end === undefined ? undefined : end - session().kernel.now;
  leave(self);
  yield answer(queue.wait({ state: 'waits', subject: self.resource.id, timeout, expired: false }));
  return yield* enter(self);
}

/** The deadline that `block` and `timeout` mean: undefined none, 0 at once. */
function limitOf(block: Value, timeout: Value, place: LibraryPlace): number | undefined {
  if (!(truth(block) as boolean)) return 0;
  if (timeout === None) return undefined;
  const limit = libraryTimeout(timeout, 'queue');
  if (now(() => callSpecial(timeout, '__lt__', [0])) === true)
    throw raisedIn(valueError("'timeout' must be a non-negative number"), place);
  return limit;
}

const hasItem = (self: PyQueue) => length(self) > 0;
const hasRoom = (self: PyQueue) => !(Number(self.maxsize) > 0) || length(self) < Number(self.maxsize);

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

/** A look at the queue. */
const seen = (self: PyQueue, look: () => Value) => touchInTurn(self.resource.id, queueState(self), look, true);

/** How a call came here, and where it complains. */
interface Manner {
  readonly block: Value;
  readonly timeout: Value;
  readonly through: readonly LibraryPlace[];
}

function* put(self: PyQueue, item: Value, { block, timeout, through }: Manner): NativeSteps {
  const { kernel } = session();
  kernel.charge(kernel.costs.queueCall);
  // Only a queue with a limit looks at these.
  const limit = Number(self.maxsize) > 0 ? limitOf(block, timeout, 'putTimeout') : 0;
  yield queueTurn(self, limit, hasRoom);
  yield* enter(self);
  try {
    const closed = () => raisedIn(newException(shutDown, []), 'putShutDown', ...through);
    if (self.isShutDown) throw closed();
    const end = limit === undefined ? undefined : kernel.now + limit;
    while (!hasRoom(self)) {
      if ((end !== undefined && end <= kernel.now) || turns() !== null)
        throw raisedIn(newException(full, []), limit === 0 ? 'fullAtOnce' : 'fullTimedOut', ...through);
      yield* waitIn(self, self.notFull, end);
      if (self.isShutDown) throw closed();
    }
    yield callMethod(self, '_put', [item]);
    self.unfinished++;
    kernel.record('send', session().current, self.resource.id, self.messages++);
    self.notEmpty.wakeFirst(true);
  } finally {
    leave(self);
  }
  return None;
}

function* get(self: PyQueue, { block, timeout, through }: Manner): NativeSteps {
  const { kernel } = session();
  kernel.charge(kernel.costs.queueCall);
  const limit = limitOf(block, timeout, 'getTimeout');
  yield queueTurn(self, limit, hasItem);
  yield* enter(self);
  try {
    const end = limit === undefined ? undefined : kernel.now + limit;
    while (!hasItem(self)) {
      if (self.isShutDown) throw raisedIn(newException(shutDown, []), 'getShutDown', ...through);
      if ((end !== undefined && end <= kernel.now) || turns() !== null)
        throw raisedIn(newException(empty, []), limit === 0 ? 'emptyAtOnce' : 'emptyTimedOut', ...through);
      yield* waitIn(self, self.notEmpty, end);
    }
    const item = yield callMethod(self, '_get', []);
    kernel.record('receive', session().current, self.resource.id);
    self.notFull.wakeFirst(true);
    return item;
  } finally {
    leave(self);
  }
}

function* taskDone(self: PyQueue): NativeSteps {
  yield touchInTurn(self.resource.id, queueState(self), () => None);
  yield* enter(self);
  try {
    if (self.unfinished <= 0) throw raisedIn(valueError('task_done() called too many times'), 'doneTooOften');
    session().kernel.detail('release', self.resource.id);
    if (--self.unfinished === 0) self.allDone.wakeAll(true);
  } finally {
    leave(self);
  }
  return None;
}

function* joinQueue(self: PyQueue): NativeSteps {
  const asked = turns();
  if (asked !== null) {
    const gate = { location: asked.locationOfResource(self.resource.id), state: queueState(self) };
    yield inTurn(asked, gate, { passes: (state) => (state & 8) !== 0, mode: READ }, () => None);
  }
  yield* enter(self);
  while (self.unfinished > 0) yield* waitIn(self, self.allDone, undefined);
  session().kernel.detail('acquire', self.resource.id);
  leave(self);
  return None;
}

function* shutdown(self: PyQueue, immediate: Value = false): NativeSteps {
  yield* enter(self);
  self.isShutDown = true;
  if ((yield truth(immediate)) as unknown as boolean) {
    while (length(self) > 0) {
      yield callMethod(self, '_get', []);
      if (self.unfinished > 0) self.unfinished--;
    }
    self.allDone.wakeAll(true);
  }
  self.notEmpty.wakeAll(true);
  self.notFull.wakeAll(true);
  leave(self);
  return None;
}

const queueType = defineType({
  name: 'Queue',
  module: 'queue',
  layout: PyQueue,
  hasDict: true,
  isPython: true,
  methods: {
    '__init__(self, maxsize=0)': (self: PyQueue, maxsize: Value = 0) => {
      self.maxsize = maxsize;
      return then(callMethod(self, '_init', [maxsize]), () => None);
    },
    ...hooks,
    'put(self, item, block=True, timeout=None)': (self: PyQueue, item: Value, block = true, timeout: Value = None) =>
      native(put(self, item, { block, timeout, through: [] })),
    'get(self, block=True, timeout=None)': (self: PyQueue, block = true, timeout: Value = None) =>
      native(get(self, { block, timeout, through: [] })),
    'put_nowait(self, item)': (self: PyQueue, item: Value) =>
      native(put(self, item, { block: false, timeout: None, through: ['putNowait'] })),
    'get_nowait(self)': (self: PyQueue) => native(get(self, { block: false, timeout: None, through: ['getNowait'] })),
    'qsize(self)': (self: PyQueue) => seen(self, () => length(self)),
    'empty(self)': (self: PyQueue) => seen(self, () => !hasItem(self)),
    'full(self)': (self: PyQueue) => seen(self, () => !hasRoom(self)),
    'task_done(self)': (self: PyQueue) => native(taskDone(self)),
    'join(self)': (self: PyQueue) => native(joinQueue(self)),
    'shutdown(self, immediate=False)': (self: PyQueue, immediate?: Value) => native(shutdown(self, immediate)),
  },
  getters: {
    maxsize: {
      get: (self: PyQueue) => self.maxsize,
      set: (self: PyQueue, value) => {
        self.maxsize = value ?? 0;
      },
    },
    queue: {
      get: (self: PyQueue) => self.items,
      set: (self: PyQueue, value) => {
        self.items = value ?? None;
      },
    },
    unfinished_tasks: {
      get: (self: PyQueue) => self.unfinished,
      set: (self: PyQueue, value) => {
        self.unfinished = Number(value);
      },
    },
    is_shutdown: { get: (self: PyQueue) => self.isShutDown },
    mutex: { get: (self: PyQueue) => self.lock() },
    not_empty: { get: (self: PyQueue) => self.condition(self.notEmpty) },
    not_full: { get: (self: PyQueue) => self.condition(self.notFull) },
    all_tasks_done: { get: (self: PyQueue) => self.condition(self.allDone) },
  },
});

defineClassMethods(queueType, { '__class_getitem__(cls, key, /)': makeAlias });

const derived = { base: queueType, module: 'queue', hasDict: true, isPython: true } as const;
const lifoQueueType = defineType({
  name: 'LifoQueue',
  layout: class extends PyQueue {},
  methods: lifoHooks,
  ...derived,
});
const priorityQueueType = defineType({
  name: 'PriorityQueue',
  layout: class extends PyQueue {},
  methods: priorityHooks,
  ...derived,
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
    [
      '__all__',
      late.list([
        'Empty',
        'Full',
        ...(since(13) ? ['ShutDown'] : []),
        'Queue',
        'PriorityQueue',
        'LifoQueue',
        'SimpleQueue',
      ]),
    ],
  ],
};
