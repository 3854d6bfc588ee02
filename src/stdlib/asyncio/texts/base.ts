/** `asyncio.base_events`, `.unix_events`, `.runners` and `asyncio` itself, in Python. */

export const baseEvents = String.raw`
import concurrent.futures
import sys
import threading
import _asyncio
from asyncio import constants, coroutines, events, exceptions, futures, tasks

_minor = sys.version_info[1]


def _run_until_complete_cb(fut):
    if not fut.cancelled():
        exc = fut.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            return
    futures._get_loop(fut).stop()


class BaseEventLoop(_asyncio._LoopCore, events.AbstractEventLoop):
    def __init__(self):
        _asyncio._charge(55_000)
        self._exception_handler = None
        self._task_factory = None
        self._default_executor = None
        self._executor_shutdown_called = False
        self.slow_callback_duration = 0.1

    def __repr__(self):
        running, closed, debug = self.is_running(), self.is_closed(), self.get_debug()
        return f"<{type(self).__name__} running={running} closed={closed} debug={debug}>"

    # -- tasks

    def create_task(self, coro, *, name=None, context=None, **kwargs):
        self._check_closed()
        if context is not None:
            kwargs["context"] = context
        factory = self._task_factory
        if factory is None:
            return tasks.Task(coro, loop=self, name=name, **kwargs)
        if _minor >= 13:
            return factory(self, coro, name=name, **kwargs)
        task = factory(self, coro, **kwargs)
        if name is not None and hasattr(task, "set_name"):
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    # -- running

    def _check_running(self):
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError(
                'Cannot run the event loop while another loop is running')

    def run_forever(self):
        self._check_closed()
        self._check_running()
        try:
            _asyncio._begin(self)
            events._set_running_loop(self)
            self._run_once()
        finally:
            _asyncio._end(self)
            events._set_running_loop(None)

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        new_task = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self.is_closed():
            return
        _asyncio._charge(25_000)
        abandoned = _asyncio._abandoned(self)
        _asyncio._close(self)
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)
        _report_pending(abandoned)

    # -- asynchronous generators

    async def shutdown_asyncgens(self):
        closing = _asyncio._take_asyncgens(self)
        if not closing:
            return
        results = await tasks.gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {agen!r}',
                    'exception': result,
                    'asyncgen': agen,
                })

    # -- threads

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self.get_debug():
            if coroutines.iscoroutine(func) or coroutines.iscoroutinefunction(func):
                raise TypeError("coroutines cannot be used with run_in_executor()")
        if executor is None:
            executor = self._default_executor
            if self._executor_shutdown_called and _minor >= 9:
                raise RuntimeError('Executor shutdown has been called')
            if executor is None:
                executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix='asyncio')
                self._default_executor = executor
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        if _minor >= 11 and not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')
        self._default_executor = executor

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        future = self.create_future()
        thread = threading.Thread(target=self._do_shutdown, args=(future,))
        thread.start()
        try:
            await future
        finally:
            thread.join()

    def _do_shutdown(self, future):
        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(futures._set_result_unless_cancelled, future, None)
        except Exception as ex:
            if not self.is_closed() and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, ex)

    # -- errors

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def default_exception_handler(self, context):
        import logging

        message = context.get('message') or 'Unhandled exception in event loop'
        exception = context.get('exception')
        exc_info = False
        if exception is not None:
            exc_info = (type(exception), exception, exception.__traceback__)
        lines = [message]
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(f'{key}: {context[key]!r}')
        logging.getLogger('asyncio').error('\n'.join(lines), exc_info=exc_info)

    def call_exception_handler(self, context):
        import logging

        logger = logging.getLogger('asyncio')
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                logger.error('Exception in default exception handler', exc_info=True)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            try:
                self.default_exception_handler({
                    'message': 'Unhandled error in exception handler',
                    'exception': exc,
                    'context': context,
                })
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                logger.error(
                    'Exception in default exception handler while handling an unexpected error in custom exception handler',
                    exc_info=True,
                )

    def _report_unheard(self):
        _report_unheard(self)

    def _report_slow(self, handle, seconds):
        import logging

        logging.getLogger('asyncio').warning('Executing %s took %.3f seconds', repr(handle), seconds)

    def __getattr__(self, name):
        """What has to do with sockets is loaded when it is first asked for."""
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        from asyncio import sockets

        method = sockets.SocketMethods.__dict__.get(name)
        if method is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return method.__get__(self)

    def _print_stack(self, task, limit, file):
        file = file or sys.stderr
        if task.done():
            print(f'No stack for {task!r}', file=file)
            return
        print(f'Stack for {task!r} (most recent call last):', file=file)
        for frame in task.get_stack(limit=limit):
            code = frame.f_code
            print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)


def _report_unheard(loop):
    for future in _asyncio._unheard(loop):
        future.get_loop().call_exception_handler({
            'message': f'{type(future).__name__} exception was never retrieved',
            'exception': future._exception,
            'future': future,
        })


def _report_pending(abandoned):
    """Tasks that go down with their loop: their coroutines are closed as when objects are destroyed."""
    for task in abandoned:
        try:
            task.get_coro().close()
        except BaseException:
            pass
        task.get_loop().call_exception_handler({'task': task, 'message': 'Task was destroyed but it is pending!'})


def _at_end():
    _report_pending(_asyncio._abandoned(None))
    _report_unheard(None)


_asyncio._at_end(_at_end)
`;

