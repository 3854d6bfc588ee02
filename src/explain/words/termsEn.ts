import type { TermId } from '../terms';

/** What a term does, then what people usually get wrong: two or three sentences. `termsZh.ts` says the same. */
export const termsEn: Readonly<Record<TermId, string>> = {
  gil: 'The global interpreter lock lets one thread at a time execute Python bytecode in an interpreter; a thread that sleeps, waits for I/O or runs C code that lets go of it does not need it. It makes CPU-bound threads take turns, hardly slower than one after the other; it does not make `counter = f(counter) + 1` safe. It belongs to CPython, not to the language: free-threaded builds (`3.13t`) run without it.',
  thread:
    'A `Thread` object describes a thread; nothing runs until `start()`. `target` is the function itself (`target=work`): `target=work()` would call it right here and start a thread that does nothing. Threads share all memory of their process and form no family: the end of the thread that made one does not end it.',
  start:
    '`start()` makes the thread run and returns once it has begun; from then on both go on, and which one gets the GIL next is not up to you. It can be called only once. Calling `run()` instead runs the function here, in the calling thread.',
  run: '`run()` is what the thread does once `start()` has begun it; override it in a subclass. Calling it yourself starts no thread: it is an ordinary call that runs right here.',
  join: 'The caller waits here until that one thread has ended, or for `timeout` seconds at the most. A timeout kills nothing and ends nothing: `join()` returns `None` either way, and only `is_alive()` tells whether the thread is still working. It works the same for daemon and other threads.',
  isAlive:
    '`is_alive()` is true from `start()` until `run()` has ended. After `join(timeout)` it is the only way to know whether the thread ended or the time ran out.',
  daemon:
    'The process does not wait for daemon threads: when the main code, all other threads and the `atexit` functions are done, they stop wherever they are, without `finally`, without leaving a `with`. Until then they run like any other thread, and `join()` waits for them as usual. Set it before `start()`; `setDaemon()` is deprecated since 3.10.',
  currentThread:
    '`current_thread()` gives the `Thread` object of whoever calls it. It is the caller that counts, not where the function was defined: in `target` it is the new thread, in the argument of `Thread(…)` still the old one.',
  mainThread:
    'The main thread is the one in which the program began. When its code is done the process is not: at the end it waits for every thread that is no daemon.',
  lock: 'A `Lock` is free or taken; whoever wants it while it is taken waits. It protects only code that takes the same lock, it has no owner (any thread may release it), and a thread that takes it twice waits for itself for ever. The GIL does not replace it.',
  acquire:
    '`acquire()` takes the lock, or waits here until it is free; with `timeout=` or `blocking=False` it gives up and returns `False`. Ignoring that result means going on without the lock. Use `with lock:` so that an exception cannot leave it taken.',
  release:
    '`release()` frees the lock and lets one of the waiters go on. The releasing thread goes on too, and if it comes straight back it usually takes the lock again before the waiter has woken up.',
  withLock:
    '`with lock:` takes the lock at the start (waiting if it must) and releases it at the end of the block, whatever happens inside. Only threads that take the same lock are kept out, and everything inside makes them wait, a `sleep()` too.',
  rlock:
    'An `RLock` may be taken again by the thread that holds it, and is free only when it has been released as often. It helps methods that call each other; it does not help against two threads that take two locks in opposite orders.',
  event:
    'An `Event` is a flag that threads can wait for: `set()` wakes all waiters, and `wait()` returns at once as long as it stays set. It is not used up by being waited for: only `clear()` takes it back.',
  eventWait:
    '`wait()` blocks here until the event is set, or returns at once if it is set already. With a timeout it returns `False` when the time ran out; nothing else tells you so.',
  eventSet:
    '`set()` raises the flag and wakes everyone who waits for it. It does not hand over control: who runs next is for the scheduler, and in no fixed order.',
  condition:
    'A `Condition` lets threads that hold its lock wait until another says that something has changed. Keep the thing itself in a variable and test it in a loop, `while not ready: condition.wait()`: a notification that nobody waits for is lost.',
  conditionWait:
    '`wait()` releases the lock, sleeps until it is notified, and takes the lock again before it returns. By then what you waited for may be gone again, so test it in a `while`, not an `if`.',
  notify:
    '`notify(n)` wakes up to `n` waiters (`notify_all()` all of them), which go on only after you release the lock. It is not remembered: if nobody waits now, it is lost.',
  semaphore:
    'A `Semaphore(n)` lets `n` holders in at a time and makes the others wait. Anyone may release it, and a `release()` too many raises the limit without a word; `BoundedSemaphore` raises `ValueError` instead.',
  barrier:
    'A `Barrier(n)` holds whoever calls `wait()` until `n` have arrived, then lets all go. If one of them never arrives the others wait for ever; a timeout breaks the barrier for all.',
  timer:
    'A `Timer` is a thread that waits and then calls a function once; `cancel()` works only while it still waits. It is no daemon unless you say so: the process waits for it.',
  threadLocal:
    'Each thread sees attributes of its own on a `local()` object. What one thread sets is not there for another, not even for a thread that it starts.',
  excepthook:
    'An exception that nobody catches in a thread ends that thread alone; this hook prints its traceback. `join()` does not raise it and the exit code stays 0: the others go on as if nothing had happened.',
  queue:
    'A `Queue` hands objects from thread to thread and does the locking itself: `get()` waits while it is empty, `put()` while it is full. `empty()` and `qsize()` are out of date the moment they return, so do not decide by them.',
  queueGet:
    '`get()` takes the oldest object, and waits here while there is none; with a timeout it raises `queue.Empty`. A consumer that nobody tells to stop waits here for ever.',
  queuePut:
    '`put()` adds an object, and waits here while a queue with a `maxsize` is full. Without a `maxsize` it never waits, and a slow consumer lets the queue grow without end.',
  queueJoin:
    '`Queue.join()` waits until `task_done()` has been called for every object that was put in. It does not wait for threads, and one forgotten `task_done()` makes it wait for ever.',
  executor:
    'An executor runs functions in a fixed number of threads or processes and gives a `Future` for each; leaving its `with` block waits for all of them. An exception stays in the future until someone asks for `result()`: unasked, it is never seen.',
  sleep:
    '`sleep()` makes this thread, and no other, wait; it lets go of the GIL meanwhile, so the others run. In a coroutine or a greenlet it stops the whole thread with all the others in it, unless gevent has patched it.',
  switchInterval:
    'A thread that wants the GIL asks for it after this time, 5 ms unless changed; the holder gives it up at its next switch point. It is a request, not a time slice: blocking calls let go of the GIL at once, and long C calls do not let go at all.',
  gevent:
    'gevent runs many greenlets in one thread: each keeps its own stack, and another goes on whenever one waits in a gevent call. It switches at those calls only; it watches nothing, and a computation or an unpatched blocking call stops them all.',
  spawn:
    '`spawn()` creates a greenlet and schedules it; not a line of the function runs until the code here gives way, in `sleep()`, `join()` or another call of gevent. Arguments follow one by one: `spawn(work, 1, 2)`, not `spawn(work(1, 2))`, which calls it right here.',
  geventSleep:
    '`gevent.sleep()` lets other greenlets run and comes back when the time has passed, but no sooner than the others give way. `sleep(0)` gives way without waiting. It works anywhere, in the main code too.',
  joinall:
    '`joinall()` waits here until all of the greenlets have ended, or the timeout has passed, and so gives them their chance to run. It is not what starts them: any call that gives way would. Their exceptions are not raised here unless you say `raise_error=True`.',
  greenlet:
    'A greenlet is a function with a stack of its own that can stop in the middle and go on later; all greenlets of a thread take turns. It gives way only in cooperative calls, so between two of them nothing else happens, and across one anything may.',
  greenletJoin:
    '`join()` waits here until that greenlet has ended, and lets the others run meanwhile. It does not raise the exception that ended it: `get()` does, and gives the result.',
  hub: 'The hub is the greenlet in which gevent’s event loop runs: a greenlet that waits switches to it, and it switches to whoever can go on, in order. It does not return to the main code in particular: that waits for its turn like all the others.',
  monkeyPatch:
    '`patch_all()` replaces names in the standard modules (`time.sleep`, `socket.socket`, the locks of `threading`) by cooperative ones, at the moment it is called. Names bound earlier, as by `from time import sleep`, and objects made earlier keep blocking: call it first of all. It does not reach files, `input()` or C extensions.',
  generator:
    '`yield` hands a value out and stops the function right here; `next()` or `send()` goes on from this point with all its variables. Calling a generator function runs none of it. It gives way only to whoever resumed it: blocking calls in it block.',
  yieldFrom:
    '`yield from` passes on everything that the inner generator yields, hands in what is sent, and gives its return value. It is no loop over values only: `send()`, `throw()` and `close()` reach the inner one as well.',
  coroutines:
    'A coroutine can stop in the middle and later go on from that very point with all its variables; many of them take turns in one thread, without the kernel. It gives way only where it says so (`await`, `yield`, a call of gevent): whatever else blocks or computes holds up all of them. They use one core, and what spans such a point still needs a lock.',
  coroutine:
    'Calling an `async def` function only makes a coroutine object; nothing of it runs until it is awaited or made into a task. It does not make its code non-blocking: between two `await`s it has the thread to itself.',
  await:
    '`await` runs the other coroutine and, if that has to wait, lets the event loop run others until it can go on. It starts nothing in parallel: two `await`s in a row run one after the other; `gather()` or tasks let them overlap.',
  eventLoop:
    'The event loop runs ready callbacks and tasks one at a time, first come, first served, in one thread. It cannot interrupt: one blocking call or long computation holds up everything else.',
  asyncioRun:
    '`asyncio.run()` makes an event loop, runs the coroutine to its end and closes the loop; tasks still running then are cancelled. It blocks here like any call and cannot be used inside a running loop.',
  asyncioSleep:
    '`asyncio.sleep()` lets the event loop run others until the time has passed; `sleep(0)` just gives way. Without `await` it does nothing at all, and `time.sleep()` in its place stops every task.',
  createTask:
    '`create_task()` schedules a coroutine to run in the loop; it begins when the code here next gives way. Keep a reference and await it: a forgotten task can be cut off at the end, and its exception goes unseen.',
  gather:
    '`gather()` runs several awaitables so that their waits overlap and gives their results in the order of the arguments. They share one thread: it makes no computation faster. If one fails the exception is raised here at once while the others run on.',
  process:
    'A `Process` runs a function in another process with its own memory and its own GIL, so several can compute at the same time. It works on copies: what it changes is not seen here. With spawn or forkserver the code that starts it must stand under `if __name__ == "__main__":`.',
  processStart:
    '`start()` creates the process and goes on at once; when the child begins is up to the system. What the child gets is a copy (fork) or is pickled to it (spawn, forkserver); later changes on either side stay there.',
  processJoin:
    'The caller waits here until that process has ended, or for `timeout` seconds at the most, and its exit status is collected, so that it is no zombie. A timeout kills nothing: `exitcode` is `None` while it runs. Unlike a thread’s, its variables do not come back.',
  processDaemon:
    'A daemonic process is terminated (`SIGTERM`) when its parent exits; `finally` does not run then. It may have no child processes. Until the parent exits `join()` waits for it as for any other.',
  pool: 'A `Pool` keeps a number of worker processes and hands them pieces of work; arguments and results are pickled. It pays when the computation outweighs that copying. Leaving its `with` block calls `terminate()`: work that nobody has waited for is lost.',
  fork: '`fork()` makes a copy of this process: it returns twice, with 0 in the child and the child’s number in the parent. Memory is a copy from then on, and of all threads only the calling one lives in the child, with locks taken by the others taken for ever.',
  waitpid:
    '`waitpid()` waits for a child process and collects its exit status, which ends its time as a zombie. With `os.WNOHANG` it does not wait. If there is no such child it raises `ChildProcessError`.',
  zombie:
    'A zombie is a child process that has ended and whose parent has not collected its exit status: it holds an entry in the process table and nothing else. `join()`, `waitpid()` and `active_children()` collect it; when the parent ends, the system does. Threads never become zombies.',
  sigchld:
    'The system sends `SIGCHLD` to a process when one of its children ends. With `signal(SIGCHLD, SIG_IGN)` the kernel collects children by itself and their exit status is lost: `multiprocessing` then sees `exitcode` `None` and `is_alive()` `True` for ever.',
  tcpServer:
    'A `TCPServer` takes `(host, port)` and a handler *class*, and serves one connection at a time once `serve_forever()` runs. To serve several at once derive from a mix-in too, and name it first: `class Server(ThreadingMixIn, TCPServer)`.',
  threadingMixIn:
    '`ThreadingMixIn` handles each request in a new thread, which shares the server’s memory. It must come before the server class: the other way round nothing fails, and requests are served one by one.',
  forkingMixIn:
    '`ForkingMixIn` handles each request in a forked process, which works on a copy: what the handler changes is not seen in the server. It must come before the server class, and it needs `os.fork()` (not on Windows).',
  requestHandler:
    'The server makes one instance of the handler class for each request and calls its `setup()`, `handle()` and `finish()`. Override `handle()`: a method called `handler` is never called, and the client just sees the connection closed.',
  handle:
    '`handle()` is called once for each request and does all the work; when it returns, the connection is closed. The name matters: the inherited `handle()` does nothing, so a misspelt one goes unnoticed.',
  selfRequest:
    'In a TCP handler `self.request` is the socket connected to the client. In a UDP handler it is a pair, the data and the server’s socket.',
  serveForever:
    '`serve_forever()` takes requests until `shutdown()` is called, and does not return before. Call `shutdown()` from another thread: from the same one it waits for itself for ever.',
  readModifyWrite:
    'This reads a value, computes, and writes it back: three steps. If another thread writes between them, that write is lost. CPython 3.10 and later happens not to switch inside `n += 1`; with a call in it, on 3.9, or on free-threaded builds it does. A lock makes it one step.',
  global:
    '`global` makes assignments in this function go to the module’s variable, which all threads share. Reading needs no `global`, and `global` protects nothing: two threads that change it still need a lock.',
  exit: '`sys.exit()` raises `SystemExit`: in the main thread that ends the main code, then non-daemon threads are still waited for; in any other thread it ends only that thread, silently. `finally` blocks run on the way.',
  osExit:
    '`os._exit()` ends the process at once: no `finally`, no `atexit`, no waiting for threads, and buffered output is lost. It is meant for a child after `fork()`; anywhere else use `sys.exit()`.',
  atexit:
    'Registered functions run at the end of the process, last registered first, after all non-daemon threads have ended. Daemon threads still run meanwhile. They do not run after `os._exit()` or a fatal signal.',
  threadName:
    'The name only serves those who read: it need not be unique, and Python never looks a thread up by it. Without one it is `Thread-N`, since 3.10 with the target behind it, `Thread-1 (work)`. It may be changed at any time; `getName()` and `setName()` are deprecated since 3.10.',
  threadIdent:
    '`ident` is Python’s number for a running thread and `native_id` the operating system’s; both are `None` before `start()`. A number is given to another thread once its owner has ended, so do not keep it as a key.',
  threadList:
    '`enumerate()` lists the threads that are alive, the main thread and daemons among them; `active_count()` is the length of that list. A thread that has not been started or has ended is not in it. Either may be out of date the moment it returns.',
  threadTrace:
    'The function is installed in each thread that is started from now on, before its `run()`. Threads that run already, the calling one among them, do not get it: for those there is `sys.settrace()`, and `settrace_all_threads()` since 3.12.',
  locked:
    '`locked()` tells whether the lock is taken right now, by whomever. It is out of date the moment it returns: “free, so I take it” needs `acquire(blocking=False)`, which looks and takes in one step.',
  boundedSemaphore:
    'A `BoundedSemaphore(n)` lets `n` holders in at a time, like a `Semaphore`, and raises `ValueError` when it is released more often than it was acquired. So it finds the `release()` too many that a plain semaphore takes as a higher limit.',
  semaphoreAcquire:
    '`acquire()` takes one of the semaphore’s places, or waits here until one is given back; with `timeout=` or `blocking=False` it gives up and returns `False`. Places have no owner: the same thread may take several, and block itself.',
  semaphoreRelease:
    '`release()` gives a place back and wakes one waiter (since 3.9 `release(n)` several). It need not be the thread that acquired: a semaphore that starts at 0 is so used as a signal.',
  eventClear:
    '`clear()` takes the flag back: whoever calls `wait()` from now on blocks again. `set()` followed at once by `clear()` is no reliable pulse: a thread that is not waiting yet misses it.',
  eventIsSet:
    '`is_set()` looks at the flag and never waits. A loop that only asks it over and over keeps a core, and the GIL, busy: `wait(timeout)` asks and sleeps.',
  notifyAll:
    '`notify_all()` wakes everyone who waits on this condition now; one after the other they take the lock again once you release it. All but the first may find that what they waited for is gone, hence the `while` around `wait()`. It is not remembered: who waits later is not woken.',
  barrierWait:
    '`wait()` blocks here until as many threads have arrived as the barrier was made for, then all go on at once, and the barrier can be used again. It returns a different number to each. If one gives up, by a timeout, `abort()` or `reset()`, all the others get `BrokenBarrierError`.',
  barrierAbort:
    '`abort()` breaks the barrier for good: whoever waits, now or later, gets `BrokenBarrierError`. `reset()` also throws out those who wait now, and makes the barrier usable again.',
  timerCancel:
    '`cancel()` stops a timer that still waits: its function will not be called and its thread ends. Once the function has begun it changes nothing: threads cannot be stopped from outside.',
  startNewThread:
    'This starts a bare thread: there is no `Thread` object, so nothing to `join()`, and the process does not wait for it at its end, as if it were a daemon. Use `threading.Thread` unless you build such a thing yourself.',
  queueNowait:
    'They never wait: `get_nowait()` raises `queue.Empty` if there is nothing right now, `put_nowait()` raises `queue.Full` if there is no room. “Empty” is no “finished”: a producer may be about to put something in.',
  queueSize:
    'These tell how the queue was at that moment; before you act on it another thread may have changed it. `if not q.empty(): q.get()` can wait for ever: call `get()` with a timeout or `get_nowait()` and handle `queue.Empty`.',
  queueOrder:
    'They wait and wake like a `Queue` and differ only in what `get()` takes: a `LifoQueue` the newest object, a `PriorityQueue` the smallest. Objects of equal priority are compared further: put `(priority, number, object)` in, or what cannot be compared raises `TypeError`.',
  queueShutdown:
    'Since 3.13 `shutdown()` closes a queue: `put()` raises `queue.ShutDown` at once, `get()` when all objects have been taken; `shutdown(immediate=True)` drops them. Waiting threads are woken. Before 3.13 one put a sentinel, such as `None`, for each consumer.',
  submit:
    '`submit(f, x)` hands the call `f(x)` to the pool and returns a `Future` at once; `submit(f(x))` would call it right here. If all workers are busy the call waits in a queue without a limit. Its exception is kept in the future.',
  executorMap:
    '`map()` submits all calls at once and gives the results in the order of the arguments, not of their completion; taking a result waits for that one. An exception is raised only when its result is taken: if nobody iterates, nobody sees it.',
  executorShutdown:
    'After `shutdown()` no call is accepted any more; unless you say `wait=False` it waits here until all submitted ones are done. It cancels nothing by itself: `cancel_futures=True` (3.9) drops those that have not begun. At its end the process waits for the workers in any case.',
  future:
    'A `Future` is a result that is not there yet: pending, running, then finished or cancelled. It runs nothing itself, and dropping it stops nothing.',
  futureResult:
    '`result()` waits here until the call is done, then gives its value or raises its exception (`exception()` gives the exception). A timeout raises `TimeoutError` and stops nothing. Calling it right after each `submit()` makes the calls run one after the other.',
  futureCancel:
    '`cancel()` works only while the call has not begun, and then returns `True`; one that runs cannot be stopped, and the answer is `False`. `done()` is true for finished and cancelled calls alike.',
  doneCallback:
    'The function is called with the future as soon as it is done, in the worker’s thread; if it is done already, right here. It is not the main thread that runs it, so what it shares needs a lock, and its exceptions are only logged.',
  asCompleted:
    '`as_completed()` gives futures in the order in which they finish; each step waits here for the next one. That order is chance unless something forces it: keep a dict from future to argument to know which one it is.',
  futuresWait:
    '`wait()` blocks here until all futures are done, or the first (`FIRST_COMPLETED`), or one has raised (`FIRST_EXCEPTION`), and gives the sets done and not done. It raises none of their exceptions, and a timeout cancels nothing.',
  sched:
    'A `scheduler` keeps a list of calls with their times; `run()` makes them one after the other in the thread that called it, and sleeps in between. It starts no thread: nothing happens before `run()`, and a slow call delays all that follow.',
  signalHandler:
    'The handler runs in the main thread, between two bytecodes, whichever thread the signal reached. A main thread that computes in C or waits in `join()` runs it when Python code goes on there. Only the main thread may set one; elsewhere it raises `ValueError`.',
  keyboardInterrupt:
    'Ctrl-C raises `KeyboardInterrupt` in the main thread and in no other: the other threads run on, and the process still waits for those that are no daemons. Catch it in the main thread and tell the others to stop, by an `Event`.',
  contextVar:
    'A `ContextVar` has a value of its own in each thread and each asyncio task, where a `threading.local` is shared by all tasks of a thread. A task starts with a copy of the context in which it was created; a new thread starts with an empty one (up to 3.13), so the default is seen there.',
  logging:
    'Each handler has a lock, so lines of several threads are never mixed, unlike those of `print()`, whose text and line end may be torn apart. The order of the lines is still that of the schedule. `%(threadName)s` in the format says who wrote one.',
  gilEnabled:
    'Since 3.13 this tells whether the GIL is in use right now. It is `False` only on a free-threaded build (`3.13t`), and there it turns `True` if an extension module that needs the GIL is imported.',
  stackSize:
    'It sets the stack size of threads that are started later; those that run keep theirs. It has no bearing on how deep Python code may recurse: that is `sys.setrecursionlimit()`.',
  deadlock:
    'In a deadlock everyone waits for something that only another of them could give, so none of it will ever happen. The classic cause is two locks taken in opposite orders; take them in one order everywhere, or use a timeout.',
  race: 'A race is a result that depends on who happens to be first. It can stay hidden for a thousand runs: that it worked is no proof. Put what belongs together under one lock, or hand objects over in a queue.',
  waitFor:
    '`wait_for()` waits for one awaitable, for `timeout` seconds at the most; then it cancels it, waits until it has really ended, and raises `TimeoutError`. It stops no code that blocks or computes: that has the thread, and no timeout can be noticed. Put `shield()` around what must not be cancelled.',
  asyncTimeout:
    '`async with asyncio.timeout(s)` cancels the task that is in the block when the time is up, and turns that cancellation into `TimeoutError` at the end of the block. Inside, the code sees `CancelledError`: whoever swallows it there keeps the timeout from working.',
  shield:
    '`shield()` lets who waits be cancelled without cancelling what it waits for: that goes on. It does not keep the waiter from being cancelled, and the end of the loop still cuts the inner task off; keep a reference to it.',
  taskGroup:
    'The end of an `async with asyncio.TaskGroup()` block waits for all tasks that were made in it. If one fails, the others and the block itself are cancelled, and all errors are raised together as an `ExceptionGroup`: catch them with `except*`. `gather()` in contrast lets the others run on.',
  asyncioWait:
    '`wait()` gives two sets, the tasks that are done and those that are not; it raises nothing, neither their errors nor a timeout, and cancels nobody. `as_completed()` hands results out in the order in which they come, not in the order in which the tasks were given.',
  taskCancel:
    '`cancel()` only asks: the coroutine gets a `CancelledError` at the `await` where it stands, when its turn comes. Its `finally` blocks run, and it may refuse. Await the task to know that it has ended, and raise `CancelledError` again if you catch it.',
  asyncLock:
    'An asyncio lock makes other *tasks* of the same loop wait, in the order of their arrival, while the loop goes on. It is needed wherever an `await` stands between a check and what relies on it; code without `await` in between needs none. It does not protect against other threads.',
  asyncQueue:
    'An `asyncio.Queue` hands items from task to task of one loop: `await get()` waits while it is empty, `await put()` while it is full. It is not made for threads: use `loop.call_soon_threadsafe()` from another thread, or a `queue.Queue`.',
  toThread:
    '`to_thread()` runs a blocking function in a thread of a pool while the loop serves other tasks. It helps waiting, not computing: Python code in that thread still shares the GIL. Cancelling the await does not stop the thread.',
  runThreadsafe:
    '`run_coroutine_threadsafe()` gives a coroutine to a loop that runs in another thread and returns a `concurrent.futures.Future`. Other methods of loops, tasks and futures must only be used in the loop’s own thread: a plain `call_soon()` from outside may not even wake it.',
  currentTask:
    '`current_task()` gives the task whose step is being carried out, and `all_tasks()` those of the loop that are not done. Only one task of a loop runs at a time; the others stand at an `await`.',
  asyncFuture:
    'A `Future` stands for a result that is not there yet; awaiting it waits until somebody calls `set_result()` or `set_exception()`. Setting it twice raises `InvalidStateError`. A task is a future that a coroutine fills.',
  streams:
    '`start_server()` calls a function for every client, as a task of its own; `open_connection()` is the other side. `write()` only puts bytes into a buffer: `await drain()` waits while that is too full. One slow client holds nobody up, one blocking call in a handler holds up all.',
};
