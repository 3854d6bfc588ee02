import { access, Event, READ, Semaphore, type Turns, WaitQueue, WRITE } from '../kernel';
import {
  address,
  call,
  callMethod,
  defineType,
  exceptionTypes,
  type M,
  type NativeSteps,
  None,
  native,
  newException,
  newStaticType,
  PyBaseException,
  PyObject,
  type PyType,
  runtimeError,
  S,
  then,
  truth,
  type Value,
  valueError,
} from '../runtime';
import { nextName, PyLock, PyRLock } from './locks';
import { timeout as timeoutOf } from './seconds';
import { answer, inOrder, session } from './session';
import { acquireInTurn, gateOf, hasOne, inTurn, noState, touchInTurn, turns } from './turns';

const charge = () => session().kernel.charge(session().kernel.costs.call);

// -- Event

class PyEvent extends PyObject {
  event = new Event(session().kernel, nextName('Event'));
}

const eventState = (self: PyEvent) => () => (self.event.isSet ? 1 : 0);

const isSet = (self: PyEvent) => touchInTurn(self.event.resource.id, eventState(self), () => self.event.isSet, true);

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
  new: { 'Event()': (cls) => new cls.Ctor() },
  methods: {
    'is_set(self)': isSet,
    'isSet(self)': isSet,
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
      const limit = timeoutOf(timeout);
      const asked = turns();
      if (asked !== null) return waitInTurn(asked, self, limit);
      return inOrder(() => answer(self.event.wait(limit)));
    },
    '__repr__(self, /)': (self: PyEvent) =>
      `<threading.Event at ${address(self)}: ${self.event.isSet ? 'set' : 'unset'}>`,
  },
});

// -- Condition

