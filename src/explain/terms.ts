const python = 'https://docs.python.org/3/';
const gevent = 'https://www.gevent.org/';

/**
 * Everything that a hover explains: how it is written, and the page that documents it. What is said about it is in
 * `words/en.ts` and `words/zh.ts`, which must have a text for each.
 */
export const terms = {
  gil: { title: 'GIL', link: `${python}glossary.html#term-global-interpreter-lock` },
  thread: { title: 'threading.Thread', link: `${python}library/threading.html#threading.Thread` },
  start: { title: 'Thread.start()', link: `${python}library/threading.html#threading.Thread.start` },
  run: { title: 'Thread.run()', link: `${python}library/threading.html#threading.Thread.run` },
  join: { title: 'Thread.join(timeout=None)', link: `${python}library/threading.html#threading.Thread.join` },
  isAlive: { title: 'Thread.is_alive()', link: `${python}library/threading.html#threading.Thread.is_alive` },
  daemon: { title: 'Thread.daemon', link: `${python}library/threading.html#threading.Thread.daemon` },
  currentThread: {
    title: 'threading.current_thread()',
    link: `${python}library/threading.html#threading.current_thread`,
  },
  mainThread: { title: 'threading.main_thread()', link: `${python}library/threading.html#threading.main_thread` },
  lock: { title: 'threading.Lock', link: `${python}library/threading.html#lock-objects` },
  acquire: { title: 'Lock.acquire()', link: `${python}library/threading.html#threading.Lock.acquire` },
  release: { title: 'Lock.release()', link: `${python}library/threading.html#threading.Lock.release` },
  withLock: {
    title: 'with lock:',
    link: `${python}library/threading.html#using-locks-conditions-and-semaphores-in-the-with-statement`,
  },
  rlock: { title: 'threading.RLock', link: `${python}library/threading.html#rlock-objects` },
  event: { title: 'threading.Event', link: `${python}library/threading.html#event-objects` },
  eventWait: { title: 'Event.wait()', link: `${python}library/threading.html#threading.Event.wait` },
  eventSet: { title: 'Event.set()', link: `${python}library/threading.html#threading.Event.set` },
  condition: { title: 'threading.Condition', link: `${python}library/threading.html#condition-objects` },
  conditionWait: { title: 'Condition.wait()', link: `${python}library/threading.html#threading.Condition.wait` },
  notify: { title: 'Condition.notify()', link: `${python}library/threading.html#threading.Condition.notify` },
  semaphore: { title: 'threading.Semaphore', link: `${python}library/threading.html#semaphore-objects` },
  barrier: { title: 'threading.Barrier', link: `${python}library/threading.html#barrier-objects` },
  timer: { title: 'threading.Timer', link: `${python}library/threading.html#timer-objects` },
  threadLocal: { title: 'threading.local', link: `${python}library/threading.html#thread-local-data` },
  excepthook: { title: 'threading.excepthook', link: `${python}library/threading.html#threading.excepthook` },
  queue: { title: 'queue.Queue', link: `${python}library/queue.html#queue.Queue` },
  queueGet: { title: 'Queue.get()', link: `${python}library/queue.html#queue.Queue.get` },
  queuePut: { title: 'Queue.put()', link: `${python}library/queue.html#queue.Queue.put` },
  queueJoin: { title: 'Queue.join(), task_done()', link: `${python}library/queue.html#queue.Queue.join` },
  executor: {
    title: 'ThreadPoolExecutor, ProcessPoolExecutor',
    link: `${python}library/concurrent.futures.html#executor-objects`,
  },
  sleep: { title: 'time.sleep(seconds)', link: `${python}library/time.html#time.sleep` },
  switchInterval: { title: 'sys.setswitchinterval()', link: `${python}library/sys.html#sys.setswitchinterval` },
  gevent: { title: 'gevent', link: `${gevent}intro.html` },
  spawn: { title: 'gevent.spawn(function, *args)', link: `${gevent}api/gevent.html#gevent.spawn` },
  geventSleep: { title: 'gevent.sleep(seconds=0)', link: `${gevent}api/gevent.html#gevent.sleep` },
  joinall: { title: 'gevent.joinall(greenlets)', link: `${gevent}api/gevent.html#gevent.joinall` },
  greenlet: { title: 'Greenlet', link: `${gevent}api/gevent.greenlet.html` },
  greenletJoin: { title: 'Greenlet.join()', link: `${gevent}api/gevent.greenlet.html#gevent.Greenlet.join` },
  hub: { title: 'gevent hub', link: `${gevent}intro.html#event-loop` },
  monkeyPatch: { title: 'monkey.patch_all()', link: `${gevent}api/gevent.monkey.html#gevent.monkey.patch_all` },
  generator: { title: 'yield', link: `${python}reference/expressions.html#yield-expressions` },
  yieldFrom: { title: 'yield from', link: `${python}reference/expressions.html#yield-expressions` },
  coroutines: { title: 'coroutine', link: `${python}glossary.html#term-coroutine` },
  coroutine: { title: 'async def', link: `${python}reference/compound_stmts.html#coroutine-function-definition` },
  await: { title: 'await', link: `${python}reference/expressions.html#await-expression` },
  eventLoop: { title: 'event loop', link: `${python}library/asyncio-eventloop.html` },
  asyncioRun: { title: 'asyncio.run()', link: `${python}library/asyncio-runner.html#asyncio.run` },
  asyncioSleep: { title: 'asyncio.sleep(seconds)', link: `${python}library/asyncio-task.html#asyncio.sleep` },
  createTask: { title: 'asyncio.create_task()', link: `${python}library/asyncio-task.html#asyncio.create_task` },
  gather: { title: 'asyncio.gather()', link: `${python}library/asyncio-task.html#asyncio.gather` },
  process: {
    title: 'multiprocessing.Process',
    link: `${python}library/multiprocessing.html#multiprocessing.Process`,
  },
  processStart: {
    title: 'Process.start()',
    link: `${python}library/multiprocessing.html#multiprocessing.Process.start`,
  },
  processJoin: {
    title: 'Process.join(timeout=None)',
    link: `${python}library/multiprocessing.html#multiprocessing.Process.join`,
  },
  processDaemon: {
    title: 'Process.daemon',
    link: `${python}library/multiprocessing.html#multiprocessing.Process.daemon`,
  },
  pool: { title: 'multiprocessing.Pool', link: `${python}library/multiprocessing.html#multiprocessing.pool.Pool` },
  fork: { title: 'os.fork()', link: `${python}library/os.html#os.fork` },
  waitpid: { title: 'os.wait(), os.waitpid()', link: `${python}library/os.html#os.waitpid` },
  zombie: { title: 'zombie', link: `${python}library/multiprocessing.html#multiprocessing-programming` },
  sigchld: { title: 'SIGCHLD', link: `${python}library/signal.html#signal.SIGCHLD` },
  tcpServer: { title: 'socketserver.TCPServer', link: `${python}library/socketserver.html#socketserver.TCPServer` },
  threadingMixIn: {
    title: 'socketserver.ThreadingMixIn',
    link: `${python}library/socketserver.html#socketserver.ThreadingMixIn`,
  },
  forkingMixIn: {
    title: 'socketserver.ForkingMixIn',
    link: `${python}library/socketserver.html#socketserver.ForkingMixIn`,
  },
  requestHandler: {
    title: 'socketserver.BaseRequestHandler',
    link: `${python}library/socketserver.html#socketserver.BaseRequestHandler`,
  },
  handle: {
    title: 'BaseRequestHandler.handle()',
    link: `${python}library/socketserver.html#socketserver.BaseRequestHandler.handle`,
  },
  selfRequest: {
    title: 'self.request',
    link: `${python}library/socketserver.html#socketserver.BaseRequestHandler.request`,
  },
  serveForever: {
    title: 'serve_forever()',
    link: `${python}library/socketserver.html#socketserver.BaseServer.serve_forever`,
  },
  readModifyWrite: {
    title: 'read, change, write',
    link: `${python}faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe`,
  },
  global: { title: 'global', link: `${python}reference/simple_stmts.html#the-global-statement` },
  exit: { title: 'sys.exit()', link: `${python}library/sys.html#sys.exit` },
  osExit: { title: 'os._exit()', link: `${python}library/os.html#os._exit` },
  atexit: { title: 'atexit.register()', link: `${python}library/atexit.html#atexit.register` },
  threadName: { title: 'Thread.name', link: `${python}library/threading.html#threading.Thread.name` },
  threadIdent: {
    title: 'Thread.ident, Thread.native_id',
    link: `${python}library/threading.html#threading.Thread.ident`,
  },
  threadList: {
    title: 'threading.enumerate(), active_count()',
    link: `${python}library/threading.html#threading.enumerate`,
  },
  threadTrace: {
    title: 'threading.settrace(), setprofile()',
    link: `${python}library/threading.html#threading.settrace`,
  },
  locked: { title: 'Lock.locked()', link: `${python}library/threading.html#threading.Lock.locked` },
  boundedSemaphore: {
    title: 'threading.BoundedSemaphore',
    link: `${python}library/threading.html#threading.BoundedSemaphore`,
  },
  semaphoreAcquire: {
    title: 'Semaphore.acquire()',
    link: `${python}library/threading.html#threading.Semaphore.acquire`,
  },
  semaphoreRelease: {
    title: 'Semaphore.release()',
    link: `${python}library/threading.html#threading.Semaphore.release`,
  },
  eventClear: { title: 'Event.clear()', link: `${python}library/threading.html#threading.Event.clear` },
  eventIsSet: { title: 'Event.is_set()', link: `${python}library/threading.html#threading.Event.is_set` },
  notifyAll: {
    title: 'Condition.notify_all()',
    link: `${python}library/threading.html#threading.Condition.notify_all`,
  },
  barrierWait: { title: 'Barrier.wait()', link: `${python}library/threading.html#threading.Barrier.wait` },
  barrierAbort: { title: 'Barrier.abort(), reset()', link: `${python}library/threading.html#threading.Barrier.abort` },
  timerCancel: { title: 'Timer.cancel()', link: `${python}library/threading.html#threading.Timer.cancel` },
  startNewThread: {
    title: '_thread.start_new_thread()',
    link: `${python}library/_thread.html#_thread.start_new_thread`,
  },
  queueNowait: {
    title: 'Queue.get_nowait(), put_nowait()',
    link: `${python}library/queue.html#queue.Queue.get_nowait`,
  },
  queueSize: { title: 'Queue.qsize(), empty(), full()', link: `${python}library/queue.html#queue.Queue.qsize` },
  queueOrder: { title: 'LifoQueue, PriorityQueue', link: `${python}library/queue.html#queue.PriorityQueue` },
  queueShutdown: { title: 'Queue.shutdown()', link: `${python}library/queue.html#queue.Queue.shutdown` },
  submit: {
    title: 'Executor.submit()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.Executor.submit`,
  },
  executorMap: {
    title: 'Executor.map()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.Executor.map`,
  },
  executorShutdown: {
    title: 'Executor.shutdown()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.Executor.shutdown`,
  },
  future: { title: 'Future', link: `${python}library/concurrent.futures.html#future-objects` },
  futureResult: {
    title: 'Future.result()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.Future.result`,
  },
  futureCancel: {
    title: 'Future.cancel()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.Future.cancel`,
  },
  doneCallback: {
    title: 'Future.add_done_callback()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.Future.add_done_callback`,
  },
  asCompleted: {
    title: 'as_completed()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.as_completed`,
  },
  futuresWait: {
    title: 'concurrent.futures.wait()',
    link: `${python}library/concurrent.futures.html#concurrent.futures.wait`,
  },
  sched: { title: 'sched.scheduler', link: `${python}library/sched.html#sched.scheduler` },
  signalHandler: { title: 'signal.signal()', link: `${python}library/signal.html#signal.signal` },
  keyboardInterrupt: { title: 'KeyboardInterrupt', link: `${python}library/exceptions.html#KeyboardInterrupt` },
  contextVar: { title: 'contextvars.ContextVar', link: `${python}library/contextvars.html#contextvars.ContextVar` },
  logging: { title: 'logging', link: `${python}library/logging.html#thread-safety` },
  gilEnabled: { title: 'sys._is_gil_enabled()', link: `${python}library/sys.html#sys._is_gil_enabled` },
  stackSize: { title: 'threading.stack_size()', link: `${python}library/threading.html#threading.stack_size` },
  deadlock: { title: 'deadlock', link: `${python}library/threading.html#lock-objects` },
  race: {
    title: 'race condition',
    link: `${python}faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe`,
  },
} as const;

export type TermId = keyof typeof terms;
