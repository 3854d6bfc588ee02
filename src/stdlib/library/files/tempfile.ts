/** The module `tempfile`, in Python. */
export const tempfile = String.raw`
import io as _io
import os as _os
import shutil as _shutil
import types as _types
from random import Random as _Random

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir",
]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
_random = None


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    return "/tmp" if tempdir is None else tempdir


def gettempdirb():
    return gettempdir().encode()


def _free_name(suffix, prefix, dir):
    global _random
    if _random is None:
        _random = _Random()
    folder = _os.path.abspath(gettempdir() if dir is None else _os.fspath(dir))
    while True:
        middle = "".join(_random.choices(_letters, k=8))
        path = _os.path.join(folder, (template if prefix is None else prefix) + middle + (suffix or ""))
        if not _os.path.exists(path):
            return path


def mktemp(suffix="", prefix=template, dir=None):
    return _free_name(suffix, prefix, dir)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _free_name(suffix, prefix, dir)
    return _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), path


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _free_name(suffix, prefix, dir)
    _os.mkdir(path, 0o700)
    return path


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *args):
        self.close()
        self._remove()

    def close(self):
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def _remove(self):
        if self.delete and _os.path.exists(self.name):
            _os.unlink(self.name)

    def __iter__(self):
        return iter(self.file)

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object at {id(self):#x}>"


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    path = _free_name(suffix, prefix, dir)
    file = open(path, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    path = _free_name(suffix, prefix, dir)
    file = open(path, mode, buffering, encoding, errors, newline)
    _os.unlink(path)
    return file


class SpooledTemporaryFile:
    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = _io.BytesIO() if "b" in mode else _io.StringIO(newline="\n" if newline is None else newline)
        self._max_size = max_size
        self._rolled = False
        self._make = lambda: TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)
        self.mode = mode

    def rollover(self):
        if self._rolled:
            return
        old, self._file = self._file, self._make()
        place = old.tell()
        self._file.write(old.getvalue())
        self._file.seek(place)
        self._rolled = True

    def _check(self):
        if self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, s):
        count = self._file.write(s)
        self._check()
        return count

    def writelines(self, lines):
        self._file.writelines(lines)
        self._check()

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *args):
        self._file.close()


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore)

    __class_getitem__ = classmethod(_types.GenericAlias)
`;
