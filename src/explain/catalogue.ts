import type { TermId } from './terms';

/** Which term stands for a name, given as Python would spell it in full: `threading.Thread.join`. */
const names: Readonly<Record<string, TermId>> = {
  'threading.Thread': 'thread',
  'threading.Thread.start': 'start',
  'threading.Thread.run': 'run',
  'threading.Thread.join': 'join',
  'threading.Thread.is_alive': 'isAlive',
  'threading.Thread.daemon': 'daemon',
  'threading.Thread.setDaemon': 'daemon',
  'threading.Thread.isDaemon': 'daemon',
  'threading.current_thread': 'currentThread',
  'threading.currentThread': 'currentThread',
  'threading.main_thread': 'mainThread',
  'threading.Lock': 'lock',
  '_thread.allocate_lock': 'lock',
  'threading.RLock': 'rlock',
  'threading.Event': 'event',
  'threading.Event.wait': 'eventWait',
  'threading.Event.set': 'eventSet',
  'threading.Condition': 'condition',
  'threading.Condition.wait': 'conditionWait',
  'threading.Condition.wait_for': 'conditionWait',
  'threading.Condition.notify': 'notify',
  'threading.Semaphore': 'semaphore',
  'threading.Barrier': 'barrier',
  'threading.Timer': 'timer',
  'threading.local': 'threadLocal',
  'threading.excepthook': 'excepthook',
  'queue.Queue': 'queue',
  'queue.Queue.get': 'queueGet',
  'queue.Queue.put': 'queuePut',
  'queue.Queue.join': 'queueJoin',
  'queue.Queue.task_done': 'queueJoin',
  'concurrent.futures.ThreadPoolExecutor': 'executor',
  'concurrent.futures.ProcessPoolExecutor': 'executor',
  'threading.Thread.name': 'threadName',
  'threading.Thread.getName': 'threadName',
  'threading.Thread.setName': 'threadName',
  'threading.Thread.ident': 'threadIdent',
  'threading.Thread.native_id': 'threadIdent',
  'threading.get_ident': 'threadIdent',
  'threading.get_native_id': 'threadIdent',
  '_thread.get_ident': 'threadIdent',
  '_thread.get_native_id': 'threadIdent',
  'threading.enumerate': 'threadList',
  'threading.active_count': 'threadList',
  'threading.activeCount': 'threadList',
  'threading.settrace': 'threadTrace',
  'threading.setprofile': 'threadTrace',
  'threading.settrace_all_threads': 'threadTrace',
  'threading.setprofile_all_threads': 'threadTrace',
  'threading.Lock.locked': 'locked',
  'threading.Semaphore.locked': 'locked',
  'threading.BoundedSemaphore': 'boundedSemaphore',
  'threading.Semaphore.acquire': 'semaphoreAcquire',
  'threading.Semaphore.release': 'semaphoreRelease',
  'threading.Event.clear': 'eventClear',
  'threading.Event.is_set': 'eventIsSet',
  'threading.Event.isSet': 'eventIsSet',
  'threading.Condition.notify_all': 'notifyAll',
  'threading.Condition.notifyAll': 'notifyAll',
  'threading.Barrier.wait': 'barrierWait',
  'threading.Barrier.abort': 'barrierAbort',
  'threading.Barrier.reset': 'barrierAbort',
  'threading.Barrier.broken': 'barrierAbort',
  'threading.Timer.cancel': 'timerCancel',
  '_thread.start_new_thread': 'startNewThread',
  '_thread.start_new': 'startNewThread',
  'queue.Queue.get_nowait': 'queueNowait',
  'queue.Queue.put_nowait': 'queueNowait',
  'queue.Queue.qsize': 'queueSize',
  'queue.Queue.empty': 'queueSize',
  'queue.Queue.full': 'queueSize',
  'queue.LifoQueue': 'queueOrder',
  'queue.PriorityQueue': 'queueOrder',
  'queue.Queue.shutdown': 'queueShutdown',
  'concurrent.futures.ThreadPoolExecutor.submit': 'submit',
  'concurrent.futures.ThreadPoolExecutor.map': 'executorMap',
  'concurrent.futures.ThreadPoolExecutor.shutdown': 'executorShutdown',
  'concurrent.futures.Future': 'future',
  'concurrent.futures.Future.result': 'futureResult',
  'concurrent.futures.Future.exception': 'futureResult',
  'concurrent.futures.Future.cancel': 'futureCancel',
  'concurrent.futures.Future.cancelled': 'futureCancel',
  'concurrent.futures.Future.done': 'futureCancel',
  'concurrent.futures.Future.running': 'futureCancel',
  'concurrent.futures.Future.add_done_callback': 'doneCallback',
  'concurrent.futures.as_completed': 'asCompleted',
  'concurrent.futures.wait': 'futuresWait',
  sched: 'sched',
  'sched.scheduler': 'sched',
  'sched.scheduler.run': 'sched',
  'sched.scheduler.enter': 'sched',
  'sched.scheduler.enterabs': 'sched',
  signal: 'signalHandler',
  'signal.signal': 'signalHandler',
  contextvars: 'contextVar',
  'contextvars.ContextVar': 'contextVar',
  logging: 'logging',
  'logging.info': 'logging',
  'logging.debug': 'logging',
  'logging.warning': 'logging',
  'logging.error': 'logging',
  'logging.basicConfig': 'logging',
  'sys._is_gil_enabled': 'gilEnabled',
  'threading.stack_size': 'stackSize',
  '_thread.stack_size': 'stackSize',
  'builtins.KeyboardInterrupt': 'keyboardInterrupt',
  'sys.getswitchinterval': 'switchInterval',
  'threading.__excepthook__': 'excepthook',
  'time.sleep': 'sleep',
  'sys.setswitchinterval': 'switchInterval',
  'sys.exit': 'exit',
  'os._exit': 'osExit',
  'os.fork': 'fork',
  'os.wait': 'waitpid',
  'os.waitpid': 'waitpid',
  'signal.SIGCHLD': 'sigchld',
  'signal.SIGCLD': 'sigchld',
  'atexit.register': 'atexit',
  atexit: 'atexit',
  gevent: 'gevent',
  'gevent.spawn': 'spawn',
  'gevent.spawn_later': 'spawn',
  'gevent.Greenlet.spawn': 'spawn',
  'gevent.sleep': 'geventSleep',
  'gevent.joinall': 'joinall',
  'gevent.wait': 'joinall',
  'gevent.Greenlet': 'greenlet',
  'gevent.Greenlet.join': 'greenletJoin',
  'gevent.Greenlet.get': 'greenletJoin',
  'gevent.Greenlet.start': 'spawn',
  'gevent.get_hub': 'hub',
  'gevent.monkey': 'monkeyPatch',
  'gevent.monkey.patch_all': 'monkeyPatch',
  'gevent.monkey.patch_socket': 'monkeyPatch',
  'gevent.monkey.patch_thread': 'monkeyPatch',
  'gevent.monkey.patch_time': 'monkeyPatch',
  greenlet: 'greenlet',
  'greenlet.greenlet': 'greenlet',
  asyncio: 'eventLoop',
  'asyncio.run': 'asyncioRun',
  'asyncio.sleep': 'asyncioSleep',
  'asyncio.gather': 'gather',
  'asyncio.create_task': 'createTask',
  'asyncio.ensure_future': 'createTask',
  'asyncio.get_event_loop': 'eventLoop',
  'asyncio.get_running_loop': 'eventLoop',
  'asyncio.new_event_loop': 'eventLoop',
  'multiprocessing.Process': 'process',
  'multiprocessing.Process.start': 'processStart',
  'multiprocessing.Process.join': 'processJoin',
  'multiprocessing.Process.daemon': 'processDaemon',
  'multiprocessing.Pool': 'pool',
  'multiprocessing.pool.Pool': 'pool',
  socketserver: 'tcpServer',
  'socketserver.TCPServer': 'tcpServer',
  'socketserver.UDPServer': 'tcpServer',
  'socketserver.ThreadingTCPServer': 'threadingMixIn',
  'socketserver.ForkingTCPServer': 'forkingMixIn',
  'socketserver.ThreadingUDPServer': 'threadingMixIn',
  'socketserver.ThreadingMixIn': 'threadingMixIn',
  'socketserver.ForkingMixIn': 'forkingMixIn',
  'socketserver.BaseRequestHandler': 'requestHandler',
  'socketserver.StreamRequestHandler': 'requestHandler',
  'socketserver.BaseRequestHandler.handle': 'handle',
  'socketserver.BaseRequestHandler.request': 'selfRequest',
  'socketserver.TCPServer.serve_forever': 'serveForever',
  'socketserver.TCPServer.shutdown': 'serveForever',
};

