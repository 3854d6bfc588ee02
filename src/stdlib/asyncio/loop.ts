import type { Task } from '../../kernel';
import {
  asDouble,
  callMethod,
  late,
  type M,
  type NativeSteps,
  None,
  native,
  type PyBaseException,
  PyObject,
  runtimeError,
  S,
  thenOr,
  toException,
  type Value,
} from '../../runtime';
import type { ResourceRecord } from '../../trace';
import { currentContext, enterContext, leaveContext, type PyContext } from '../contextvars';
import { answer, session } from '../session';
import { monotonic } from '../time';
import { cost } from './costs';
import { handleFrame, type PyHandle, type PyTimerHandle, type Ready, roundFrame } from './handle';
import { TimerHeap } from './timerHeap';
import { Watchers } from './watchers';

/** The longest wait of one round, as in asyncio: a day. */
const longestSelect = 24 * 3600;
/** The clock's resolution: what is due within it is due. */
const resolution = 1e-9;

/** Which loop runs in each thread. */
const running = new WeakMap<Task, PyLoop>();

/** The loop that runs in the executing thread. */
export function runningLoop(): PyLoop | undefined {
  return running.get(session().current);
}

export function setRunningLoop(loop: PyLoop | undefined): void {
  if (loop === undefined) running.delete(session().current);
  else running.set(session().current, loop);
}

/**
 * The core of an event loop: what is ready, first in, first out; what waits for its time; and the rounds in which both are
 * served. Everything around it (`run_until_complete`, executors, …) is Python on top of it.
 * https://docs.python.org/3/library/asyncio-eventloop.html
 */
export class PyLoop extends PyObject {
  isClosed = false;
  isStopping = false;
  isDebug = false;
  /** A task's lane has stood in for the thread's since this round's first task. */
  hasGivenLane = false;
  /** The thread that runs it. */
  thread: Task | null = null;
  /** The task whose step is being carried out. */
  currentTask: PyObject | null = null;
  /** The tasks that are not done. */
  readonly tasks = new Set<PyObject>();
  /** Asynchronous generators that began while it ran. */
  readonly asyncGenerators = new Set<PyObject>();
  readonly watchers = new Watchers(() => this.wake());
  private queue: Ready[] = [];
  private head = 0;
  private readonly timers = new TimerHeap<PyTimerHandle>();
  private cancelledTimers = 0;
  /** The thread, while it waits in the selector. */
  private waiting: Task | null = null;
  readonly resource: ResourceRecord = session().kernel.trace.addResource(
    'loop',
    'event loop',
    session().process.id,
    session().kernel.siteOfCurrent,
  );

  get time(): number {
    return monotonic();
  }

  get isIdle(): boolean {
    return this.head === this.queue.length;
  }

  checkClosed(): void {
    if (this.isClosed) throw runtimeError('Event loop is closed');
  }

  /** In debug mode, callbacks may be given by the loop's own thread only. */
  checkThread(): void {
    if (this.isDebug && this.thread !== null && this.thread !== session().current) {
      throw runtimeError('Non-thread-safe operation invoked on an event loop other than the current one');
    }
  }

  push(item: Ready): void {
    this.queue.push(item);
  }

  soon(callback: Value, args: Value[], context: PyContext | null): PyHandle {
    session().kernel.charge(cost.callSoon);
    const handle = this.newHandle(handleTypes.handle.Ctor, callback, args, context);
    this.push(handle);
    return handle;
  }

  at(when: number, callback: Value, args: Value[], context: PyContext | null): PyTimerHandle {
    session().kernel.charge(cost.callLater);
    const handle = this.newHandle(handleTypes.timer.Ctor, callback, args, context) as PyTimerHandle;
    handle.when = when;
    handle.isScheduled = true;
    this.timers.push(handle);
    return handle;
  }

  newHandle(Handle: new () => PyObject, callback: Value, args: Value[], context: PyContext | null): PyHandle {
    const handle = new Handle() as PyHandle;
    handle.loop = this;
    handle.callback = callback;
    handle.args = args;
    handle.context = context ?? currentContext().copy();
    return handle;
  }

  timerCancelled(): void {
    this.cancelledTimers++;
  }

  /** Ends the wait in the selector, if the loop is in one; called from other threads and by what the kernel reports. */
  wake(): void {
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    const { kernel } = session();
    kernel.wake(waiting, None, kernel.costs.wake);
  }

  /** Carries out an operation with `context` as the current one. */
  runInContext(context: PyContext, operation: () => unknown): unknown {
    if (context.isEntered) throw runtimeError('cannot enter context: it is already entered');
    const before = enterContext(context);
    return thenOr(
      operation,
      (value) => {
        leaveContext(context, before);
        return value;
      },
      (error) => {
        leaveContext(context, before);
        throw error;
      },
    );
  }

  /** Tells the loop's exception handler of something that nobody else can hear of. */
  report(message: string, error: PyBaseException | null, more: [string, Value][]): unknown {
    const parts: [string, Value][] = [['message', message]];
    if (error !== null) parts.push(['exception', error]);
    return callMethod(this, 'call_exception_handler', [late.dict([...parts, ...more])]);
  }

