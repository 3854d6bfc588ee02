/** The module `io`, in Python: text and bytes in memory; files themselves are those of `open`. */
export const io = String.raw`
open = open
DEFAULT_BUFFER_SIZE = 8192
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
BlockingIOError = BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    pass


def text_encoding(encoding, stacklevel=2):
    return "utf-8" if encoding is None else encoding


class IOBase:
    _closed = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file" + self._closed_end)

    _closed_end = "."

    def flush(self):
        self._check()

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readable(self):
        self._check()
        return False

    writable = seekable = readable

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        return list(self)

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    encoding = errors = newlines = None


class _Memory:
    """What StringIO and BytesIO share: a text or bytes, and a position in it."""

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check()
        return self._join()

    def _join(self):
        # What is written at the end is collected, so that many short writes stay cheap.
        if self._parts:
            self._data = self._empty.join([self._data, *self._parts])
            self._parts = []
        return self._data

    def read(self, size=-1, /):
        self._check()
        data = self._join()
        start = self._pos
        end = len(data) if size is None or size < 0 else min(len(data), start + size)
        self._pos = max(start, end)
        return data[start:end]

    def readline(self, size=-1, /):
        self._check()
        data = self._join()
        end = data.find(self._newline, self._pos) + 1 or len(data)
        if size is not None and size >= 0:
            end = min(end, self._pos + size)
        line = data[self._pos:end]
        self._pos += len(line)
        return line

    def tell(self):
        self._check()
        return self._pos

    def truncate(self, pos=None, /):
        self._check()
        pos = self._pos if pos is None else pos
        if pos < 0:
            raise ValueError(f"{self._negative_size} {pos}")
        self._data = self._join()[:pos]
        self._length = len(self._data)
        return pos

    def _put(self, added):
        count = len(added)
        if self._pos == self._length:
            self._parts.append(added)
        elif count:
            data = self._join()
            if self._pos > len(data):
                data += self._filler * (self._pos - len(data))
            self._data = data[:self._pos] + added + data[self._pos + count:]
        self._pos += count
        self._length = max(self._length, self._pos)
        return count


class StringIO(_Memory, TextIOBase):
    _closed_end = ""
    _empty = ""
    _newline = "\n"
    _filler = "\0"
    _negative_size = "Negative size value"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._data = initial_value or ""
        if newline is None:
            self._data = self._data.replace("\r\n", "\n").replace("\r", "\n")
        self._universal = newline is None
        self._parts = []
        self._length = len(self._data)
        self._pos = 0

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        self._put(s.replace("\r\n", "\n").replace("\r", "\n") if self._universal else s)
        return len(s)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        if pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        self._pos = self._pos if whence == 1 else self._length if whence == 2 else pos
        return self._pos

    line_buffering = False


class BytesIO(_Memory, BufferedIOBase):
    _empty = b""
    _newline = b"\n"
    _filler = b"\0"
    _negative_size = "negative size value"

    def __init__(self, initial_bytes=b""):
        self._data = bytes(initial_bytes) if initial_bytes is not None else b""
        self._parts = []
        self._length = len(self._data)
        self._pos = 0

    def write(self, b, /):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(b))

    read1 = _Memory.read

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def getbuffer(self):
        return memoryview(bytearray(self.getvalue()))

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        self._pos = max(0, pos + (0, self._pos, self._length)[whence])
        return self._pos
`;
