/** `multiprocessing.sharedctypes`, in Python: numbers in memory that all processes share. */
export const sharedctypes = String.raw`
import _multiprocessing
import struct
from .synchronize import RLock

_codes = {"c_bool": "?", "c_char": "c", "c_byte": "b", "c_ubyte": "B", "c_short": "h", "c_ushort": "H", "c_int": "i",
          "c_uint": "I", "c_long": "q", "c_ulong": "Q", "c_longlong": "q", "c_ulonglong": "Q", "c_float": "f",
          "c_double": "d"}
_names = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort", "i": "int", "I": "uint", "l": "long", "L": "ulong",
          "q": "longlong", "Q": "ulonglong", "f": "float", "d": "double", "c": "char", "u": "wchar"}


def _code(typecode_or_type):
    code = typecode_or_type if isinstance(typecode_or_type, str) else _codes.get(
        getattr(typecode_or_type, "__name__", ""), None)
    if code is None:
        raise TypeError("this type has no storage")
    return code


def _format(code):
    return "=" + {"l": "q", "L": "Q", "u": "I"}.get(code, code)


class _Cell:
    def __init__(self, code, index, block):
        self._code, self._format, self._block = code, _format(code), block
        self._size = struct.calcsize(self._format)

    def _get(self, i):
        value = struct.unpack(self._format, self._block.read(i * self._size, self._size))[0]
        return chr(value) if self._code == "u" else value

    def _set(self, i, value):
        try:
            data = struct.pack(self._format, ord(value) if self._code == "u" else value)
        except struct.error:
            if not isinstance(value, (int, float)):
                raise TypeError(f"{'an integer' if self._code not in 'fd' else 'a float'} is required "
                                f"(got type {type(value).__name__})") from None
            bits = 8 * self._size
            data = (int(value) & ((1 << bits) - 1)).to_bytes(self._size, "little")
        self._block.write(i * self._size, data)


class _RawValue(_Cell):
    @property
    def value(self):
        return self._get(0)

    @value.setter
    def value(self, value):
        self._set(0, value)

    def __repr__(self):
        return f"c_{_names[self._code]}({self.value!r})"


class _RawArray(_Cell):
    _length = 0

    def __len__(self):
        return self._length

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [self._get(i) for i in range(*key.indices(self._length))]
        return self._get(self._place(key))

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            places = range(*key.indices(self._length))
            values = list(value)
            if len(values) != len(places):
                raise ValueError("Can only assign sequence of same size")
            for i, item in zip(places, values):
                self._set(i, item)
        else:
            self._set(self._place(key), value)

    def _place(self, key):
        if not -self._length <= key < self._length:
            raise IndexError("invalid index")
        return key % self._length

    def __iter__(self):
        return iter(self[:])

    @property
    def value(self):
        return b"".join(self[:]).split(b"\0", 1)[0]

    @value.setter
    def value(self, value):
        for i in range(self._length):
            self._set(i, value[i:i + 1] or b"\0")

    raw = property(lambda self: b"".join(self[:]))


def RawValue(typecode_or_type, *args):
    code = _code(typecode_or_type)
    made = _RawValue(code, 0, _multiprocessing.SharedBlock(8))
    if args:
        made.value = args[0]
    return made


def RawArray(typecode_or_type, size_or_initializer):
    code = _code(typecode_or_type)
    items = None if isinstance(size_or_initializer, int) else list(size_or_initializer)
    length = size_or_initializer if items is None else len(items)
    made = _RawArray(code, 0, _multiprocessing.SharedBlock(max(1, length * struct.calcsize(_format(code)))))
    made._length = length
    if items is not None:
        if code == "c" and isinstance(size_or_initializer, bytes):
            items = [size_or_initializer[i:i + 1] for i in range(length)]
        made[:] = items
    return made


class _Synchronized:
    def __init__(self, obj, lock=None):
        self._obj = obj
        self._lock = lock or RLock()
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock


class Synchronized(_Synchronized):
    @property
    def value(self):
        with self:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self:
            self._obj.value = value

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"


class SynchronizedArray(_Synchronized):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, key):
        with self:
            return self._obj[key]

    def __setitem__(self, key, value):
        with self:
            self._obj[key] = value

    def __iter__(self):
        return iter(self[:])

    value = property(lambda self: self._obj.value, lambda self, value: setattr(self._obj, "value", value))


def _locked(obj, kind, lock):
    if lock is False:
        return obj
    if lock in (True, None):
        return kind(obj)
    if not hasattr(lock, "acquire"):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return kind(obj, lock)


def Value(typecode_or_type, *args, lock=True):
    return _locked(RawValue(typecode_or_type, *args), Synchronized, lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    return _locked(RawArray(typecode_or_type, size_or_initializer), SynchronizedArray, lock)
`;

/** `multiprocessing.dummy`, in Python: the same interface over threads. */
export const dummy = String.raw`
import threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore

JoinableQueue = Queue


class DummyProcess(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        threading.Thread.__init__(self, group, target, name, args, kwargs)
        self._start_called = False

    def start(self):
        self._start_called = True
        threading.Thread.start(self)

    @property
    def exitcode(self):
        return 0 if self._start_called and not self.is_alive() else None


Process = DummyProcess
current_process = threading.current_thread


def active_children():
    return [thread for thread in threading.enumerate() if isinstance(thread, DummyProcess)]


def freeze_support():
    pass


def Pool(processes=None, initializer=None, initargs=()):
    from ..pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)
`;

/** `multiprocessing` itself, in Python. */
export const multiprocessing = String.raw`
import sys
from . import context as _contexts, process
from .context import (AuthenticationError, BufferTooShort, Process, ProcessError, TimeoutError)

_names = [name for name in dir(_contexts._default_context) if not name.startswith("_")]
globals().update((name, getattr(_contexts._default_context, name)) for name in _names)
__all__ = _names

import atexit as _atexit
_atexit.register(process._exit_function)
`;
