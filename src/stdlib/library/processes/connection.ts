/** `multiprocessing.connection`, in Python: pickled objects over pipes and sockets. */
export const connection = String.raw`
import io
import os
import selectors
import socket
import time

__all__ = ["Client", "Listener", "Pipe", "wait"]


def _dumps(obj):
    import pickle
    return pickle.dumps(obj)


def _loads(data):
    import pickle
    return pickle.loads(data)


class Connection:
    def __init__(self, handle, readable=True, writable=True):
        self._handle = handle
        self._readable = readable
        self._writable = writable

    def _check_closed(self):
        if self._handle is None:
            raise OSError("handle is closed")

    def _check_readable(self):
        self._check_closed()
        if not self._readable:
            raise OSError("connection is write-only")

    def _check_writable(self):
        self._check_closed()
        if not self._writable:
            raise OSError("connection is read-only")

    @property
    def closed(self):
        return self._handle is None

    @property
    def readable(self):
        return self._readable

    @property
    def writable(self):
        return self._writable

    def fileno(self):
        self._check_closed()
        return self._handle

    def close(self):
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _write(self, data):
        while data:
            data = data[os.write(self._handle, data):]

    def _read(self, size):
        parts = []
        while size:
            part = os.read(self._handle, size)
            if not part:
                if parts:
                    raise OSError("got end of file during message")
                raise EOFError
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def send_bytes(self, buf, offset=0, size=None):
        self._check_writable()
        data = bytes(buf)[offset:]
        if size is not None:
            data = data[:size]
        self._write(len(data).to_bytes(4, "big") + data)

    def send(self, obj):
        self._check_writable()
        self.send_bytes(_dumps(obj))

    def recv_bytes(self, maxlength=None):
        self._check_readable()
        size = int.from_bytes(self._read(4), "big")
        if maxlength is not None and size > maxlength:
            self._readable = False
            raise OSError("bad message length")
        return self._read(size)

    def recv_bytes_into(self, buf, offset=0):
        data = self.recv_bytes()
        buf[offset:offset + len(data)] = data
        return len(data)

    def recv(self):
        return _loads(self.recv_bytes())

    def poll(self, timeout=0.0):
        self._check_readable()
        return bool(wait([self], timeout))

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def Pipe(duplex=True):
    if duplex:
        a, b = socket.socketpair()
        return Connection(a.detach()), Connection(b.detach())
    r, w = os.pipe()
    return Connection(r, writable=False), Connection(w, readable=False)


def wait(object_list, timeout=None):
    with selectors.PollSelector() as selector:
        for obj in object_list:
            selector.register(obj, selectors.EVENT_READ)
        if timeout is not None:
            deadline = time.monotonic() + timeout
        while True:
            ready = selector.select(timeout)
            if ready:
                return [key.fileobj for key, _ in ready]
            if timeout is not None:
                timeout = deadline - time.monotonic()
                if timeout < 0:
                    return []


class Listener:
    def __init__(self, address=None, family=None, backlog=1, *, authkey=None):
        address = address or ("localhost", 0)
        kind = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
        self._socket = socket.socket(kind)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(address)
        self._socket.listen(backlog)
        self.address = self._socket.getsockname()
        self.last_accepted = None

    def accept(self):
        conn, self.last_accepted = self._socket.accept()
        return Connection(conn.detach())

    def close(self):
        self._socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def Client(address, family=None, authkey=None):
    s = socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET)
    s.connect(address)
    return Connection(s.detach())
`;
