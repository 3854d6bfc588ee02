import { access, Event, READ, Semaphore, type Turns, WaitQueue, WRITE } from '../kernel';
import {
  address,
  call,
  callMethod,
  defineType,
  exceptionTypes,
  getattr,
  late,
  lessNow,
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
  runtimeError,
  S,
  since,
  then,
  truth,
  type Value,
  valueError,
} from '../runtime';
import { type LibraryPlace, raisedIn } from './libraryPlaces';
import { nextName, PyLock, PyRLock } from './locks';
import { libraryTimeout, seconds } from './seconds';
import { answer, inOrder, session } from './session';
import { acquireInTurn, gateOf, hasOne, inTurn, noState, touchInTurn, turns } from './turns';
import { deprecated } from './warnings';

const charge = () => session().kernel.charge(session().kernel.costs.call);

// -- Event

class PyEvent extends PyObject {
  event = new Event(session().kernel, nextName('Event'));
}

const eventState = (self: PyEvent) => () => (self.event.isSet ? 1 : 0);

const isSet = (self: PyEvent) => touchInTurn(self.event.resource.id, eventState(self), () => self.event.look(), true);

/** Waits for the flag: an operation that only looks, once it is set. */
function waitInTurn(turns: Turns, self: PyEvent, timeout: number | undefined): M {
  const gate = { location: turns.locationOfResource(self.event.resource.id), state: eventState(self) };
  return inTurn(turns, gate, { passes: hasOne, timeout, mode: READ }, () => true);
}

export const eventType = defineType({
  name: 'Event',
  module: 'threading',
  layout: PyEvent,
  hasDict: true,
  isPython: true,
  methods: {
    '__init__(self)': () => None,
    'is_set(self)': isSet,
    'isSet(self)': (self: PyEvent) => {
      deprecated(10, 'isSet() is deprecated, use is_set() instead');
      return isSet(self);
    },
    'set(self)': (self: PyEvent) => {
      charge();
      const set = () => {
        self.event.set();
        return None;
      };
      return turns() === null ? inOrder(set) : touchInTurn(self.event.resource.id, eventState(self), set);
    },
    'clear(self)': (self: PyEvent) =>
      touchInTurn(self.event.resource.id, eventState(self), () => {
        self.event.clear();
        return None;
      }),
    'wait(self, timeout=None)': (self: PyEvent, timeout?: Value) => {
      charge();
      const asked = turns();
      const limit = self.event.isSet && asked === null ? undefined : libraryTimeout(timeout, 'wait');
      if (asked !== null) return waitInTurn(asked, self, limit);
      return inOrder(() => answer(self.event.wait(limit)));
    },
    '__repr__(self)': (self: PyEvent) =>
      since(10)
        ? `<${pathOf(self)} at ${address(self)}: ${self.event.isSet ? 'set' : 'unset'}>`
        : `<${pathOf(self)} object at ${address(self)}>`,
  },
  getters: { _flag: { get: (self: PyEvent) => self.event.isSet } },
});

// -- Condition

