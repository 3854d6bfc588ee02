/** `multiprocessing.pool`, in Python: pools of processes and of threads. */
export const pool = String.raw`
import collections
import itertools
import os
import queue
import threading
import time
import traceback
from . import process
from .context import TimeoutError, Process as _Process

__all__ = ["Pool", "ThreadPool"]


def mapstar(args):
    return list(map(*args))


def starmapstar(args):
    return list(itertools.starmap(args[0], args[1]))


class RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class ExceptionWithTraceback:
    def __init__(self, exc, tb):
        text = "".join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        self.exc.__traceback__ = None
        self.tb = f'\n"""\n{text}"""'

    def __reduce__(self):
        return rebuild_exc, (self.exc, self.tb)


def rebuild_exc(exc, tb):
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class MaybeEncodingError(Exception):
    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f"<{self.__class__.__name__}: {self}>"


def worker(inqueue, outqueue, initializer=None, initargs=(), maxtasks=None, wrap_exception=False):
    if maxtasks is not None and not (isinstance(maxtasks, int) and maxtasks >= 1):
        raise AssertionError(f"Maxtasks {maxtasks!r} is not valid")
    if initializer is not None:
        initializer(*initargs)
    completed = 0
    while maxtasks is None or completed < maxtasks:
        try:
            task = inqueue.get()
        except (EOFError, OSError):
            break
        if task is None:
            break
        job, i, func, args, kwds = task
        try:
            result = (True, func(*args, **kwds))  #@8:125
        except Exception as e:
            if wrap_exception:
                e = ExceptionWithTraceback(e, e.__traceback__)
            result = (False, e)
        try:
            outqueue.put((job, i, result))
        except Exception as e:
            outqueue.put((job, i, (False, MaybeEncodingError(e, result[1]))))
        completed += 1


class ApplyResult:
    _numbers = itertools.count()

    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._event = threading.Event()
        self._job = next(ApplyResult._numbers)
        self._callback, self._error_callback = callback, error_callback
        pool._cache[self._job] = self

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value  #@8:771 10:774

    def _set(self, i, obj):
        self._success, self._value = obj
        self._finish()

    def _finish(self):
        if self._callback and self._success:
            self._callback(self._value)
        if self._error_callback and not self._success:
            self._error_callback(self._value)
        self._event.set()
        self._pool._cache.pop(self._job, None)
        self._pool = None


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    def __init__(self, pool, chunksize, length, callback, error_callback):
        super().__init__(pool, callback, error_callback)
        self._success = True
        self._value = [None] * length
        self._chunksize = chunksize
        self._left = length // chunksize + bool(length % chunksize) if chunksize > 0 else 0
        if not self._left:
            self._event.set()
            pool._cache.pop(self._job, None)

    def _set(self, i, success_result):
        self._left -= 1
        success, result = success_result
        if success and self._success:
            self._value[i * self._chunksize:(i + 1) * self._chunksize] = result
        elif not success and self._success:
            self._success = False
            self._value = result
        if self._left == 0:
            self._finish()


class IMapIterator:
    def __init__(self, pool):
        self._cond = threading.Condition(threading.Lock())
        self._job = next(ApplyResult._numbers)
        self._items = collections.deque()
        self._index = 0
        self._length = None
        self._unsorted = {}
        self._pool = pool
        pool._cache[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._cond:
            if not self._items:
                if self._index == self._length:
                    raise StopIteration
                self._cond.wait(timeout)
                if not self._items:
                    if self._index == self._length:
                        raise StopIteration
                    raise TimeoutError
            success, value = self._items.popleft()
        if success:
            return value
        raise value  #@8:868 10:873

    __next__ = next

    def _add(self, obj):
        self._items.append(obj)
        self._index += 1

    def _set(self, i, obj):
        with self._cond:
            if self._index == i:
                self._add(obj)
                while self._index in self._unsorted:
                    self._add(self._unsorted.pop(self._index))
                self._cond.notify()
            else:
                self._unsorted[i] = obj
            if self._index == self._length:
                self._pool._cache.pop(self._job, None)

    def _set_length(self, length):
        with self._cond:
            self._length = length
            if self._index == length:
                self._cond.notify()
                self._pool._cache.pop(self._job, None)


class IMapUnorderedIterator(IMapIterator):
    def _set(self, i, obj):
        with self._cond:
            self._add(obj)
            self._cond.notify()
            if self._index == self._length:
                self._pool._cache.pop(self._job, None)


class Pool:
    _wrap_exception = True

    def Process(self, ctx, *args, **kwds):
        return ctx.Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        from . import context as contexts
        self._pool = []
        self._state = "INIT"
        self._ctx = context or contexts._default_context
        if processes is None:
            processes = os.cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._setup_queues()
        self._cache = {}
        self._processes = processes
        self._initializer, self._initargs = initializer, initargs
        self._maxtasksperchild = maxtasksperchild
        for _ in range(processes):
            self._add_worker()
        self._result_handler = threading.Thread(target=self._handle_results, daemon=True)
        self._result_handler.start()
        self._worker_handler = threading.Thread(target=self._handle_workers, daemon=True)
        self._worker_handler.start()
        self._taskqueue = queue.SimpleQueue()
        self._task_handler = threading.Thread(target=self._handle_tasks, daemon=True)
        self._task_handler.start()
        self._state = "RUN"
        process._finalizers.append(self.terminate)

    def _setup_queues(self):
        from .queues import SimpleQueue
        self._inqueue = SimpleQueue()
        self._outqueue = SimpleQueue()

    def _add_worker(self):
        w = self.Process(self._ctx, target=worker, args=(self._inqueue, self._outqueue, self._initializer,
                                                         self._initargs, self._maxtasksperchild, self._wrap_exception))
        w.name = w.name.replace("Process", "PoolWorker")
        w.daemon = True
        w.start()
        self._pool.append(w)

    def _handle_workers(self):
        if not self._is_of_processes:
            return
        from .connection import wait
        while self._state in ("INIT", "RUN") or (self._cache and self._state != "TERMINATE"):
            wait([w.sentinel for w in self._pool], 0.1)
            for w in list(self._pool):
                if w.exitcode is not None:
                    w.join()
                    self._pool.remove(w)
                    if self._state != "TERMINATE" and (self._state != "CLOSE" or self._cache):
                        self._add_worker()

    _is_of_processes = True

    def _handle_tasks(self):
        while True:
            tasks = self._taskqueue.get()
            if tasks is None:
                break
            job, i = None, None
            try:
                for task in tasks:
                    job, i = task[:2]
                    try:
                        self._inqueue.put(task)
                    except Exception as error:
                        result = self._cache.get(job)
                        if result is not None:
                            result._set(i, (False, error))
            except Exception as error:
                if job in self._cache:
                    self._cache[job]._set((i or 0) + 1, (False, error))

    def _handle_results(self):
        while True:
            try:
                task = self._outqueue.get()
            except (OSError, EOFError):
                return
            if task is None:
                return
            job, i, obj = task
            result = self._cache.get(job)
            if result is not None:
                result._set(i, obj)

    def _check_running(self):
        if self._state != "RUN":
            raise ValueError("Pool not running")

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()  #@8:357 10:360

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._taskqueue.put([(result._job, 0, func, args, kwds)])
        return result

    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, mapstar, chunksize).get()  #@8:364 10:367

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get()  #@8:372 10:375

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        if not hasattr(iterable, "__len__"):
            iterable = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(iterable), self._processes * 4)
            if extra:
                chunksize += 1
        if len(iterable) == 0:
            chunksize = 0
        result = MapResult(self, chunksize, len(iterable), callback, error_callback)
        if chunksize:
            self._taskqueue.put([(result._job, i, mapper, ((func, chunk),), {})
                                 for i, chunk in enumerate(self._chunks(iterable, chunksize))])
        return result

    @staticmethod
    def _chunks(iterable, size):
        it = iter(iterable)
        while chunk := tuple(itertools.islice(it, size)):
            yield chunk

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, kind, func, iterable, chunksize):
        self._check_running()
        result = kind(self)
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize:n}")
        if chunksize == 1:
            self._taskqueue.put(self._counted(result, ((func, (x,)) for x in iterable)))
            return result
        chunks = ((mapstar, ((func, chunk),)) for chunk in self._chunks(iterable, chunksize))
        self._taskqueue.put(self._counted(result, chunks))
        return (item for chunk in result for item in chunk)

    @staticmethod
    def _counted(result, calls):
        i = -1
        for i, (func, args) in enumerate(calls):
            yield result._job, i, func, args, {}
        result._set_length(i + 1)

    def close(self):
        if self._state == "RUN":
            self._state = "CLOSE"

    def terminate(self):
        if self._state == "TERMINATE":
            return
        self._state = "TERMINATE"
        self._taskqueue.put(None)
        self._outqueue.put(None)
        self._stop_workers()

    def _stop_workers(self):
        for w in self._pool:
            if w.exitcode is None:
                w.terminate()
        for w in self._pool:
            w.join()

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        if self._state not in ("CLOSE", "TERMINATE"):
            raise ValueError("In unknown state")
        if self._state == "CLOSE":
            while self._cache:
                time.sleep(0.001)
            for _ in self._pool:
                self._inqueue.put(None)
            self._taskqueue.put(None)
            self._outqueue.put(None)
        self._worker_handler.join()
        self._result_handler.join()
        for w in self._pool:
            w.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, *args):
        self.terminate()

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} state={self._state} pool_size={len(self._pool)}>"


class ThreadPool(Pool):
    _wrap_exception = False
    _is_of_processes = False

    def __init__(self, processes=None, initializer=None, initargs=()):
        Pool.__init__(self, processes, initializer, initargs)

    def _setup_queues(self):
        self._inqueue = queue.SimpleQueue()
        self._outqueue = queue.SimpleQueue()

    def Process(self, ctx, *args, **kwds):
        from .dummy import DummyProcess
        return DummyProcess(*args, **kwds)

    def _stop_workers(self):
        for _ in self._pool:
            self._inqueue.put(None)
`;
