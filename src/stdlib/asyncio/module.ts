import {
  asyncGeneratorHook,
  defineFunctions,
  late,
  None,
  type PyAsyncGenerator,
  type PyObject,
  R,
  runtimeError,
  type Value,
} from '../../runtime';
import { addFinalizer } from '../finalizers';
import type { LibraryModule } from '../module';
import { session } from '../session';
import { abandoned, noteLoop } from './abandoned';
import { cost } from './costs';
import { cancelledError, invalidStateError } from './errors';
import { failures, type PyFuture } from './future';
import { PyLoop, runningLoop, setRunningLoop } from './loop';
import { setGetEventLoop } from './state';
import type { PyTask } from './task';
import { futureType, handleType, loopType, taskType, timerHandleType } from './types';

const reasons = {
  sleeps: { state: 'sleeps', subject: -1 },
  io: { state: 'waits-io', subject: -1 },
  waits: { state: 'waits', subject: -1 },
} as const;

/** Futures with an exception that nobody has asked for, taken out; of one loop or of all. */
function takeUnheard(loop: Value): PyFuture[] {
  const all = failures();
  const taken = all.filter((future) => loop === None || future.loop === loop);
  const kept = all.filter((future) => loop !== None && future.loop !== loop);
  all.length = 0;
  all.push(...kept);
  return taken.filter((future) => future.isUnheard);
}

/** The native part of asyncio: futures, tasks and the core of the loop. */
export const asyncioCore: LibraryModule = {
  name: '_asyncio',
  make: () => {
    R.world.slots.set(asyncGeneratorHook, (begun: PyAsyncGenerator) => runningLoop()?.asyncGenerators.add(begun));
    return [
      futureType,
      taskType,
      loopType,
      handleType,
      timerHandleType,
      cancelledError,
      invalidStateError,
      ...Object.values(
        defineFunctions('_asyncio', {
          'get_running_loop()': () => {
            const loop = runningLoop();
            if (loop === undefined) throw runtimeError('no running event loop');
            return loop;
          },
          '_get_running_loop()': () => runningLoop() ?? None,
          '_set_running_loop(loop, /)': (loop: Value) => {
            setRunningLoop(loop instanceof PyLoop ? loop : undefined);
            return None;
          },
          '_set_get_event_loop(fn, /)': (fn: Value) => {
            setGetEventLoop(fn);
            return None;
          },
          'current_task(loop=None)': (loop?: Value) => {
            if (loop instanceof PyLoop) return loop.currentTask ?? None;
            const found = runningLoop();
            if (found === undefined) throw runtimeError('no running event loop');
            return found.currentTask ?? None;
          },
          'all_tasks(loop=None)': (loop?: Value) => {
            const found = loop instanceof PyLoop ? loop : runningLoop();
            if (found === undefined) throw runtimeError('no running event loop');
            const tasks = [...found.tasks].filter((task) => !(task as PyTask).isDone);
            return late.list(tasks);
          },
          // -- for the texts of this library alone
          '_begin(loop)': (loop: PyLoop) => {
            noteLoop(loop);
            loop.thread = session().current;
            return None;
          },
          '_end(loop)': (loop: PyLoop) => {
            loop.thread = null;
            loop.isStopping = false;
            return None;
          },
          '_close(loop)': (loop: PyLoop) => {
            loop.isClosed = true;
            loop.clear();
            return None;
          },
          '_wait(loop, owner)': (loop: PyLoop, owner: Value) => {
            session().kernel.charge(cost.future);
            const made = new futureType.Ctor() as PyFuture;
            made.loop = loop;
            made.reason =
              typeof owner === 'string' ? reasons[owner as keyof typeof reasons] : reasonOf(owner as PyObject);
            return made;
          },
          '_at_end(callable)': (callable: Value) => {
            addFinalizer(callable);
            return None;
          },
          '_abandoned(loop)': (loop: Value) => late.list(abandoned(loop)),
          '_unheard(loop)': (loop: Value) => late.list(takeUnheard(loop)),
          '_charge(nanoseconds)': (nanoseconds: Value) => {
            session().kernel.charge(Number(nanoseconds));
            return None;
          },
          '_take_asyncgens(loop)': (loop: PyLoop) => {
            const begun = [...loop.asyncGenerators];
            loop.asyncGenerators.clear();
            return late.list(begun.filter((generator) => (generator as PyAsyncGenerator).frame !== null));
          },
        }),
      ),
    ];
  },
};

const kinds = { Lock: 'lock', Condition: 'condition', Semaphore: 'semaphore', BoundedSemaphore: 'semaphore' } as const;
const others = {
  Event: 'event',
  Barrier: 'barrier',
  Queue: 'queue',
  PriorityQueue: 'queue',
  LifoQueue: 'queue',
} as const;

/** Why who waits in this object's queue waits: the object is a resource of the trace from its first wait on. */
function reasonOf(owner: PyObject & { reason?: PyFuture['reason'] }): PyFuture['reason'] {
  if (owner.reason !== undefined) return owner.reason;
  const { kernel, process } = session();
  const name = owner.cls.mro.map((type) => type.name).find((entry) => entry in kinds || entry in others) ?? 'Event';
  const kind = { ...kinds, ...others }[name as 'Lock'];
  const count = kernel.trace.resources.filter((resource) => resource.kind === kind).length + 1;
  const resource = kernel.trace.addResource(kind, `${name} #${count}`, process.id, kernel.siteOfCurrent);
  owner.reason = { state: kind === 'lock' ? 'waits-lock' : 'waits', subject: resource.id };
  (owner as unknown as { resource: unknown }).resource = resource;
  return owner.reason;
}
