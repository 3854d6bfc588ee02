/** `multiprocessing.context`, in Python: how processes are started, and what the package's names are. */
export const context = String.raw`
import os
import signal
import sys
import time
from . import process

__all__ = ()


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class _Popen:
    """A child made by fork."""

    def __init__(self, process_obj):
        self.returncode = None
        sys.stdout.flush()
        sys.stderr.flush()
        parent_r, child_w = os.pipe()
        child_r, parent_w = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                os.close(parent_r)
                os.close(parent_w)
                code = process_obj._bootstrap(parent_sentinel=child_r)
            finally:
                os._exit(code)
        os.close(child_w)
        os.close(child_r)
        self._keep = parent_w
        self.sentinel = parent_r

    def poll(self, flag=os.WNOHANG):
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, flag)
            except OSError:
                # Somebody else has waited for it: nobody knows how it ended.
                return None
            if pid == self.pid:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            if timeout is not None:
                import select
                if not select.select([self.sentinel], [], [], max(timeout, 0))[0]:
                    return None
            return self.poll(os.WNOHANG if timeout == 0.0 else 0)
        return self.returncode

    def _send_signal(self, number):
        if self.returncode is None:
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                pass

    def terminate(self):
        self._send_signal(signal.SIGTERM)

    def kill(self):
        self._send_signal(signal.SIGKILL)

    def close(self):
        os.close(self.sentinel)
        os.close(self._keep)


class Process(process.BaseProcess):
    _start_method = None

    def _Popen(self, process_obj):
        return _Popen(process_obj)


class ForkProcess(process.BaseProcess):
    _start_method = "fork"

    def _Popen(self, process_obj):
        return _Popen(process_obj)


class BaseContext:
    ProcessError = ProcessError
    BufferTooShort = BufferTooShort
    TimeoutError = TimeoutError
    AuthenticationError = AuthenticationError
    Process = Process
    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)
    active_children = staticmethod(process.active_children)

    def __init__(self, name):
        self._name = name

    def cpu_count(self):
        return os.cpu_count()

    def Pipe(self, duplex=True):
        from .connection import Pipe
        return Pipe(duplex)

    def Lock(self):
        from .synchronize import Lock
        return Lock(ctx=self)

    def RLock(self):
        from .synchronize import RLock
        return RLock(ctx=self)

    def Condition(self, lock=None):
        from .synchronize import Condition
        return Condition(lock, ctx=self)

    def Semaphore(self, value=1):
        from .synchronize import Semaphore
        return Semaphore(value, ctx=self)

    def BoundedSemaphore(self, value=1):
        from .synchronize import BoundedSemaphore
        return BoundedSemaphore(value, ctx=self)

    def Event(self):
        from .synchronize import Event
        return Event(ctx=self)

    def Barrier(self, parties, action=None, timeout=None):
        from .synchronize import Barrier
        return Barrier(parties, action, timeout, ctx=self)

    def Queue(self, maxsize=0):
        from .queues import Queue
        return Queue(maxsize, ctx=self)

    def JoinableQueue(self, maxsize=0):
        from .queues import JoinableQueue
        return JoinableQueue(maxsize, ctx=self)

    def SimpleQueue(self):
        from .queues import SimpleQueue
        return SimpleQueue(ctx=self)

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        from .pool import Pool
        return Pool(processes, initializer, initargs, maxtasksperchild, context=self)

    def RawValue(self, typecode_or_type, *args):
        from .sharedctypes import RawValue
        return RawValue(typecode_or_type, *args)

    def RawArray(self, typecode_or_type, size_or_initializer):
        from .sharedctypes import RawArray
        return RawArray(typecode_or_type, size_or_initializer)

    def Value(self, typecode_or_type, *args, lock=True):
        from .sharedctypes import Value
        return Value(typecode_or_type, *args, lock=lock)

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        from .sharedctypes import Array
        return Array(typecode_or_type, size_or_initializer, lock=lock)

    def freeze_support(self):
        pass

    def get_logger(self):
        import logging
        return logging.getLogger("multiprocessing")

    def set_executable(self, executable):
        pass

    def get_context(self, method=None):
        if method is None:
            return self
        if method not in ("fork", "spawn", "forkserver"):
            raise ValueError(f"cannot find context for {method!r}")
        if method != "fork":
            raise NotImplementedError(f"the start method {method!r} is not simulated yet; 'fork' is")
        return _fork_context

    def get_start_method(self, allow_none=False):
        return _chosen or (None if allow_none and self is _default_context else "fork")

    def set_start_method(self, method, force=False):
        global _chosen
        if _chosen is not None and not force:
            raise RuntimeError("context has already been set")
        self.get_context(method or "fork")
        _chosen = method

    def get_all_start_methods(self):
        return ["fork", "spawn", "forkserver"]


class ForkContext(BaseContext):
    Process = ForkProcess


_chosen = None
_default_context = BaseContext("default")
_fork_context = ForkContext("fork")
`;
