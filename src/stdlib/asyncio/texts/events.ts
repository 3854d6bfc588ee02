/** `asyncio.exceptions`, `.events`, `.futures`, `.coroutines`, `.mixins` and `.threads`, in Python. */

export const exceptions = String.raw`
import sys
from _asyncio import CancelledError, InvalidStateError

if sys.version_info >= (3, 11):
    TimeoutError = TimeoutError
else:

    class TimeoutError(Exception):
        pass


class SendfileNotAvailableError(RuntimeError):
    pass


class IncompleteReadError(EOFError):
    def __init__(self, partial, expected):
        shown = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {shown} expected bytes")
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


class BrokenBarrierError(RuntimeError):
    pass
`;

export const events = String.raw`
import sys
import threading
import _asyncio
from _asyncio import _get_running_loop, _set_running_loop, get_running_loop


class AbstractEventLoop:
    pass


from _asyncio import Handle, TimerHandle


class AbstractServer:
    def close(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError


class AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """Each thread has a loop of its own; only the main thread gets one without asking, up to 3.13."""

    _loop_factory = None

    class _Local(threading.local):
        _loop = None
        _set_called = False

    def __init__(self):
        self._local = self._Local()

    def get_event_loop(self):
        local = self._local
        if sys.version_info < (3, 14):
            is_main = threading.current_thread() is threading.main_thread()
            if local._loop is None and not local._set_called and is_main:
                if sys.version_info >= (3, 12):
                    import warnings

                    warnings.warn("There is no current event loop", DeprecationWarning, stacklevel=2)
                self.set_event_loop(self.new_event_loop())
        if local._loop is None:
            raise RuntimeError('There is no current event loop in thread %r.'
                               % threading.current_thread().name)
        return local._loop

    def set_event_loop(self, loop):
        self._local._set_called = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            name = type(loop).__name__
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{name}'")
        self._local._loop = loop

    def new_event_loop(self):
        return self._loop_factory()


_policy = None


def _get_policy():
    global _policy
    if _policy is None:
        from asyncio import unix_events

        _policy = unix_events.DefaultEventLoopPolicy()
    return _policy


def _deprecated(name):
    if sys.version_info >= (3, 14):
        import warnings

        warnings.warn(f"'asyncio.{name}' is deprecated and slated for removal in Python 3.16", DeprecationWarning, stacklevel=3)


def get_event_loop_policy():
    _deprecated("get_event_loop_policy")
    return _get_policy()


def set_event_loop_policy(policy):
    _deprecated("set_event_loop_policy")
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        name = type(policy).__name__
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{name}'")
    _policy = policy


def get_event_loop():
    current = _get_running_loop()
    if current is not None:
        return current
    return _get_policy().get_event_loop()


def set_event_loop(loop):
    _get_policy().set_event_loop(loop)


def new_event_loop():
    return _get_policy().new_event_loop()


_asyncio._set_get_event_loop(get_event_loop)
`;

export const futures = String.raw`
import concurrent.futures
from _asyncio import Future
from asyncio import events, exceptions

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"


def isfuture(obj):
    return isinstance(obj, Future) or (
        hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None
    )


def _get_loop(future):
    return future.get_loop()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _own_exception(error):
    kind = type(error)
    if kind is concurrent.futures.CancelledError:
        return exceptions.CancelledError(*error.args)
    if kind is concurrent.futures.TimeoutError:
        return exceptions.TimeoutError(*error.args)
    if kind is concurrent.futures.InvalidStateError:
        return exceptions.InvalidStateError(*error.args)
    return error


def _copy_to_asyncio(source, target):
    if target.cancelled():
        return
    if source.cancelled():
        target.cancel()
        return
    error = source.exception()
    if error is not None:
        target.set_exception(_own_exception(error))
    else:
        target.set_result(source.result())


def _copy_to_concurrent(source, target):
    if source.cancelled():
        target.cancel()
    if not target.set_running_or_notify_cancel():
        return
    error = source.exception()
    if error is not None:
        target.set_exception(_own_exception(error))
    else:
        target.set_result(source.result())


def _chain_future(source, destination):
    """When one of the two is done or cancelled, so is the other; each hears of it in its own thread."""
    source_loop = _get_loop(source) if isfuture(source) else None
    target_loop = _get_loop(destination) if isfuture(destination) else None

    def set_state():
        if target_loop is None:
            _copy_to_concurrent(source, destination)
        else:
            _copy_to_asyncio(source, destination)

    def call_cancel(target):
        if target.cancelled():
            if source_loop is None or source_loop is target_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def call_set_state(_):
        if destination.cancelled() and target_loop is not None and target_loop.is_closed():
            return
        if target_loop is None or target_loop is source_loop:
            set_state()
        elif not target_loop.is_closed():
            target_loop.call_soon_threadsafe(set_state)

    destination.add_done_callback(call_cancel)
    source.add_done_callback(call_set_state)


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    assert isinstance(future, concurrent.futures.Future), f"concurrent.futures.Future is expected, got {future!r}"
    if loop is None:
        loop = events.get_event_loop()
    wrapped = loop.create_future()
    _chain_future(future, wrapped)
    return wrapped
`;

export const coroutines = String.raw`
import collections.abc
import functools
import inspect
import sys
import types

_is_coroutine = object()


def iscoroutinefunction(func):
    if sys.version_info >= (3, 14):
        import warnings

        warnings.warn(
            "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; "
            "use inspect.iscoroutinefunction() instead",
            DeprecationWarning,
            stacklevel=2,
        )
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


def iscoroutine(obj):
    if sys.version_info < (3, 12) and isinstance(obj, types.GeneratorType):
        return True
    return isinstance(obj, (types.CoroutineType, collections.abc.Coroutine))


def coroutine(func):
    """The decorator of old: generators as coroutines (up to 3.10)."""
    import warnings

    warnings.warn(
        '"@coroutine" decorator is deprecated since Python 3.8, use "async def" instead',
        DeprecationWarning,
        stacklevel=2,
    )
    if inspect.iscoroutinefunction(func):
        return func
    if inspect.isgeneratorfunction(func):
        wrapper = types.coroutine(func)
    else:

        @types.coroutine
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            if inspect.isgenerator(result) or isinstance(result, collections.abc.Awaitable):
                result = yield from result
            return result

    wrapper._is_coroutine = _is_coroutine
    return wrapper
`;

export const mixins = String.raw`
import sys
from asyncio import events

_bound_at_start = sys.version_info < (3, 10)


class _LoopBoundMixin:
    """What belongs to one loop: up to 3.9 to that of its making, later to that of its first wait."""

    _loop = None

    def _bind(self, loop):
        if not _bound_at_start:
            return
        if loop is None:
            self._loop = events.get_event_loop()
        else:
            self._loop = loop
            import warnings

            warnings.warn(
                "The loop argument is deprecated since Python 3.8, and scheduled for removal in Python 3.10.",
                DeprecationWarning,
                stacklevel=3,
            )

    def _get_loop(self):
        if _bound_at_start:
            return self._loop
        loop = events._get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop


def _no_loop(cls, loop):
    """Since 3.10 there is no such parameter."""
    if loop is not None and not _bound_at_start:
        raise TypeError(f"{cls.__name__}.__init__() got an unexpected keyword argument 'loop'")
`;

export const threads = String.raw`
import contextvars
import functools
from asyncio import events


async def to_thread(func, /, *args, **kwargs):
    loop = events.get_running_loop()
    ctx = contextvars.copy_context()
    func_call = functools.partial(ctx.run, func, *args, **kwargs)
    return await loop.run_in_executor(None, func_call)
`;
