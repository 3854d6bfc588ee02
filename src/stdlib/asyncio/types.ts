import {
  callMethod,
  defineClassMethods,
  defineIterator,
  defineMethods,
  defineType,
  equalNow,
  late,
  type M,
  makeAlias,
  None,
  now,
  PyActivation,
  type PyBaseException,
  PyBoundMethod,
  PyFloat,
  PyFunction,
  PyObject,
  realNumber,
  runtimeError,
  since,
  then,
  thenOr,
  thrownException,
  toRepr,
  toStr,
  truth,
  typeError,
  type Value,
} from '../../runtime';
import { currentContext, PyContext } from '../contextvars';
import { descriptionOf, descriptorOf } from '../descriptors';
import { session } from '../session';
import { cost } from './costs';
import { PyFuture, PyFutureIterator } from './future';
import { PyHandle, PyTimerHandle } from './handle';
import { TaskLane } from './lane';
import { handleTypes, PyLoop, runningLoop } from './loop';
import { defaultLoop, nextTaskName } from './state';
import { PyTask } from './task';

/** The native types of asyncio as Python sees them. */

const contextOf = (value: Value | undefined): PyContext | null => (value instanceof PyContext ? value : null);

function describeFuture(self: PyFuture): string {
  return self.isInitialised ? self.describe() : `<${self.cls.name} uninitialised>`;
}

// -- futures

export const futureType = defineType({
  name: 'Future',
  module: '_asyncio',
  layout: PyFuture,
  hasDict: true,
  new: { 'Future(*args, **kwargs)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, *, loop=None)': (self: PyFuture, loop?: Value) =>
      then(loop instanceof PyLoop ? loop : defaultLoop(), (found) => {
        session().kernel.charge(cost.future);
        self.loop = found as PyLoop;
        return None;
      }),
    'result(self, /)': (self: PyFuture) => self.result(),
    'exception(self, /)': (self: PyFuture) => self.getException(),
    'set_result(self, result, /)': (self: PyFuture, value: Value) => {
      self.setResult(value);
      return None;
    },
    'set_exception(self, exception, /)': (self: PyFuture, error: Value) => {
      self.setException(error);
      return None;
    },
    'cancel(self, /, msg=None)': (self: PyFuture, message: Value = None) => {
      if (!since(9) && message !== None) throw typeError('cancel() takes no arguments (1 given)');
      return self.askToCancel(message);
    },
    'cancelled(self, /)': (self: PyFuture) => self.state === 'CANCELLED',
    'done(self, /)': (self: PyFuture) => {
      session().kernel.charge(cost.touch);
      return self.isDone;
    },
    'add_done_callback(self, fn, /, *, context=None)': (self: PyFuture, fn: Value, context?: Value) => {
      self.addCallback(fn, contextOf(context));
      return None;
    },
    'remove_done_callback(self, fn, /)': (self: PyFuture, fn: Value) =>
      self.removeCallback(fn, (a, b) => a === b || now(() => equalNow(a, b))),
    'get_loop(self, /)': (self: PyFuture) => self.loop,
    '_make_cancelled_error(self, /)': (self: PyFuture) => self.makeCancelledError(),
    '__await__(self, /)': (self: PyFuture) => new PyFutureIterator(self),
    '__iter__(self, /)': (self: PyFuture) => new PyFutureIterator(self),
    '__repr__(self, /)': describeFuture,
  },
  getters: {
    _loop: { get: (self: PyFuture) => self.loop },
    _state: { get: (self: PyFuture) => self.state },
    _result: { get: (self: PyFuture) => self.value ?? None },
    _exception: { get: (self: PyFuture) => self.exception ?? None },
    _cancel_message: { get: (self: PyFuture) => self.cancelMessage },
    _asyncio_future_blocking: {
      get: (self: PyFuture) => self.isBlocking,
      set: (self: PyFuture, value) => {
        self.isBlocking = value !== undefined && (truth(value) as boolean);
      },
    },
    _log_traceback: {
      get: (self: PyFuture) => self.isUnheard,
      set: (self: PyFuture) => {
        self.isUnheard = false;
      },
    },
  },
});

const iteratorType = defineIterator('_asyncio.FutureIter', PyFutureIterator);
defineMethods(iteratorType, {
  'send(self, value, /)': (self: PyFutureIterator) => self.send(),
  'throw(self, type, value=None, traceback=None, /)': (
    self: PyFutureIterator,
    type: Value,
    value: Value = None,
    traceback: Value = None,
  ) => then(thrownException(type, value, traceback), (error) => self.throwIn(error as unknown as PyBaseException)),
  'close(self, /)': (self: PyFutureIterator) => self.close(),
});

// -- tasks

/** True for what a task can drive. */
function isDrivable(value: Value): boolean {
  if (value instanceof PyActivation) return value.word !== 'async generator' && isCoroutineLike(value);
  return (
    value instanceof PyObject &&
    value.m$send !== undefined &&
    value.m$throw !== undefined &&
    value.m$close !== undefined
  );
}

