/** The module `socket`, in Python: a face for `_socket`, with files on sockets and the common helpers. */
export const socket = String.raw`
import _socket
import io
import os
from _socket import *
from enum import IntEnum, IntFlag


def _constants(name, prefix, base=IntEnum):
    members = {key: getattr(_socket, key) for key in dir(_socket) if key.startswith(prefix)}
    made = base(name, members)
    globals().update(made.__members__)
    return made


AddressFamily = _constants("AddressFamily", "AF_")
SocketKind = _constants("SocketKind", "SOCK_")
MsgFlag = _constants("MsgFlag", "MSG_", IntFlag)
AddressInfo = _constants("AddressInfo", "AI_", IntFlag)
_LOCALHOST = "127.0.0.1"
_LOCALHOST_V6 = "::1"
_GLOBAL_DEFAULT_TIMEOUT = object()
_default_timeout = None


def _member(number, enumeration):
    try:
        return enumeration(number)
    except ValueError:
        return number


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout):
    global _default_timeout
    if timeout is not None:
        timeout = float(timeout)
        if timeout < 0:
            raise ValueError("Timeout value out of range")
    _default_timeout = timeout


class socket(_socket.socket):
    __slots__ = ["_io_refs", "_closed"]

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _socket.socket.__init__(self, family, type, proto, fileno)
        self._io_refs = 0
        self._closed = False
        if _default_timeout is not None:
            self.settimeout(_default_timeout)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    def __repr__(self):
        closed = getattr(self, "_closed", False)
        text = (f"<{type(self).__module__}.{type(self).__qualname__}{' [closed]' if closed else ''} fd={self.fileno()}"
                f", family={_shown(self.family)}, type={_shown(self.type)}, proto={self.proto}")
        if not closed:
            for what, read in (("laddr", self.getsockname), ("raddr", self.getpeername)):
                try:
                    address = read()
                except OSError:
                    continue
                if address:
                    text += f", {what}={address}"
        return text + ">"

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")

    def dup(self):
        made = self.__class__(self.family, self.type, self.proto, fileno=dup(self.fileno()))
        made.settimeout(self.gettimeout())
        return made

    def accept(self):
        fd, address = self._accept()
        made = socket(self.family, self.type, self.proto, fileno=fd)
        if _default_timeout is None and self.gettimeout():
            made.setblocking(True)
        return made, address

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        raw = SocketIO(self, "".join(part for part in "rw" if part in mode) or "r")
        self._io_refs += 1
        if buffering is None:
            buffering = -1
        if buffering == 0:
            if "b" not in mode:
                raise ValueError("unbuffered streams must be binary")
            return raw
        buffered = _BufferedFile(raw)
        if "b" in mode:
            return buffered
        return _TextFile(buffered, encoding or "utf-8", errors or "strict", newline, mode)

    def _decref_socketios(self):
        if self._io_refs > 0:
            self._io_refs -= 1
        if self._closed:
            self.close()

    def close(self):
        self._closed = True
        if self._io_refs <= 0:
            _socket.socket.close(self)

    def detach(self):
        self._closed = True
        return _socket.socket.detach(self)

    @property
    def family(self):
        return _member(super().family, AddressFamily)

    @property
    def type(self):
        return _member(super().type, SocketKind)

    def sendfile(self, file, offset=0, count=None):
        if offset:
            file.seek(offset)
        data = file.read() if count is None else file.read(count)
        self.sendall(data)
        return len(data)

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        data = b"".join(buffers)
        return self.send(data) if address is None else self.sendto(data, address)

    def recvmsg(self, bufsize, ancbufsize=0, flags=0):
        data, address = self.recvfrom(bufsize, flags)
        return data, [], 0, address

    def get_inheritable(self):
        return os.get_inheritable(self.fileno())

    def set_inheritable(self, inheritable):
        os.set_inheritable(self.fileno(), inheritable)


def _shown(value):
    import sys
    return format(value, "d") if sys.version_info >= (3, 11) else str(value)


class SocketIO(io.RawIOBase):
    """The raw file of a socket."""

    def __init__(self, sock, mode):
        self._sock = sock
        self.mode = mode + "b"
        self._reading = "r" in mode
        self._writing = "w" in mode
        self._timeout_occurred = False

    def readable(self):
        self._checkClosed()
        return self._reading

    def writable(self):
        self._checkClosed()
        return self._writing

    def seekable(self):
        self._checkClosed()
        return False

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while data := self.read(65536):
            parts.append(data)
        return b"".join(parts)

    def readinto(self, buffer):
        self._checkClosed()
        if not self._reading:
            raise io.UnsupportedOperation("not readable")
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(buffer)
        except timeout:
            self._timeout_occurred = True
            raise
        except BlockingIOError:
            return None

    def write(self, data):
        self._checkClosed()
        if not self._writing:
            raise io.UnsupportedOperation("not writable")
        try:
            return self._sock.send(data)
        except BlockingIOError:
            return None

    def fileno(self):
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    def close(self):
        if self.closed:
            return
        io.RawIOBase.close(self)
        self._sock._decref_socketios()
        self._sock = None


class _BufferedFile(io.BufferedIOBase):
    """Reads ahead, and collects what is written until a flush."""

    def __init__(self, raw):
        self.raw = raw
        self._ahead = b""
        self._pending = []
        self._size = 0

    @property
    def closed(self):
        return self.raw.closed

    @property
    def mode(self):
        return self.raw.mode

    @property
    def name(self):
        return self.raw.name

    def _checkClosed(self, msg=None):
        if self.raw.closed:
            raise ValueError("I/O operation on closed file.")

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def fileno(self):
        return self.raw.fileno()

    def _fill(self, size=8192):
        data = self.raw.read(max(size, 8192))
        if data:
            self._ahead += data
        return data

    def _take(self, size):
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def _check_reading(self):
        self._checkClosed()
        if not self.raw._reading:
            raise io.UnsupportedOperation("read")

    def read(self, size=-1, /):
        self._check_reading()
        if size is None or size < 0:
            while self._fill():
                pass
            return self._take(len(self._ahead))
        while len(self._ahead) < size and self._fill(size - len(self._ahead)):
            pass
        return self._take(size)

    def read1(self, size=-1, /):
        self._check_reading()
        if not self._ahead:
            self._fill()
        return self._take(len(self._ahead) if size < 0 else size)

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def peek(self, size=0, /):
        if not self._ahead:
            self._fill()
        return self._ahead

    def readline(self, size=-1, /):
        self._check_reading()
        searched = 0
        while True:
            end = self._ahead.find(b"\n", searched) + 1
            if size is not None and size >= 0 and (end == 0 or end > size) and len(self._ahead) >= size:
                return self._take(size)
            if end:
                return self._take(end)
            searched = len(self._ahead)
            if not self._fill():
                return self._take(searched)

    def write(self, data, /):
        self._checkClosed()
        if not self.raw._writing:
            raise io.UnsupportedOperation("write")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._pending.append(bytes(data))
        self._size += len(data)
        if self._size > 8192:
            self.flush()
        return len(data)

    def flush(self):
        self._checkClosed()
        data, self._pending, self._size = b"".join(self._pending), [], 0
        while data:
            data = data[self.raw.write(data):]

    def close(self):
        if self.closed:
            return
        try:
            if self.raw._writing:
                self.flush()
        finally:
            self.raw.close()

    def detach(self):
        self.flush()
        return self.raw


class _TextFile(io.TextIOBase):
    """Text on a buffered file of bytes."""

    def __init__(self, buffer, encoding, errors, newline, mode):
        self.buffer = buffer
        self.encoding = encoding
        self.errors = errors
        self._newline = newline
        self.mode = mode

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def _checkClosed(self, msg=None):
        self.buffer._checkClosed()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def fileno(self):
        return self.buffer.fileno()

    def _decode(self, data):
        text = data.decode(self.encoding, self.errors)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self._newline is None else text

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self._decode(self.buffer.read())
        parts = []
        while size > 0 and (byte := self.buffer.read(1)):
            while True:
                try:
                    character = byte.decode(self.encoding)
                    break
                except UnicodeDecodeError:
                    more = self.buffer.read(1)
                    if not more:
                        character = byte.decode(self.encoding, self.errors)
                        break
                    byte += more
            parts.append(character)
            size -= 1
        return "".join(parts)

    def readline(self, size=-1, /):
        return self._decode(self.buffer.readline(size))

    def write(self, text, /):
        self._checkClosed()
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        data = text.replace("\n", self._newline) if self._newline else text
        self.buffer.write(data.encode(self.encoding, self.errors))
        return len(text)

    def flush(self):
        self.buffer.flush()

    def close(self):
        self.buffer.close()


SocketType = socket


def fromfd(fd, family, type, proto=0):
    return socket(family, type, proto, dup(fd))


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    a, b = _socket.socketpair(AF_UNIX if family is None else family, type, proto)
    family = AF_UNIX if family is None else family
    return socket(family, type, proto, a), socket(family, type, proto, b)


def getfqdn(name=""):
    return gethostname() if not name or name in ("0.0.0.0", "::") else name


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    error = None
    for family, kind, proto, _, target in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(target)
            return sock
        except OSError as caught:
            error = caught
            if sock is not None:
                sock.close()
    if error is None:
        raise OSError("getaddrinfo returns an empty list")
    try:
        raise error
    finally:
        error = None


def has_dualstack_ipv6():
    return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    sock = socket(family, SOCK_STREAM)
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        if reuse_port:
            sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        try:
            sock.bind(address)
        except OSError as error:
            raise OSError(error.errno, f"{error.strerror} (while attempting to bind on address {address!r})") from None
        if backlog is None:
            sock.listen()
        else:
            sock.listen(backlog)
        return sock
    except BaseException:
        sock.close()
        raise


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return [(_member(item[0], AddressFamily), _member(item[1], SocketKind), *item[2:])
            for item in _socket.getaddrinfo(host, port, family, type, proto, flags)]
`;