export const unixEvents = String.raw`
from asyncio import base_events, events


class BaseSelectorEventLoop(base_events.BaseEventLoop):
    pass


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    pass


BaseSelectorEventLoop.__module__ = "asyncio.selector_events"
SelectorEventLoop = EventLoop = _UnixSelectorEventLoop


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
`;

export const runners = String.raw`
import contextvars
import enum
import sys
from asyncio import coroutines, events, exceptions, tasks

_minor = sys.version_info[1]


class _State(enum.Enum):
    CREATED = "created"
    INITIALIZED = "initialized"
    CLOSED = "closed"


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._state = _State.CREATED
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._set_event_loop = False

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        if self._state is not _State.INITIALIZED:
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._set_event_loop:
                events.set_event_loop(None)
            loop.close()
            loop._report_unheard()
            self._loop = None
            self._state = _State.CLOSED

    def get_loop(self):
        self._lazy_init()
        return self._loop

    def run(self, coro, *, context=None):
        if not coroutines.iscoroutine(coro):
            coro = _as_coroutine(coro)
        if events._get_running_loop() is not None:
            raise RuntimeError(
                "Runner.run() cannot be called from a running event loop")
        self._lazy_init()
        if context is None:
            context = self._context
        task = self._loop.create_task(coro, context=context)
        with _interrupts(self._loop, task) as interrupts:
            try:
                return self._loop.run_until_complete(task)
            except exceptions.CancelledError:
                if interrupts.count > 0 and task.uncancel() == 0:
                    raise KeyboardInterrupt()
                raise

    def _lazy_init(self):
        if self._state is _State.CLOSED:
            raise RuntimeError("Runner is closed")
        if self._state is _State.INITIALIZED:
            return
        if self._loop_factory is None:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
            self._set_event_loop = True
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = contextvars.copy_context()
        self._state = _State.INITIALIZED


def _as_coroutine(awaitable):
    """Since 3.14 any awaitable may be run."""
    if _minor < 14:
        raise ValueError("a coroutine was expected, got {!r}".format(awaitable))
    import inspect

    if not inspect.isawaitable(awaitable):
        raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')

    async def wrap():
        return await awaitable

    return wrap()


class _interrupts:
    """The first Ctrl-C cancels the main task, the next one stops at once."""

    def __init__(self, loop, task):
        self.loop = loop
        self.task = task
        self.count = 0
        self.signal = None

    def __enter__(self):
        import threading

        if 'signal' not in sys.modules or threading.current_thread() is not threading.main_thread():
            return self
        signal = sys.modules['signal']
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            self.signal = signal
            signal.signal(signal.SIGINT, self.on_signal)
        return self

    def __exit__(self, *args):
        signal = self.signal
        if signal is not None and signal.getsignal(signal.SIGINT) == self.on_signal:
            signal.signal(signal.SIGINT, signal.default_int_handler)

    def on_signal(self, signum, frame):
        self.count += 1
        if self.count == 1 and not self.task.done():
            self.task.cancel()
            self.loop.call_soon_threadsafe(lambda: None)
            return
        raise KeyboardInterrupt()


if _minor >= 11:

    def run(main, *, debug=None, loop_factory=None):
        if events._get_running_loop() is not None:
            raise RuntimeError(
                "asyncio.run() cannot be called from a running event loop")
        with Runner(debug=debug, loop_factory=loop_factory) as runner:
            return runner.run(main)

else:

    def run(main, *, debug=None):
        if events._get_running_loop() is not None:
            raise RuntimeError(
                "asyncio.run() cannot be called from a running event loop")
        if not coroutines.iscoroutine(main):
            raise ValueError("a coroutine was expected, got {!r}".format(main))
        loop = events.new_event_loop()
        try:
            events.set_event_loop(loop)
            if debug is not None:
                loop.set_debug(debug)
            return loop.run_until_complete(main)
        finally:
            try:
                _cancel_all_tasks(loop)
                loop.run_until_complete(loop.shutdown_asyncgens())
                if _minor >= 9:
                    loop.run_until_complete(loop.shutdown_default_executor())
            finally:
                events.set_event_loop(None)
                loop.close()
                loop._report_unheard()


def _cancel_all_tasks(loop):
    to_cancel = tasks.all_tasks(loop)
    if not to_cancel:
        return
    for task in to_cancel:
        task.cancel()
    loop.run_until_complete(tasks.gather(*to_cancel, return_exceptions=True))
    for task in to_cancel:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(),
                'task': task,
            })
`;