/** Coroutines, and generators of functions that `types.coroutine` has marked, or, up to 3.11, any generator. */
function isCoroutineLike(value: PyActivation): boolean {
  return value.word === 'coroutine' || !since(12) || value.fn.code.isIterableCoroutine;
}

/** True for what the loop does for itself at the end of `asyncio.run`. */
function isHousekeeping(coroutine: Value): boolean {
  if (!(coroutine instanceof PyActivation)) return false;
  const { code } = coroutine.fn;
  return code.filename.endsWith('/asyncio/base_events.py') && code.meta.name.startsWith('shutdown_');
}

function initTask(
  self: PyTask,
  coroutine: Value,
  loop: Value | undefined,
  name: Value | undefined,
  context: Value | undefined,
  eager: Value | undefined,
): M {
  if (!isDrivable(coroutine)) throw typeError(`a coroutine was expected, got ${toRepr(coroutine)}`);
  return then(loop instanceof PyLoop ? loop : defaultLoop(), (found) => {
    session().kernel.charge(cost.task);
    self.loop = found as PyLoop;
    self.coroutine = coroutine;
    self.name = name === undefined || name === None ? nextTaskName() : toStr(name);
    self.context = contextOf(context) ?? currentContext().copy();
    self.lane = new TaskLane(self.name, isHousekeeping(coroutine));
    if (eager !== undefined && truth(eager) === true && runningLoop() === self.loop) return startEagerly(self);
    self.loop.tasks.add(self);
    self.loop.checkClosed();
    self.stepSoon(null);
    return None;
  }) as M;
}

/** The first step is carried out at once, inside the task that makes it. */
function startEagerly(self: PyTask): unknown {
  const { loop } = self;
  self.isEager = true;
  loop.tasks.add(self);
  return thenOr(
    () => self.step(null),
    () => {
      self.isEager = false;
      return None;
    },
    (error) => {
      self.isEager = false;
      throw error;
    },
  );
}

export const taskType = defineType({
  name: 'Task',
  module: '_asyncio',
  layout: PyTask,
  base: futureType,
  hasDict: true,
  new: { 'Task(*args, **kwargs)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)': initTask,
    'get_coro(self, /)': (self: PyTask) => self.coroutine,
    'get_name(self, /)': (self: PyTask) => self.name,
    'set_name(self, value, /)': (self: PyTask, value: Value) => {
      self.name = toStr(value);
      self.lane.record.name = self.name;
      return None;
    },
    'get_context(self, /)': (self: PyTask) => self.context,
    'cancelling(self, /)': (self: PyTask) => self.cancelRequests,
    'uncancel(self, /)': (self: PyTask) => self.uncancel(),
    'set_result(self, result, /)': () => {
      throw runtimeError('Task does not support set_result operation');
    },
    'set_exception(self, exception, /)': () => {
      throw runtimeError('Task does not support set_exception operation');
    },
    'get_stack(self, /, *, limit=None)': (self: PyTask) => {
      const frame = self.coroutine instanceof PyActivation ? now(() => callMethod(self, '_frame', [])) : None;
      return late.list(frame === None ? [] : [frame]);
    },
    'print_stack(self, /, *, limit=None, file=None)': (self: PyTask, limit: Value = None, file: Value = None) =>
      callMethod(self.loop, '_print_stack', [self, limit, file]),
    '_frame(self)': (self: PyTask) => {
      if (!(self.coroutine instanceof PyActivation)) return None;
      const prefix = self.coroutine.word === 'coroutine' ? 'cr' : 'gi';
      return callMethod(self.coroutine, '__getattribute__', [`${prefix}_frame`]);
    },
  },
  getters: {
    _coro: { get: (self: PyTask) => self.coroutine },
    _must_cancel: { get: (self: PyTask) => self.mustCancel },
    _fut_waiter: { get: (self: PyTask) => self.futureWaiter ?? None },
    _log_destroy_pending: { get: () => true, set: () => {} },
  },
});

for (const type of [futureType, taskType]) {
  defineClassMethods(type, { '__class_getitem__(cls, key, /)': (cls: Value, key: Value) => makeAlias(cls, key) });
}

// -- handles

export const handleType = defineType({
  name: 'Handle',
  module: 'asyncio.events',
  layout: PyHandle,
  hasDict: true,
  methods: {
    'cancel(self)': (self: PyHandle) => {
      self.cancel();
      return None;
    },
    'cancelled(self)': (self: PyHandle) => self.isCancelled,
    'get_context(self)': (self: PyHandle) => self.context,
    '__repr__(self, /)': (self: PyHandle) => self.describe(),
  },
  getters: {
    _callback: { get: (self: PyHandle) => self.callback ?? None },
    _args: { get: (self: PyHandle) => late.tuple([...self.args]) },
    _cancelled: { get: (self: PyHandle) => self.isCancelled },
    _loop: { get: (self: PyHandle) => self.loop },
  },
});
const compare = (test: (a: number, b: number) => boolean) => (self: PyTimerHandle, other: Value) =>
  other instanceof PyTimerHandle && test(self.when, other.when);