export class PyCondition extends PyObject {
  lock: Value = None;
  readonly resource = session().kernel.trace.addResource(
    'condition',
    nextName('Condition'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  queue = new WaitQueue(session().kernel);

  /** True if the executing thread has the lock; for a plain lock, if anybody has. */
  get isOwned(): boolean {
    if (this.lock instanceof PyRLock) return this.lock.rlock.isOwned;
    return this.lock instanceof PyLock ? this.lock.lock.locked : true;
  }
}

/** The name of an object's class with its module, as in the `repr` of most of these. */
function pathOf(self: PyObject): string {
  return `${String(now(() => getattr(self.cls, '__module__')))}.${self.cls.qualname}`;
}

/** Gives the lock up, waits to be notified, takes the lock again, whatever happens; false after a time-out. */
function* waitFor(self: PyCondition, timeout?: Value): NativeSteps {
  if (!self.isOwned) throw raisedIn(runtimeError('cannot wait on un-acquired lock'), 'waitUnowned');
  const limit = libraryTimeout(timeout, 'wait');
  const { lock } = self;
  let depth = 1;
  if (lock instanceof PyRLock) depth = lock.rlock.releaseAll();
  else yield callMethod(lock, 'release', []);
  const wait = { state: 'waits' as const, subject: self.resource.id, timeout: limit, expired: false };
  let notified: Value;
  try {
    notified = yield answer(self.queue.wait(wait));
  } catch (error) {
    yield* lockAgain(lock, depth);
    throw error;
  }
  yield* lockAgain(lock, depth);
  return notified;
}

function* lockAgain(lock: Value, depth: number): NativeSteps {
  if (lock instanceof PyRLock) {
    yield answer(lock.rlock.acquire());
    lock.rlock.restore(depth);
  } else yield callMethod(lock, 'acquire', []);
  return None;
}

/** The same where schedules are explored: to be notified and to have the lock again is one operation. */
function* waitForInTurn(turns: Turns, self: PyCondition, timeout?: Value): NativeSteps {
  if (!self.isOwned) throw raisedIn(runtimeError('cannot wait on un-acquired lock'), 'waitUnowned');
  const limit = libraryTimeout(timeout, 'wait');
  const { lock } = self;
  const plain = lock instanceof PyRLock ? lock.rlock.lock : (lock as PyLock).lock;
  const gate = gateOf(turns, plain);
  const condition = turns.locationOfResource(self.resource.id);
  const also = turns.isContended(condition, WRITE) ? [access(condition, WRITE)] : [];
  if (turns.atGate(gate, { also })) yield S;
  const depth = lock instanceof PyRLock ? lock.rlock.releaseAll() : 1;
  if (!(lock instanceof PyRLock)) plain.release();
  const wait = { state: 'waits' as const, subject: self.resource.id, timeout: limit, expired: false };
  self.queue.wait(wait);
  turns.thenGate(gate, { passes: hasOne, holder: () => plain.holder?.number ?? -1 });
  const notified = yield S;
  plain.tryAcquire();
  if (lock instanceof PyRLock) lock.rlock.restore(depth);
  return notified;
}

function wait(self: PyCondition, timeout?: Value): NativeSteps {
  const asked = turns();
  const isOwn = self.lock instanceof PyRLock || self.lock instanceof PyLock;
  return asked !== null && isOwn ? waitForInTurn(asked, self, timeout) : waitFor(self, timeout);
}

function* waitForPredicate(self: PyCondition, predicate: Value, timeout?: Value): NativeSteps {
  const { kernel } = session();
  let result = yield call(predicate, []);
  if ((yield truth(result)) as unknown as boolean) return result;
  const limit = libraryTimeout(timeout, 'deadline');
  const end = limit === undefined ? undefined : kernel.now + limit;
  while (!((yield truth(result) as Value) as unknown as boolean)) {
    const left = end === undefined ? undefined : end - kernel.now;
    if (left !== undefined && left <= 0) break;
    yield native(wait(self, left === undefined ? None : seconds(left)));
    result = yield call(predicate, []);
  }
  return result;
}

function notify(self: PyCondition, count: number, ...through: LibraryPlace[]): M {
  if (!self.isOwned) throw raisedIn(runtimeError('cannot notify on un-acquired lock'), 'notifyUnowned', ...through);
  charge();
  return touchInTurn(self.resource.id, noState, () => {
    session().kernel.record('release', session().current, self.resource.id);
    for (let i = 0; i < count && self.queue.size > 0; i++) self.queue.wakeFirst(true);
    return None;
  });
}

export const conditionType = defineType({
  name: 'Condition',
  module: 'threading',
  layout: PyCondition,
  hasDict: true,
  isPython: true,
  methods: {
    '__init__(self, lock=None)': (self: PyCondition, lock?: Value) => {
      self.lock = lock === undefined || lock === None ? new PyRLock() : lock;
      return None;
    },
    'acquire(self, *args)': (self: PyCondition, args: Value[]) => callMethod(self.lock, 'acquire', args),
    'release(self)': (self: PyCondition) => callMethod(self.lock, 'release', []),
    '__enter__(self)': (self: PyCondition) => callMethod(self.lock, '__enter__', []),
    '__exit__(self, *args)': (self: PyCondition, args: Value[]) => callMethod(self.lock, '__exit__', args),
    'wait(self, timeout=None)': (self: PyCondition, timeout?: Value) => native(wait(self, timeout)),
    'wait_for(self, predicate, timeout=None)': (self: PyCondition, predicate: Value, timeout?: Value) =>
      native(waitForPredicate(self, predicate, timeout)),
    'notify(self, n=1)': (self: PyCondition, n: Value = 1) => notify(self, Number(n)),
    'notify_all(self)': (self: PyCondition) => notify(self, Number.POSITIVE_INFINITY, 'notifyAll'),
    'notifyAll(self)': (self: PyCondition) => {
      deprecated(10, 'notifyAll() is deprecated, use notify_all() instead');
      return notify(self, Number.POSITIVE_INFINITY, 'notifyAll');
    },
    '__repr__(self)': (self: PyCondition) =>
      then(late.repr(self.lock), (lock) => `<Condition(${lock}, ${self.queue.size})>`),
  },
  getters: {
    _lock: { get: (self: PyCondition) => self.lock },
    // In CPython a lock for each waiter: who looks wants to know how many there are.
    _waiters: { get: (self: PyCondition) => late.list(Array.from({ length: self.queue.size }, () => None)) },
  },
});

// -- Semaphore

class PySemaphore extends PyObject {
  semaphore: Semaphore = undefined as never;
  initial = 0;
}

function makeSemaphore(self: PySemaphore, value: Value = 1): Value {
  if (lessNow(value, 0)) throw raisedIn(valueError('semaphore initial value must be >= 0'), 'semaphoreNegative');
  const count = Number(value);
  self.initial = count;
  self.semaphore = new Semaphore(session().kernel, 'semaphore', nextName('Semaphore'), count);
  return None;
}

function acquireSemaphore(self: PySemaphore, blocking: Value = true, timeout?: Value): M {
  const wait = truth(blocking) as boolean;
  if (!wait && timeout !== undefined && timeout !== None)
    throw raisedIn(valueError("can't specify timeout for non-blocking acquire"), 'semaphoreTimeout');
  charge();
  const asked = turns();
  const limit = self.semaphore.value > 0 && asked === null ? undefined : libraryTimeout(timeout, 'deadline');
  if (asked !== null) {
    return acquireInTurn(asked, self.semaphore, wait ? limit : 0, () => self.semaphore.tryAcquire());
  }
  return inOrder(() => (wait ? answer(self.semaphore.acquire(limit)) : self.semaphore.tryAcquire(false)));
}

function releaseSemaphore(self: PySemaphore, n: Value = 1): M {
  if (lessNow(n, 1))
    throw raisedIn(valueError('n must be one or more'), isBounded(self) ? 'boundedReleaseNone' : 'releaseNone');
  if (turns() !== null)
    return touchInTurn(
      self.semaphore.resource.id,
      () => self.semaphore.value,
      () => release(self, n),
    );
  return release(self, n);
}

function release(self: PySemaphore, n: Value): M {
  if (isBounded(self) && self.semaphore.value + Number(n) > self.initial)
    throw raisedIn(valueError('Semaphore released too many times'), 'releasedTooOften');
  charge();
  return inOrder(() => {
    self.semaphore.release(Number(n));
    return None;
  });
}

export const semaphoreType = defineType({
  name: 'Semaphore',
  module: 'threading',
  layout: PySemaphore,
  hasDict: true,
  isPython: true,
  methods: {
    '__init__(self, value=1)': makeSemaphore,
    'acquire(self, blocking=True, timeout=None)': acquireSemaphore,
    'release(self, n=1)': releaseSemaphore,
    '__enter__(self, blocking=True, timeout=None)': acquireSemaphore,
    '__exit__(self, t, v, tb)': (self: PySemaphore) => releaseSemaphore(self),
    '__repr__(self)': (self: PySemaphore) => {
      if (!since(10)) return `<${pathOf(self)} object at ${address(self)}>`;
      const bound = isBounded(self) ? `/${self.initial}` : '';
      return `<${pathOf(self)} at ${address(self)}: value=${self.semaphore.value}${bound}>`;
    },
  },
  getters: {
    _value: { get: (self: PySemaphore) => self.semaphore.value },
    _initial_value: { get: (self: PySemaphore) => self.initial },
  },
});

export const boundedSemaphoreType = newStaticType('BoundedSemaphore', class extends PySemaphore {}, {
  base: semaphoreType,
  module: 'threading',
  hasDict: true,
});

function isBounded(self: PySemaphore): boolean {
  return self.cls.mro.includes(boundedSemaphoreType);
}

// -- Barrier

export const brokenBarrierError: PyType = newStaticType('BrokenBarrierError', PyBaseException, {
  base: exceptionTypes.RuntimeError,
  module: 'threading',
});

/** As in CPython: filling until all are there; then draining, while late-comers wait, until the last has left. */
class PyBarrier extends PyObject {
  parties: Value = 0;
  action: Value = None;
  timeout: Value = None;
  state: 'filling' | 'draining' | 'resetting' | 'broken' = 'filling';
  count = 0;
  readonly resource = session().kernel.trace.addResource(
    'barrier',
    nextName('Barrier'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  readonly queue = new WaitQueue(session().kernel);
  /** Those that came while it was draining or being reset. */
  readonly entering = new WaitQueue(session().kernel);
}

const broken = () => newException(brokenBarrierError, []);

function waitState(self: PyBarrier, limit?: number) {
  return { state: 'waits' as const, subject: self.resource.id, timeout: limit, expired: false };
}

/** Waits until all parties have come; the last one performs the action. The answer is the place in the order of arrival. */
function* meet(self: PyBarrier, timeout: Value = self.timeout): NativeSteps {
  while (self.state === 'draining' || self.state === 'resetting') yield answer(self.entering.wait(waitState(self)));
  if (self.state === 'broken') throw raisedIn(broken(), 'barrierEntered', 'barrierEnter');
  const index = self.count++;
  try {
    if (index + 1 === Number(self.parties)) yield* open(self);
    else yield* gather(self, libraryTimeout(timeout === None ? self.timeout : timeout, 'deadline'));
  } finally {
    leave(self);
  }
  return index;
}

/** The last one has come. */
function* open(self: PyBarrier): NativeSteps {
  try {
    if (self.action !== None) yield call(self.action, []);
  } catch (error) {
    breakBarrier(self);
    throw raisedIn(error as PyBaseException, 'barrierAction', 'barrierRelease');
  }
  self.state = 'draining';
  self.queue.wakeAll(true);
  return None;
}

function* gather(self: PyBarrier, limit: number | undefined): NativeSteps {
  let met: Value;
  try {
    met = yield answer(self.queue.wait(waitState(self, limit)));
  } catch (error) {
    breakBarrier(self);
    throw error;
  }
  if (met === false && self.state === 'filling') {
    breakBarrier(self);
    throw raisedIn(broken(), 'barrierTimedOut', 'barrierWait');
  }
  if (met !== true) throw raisedIn(broken(), 'barrierBroken', 'barrierWait');
  return None;
}

/** One goes; after the last one others may enter. */
function leave(self: PyBarrier): void {
  self.count--;
  if (self.count > 0 || (self.state !== 'draining' && self.state !== 'resetting')) return;
  self.state = 'filling';
  self.entering.wakeAll(true);
}

function breakBarrier(self: PyBarrier): void {
  self.state = 'broken';
  self.queue.wakeAll(None);
  self.entering.wakeAll(None);
}

const waiters = (self: PyBarrier) => (self.state === 'filling' ? self.count : 0);

export const barrierType = defineType({
  name: 'Barrier',
  module: 'threading',
  layout: PyBarrier,
  hasDict: true,
  isPython: true,
  methods: {
    '__init__(self, parties, action=None, timeout=None)': (
      self: PyBarrier,
      parties: Value,
      action: Value = None,
      timeout: Value = None,
    ) => {
      if (since(13) && lessNow(parties, 1)) throw raisedIn(valueError('parties must be > 0'), 'barrierParties');
      self.parties = parties;
      self.action = action;
      self.timeout = timeout;
      return None;
    },
    'wait(self, timeout=None)': (self: PyBarrier, timeout?: Value) => {
      charge();
      if (turns() !== null) return touchInTurn(self.resource.id, noState, () => native(meet(self, timeout)));
      return native(meet(self, timeout));
    },
    'reset(self)': (self: PyBarrier) => {
      if (self.count === 0) {
        self.state = 'filling';
        return None;
      }
      if (self.state === 'filling' || self.state === 'broken') self.state = 'resetting';
      self.queue.wakeAll(None);
      return None;
    },
    'abort(self)': (self: PyBarrier) => {
      breakBarrier(self);
      return None;
    },
    '__repr__(self)': (self: PyBarrier) => {
      if (!since(10)) return `<${pathOf(self)} object at ${address(self)}>`;
      const state =
        self.state === 'broken' ? 'broken' : `waiters=${waiters(self)}/${now(() => late.str(self.parties))}`;
      return `<${pathOf(self)} at ${address(self)}: ${state}>`;
    },
  },
  getters: {
    parties: { get: (self: PyBarrier) => self.parties },
    n_waiting: { get: waiters },
    _count: { get: (self: PyBarrier) => self.count },
    _parties: { get: (self: PyBarrier) => self.parties },
    broken: { get: (self: PyBarrier) => self.state === 'broken' },
  },
});