class PyCondition extends PyObject {
  lock: Value = None;
  readonly resource = session().kernel.trace.addResource(
    'condition',
    nextName('Condition'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  readonly queue = new WaitQueue(session().kernel);

  /** True if the executing thread has the lock; for a plain lock, if anybody has. */
  get isOwned(): boolean {
    if (this.lock instanceof PyRLock) return this.lock.rlock.isOwned;
    return this.lock instanceof PyLock ? this.lock.lock.locked : true;
  }
}

/** Gives the lock up, waits to be notified, takes the lock again, whatever happens; false after a time-out. */
function* waitFor(self: PyCondition, limit: number | undefined): NativeSteps {
  if (!self.isOwned) throw runtimeError('cannot wait on un-acquired lock');
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
function* waitForInTurn(turns: Turns, self: PyCondition, limit: number | undefined): NativeSteps {
  if (!self.isOwned) throw runtimeError('cannot wait on un-acquired lock');
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

function wait(self: PyCondition, limit: number | undefined): NativeSteps {
  const asked = turns();
  const isOwn = self.lock instanceof PyRLock || self.lock instanceof PyLock;
  return asked !== null && isOwn ? waitForInTurn(asked, self, limit) : waitFor(self, limit);
}

function* waitForPredicate(self: PyCondition, predicate: Value, limit: number | undefined): NativeSteps {
  const { kernel } = session();
  const end = limit === undefined ? undefined : kernel.now + limit;
  let result = yield call(predicate, []);
  while (!((yield truth(result) as Value) as unknown as boolean)) {
    const left = end === undefined ? undefined : end - kernel.now;
    if (left !== undefined && left <= 0) break;
    yield native(wait(self, left));
    result = yield call(predicate, []);
  }
  return result;
}

function notify(self: PyCondition, count: number): M {
  if (!self.isOwned) throw runtimeError('cannot notify on un-acquired lock');
  charge();
  return touchInTurn(self.resource.id, noState, () => {
    for (let i = 0; i < count && self.queue.size > 0; i++) self.queue.wakeFirst(true);
    return None;
  });
}

export const conditionType = defineType({
  name: 'Condition',
  module: 'threading',
  layout: PyCondition,
  hasDict: true,
  new: { 'Condition(lock=None)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, lock=None)': (self: PyCondition, lock?: Value) => {
      self.lock = lock === undefined || lock === None ? new PyRLock() : lock;
      return None;
    },
    'acquire(self, *args)': (self: PyCondition, args: Value[]) => callMethod(self.lock, 'acquire', args),
    'release(self)': (self: PyCondition) => callMethod(self.lock, 'release', []),
    '__enter__(self)': (self: PyCondition) => callMethod(self.lock, '__enter__', []),
    '__exit__(self, *args)': (self: PyCondition, args: Value[]) => callMethod(self.lock, '__exit__', args),
    'wait(self, timeout=None)': (self: PyCondition, timeout?: Value) => native(wait(self, timeoutOf(timeout))),
    'wait_for(self, predicate, timeout=None)': (self: PyCondition, predicate: Value, timeout?: Value) =>
      native(waitForPredicate(self, predicate, timeoutOf(timeout))),
    'notify(self, n=1)': (self: PyCondition, n: Value = 1) => notify(self, Number(n)),
    'notify_all(self)': (self: PyCondition) => notify(self, Number.POSITIVE_INFINITY),
    'notifyAll(self)': (self: PyCondition) => notify(self, Number.POSITIVE_INFINITY),
    '__repr__(self, /)': (self: PyCondition) =>
      then(callMethod(self.lock, '__repr__', []), (lock) => `<Condition(${lock}, ${self.queue.size})>`),
  },
});

// -- Semaphore

class PySemaphore extends PyObject {
  semaphore: Semaphore = undefined as never;
  initial = 0;
}

function makeSemaphore(self: PySemaphore, value: Value = 1): Value {
  const count = Number(value);
  if (count < 0) throw valueError('semaphore initial value must be >= 0');
  self.initial = count;
  self.semaphore = new Semaphore(session().kernel, 'semaphore', nextName('Semaphore'), count);
  return None;
}

function acquireSemaphore(self: PySemaphore, blocking: Value = true, timeout?: Value): M {
  const limit = timeoutOf(timeout);
  const wait = truth(blocking) as boolean;
  if (!wait && limit !== undefined) throw valueError("can't specify timeout for non-blocking acquire");
  charge();
  const asked = turns();
  if (asked !== null) {
    return acquireInTurn(asked, self.semaphore, wait ? limit : 0, () => self.semaphore.tryAcquire());
  }
  return inOrder(() => (wait ? answer(self.semaphore.acquire(limit)) : self.semaphore.tryAcquire()));
}

function releaseSemaphore(self: PySemaphore, n: Value = 1): M {
  if (Number(n) < 1) throw valueError('n must be one or more');
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
    throw valueError('Semaphore released too many times');
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
  new: { 'Semaphore(value=1)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, value=1)': makeSemaphore,
    'acquire(self, blocking=True, timeout=None)': acquireSemaphore,
    'release(self, n=1)': releaseSemaphore,
    '__enter__(self, blocking=True, timeout=None)': acquireSemaphore,
    '__exit__(self, t, v, tb)': (self: PySemaphore) => releaseSemaphore(self),
    '__repr__(self, /)': (self: PySemaphore) => {
      const bound = isBounded(self) ? `/${self.initial}` : '';
      return `<threading.${self.cls.name} at ${address(self)}: value=${self.semaphore.value}${bound}>`;
    },
  },
  getters: { _value: { get: (self: PySemaphore) => self.semaphore.value } },
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

class PyBarrier extends PyObject {
  parties = 0;
  action: Value = None;
  timeout: number | undefined = undefined;
  state: 'filling' | 'draining' | 'resetting' | 'broken' = 'filling';
  count = 0;
  readonly resource = session().kernel.trace.addResource(
    'barrier',
    nextName('Barrier'),
    session().process.id,
    session().kernel.siteOfCurrent,
  );
  readonly queue = new WaitQueue(session().kernel);
}

const broken = () => newException(brokenBarrierError, []);

/** Waits until all parties have come; the last one performs the action. The answer is the place in the order of arrival. */
function* meet(self: PyBarrier, limit: number | undefined): NativeSteps {
  if (self.state === 'broken') throw broken();
  const index = self.count++;
  if (self.count === self.parties) {
    try {
      if (self.action !== None) yield call(self.action, []);
    } catch (error) {
      breakBarrier(self);
      throw error;
    }
    self.count = 0;
    self.queue.wakeAll(true);
    return index;
  }
  const wait = { state: 'waits' as const, subject: self.resource.id, timeout: limit, expired: false };
  const met = yield answer(self.queue.wait(wait));
  if (met !== true) {
    if (met === false && self.state === 'filling') breakBarrier(self);
    throw broken();
  }
  return index;
}

function breakBarrier(self: PyBarrier): void {
  self.state = 'broken';
  self.count = 0;
  self.queue.wakeAll(None);
}

export const barrierType = defineType({
  name: 'Barrier',
  module: 'threading',
  layout: PyBarrier,
  hasDict: true,
  new: { 'Barrier(parties, action=None, timeout=None)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, parties, action=None, timeout=None)': (
      self: PyBarrier,
      parties: Value,
      action: Value = None,
      timeout?: Value,
    ) => {
      if (Number(parties) < 1) throw valueError('parties must be >= 1');
      self.parties = Number(parties);
      self.action = action;
      self.timeout = timeoutOf(timeout);
      return None;
    },
    'wait(self, timeout=None)': (self: PyBarrier, timeout?: Value) => {
      charge();
      if (turns() !== null) {
        const limit = timeoutOf(timeout) ?? self.timeout;
        return touchInTurn(self.resource.id, noState, () => native(meet(self, limit)));
      }
      return native(meet(self, timeoutOf(timeout) ?? self.timeout));
    },
    'reset(self)': (self: PyBarrier) => {
      self.queue.wakeAll(None);
      self.count = 0;
      self.state = 'filling';
      return None;
    },
    'abort(self)': (self: PyBarrier) => {
      breakBarrier(self);
      return None;
    },
    '__repr__(self, /)': (self: PyBarrier) => {
      const state = self.state === 'broken' ? 'broken' : `waiters=${self.count}/${self.parties}`;
      return `<threading.Barrier at ${address(self)}: ${state}>`;
    },
  },
  getters: {
    parties: { get: (self: PyBarrier) => self.parties },
    n_waiting: { get: (self: PyBarrier) => (self.state === 'filling' ? self.count : 0) },
    broken: { get: (self: PyBarrier) => self.state === 'broken' },
  },
});
