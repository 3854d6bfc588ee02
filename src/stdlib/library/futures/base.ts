/** `concurrent.futures._base`, in Python: futures, the ways to wait for them, and what all executors share. */
export const futuresBase = String.raw`
import collections
import sys
import threading
import time

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"
_WORDS = {
    PENDING: "pending",
    RUNNING: "running",
    CANCELLED: "cancelled",
    CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}
_CANCELLED = (CANCELLED, CANCELLED_AND_NOTIFIED)
_DONE = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)
_SETTLED = (CANCELLED_AND_NOTIFIED, FINISHED)


class Error(Exception):
    pass


class CancelledError(Error):
    pass


if sys.version_info >= (3, 11):
    TimeoutError = TimeoutError
else:

    class TimeoutError(Error):
        pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


def _log(level, message, *args):
    import logging

    logging.getLogger("concurrent.futures").log(level, message, *args, exc_info=True)


class _Waiter:
    """What as_completed and wait hang on futures: hears of each that finishes, and says when to look."""

    def __init__(self, lock, is_enough):
        self.event = threading.Event()
        self.lock = lock
        self.finished_futures = []
        self.is_enough = is_enough

    def add(self, future):
        if self.lock is None:
            self._take(future)
        else:
            with self.lock:
                self._take(future)

    def _take(self, future):
        self.finished_futures.append(future)
        if self.is_enough(future):
            self.event.set()


class _AllLocked:
    """Holds the conditions of all futures, always in the same order."""

    def __init__(self, futures):
        self.futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self.futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self.futures:
            future._condition.release()


def _hand_out(finished, waiter, pending=None):
    while finished:
        future = finished.pop()
        with future._condition:
            future._waiters.remove(waiter)
        if pending is not None:
            pending.discard(future)
        # The generator must not keep the future that it hands out.
        batch = [future]
        del future
        yield batch.pop()


def as_completed(fs, timeout=None):
    if timeout is not None:
        end_time = timeout + time.monotonic()
    fs = set(fs)
    total = len(fs)
    waiter = _Waiter(threading.Lock(), lambda future: True)
    with _AllLocked(fs):
        finished = [f for f in fs if f._state in _SETTLED]
        pending = fs - set(finished)
        for f in fs:
            f._waiters.append(waiter)
    try:
        yield from _hand_out(finished, waiter)
        while pending:
            left = None
            if timeout is not None:
                left = end_time - time.monotonic()
                if left < 0:
                    raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
            waiter.event.wait(left)
            with waiter.lock:
                finished = waiter.finished_futures
                waiter.finished_futures = []
                waiter.event.clear()
            finished.reverse()
            yield from _hand_out(finished, waiter, pending)
    finally:
        for f in fs:
            with f._condition:
                if waiter in f._waiters:
                    f._waiters.remove(waiter)


DoneAndNotDoneFutures = collections.namedtuple("DoneAndNotDoneFutures", "done not_done")


def _has_failed(future):
    return future._state not in _CANCELLED and future._exception is not None


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    with _AllLocked(fs):
        done = {f for f in fs if f._state in _SETTLED}
        not_done = fs - done
        if return_when == FIRST_COMPLETED and done:
            return DoneAndNotDoneFutures(done, not_done)
        if return_when == FIRST_EXCEPTION and any(_has_failed(f) for f in done):
            return DoneAndNotDoneFutures(done, not_done)
        if not not_done:
            return DoneAndNotDoneFutures(done, not_done)
        waiter = _waiter_for(return_when, len(not_done))
        for f in fs:
            f._waiters.append(waiter)
    waiter.event.wait(timeout)
    for f in fs:
        with f._condition:
            f._waiters.remove(waiter)
    done.update(waiter.finished_futures)
    return DoneAndNotDoneFutures(done, fs - done)


def _waiter_for(return_when, count):
    if return_when == FIRST_COMPLETED:
        return _Waiter(None, lambda future: True)
    if return_when not in (FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    left = count

    def is_enough(future):
        nonlocal left
        left -= 1
        return left == 0 or return_when == FIRST_EXCEPTION and _has_failed(future)

    return _Waiter(threading.Lock(), is_enough)


class Future:
    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            word = _WORDS[self._state]
            if self._state == FINISHED:
                if self._exception:
                    word += " raised " + type(self._exception).__name__
                else:
                    word += " returned " + type(self._result).__name__
            return f"<{type(self).__name__} at {id(self):#x} state={word}>"

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception:
                _log(40, "exception calling callback for %r", self)

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in _CANCELLED:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in _CANCELLED

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._state in _DONE

    def add_done_callback(self, fn):
        with self._condition:
            if self._state not in _DONE:
                self._done_callbacks.append(fn)
                return
        try:
            fn(self)
        except Exception:
            _log(40, "exception calling callback for %r", self)

    def __get_result(self):
        if self._exception:
            try:
                raise self._exception
            finally:
                # The exception's frames must not keep the future alive.
                self = None
        else:
            return self._result

    def result(self, timeout=None):
        try:
            with self._condition:
                if self._state in _CANCELLED:
                    raise CancelledError()
                elif self._state == FINISHED:
                    return self.__get_result()
                self._condition.wait(timeout)
                if self._state in _CANCELLED:
                    raise CancelledError()
                elif self._state == FINISHED:
                    return self.__get_result()
                else:
                    raise TimeoutError()
        finally:
            self = None

    def exception(self, timeout=None):
        with self._condition:
            if self._state in _CANCELLED:
                raise CancelledError()
            elif self._state == FINISHED:
                return self._exception
            self._condition.wait(timeout)
            if self._state in _CANCELLED:
                raise CancelledError()
            elif self._state == FINISHED:
                return self._exception
            else:
                raise TimeoutError()

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        with self._condition:
            if self._state in _DONE:
                raise InvalidStateError('{}: {!r}'.format(self._state, self))
            self._result = result
            self._finish()
        self._invoke_callbacks()

    def set_exception(self, exception):
        with self._condition:
            if self._state in _DONE:
                raise InvalidStateError('{}: {!r}'.format(self._state, self))
            self._exception = exception
            self._finish()
        self._invoke_callbacks()

    def _finish(self):
        """With the condition held: tells those who wait."""
        self._state = FINISHED
        for waiter in self._waiters:
            waiter.add(self)
        self._condition.notify_all()


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if timeout is not None:
            end_time = timeout + time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def result_iterator():
            fs = futures
            try:
                fs.reverse()
                while fs:
                    if timeout is None:
                        yield _result_or_cancel(fs.pop())
                    else:
                        yield _result_or_cancel(fs.pop(), end_time - time.monotonic())
            finally:
                for future in fs:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _result_or_cancel(fut, timeout=None):
    try:
        try:
            return fut.result(timeout)
        finally:
            fut.cancel()
    finally:
        fut = None
`;
