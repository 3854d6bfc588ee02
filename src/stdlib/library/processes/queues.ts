/** `multiprocessing.queues`, in Python. */
export const queues = String.raw`
import collections
import os
import sys
import threading
import time
from queue import Empty, Full
from . import connection, process
from .synchronize import BoundedSemaphore, Condition, Lock, Semaphore, SEM_VALUE_MAX


class Queue:
    """A queue of pickled objects: a thread of each process that puts writes them into a pipe."""

    def __init__(self, maxsize=0, *, ctx=None):
        self._maxsize = maxsize if maxsize > 0 else SEM_VALUE_MAX
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = Lock()
        self._wlock = Lock()
        self._sem = BoundedSemaphore(self._maxsize)
        self._reset()

    def _reset(self):
        self._opid = os.getpid()
        self._notempty = threading.Condition(threading.Lock())
        self._buffer = collections.deque()
        self._thread = None
        self._joincancelled = False
        self._closed = False

    def __getstate__(self):
        raise RuntimeError(f"{type(self).__name__} objects should only be shared between processes through inheritance")

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if self._opid != os.getpid():
            self._reset()
        if not self._sem.acquire(block, timeout):
            raise Full
        self._put(obj)

    def _put(self, obj):
        with self._notempty:
            if self._thread is None:
                self._thread = threading.Thread(target=self._feed, name="QueueFeederThread", daemon=True)
                self._thread.start()
                process._finalizers.append(self._finish)
            self._buffer.append(obj)
            self._notempty.notify()

    def _finish(self):
        if self._opid == os.getpid() and self._thread is not None and not self._joincancelled:
            self.close()
            self._thread.join()

    def _feed(self):
        while True:
            with self._notempty:
                while not self._buffer:
                    self._notempty.wait()
                obj = self._buffer.popleft()
            if obj is _sentinel:
                return
            try:
                data = connection._dumps(obj)
                with self._wlock:
                    self._writer.send_bytes(data)
            except Exception as error:
                self._sem.release()
                self._on_queue_feeder_error(error, obj)

    @staticmethod
    def _on_queue_feeder_error(error, obj):
        import traceback
        traceback.print_exc()

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if block and timeout is None:
            with self._rlock:
                data = self._reader.recv_bytes()
            self._sem.release()
            return connection._loads(data)
        deadline = time.monotonic() + timeout if block else None
        if not self._rlock.acquire(block, timeout):
            raise Empty
        try:
            if not self._reader.poll(max(0, deadline - time.monotonic()) if block else 0):
                raise Empty
            data = self._reader.recv_bytes()
            self._sem.release()
        finally:
            self._rlock.release()
        return connection._loads(data)

    def qsize(self):
        return self._maxsize - self._sem._semlock._get_value()

    def empty(self):
        return not self._reader.poll()

    def full(self):
        return self._sem._semlock._get_value() == 0

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def close(self):
        if not self._closed:
            self._closed = True
            if self._thread is not None and self._opid == os.getpid():
                with self._notempty:
                    self._buffer.append(_sentinel)
                    self._notempty.notify()

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"
        if self._thread is not None:
            self._thread.join()

    def cancel_join_thread(self):
        self._joincancelled = True


_sentinel = object()


class JoinableQueue(Queue):
    def __init__(self, maxsize=0, *, ctx=None):
        Queue.__init__(self, maxsize, ctx=ctx)
        self._unfinished_tasks = Semaphore(0)
        self._cond = Condition()

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if self._opid != os.getpid():
            self._reset()
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._cond:
            self._unfinished_tasks.release()
            self._put(obj)

    def task_done(self):
        with self._cond:
            if not self._unfinished_tasks.acquire(False):
                raise ValueError("task_done() called too many times")
            if self._unfinished_tasks._semlock._get_value() == 0:
                self._cond.notify_all()

    def join(self):
        with self._cond:
            if self._unfinished_tasks._semlock._get_value() != 0:
                self._cond.wait()


class SimpleQueue:
    def __init__(self, *, ctx=None):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = Lock()
        self._wlock = Lock()

    def close(self):
        self._reader.close()
        self._writer.close()

    def empty(self):
        return not self._reader.poll()

    def get(self):
        with self._rlock:
            data = self._reader.recv_bytes()
        return connection._loads(data)

    def put(self, obj):
        data = connection._dumps(obj)
        with self._wlock:
            self._writer.send_bytes(data)
`;