export const timerHandleType = defineType({
  name: 'TimerHandle',
  module: 'asyncio.events',
  layout: PyTimerHandle,
  base: handleType,
  hasDict: true,
  methods: {
    'when(self)': (self: PyTimerHandle) => new PyFloat(self.when),
    '__lt__(self, other, /)': compare((a, b) => a < b),
    '__le__(self, other, /)': compare((a, b) => a <= b),
    '__gt__(self, other, /)': compare((a, b) => a > b),
    '__ge__(self, other, /)': compare((a, b) => a >= b),
  },
  getters: { _when: { get: (self: PyTimerHandle) => new PyFloat(self.when) } },
});
handleTypes.handle = handleType as never;
handleTypes.timer = timerHandleType as never;

// -- loops

/** In debug mode callbacks must be callables, and no coroutines. */
function checkCallback(loop: PyLoop, callback: Value, method: string): void {
  loop.checkClosed();
  if (!loop.isDebug) return;
  loop.checkThread();
  const fn = callback instanceof PyBoundMethod ? callback.func : callback;
  const isCoroutine = fn instanceof PyFunction && fn.code.meta.kind === 'coroutine';
  if (callback instanceof PyActivation || isCoroutine) throw typeError(`coroutines cannot be used with ${method}()`);
  const isCallable =
    typeof callback === 'object' && (callback.m$__call__ !== undefined || callback.call !== PyObject.prototype.call);
  if (!isCallable) throw typeError(`a callable object was expected by ${method}(), got ${toRepr(callback)}`);
}

function addWatcher(loop: PyLoop, fd: Value, side: 'reader' | 'writer', callback: Value, args: Value[]): Value {
  loop.checkClosed();
  const number = descriptorOf(fd);
  session().kernel.charge(cost.callSoon);
  loop.watchers.set(number, descriptionOf(number), side, loop.newHandle(handleTypes.handle.Ctor, callback, args, null));
  return None;
}

/** What `asyncio.BaseEventLoop` is built on. */
export const loopType = defineType({
  name: '_LoopCore',
  module: '_asyncio',
  layout: PyLoop,
  hasDict: true,
  new: { '_LoopCore(*args, **kwargs)': (cls) => new cls.Ctor() },
  methods: {
    'call_soon(self, callback, *args, context=None)': (
      self: PyLoop,
      callback: Value,
      args: Value[],
      context?: Value,
    ) => {
      checkCallback(self, callback, 'call_soon');
      return self.soon(callback, args, contextOf(context));
    },
    'call_soon_threadsafe(self, callback, *args, context=None)': (
      self: PyLoop,
      callback: Value,
      args: Value[],
      context?: Value,
    ) => {
      self.checkClosed();
      const handle = self.soon(callback, args, contextOf(context));
      session().kernel.charge(cost.wakeByte);
      self.wake();
      return handle;
    },
    'call_later(self, delay, callback, *args, context=None)': (
      self: PyLoop,
      delay: Value,
      callback: Value,
      args: Value[],
      context?: Value,
    ) => {
      if (delay === None) throw typeError('delay must not be None');
      checkCallback(self, callback, 'call_later');
      return self.at(self.time + realNumber(delay), callback, args, contextOf(context));
    },
    'call_at(self, when, callback, *args, context=None)': (
      self: PyLoop,
      when: Value,
      callback: Value,
      args: Value[],
      context?: Value,
    ) => {
      if (when === None) throw typeError('when cannot be None');
      checkCallback(self, callback, 'call_at');
      return self.at(realNumber(when), callback, args, contextOf(context));
    },
    'time(self)': (self: PyLoop) => {
      session().kernel.charge(session().kernel.costs.clock);
      return new PyFloat(self.time);
    },
    'create_future(self)': (self: PyLoop) => {
      session().kernel.charge(cost.future);
      const made = new futureType.Ctor() as PyFuture;
      made.loop = self;
      return made;
    },
    'stop(self)': (self: PyLoop) => {
      self.isStopping = true;
      return None;
    },
    'is_running(self)': (self: PyLoop) => self.thread !== null,
    'is_closed(self)': (self: PyLoop) => self.isClosed,
    'get_debug(self)': (self: PyLoop) => self.isDebug,
    'set_debug(self, enabled)': (self: PyLoop, enabled: Value) => {
      self.isDebug = truth(enabled) as boolean;
      return None;
    },
    'add_reader(self, fd, callback, *args)': (self: PyLoop, fd: Value, callback: Value, args: Value[]) =>
      addWatcher(self, fd, 'reader', callback, args),
    'add_writer(self, fd, callback, *args)': (self: PyLoop, fd: Value, callback: Value, args: Value[]) =>
      addWatcher(self, fd, 'writer', callback, args),
    'remove_reader(self, fd)': (self: PyLoop, fd: Value) => self.watchers.remove(descriptorOf(fd), 'reader'),
    'remove_writer(self, fd)': (self: PyLoop, fd: Value) => self.watchers.remove(descriptorOf(fd), 'writer'),
    '_run_once(self)': (self: PyLoop) => self.run(),
    '_check_closed(self)': (self: PyLoop) => {
      self.checkClosed();
      return None;
    },
  },
});
