/** The module `selectors`, in Python: waiting for many files at once. */
export const selectors = String.raw`
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping
import select

EVENT_READ = 1
EVENT_WRITE = 2
SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


def _fileobj_to_fd(fileobj):
    if isinstance(fileobj, int):
        fd = fileobj
    else:
        try:
            fd = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if fd < 0:
        raise ValueError(f"Invalid file descriptor: {fd}")
    return fd


class _SelectorMapping(Mapping):
    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def __getitem__(self, fileobj):
        try:
            return self._selector._keys[self._selector._fd(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector(metaclass=ABCMeta):
    @abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError

    def close(self):
        pass

    def get_key(self, fileobj):
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError("Selector is closed")
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    @abstractmethod
    def get_map(self):
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _Selector(BaseSelector):
    def __init__(self):
        self._keys = {}
        self._map = _SelectorMapping(self)

    def _fd(self, fileobj):
        try:
            return _fileobj_to_fd(fileobj)
        except ValueError:
            # A file that was closed is still known by itself.
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._fd(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[key.fd] = key
        try:
            self._watch(key.fd, events)
        except BaseException:
            del self._keys[key.fd]
            raise
        return key

    def unregister(self, fileobj):
        try:
            key = self._keys.pop(self._fd(fileobj))
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        self._unwatch(key.fd)
        return key

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._fd(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        if data != key.data:
            key = key._replace(data=data)
            self._keys[key.fd] = key
        return key

    def _watch(self, fd, events):
        pass

    def _unwatch(self, fd):
        pass

    def _ready(self, found):
        ready = []
        for fd, events in found:
            key = self._keys.get(fd)
            if key is not None and events & key.events:
                ready.append((key, events & key.events))
        return ready

    def close(self):
        self._keys.clear()
        self._map = None

    def get_map(self):
        return self._map


class SelectSelector(_Selector):
    def select(self, timeout=None):
        timeout = None if timeout is None else max(timeout, 0)
        reads = [fd for fd, key in self._keys.items() if key.events & EVENT_READ]
        writes = [fd for fd, key in self._keys.items() if key.events & EVENT_WRITE]
        try:
            readable, writable, _ = select.select(reads, writes, [], timeout)
        except InterruptedError:
            return []
        found = [(fd, (EVENT_READ if fd in readable else 0) | (EVENT_WRITE if fd in writable else 0))
                 for fd in [*readable, *(fd for fd in writable if fd not in readable)]]
        return self._ready(found)


class _PollLike(_Selector):
    def __init__(self):
        super().__init__()
        self._selector = self._make()

    def _watch(self, fd, events):
        self._selector.register(fd, (select.POLLIN if events & EVENT_READ else 0)
                                | (select.POLLOUT if events & EVENT_WRITE else 0))

    def _unwatch(self, fd):
        try:
            self._selector.unregister(fd)
        except (OSError, KeyError, ValueError):
            pass

    def select(self, timeout=None):
        try:
            found = self._wait(timeout)
        except InterruptedError:
            return []
        return self._ready([(fd, (EVENT_WRITE if flags & ~select.POLLIN else 0)
                             | (EVENT_READ if flags & ~select.POLLOUT else 0)) for fd, flags in found])


class PollSelector(_PollLike):
    def _make(self):
        return select.poll()

    def _wait(self, timeout):
        return self._selector.poll(None if timeout is None else max(0, timeout * 1000))


class EpollSelector(_PollLike):
    def _make(self):
        return select.epoll()

    def _wait(self, timeout):
        return self._selector.poll(None if timeout is None else max(0, timeout), max(len(self._keys), 1))

    def fileno(self):
        return self._selector.fileno()

    def close(self):
        self._selector.close()
        super().close()


DefaultSelector = EpollSelector
`;