  /** Forgets what is scheduled. */
  clear(): void {
    this.queue = [];
    this.head = 0;
    this.timers.filter(() => false);
    this.watchers.clear();
  }

  /** Rounds until `stop()`. */
  run(): M {
    return native(rounds(this)) as M;
  }

  // -- one round

  /** Seconds until there is something to do: 0 for now, undefined for never. */
  waitTime(): number | undefined {
    if (!this.isIdle || this.isStopping || this.watchers.ready().length > 0) return 0;
    this.dropCancelledTimers();
    const next = this.timers.peek();
    if (next === undefined) return undefined;
    return Math.min(Math.max(0, next.when - this.time), longestSelect);
  }

  private dropCancelledTimers(): void {
    const { timers } = this;
    if (timers.size > 100 && this.cancelledTimers / timers.size > 0.5) {
      timers.filter((timer) => !timer.isCancelled);
      this.cancelledTimers = 0;
      return;
    }
    for (let next = timers.peek(); next?.isCancelled; next = timers.peek()) {
      timers.pop();
      next.isScheduled = false;
      this.cancelledTimers--;
    }
  }

  /** Puts the thread to wait: the selector counts whole milliseconds, rounded up. */
  select(seconds: number | undefined): M {
    const { kernel, current } = session();
    kernel.charge(cost.select);
    this.waiting = current;
    const state = this.watchers.size > 0 ? 'waits-io' : seconds === undefined ? 'waits' : 'sleeps';
    const deadline = seconds === undefined ? undefined : kernel.now + Math.ceil(seconds * 1e3) * 1e6 + cost.lateness;
    return answer(kernelWait(this, state, deadline));
  }

  selected(): void {
    this.waiting = null;
  }

  /** True if no timer will do anything. */
  get isTimeless(): boolean {
    return this.timers.size === 0;
  }

  /** Moves the handles of files that are ready, then what is due among what is ready; gives how much is to be done in this round. */
  takeDue(): number {
    if (this.watchers.size > 0) {
      for (const handle of this.watchers.ready()) this.queue.push(handle);
    }
    const end = this.time + resolution;
    for (let next = this.timers.peek(); next !== undefined && next.when < end; next = this.timers.peek()) {
      this.timers.pop();
      next.isScheduled = false;
      this.queue.push(next);
    }
    return this.queue.length - this.head;
  }

  take(): Ready {
    const item = this.queue[this.head];
    this.queue[this.head++] = undefined as never;
    if (this.head > 1024 && this.head * 2 > this.queue.length) {
      this.queue = this.queue.slice(this.head);
      this.head = 0;
    }
    return item;
  }

  /** The thread's own lane goes on: a callback runs, or the round is over. */
  takeLaneBack(): void {
    if (!this.hasGivenLane) return;
    this.hasGivenLane = false;
    const { kernel, current } = session();
    kernel.recordState(current.lane, 'running');
  }

  /** Debug mode: says which step took long. */
  slow(item: Ready, nanoseconds: number): unknown {
    const least = asDouble(this.$slow_callback_duration as Value) ?? 0.1;
    if (nanoseconds / 1e9 < least) return None;
    return callMethod(this, '_report_slow', [item as unknown as Value, late.float(nanoseconds / 1e9)]);
  }
}

function kernelWait(loop: PyLoop, state: 'waits-io' | 'waits' | 'sleeps', deadline: number | undefined) {
  const { kernel } = session();
  const { watchers } = loop;
  const outside = watchers.awaitOutside && loop.isTimeless;
  kernel.block({ state, subject: loop.resource.id, deadline, expired: None, leave: () => loop.selected(), outside });
  return S as never;
}

function* rounds(loop: PyLoop): NativeSteps {
  const { kernel } = session();
  for (;;) {
    kernel.charge(cost.round);
    const wait = loop.waitTime();
    if (wait !== 0) {
      yield loop.select(wait);
      loop.selected();
    } else if (session().process.gil !== null && (session().process.gil?.waiters.length ?? 0) > 0) {
      // `epoll_wait` gives the GIL away, even for no time at all.
      kernel.block({ state: 'ready', deadline: kernel.now });
      yield S;
    }
    for (let left = loop.takeDue(); left > 0; left--) {
      const item = loop.take();
      if (item.isCancelled) continue;
      kernel.charge(cost.handle);
      const begin = loop.isDebug ? kernel.now : -1;
      try {
        const result = item.fire();
        if (result === S) yield S;
      } catch (error) {
        loop.takeLaneBack();
        throw roundFrame(handleFrame(toException(error)));
      }
      if (begin >= 0) yield loop.slow(item, kernel.now - begin);
    }
    loop.takeLaneBack();
    if (loop.isStopping) return None;
  }
}

/** The types of handles, given by `types.ts`: they are made with the loop's. */
export const handleTypes = {} as { handle: { Ctor: new () => PyObject }; timer: { Ctor: new () => PyObject } };