/** Classes that take over everything from another one that is listed above. */
const bases: Readonly<Record<string, string>> = {
  'threading.Timer': 'threading.Thread',
  'threading.BoundedSemaphore': 'threading.Semaphore',
  'concurrent.futures.ProcessPoolExecutor': 'concurrent.futures.ThreadPoolExecutor',
  'threading._MainThread': 'threading.Thread',
  'queue.LifoQueue': 'queue.Queue',
  'queue.PriorityQueue': 'queue.Queue',
  'queue.SimpleQueue': 'queue.Queue',
  'multiprocessing.Queue': 'queue.Queue',
  'multiprocessing.JoinableQueue': 'queue.Queue',
  'multiprocessing.Lock': 'threading.Lock',
  'multiprocessing.RLock': 'threading.RLock',
  'multiprocessing.Event': 'threading.Event',
  'multiprocessing.Condition': 'threading.Condition',
  'multiprocessing.Semaphore': 'threading.Semaphore',
  'multiprocessing.BoundedSemaphore': 'threading.Semaphore',
  'multiprocessing.Barrier': 'threading.Barrier',
  'socketserver.StreamRequestHandler': 'socketserver.BaseRequestHandler',
  'socketserver.DatagramRequestHandler': 'socketserver.BaseRequestHandler',
  'socketserver.UDPServer': 'socketserver.TCPServer',
  'socketserver.ThreadingTCPServer': 'socketserver.TCPServer',
  'socketserver.ForkingTCPServer': 'socketserver.TCPServer',
};