export const asyncio = String.raw`
import sys

from asyncio.exceptions import (
    CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError, SendfileNotAvailableError, TimeoutError,
)
from asyncio.events import (
    AbstractEventLoop, AbstractEventLoopPolicy, AbstractServer, Handle, TimerHandle, _get_running_loop,
    _set_running_loop, get_event_loop, get_event_loop_policy, get_running_loop, new_event_loop, set_event_loop,
    set_event_loop_policy,
)
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.locks import BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from asyncio.tasks import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_task, current_task,
    ensure_future, gather, run_coroutine_threadsafe, shield, sleep, wait, wait_for,
)
from asyncio.base_events import BaseEventLoop
from asyncio.unix_events import DefaultEventLoopPolicy, SelectorEventLoop
from asyncio.runners import run

if sys.version_info < (3, 11):
    from asyncio.coroutines import coroutine
if sys.version_info >= (3, 9):
    from asyncio.threads import to_thread
if sys.version_info >= (3, 11):
    from asyncio.exceptions import BrokenBarrierError
    from asyncio.locks import Barrier
    from asyncio.runners import Runner
    from asyncio.taskgroups import TaskGroup
    from asyncio.timeouts import Timeout, timeout, timeout_at
if sys.version_info >= (3, 12):
    from asyncio.tasks import create_eager_task_factory, eager_task_factory
if sys.version_info >= (3, 13):
    from asyncio.queues import QueueShutDown
    from asyncio.unix_events import EventLoop


_later = {
    "protocols": ("BaseProtocol", "BufferedProtocol", "DatagramProtocol", "Protocol", "SubprocessProtocol"),
    "transports": ("BaseTransport", "DatagramTransport", "Transport"),
    "streams": ("StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "start_server"),
    "sockets": ("Server",),
}


def __getattr__(name):
    """What has to do with the network is loaded when it is first asked for."""
    import importlib

    for module, names in _later.items():
        if name == module or name in names:
            found = importlib.import_module("asyncio." + module)
            value = found if name == module else getattr(found, name)
            globals()[name] = value
            return value
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
`;

export const constants = String.raw`
THREAD_JOIN_TIMEOUT = 300
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
ACCEPT_RETRY_DELAY = 1
DEBUG_STACK_DEPTH = 10
`;
