import { Semaphore, type Task } from '../kernel';
import {
  assertionError,
  bytesOf,
  defineType,
  type M,
  None,
  PyBytes,
  PyObject,
  shareOverFork,
  truth,
  typeError,
  type Value,
  valueError,
} from '../runtime';
import { intOf } from './descriptors';
import type { LibraryModule } from './module';
import { timeout as timeoutOf } from './seconds';
import { answer, inOrder, session } from './session';

/** What processes share, whoever forked: semaphores and memory. */

/** A semaphore outside of any process; a recursive one knows who has it, and how often. */
class SharedSemaphore extends Semaphore {
  owner: Task | null = null;
  depth = 0;

  override get holder(): Task | null {
    return this.owner;
  }

  protected override taken(task: Task): void {
    this.owner = task;
    this.depth = 1;
  }
}

class SharedBytes {
  readonly data: Uint8Array;
  constructor(size: number) {
    this.data = new Uint8Array(size);
  }
}

shareOverFork(SharedSemaphore, SharedBytes);

class PySemLock extends PyObject {
  semaphore: SharedSemaphore = undefined as never;
  isRecursive = false;
  most = 1;

  get isMine(): boolean {
    return this.semaphore.depth > 0 && this.semaphore.owner === session().current;
  }
}

function acquire(self: PySemLock, blocking: Value = true, timeout?: Value): M {
  const { kernel } = session();
  kernel.charge(kernel.costs.systemCall);
  if (self.isRecursive && self.isMine) {
    self.semaphore.depth++;
    return true;
  }
  const wait = truth(blocking) === true;
  const limit = timeoutOf(timeout);
  return inOrder(() => (wait && limit !== 0 ? answer(self.semaphore.acquire(limit)) : self.semaphore.tryAcquire()));
}

function release(self: PySemLock): M {
  const { kernel } = session();
  kernel.charge(kernel.costs.systemCall);
  const { semaphore } = self;
  if (self.isRecursive) {
    if (!self.isMine) throw assertionError('attempt to release recursive lock not owned by thread');
    if (--semaphore.depth > 0) return None;
  }
  return inOrder(() => {
    if (semaphore.value >= self.most) throw valueError('semaphore or lock released too many times');
    semaphore.owner = null;
    semaphore.depth = 0;
    semaphore.release();
    return None;
  });
}

const semLockType = defineType({
  name: 'SemLock',
  module: '_multiprocessing',
  layout: PySemLock,
  new: {
    'SemLock(kind, value, maxvalue)': (cls, kind: Value, value: Value, most: Value) => {
      if (intOf(value) < 0) throw valueError('semaphore initial value must be >= 0');
      const self = new cls.Ctor() as PySemLock;
      const { kernel } = session();
      const isLock = intOf(most) === 1;
      const name = kernel.nextName(isLock ? 'Lock' : 'Semaphore');
      self.semaphore = new SharedSemaphore(
        kernel,
        isLock ? 'lock' : 'semaphore',
        name,
        intOf(value),
        isLock ? 'waits-lock' : 'waits',
      );
      self.isRecursive = intOf(kind) === 0;
      self.most = intOf(most);
      return self;
    },
  },
  methods: {
    'acquire(self, block=True, timeout=None)': acquire,
    'release(self, /)': release,
    '__enter__(self, /)': (self: PySemLock) => acquire(self),
    '__exit__(self, exc_type=None, exc_value=None, exc_tb=None, /)': release,
    '_count(self, /)': (self: PySemLock) => (self.isMine ? self.semaphore.depth : 0),
    '_is_mine(self, /)': (self: PySemLock) => self.isMine,
    '_get_value(self, /)': (self: PySemLock) => self.semaphore.value,
    '_is_zero(self, /)': (self: PySemLock) => self.semaphore.value === 0,
  },
});

/** The largest block of shared memory, in bytes: memory is the host's. */
const mostBytes = 256 << 20;

class PySharedBlock extends PyObject {
  bytes = new SharedBytes(0);
}

const sharedBlockType = defineType({
  name: 'SharedBlock',
  module: '_multiprocessing',
  layout: PySharedBlock,
  new: {
    'SharedBlock(size)': (cls, size: Value) => {
      const count = intOf(size);
      if (count < 0 || count > mostBytes) throw valueError('shared memory of that size is not simulated');
      const self = new cls.Ctor() as PySharedBlock;
      self.bytes = new SharedBytes(count);
      return self;
    },
  },
  methods: {
    'read(self, offset, size)': (self: PySharedBlock, offset: Value, size: Value) =>
      new PyBytes(self.bytes.data.slice(intOf(offset), intOf(offset) + intOf(size))),
    'write(self, offset, data)': (self: PySharedBlock, offset: Value, value: Value) => {
      const data = bytesOf(value);
      if (data === undefined) throw typeError('a bytes-like object is required');
      if (intOf(offset) + data.length > self.bytes.data.length) throw valueError('beyond the end of the block');
      self.bytes.data.set(data, intOf(offset));
      return None;
    },
    '__len__(self, /)': (self: PySharedBlock) => self.bytes.data.length,
  },
});

export const multiprocessingModule: LibraryModule = {
  name: '_multiprocessing',
  make: () => [semLockType, sharedBlockType],
};