/** Everything that is acquired and released. */
const lockLike = new Set([
  'threading.Lock',
  'threading.RLock',
  'threading.Condition',
  'threading.Semaphore',
  'threading.BoundedSemaphore',
  '_thread.allocate_lock',
]);

/** What calling something gives, where that is no class itself. */
const results: Readonly<Record<string, string>> = {
  'gevent.spawn': 'gevent.Greenlet',
  'gevent.spawn_later': 'gevent.Greenlet',
  'gevent.Greenlet.spawn': 'gevent.Greenlet',
  'threading.current_thread': 'threading.Thread',
  'threading.currentThread': 'threading.Thread',
  'threading.main_thread': 'threading.Thread',
  'multiprocessing.Pool': 'multiprocessing.pool.Pool',
  'concurrent.futures.ThreadPoolExecutor.submit': 'concurrent.futures.Future',
  'concurrent.futures.ProcessPoolExecutor.submit': 'concurrent.futures.Future',
};

/** What calling something gives one after the other. */
const manyResults: Readonly<Record<string, string>> = {
  'concurrent.futures.as_completed': 'concurrent.futures.Future',
  'threading.enumerate': 'threading.Thread',
};

const classes = new Set([
  ...Object.keys(bases),
  ...Object.values(bases),
  ...lockLike,
  'gevent.Greenlet',
  'multiprocessing.Process',
  'socketserver.ThreadingMixIn',
  'socketserver.ForkingMixIn',
  'sched.scheduler',
  'concurrent.futures.Future',
]);

/** The term for a full name, or for the same attribute of a base class. */
export function termOf(name: string): TermId | null {
  if (Object.hasOwn(names, name)) return names[name];
  const dot = name.lastIndexOf('.');
  const owner = name.slice(0, Math.max(0, dot));
  const attribute = name.slice(dot + 1);
  if (Object.hasOwn(bases, name)) return termOf(bases[name]);
  if (Object.hasOwn(bases, owner)) return termOf(`${bases[owner]}.${attribute}`);
  if (!lockLike.has(owner)) return null;
  return attribute === 'acquire' || attribute === 'release' ? attribute : attribute === 'locked' ? 'locked' : null;
}

function lastBase(name: string): string {
  return Object.hasOwn(bases, name) ? lastBase(bases[name]) : name;
}

/** The class whose instance a call of this gives, or `null`. */
export function resultOf(name: string): string | null {
  if (Object.hasOwn(results, name)) return results[name];
  return classes.has(name) ? name : null;
}

/** The class whose instances a call of this gives one after the other, or `null`. */
export function resultsOf(name: string): string | null {
  return Object.hasOwn(manyResults, name) ? manyResults[name] : null;
}

/** Whether `with x:` on an instance of this class takes a lock. */
export function isLock(name: string): boolean {
  return lockLike.has(lastBase(name));
}

/**
 * What an attribute most likely means on an object of which nothing is known. Names that many other objects have too
 * (`get`, `set`, `wait`, `run`) are left out; so is `join`, which needs a look at its arguments.
 */
export const likelyAttributes: Readonly<Record<string, string>> = {
  start: 'threading.Thread.start',
  setDaemon: 'threading.Thread.setDaemon',
  isDaemon: 'threading.Thread.isDaemon',
  daemon: 'threading.Thread.daemon',
  is_alive: 'threading.Thread.is_alive',
  acquire: 'threading.Lock.acquire',
  release: 'threading.Lock.release',
  notify: 'threading.Condition.notify',
  notify_all: 'threading.Condition.notify_all',
  task_done: 'queue.Queue.task_done',
  add_done_callback: 'concurrent.futures.Future.add_done_callback',
  patch_all: 'gevent.monkey.patch_all',
  joinall: 'gevent.joinall',
  serve_forever: 'socketserver.TCPServer.serve_forever',
};
