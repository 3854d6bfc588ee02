import { Lock, RLock } from '../kernel';
import {
  address,
  defineType,
  type M,
  None,
  PyObject,
  PyTuple,
  R,
  runtimeError,
  then,
  truth,
  type Value,
} from '../runtime';
import { acquireTimeout } from './seconds';
import { answer, inOrder, session } from './session';
import { acquireInTurn, touchInTurn } from './turns';

/** `_thread.lock`. */
export class PyLock extends PyObject {
  readonly lock = new Lock(session().kernel, nextName('Lock'));
}

/** `_thread.RLock`. */
export class PyRLock extends PyObject {
  readonly rlock = new RLock(session().kernel, nextName('RLock'));
}

/** `Lock #1`, `Lock #2`, … within one process. */
export function nextName(kind: string): string {
  const counts = R.world.slot(nextName, () => new Map<string, number>());
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  return `${kind} #${count}`;
}

function blockingArgument(blocking: Value | undefined): boolean {
  return blocking === undefined || (truth(blocking) as boolean);
}

function acquireLock(self: PyLock, blocking?: Value, timeout?: Value): M {
  const wait = blockingArgument(blocking);
  const limit = acquireTimeout(wait, timeout);
  const { kernel } = session();
  kernel.charge(kernel.costs.lockCall);
  const { exploring } = kernel;
  if (exploring !== null) {
    return acquireInTurn(exploring, self.lock, wait ? limit : 0, () => self.lock.tryAcquire());
  }
  const patient = wait && limit === undefined;
  if (!kernel.isAhead && self.lock.tryAcquire(patient)) return true;
  return inOrder(() => (wait && limit !== 0 ? answer(self.lock.acquire(limit)) : self.lock.tryAcquire(false)));
}

function letGo(lock: Lock): Value {
  if (!lock.locked) throw runtimeError('release unlocked lock');
  lock.release();
  return None;
}

function releaseLock(self: PyLock): M {
  const { kernel } = session();
  kernel.charge(kernel.costs.lockCall);
  if (kernel.exploring !== null)
    return touchInTurn(
      self.lock.resource.id,
      () => self.lock.value,
      () => letGo(self.lock),
    );
  if (kernel.isAhead) return inOrder(() => letGo(self.lock));
  return letGo(self.lock);
}

const isLocked = (self: PyLock) =>
  touchInTurn(
    self.lock.resource.id,
    () => self.lock.value,
    () => self.lock.locked,
    true,
  );

export const lockType = defineType({
  name: 'lock',
  nameInErrors: '_thread.lock',
  module: '_thread',
  layout: PyLock,
  isBase: false,
  doc: 'A lock: one thread at a time has it; others that want it wait.',
  new: { 'lock()': () => new PyLock() },
  methods: {
    'acquire(self, blocking=True, timeout=-1)': acquireLock,
    'acquire_lock(self, blocking=True, timeout=-1)': acquireLock,
    'release(self, /)': releaseLock,
    'release_lock(self, /)': releaseLock,
    'locked(self, /)': isLocked,
    'locked_lock(self, /)': isLocked,
    '__enter__(self, /)': (self: PyLock) => acquireLock(self),
    '__exit__(self, type, value, traceback, /)': releaseLock,
    '__repr__(self, /)': (self: PyLock) =>
      `<${self.lock.locked ? 'locked' : 'unlocked'} _thread.lock object at ${address(self)}>`,
  },
});

function acquireRLock(self: PyRLock, blocking?: Value, timeout?: Value): M {
  const wait = blockingArgument(blocking);
  const limit = acquireTimeout(wait, timeout);
  session().kernel.charge(session().kernel.costs.lockCall);
  const { exploring } = session().kernel;
  if (exploring !== null && !self.rlock.isOwned) {
    return acquireInTurn(exploring, self.rlock.lock, wait ? limit : 0, () => self.rlock.tryAcquire());
  }
  return inOrder(() => (wait && limit !== 0 ? answer(self.rlock.acquire(limit)) : self.rlock.tryAcquire(false)));
}

function releaseRLock(self: PyRLock): M {
  session().kernel.charge(session().kernel.costs.lockCall);
  // Only the last release is seen by others.
  const { lock, isOwned, count } = self.rlock;
  const inItsTurn = (action: () => M) => touchInTurn(lock.resource.id, () => lock.value, action);
  return (isOwned && count === 1 ? inItsTurn : inOrder)(() => {
    if (!self.rlock.isOwned) throw runtimeError('cannot release un-acquired lock');
    self.rlock.release();
    return None;
  });
}

export const rlockType = defineType({
  name: 'RLock',
  nameInErrors: '_thread.RLock',
  module: '_thread',
  layout: PyRLock,
  doc: 'A lock that the thread which has it may take again.',
  new: { 'RLock()': (cls) => new cls.Ctor() },
  methods: {
    'acquire(self, blocking=True, timeout=-1)': acquireRLock,
    'release(self, /)': releaseRLock,
    '__enter__(self, /)': (self: PyRLock) => acquireRLock(self),
    '__exit__(self, type, value, traceback, /)': releaseRLock,
    '_is_owned(self, /)': (self: PyRLock) => self.rlock.isOwned,
    '_recursion_count(self, /)': (self: PyRLock) => (self.rlock.isOwned ? self.rlock.count : 0),
    '_release_save(self, /)': (self: PyRLock) => {
      if (!self.rlock.isOwned) throw runtimeError('cannot release un-acquired lock');
      return new PyTuple([self.rlock.releaseAll()]);
    },
    '_acquire_restore(self, state, /)': (self: PyRLock, state: PyTuple) =>
      then(answer(self.rlock.acquire()), () => {
        self.rlock.restore(state.items[0] as number);
        return None;
      }),
    '__repr__(self, /)': (self: PyRLock) => {
      const { rlock } = self;
      const owner = rlock.lock.holder === null ? 0 : identOf(rlock.lock.holder.id);
      const state = rlock.lock.locked ? 'locked' : 'unlocked';
      return `<${state} _thread.RLock object owner=${owner} count=${rlock.count} at ${address(self)}>`;
    },
  },
});

/** What `threading.get_ident()` gives for a task: looks like the address that pthreads use. */
export function identOf(task: number): number {
  return 0x7f0000000000 + task * 0x801000 + 0x700;
}
