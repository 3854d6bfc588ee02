/** The module `io`, in Python. */
export const io = String.raw`
import abc
import _io
from _io import BytesIO, StringIO, UnsupportedOperation, open

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
    "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
    "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "text_encoding", "DEFAULT_BUFFER_SIZE",
    "IncrementalNewlineDecoder",
]

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
BlockingIOError = BlockingIOError
OpenWrapper = open


def text_encoding(encoding, stacklevel=2):
    return "locale" if encoding is None else encoding


def open_code(path):
    return open(path, "rb")


class IOBase(metaclass=abc.ABCMeta):
    _closed = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    def _unsupported(self, name):
        raise UnsupportedOperation(f"{self.__class__.__name__}.{name}() not supported")

    def flush(self):
        self._checkClosed()

    def isatty(self):
        self._checkClosed()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def seek(self, pos, whence=0):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        raise UnsupportedOperation("truncate")

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1):
        size = -1 if size is None else size
        parts = bytearray()
        while size < 0 or len(parts) < size:
            part = self.read(1)
            if not part:
                break
            parts += part
            if part == b"\n":
                break
        return bytes(parts)

    def readlines(self, hint=None):
        if hint is None or hint <= 0:
            return list(self)
        lines, length = [], 0
        for line in self:
            lines.append(line)
            length += len(line)
            if length >= hint:
                break
        return lines

    def writelines(self, lines):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        part = bytearray(size)
        count = self.readinto(part)
        if count is None:
            return None
        return bytes(part[:count])

    def readall(self):
        parts = bytearray()
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts += part
        return bytes(parts)

    def readinto(self, b):
        self._unsupported("readinto")

    def write(self, b):
        self._unsupported("write")


class BufferedIOBase(IOBase):
    def read(self, size=-1):
        raise UnsupportedOperation("read")

    def read1(self, size=-1):
        raise UnsupportedOperation("read1")

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, b):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


class TextIOBase(IOBase):
    encoding = errors = newlines = None

    def read(self, size=-1):
        raise UnsupportedOperation("read")

    def readline(self, size=-1):
        raise UnsupportedOperation("readline")

    def write(self, s):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


class _Buffered(BufferedIOBase):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self.raw = raw

    @property
    def closed(self):
        return self.raw.closed

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def detach(self):
        raw, self.raw = self.raw, None
        return raw

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def seek(self, target, whence=0):
        return self.raw.seek(target, whence)

    def tell(self):
        return self.raw.tell()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def __repr__(self):
        name = getattr(self.raw, "name", None)
        shown = "" if name is None else f" name={name!r}"
        return f"<_io.{type(self).__name__}{shown}>"


class BufferedReader(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        super().__init__(raw, buffer_size)
        self._ahead = b""

    def readable(self):
        return self.raw.readable()

    def _fill(self, size):
        while size < 0 or len(self._ahead) < size:
            part = self.raw.read(DEFAULT_BUFFER_SIZE)
            if not part:
                break
            self._ahead += part

    def _take(self, size):
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read(self, size=-1):
        self._checkClosed("read of closed file")
        size = -1 if size is None else size
        self._fill(size)
        return self._take(len(self._ahead) if size < 0 else size)

    def read1(self, size=-1):
        if not self._ahead:
            self._ahead = self.raw.read(DEFAULT_BUFFER_SIZE) or b""
        return self._take(len(self._ahead) if size < 0 else size)

    def peek(self, size=0):
        if not self._ahead:
            self._ahead = self.raw.read(DEFAULT_BUFFER_SIZE) or b""
        return self._ahead

    def readline(self, size=-1):
        while (end := self._ahead.find(b"\n")) < 0:
            part = self.raw.read(DEFAULT_BUFFER_SIZE)
            if not part:
                break
            self._ahead += part
        end = len(self._ahead) if end < 0 else end + 1
        return self._take(end if size is None or size < 0 else min(end, size))

    def seek(self, target, whence=0):
        if whence == 1:
            target -= len(self._ahead)
        self._ahead = b""
        return self.raw.seek(target, whence)

    def tell(self):
        return self.raw.tell() - len(self._ahead)


class BufferedWriter(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        super().__init__(raw, buffer_size)
        self._pending = bytearray()
        self._size = buffer_size

    def writable(self):
        return self.raw.writable()

    def write(self, b):
        self._checkClosed("write to closed file")
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._pending += b
        if len(self._pending) > self._size:
            self.flush()
        return len(b)

    def flush(self):
        self._checkClosed("flush of closed file")
        while self._pending:
            count = self.raw.write(bytes(self._pending))
            del self._pending[:count]

    def seek(self, target, whence=0):
        self.flush()
        return super().seek(target, whence)

    def tell(self):
        return super().tell() + len(self._pending)


class BufferedRandom(BufferedWriter, BufferedReader):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        super().__init__(raw, buffer_size)
        self._ahead = b""
        self._pending = bytearray()
        self._size = 0


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)
        self.read, self.readline, self.peek = self.reader.read, self.reader.readline, self.reader.peek
        self.write, self.flush = self.writer.write, self.writer.flush

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()


class FileIO(RawIOBase):
    def __new__(cls, file, mode="r", closefd=True, opener=None):
        return open(file, mode.replace("b", "") + "b", 0)


class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate = decoder, translate
        self._held = ""

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        text = self._held + text
        self._held = ""
        if text.endswith("\r") and not final:
            text, self._held = text[:-1], "\r"
        return text.replace("\r\n", "\n").replace("\r", "\n") if self.translate else text


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = buffer
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        "".encode(self._encoding)
        self._errors = errors or "strict"
        self._newline = newline
        self.line_buffering, self.write_through = line_buffering, write_through
        self._ahead = None
        self._pending = []

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.flush()
        self._encoding = encoding or self._encoding
        self._errors = errors or self._errors
        if line_buffering is not None:
            self.line_buffering = line_buffering

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def close(self):
        if self.buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def flush(self):
        self._checkClosed()
        if self._pending:
            data = "".join(self._pending).encode(self._encoding, self._errors)
            self._pending = []
            self.buffer.write(data)
        self.buffer.flush()

    def write(self, s):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        if not self.writable():
            raise UnsupportedOperation("not writable")
        count = len(s)
        if self._newline in ("\r", "\r\n"):
            s = s.replace("\n", self._newline)
        self._pending.append(s)
        if self.write_through or self.line_buffering and ("\n" in s or "\r" in s) or sum(map(len, self._pending)) > 8192:
            self.flush()
        return count

    def _load(self):
        self._checkClosed()
        if not self.readable():
            raise UnsupportedOperation("not readable")
        if self._pending:
            self.flush()
        if self._ahead is None:
            text = self.buffer.read().decode(self._encoding, self._errors)
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._ahead = text
        return self._ahead

    def read(self, size=-1):
        text = self._load()
        if not text:
            self._ahead = None
            text = self._load()
        size = len(text) if size is None or size < 0 else size
        self._ahead = text[size:]
        return text[:size]

    def readline(self, size=-1):
        text = self._load()
        if not text:
            self._ahead = None
            text = self._load()
        if self._newline == "":
            lines = text.splitlines(True)[:1]
            end = len(lines[0]) if lines else 0
        else:
            newline = self._newline or "\n"
            end = text.find(newline)
            end = len(text) if end < 0 else end + len(newline)
        if size is not None and size >= 0:
            end = min(end, size)
        self._ahead = text[end:]
        return text[:end]

    def tell(self):
        self.flush()
        behind = len((self._ahead or "").encode(self._encoding, self._errors))
        return self.buffer.tell() - behind

    def seek(self, cookie, whence=0):
        self._checkClosed()
        if whence == 1 and cookie:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == 2 and cookie:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence == 1:
            cookie, whence = self.tell(), 0
        self.flush()
        self._ahead = None
        return self.buffer.seek(cookie, whence)

    def truncate(self, pos=None):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        name = getattr(self.buffer, "name", None)
        shown = "" if name is None else f" name={name!r}"
        mode = getattr(self, "mode", None)
        shown += "" if mode is None else f" mode={mode!r}"
        return f"<_io.TextIOWrapper{shown} encoding={self._encoding!r}>"


TextIOBase.register(StringIO)
BufferedIOBase.register(BytesIO)
TextIOWrapper.register(_io.TextIOWrapper)
for _kind in _io._standard:
    TextIOWrapper.register(_kind)
for _name in ("BufferedReader", "BufferedWriter", "BufferedRandom", "FileIO"):
    globals()[_name].register(getattr(_io, _name))
del _name, _kind
`;
