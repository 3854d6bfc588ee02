/** The module `pathlib`, in Python. */
export const pathlib = String.raw`
import fnmatch
import io
import os
import posixpath
import ntpath
import re
import sys
from _collections_abc import Sequence
from stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class _Parents(Sequence):
    """What path.parents gives."""

    def __init__(self, path):
        self._path_class = type(path)
        self._drv, self._root, self._parts = path._drv, path._root, path._parts

    def __len__(self):
        return len(self._parts) - (1 if self._drv or self._root else 0)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path_class._from(self._drv, self._root, self._parts[:-index - 1])

    def __repr__(self):
        return f"<{self._path_class.__name__}.parents>"


class PurePath:
    """A path that is only computed with."""

    _flavour = posixpath

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        return cls._of(args)

    def __init__(self, *args):
        pass

    def __reduce__(self):
        return self.__class__, tuple(self._parts)

    @classmethod
    def _of(cls, args):
        return cls._from(*cls._parse(args))

    @classmethod
    def _from(cls, drv, root, parts):
        self = object.__new__(cls)
        self._drv, self._root, self._parts = drv, root, parts
        return self

    @classmethod
    def _parse(cls, args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                texts.append(str(arg) if arg._parts else "")
                continue
            text = os.fspath(arg) if hasattr(arg, "__fspath__") else arg
            if not isinstance(text, str):
                if sys.version_info >= (3, 12):
                    raise TypeError(
                        "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                        f"not {type(text).__name__!r}"
                    )
                if isinstance(text, bytes) or hasattr(arg, "__fspath__"):
                    raise TypeError(
                        f"argument should be a str object or an os.PathLike object returning str, not {type(arg)!r}"
                    )
                raise TypeError(f"expected str, bytes or os.PathLike object, not {type(text).__name__}")
            texts.append(text)
        if not texts:
            return "", "", []
        return cls._split(cls._flavour.join(*texts) if len(texts) > 1 else texts[0])

    @staticmethod
    def _split(text):
        if not text:
            return "", "", []
        root = ""
        if text.startswith("/"):
            root = "//" if text.startswith("//") and not text.startswith("///") else "/"
        parts = [part for part in text.split("/") if part and part != "."]
        return "", root, ([root] if root else []) + parts

    _sep = "/"

    def _make(self, parts):
        return self._from(self._drv, self._root, parts)

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            anchor = self._drv + self._root
            if anchor:
                self._str = anchor + self._sep.join(self._parts[1:])
            else:
                self._str = self._sep.join(self._parts) or "."
            return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self).replace(self._sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.as_posix()!r})"

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        return "file://" + quote(bytes(self))

    def _folded(self):
        return self._parts

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._flavour is other._flavour and self._folded() == other._folded()

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(tuple(self._folded()))
            return self._hash

    def _comparable(self, other):
        return isinstance(other, PurePath) and self._flavour is other._flavour

    def __lt__(self, other):
        return self._folded() < other._folded() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._folded() <= other._folded() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._folded() > other._folded() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._folded() >= other._folded() if self._comparable(other) else NotImplemented

    @property
    def drive(self):
        return self._drv

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._drv + self._root

    @property
    def parts(self):
        return tuple(self._parts)

    def _names(self):
        return self._parts[1:] if self._drv or self._root else self._parts

    @property
    def name(self):
        names = self._names()
        return names[-1] if names else ""

    @property
    def suffix(self):
        name = self.name
        i = name.rfind(".")
        return name[i:] if 0 < i < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        i = name.rfind(".")
        return name[:i] if 0 < i < len(name) - 1 else name

    def _check_name(self, name):
        if not name or self._sep in name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        self._check_name(name)
        return self._make(self._parts[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if self._sep in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        name = self.name
        if not name:
            raise ValueError(f"{self!r} has an empty name")
        old = self.suffix
        return self._make(self._parts[:-1] + [(name[:-len(old)] if old else name) + suffix])

    def relative_to(self, *other, walk_up=False):
        if not other:
            raise TypeError("need at least one argument")
        base = self._of(other)
        mine, theirs = self._folded(), base._folded()
        up = 0
        while mine[:len(theirs)] != theirs:
            new = sys.version_info >= (3, 12)
            if not walk_up or not theirs or len(theirs) == 1 and base.anchor:
                if walk_up and self.anchor != base.anchor:
                    raise ValueError(f"{str(self)!r} and {str(base)!r} have different anchors")
                if new:
                    raise ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r}")
                raise ValueError(
                    f"{str(self)!r} is not in the subpath of {str(base)!r}"
                    " OR one path is relative and the other is absolute."
                )
            if theirs[-1] == "..":
                raise ValueError(f"'..' segment in {str(base)!r} cannot be walked")
            theirs = theirs[:-1]
            up += 1
        return self._from("", "", [".."] * up + self._parts[len(theirs):])

    def is_relative_to(self, *other):
        base = self._of(other)._folded()
        return self._folded()[:len(base)] == base

    def joinpath(self, *args):
        return self._of((self, *args))

    def with_segments(self, *args):
        return self._of(args)

    def __truediv__(self, key):
        try:
            return self._of((self, key))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._of((key, self))
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        if len(self._names()) == 0:
            return self
        return self._make(self._parts[:-1])

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self._of((path_pattern,))
        wanted = pattern._folded()
        if not wanted:
            raise ValueError("empty pattern")
        parts = self._folded()
        if pattern._root or pattern._drv:
            if len(wanted) != len(parts):
                return False
        elif len(wanted) > len(parts):
            return False
        if case_sensitive is False:
            wanted, parts = [p.lower() for p in wanted], [p.lower() for p in parts]
        return all(fnmatch.fnmatchcase(part, pat) for part, pat in zip(reversed(parts), reversed(wanted)))


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    _flavour = ntpath
    _sep = "\\"

    @staticmethod
    def _split(text):
        drv, rest = ntpath.splitdrive(text.replace("/", "\\"))
        root = "\\" if rest.startswith("\\") or drv.startswith("\\\\") else ""
        parts = [part for part in rest.split("\\") if part and part != "."]
        return drv, root, ([drv + root] if drv or root else []) + parts

    def _folded(self):
        return [part.lower() for part in self._parts]

    def is_absolute(self):
        return bool(self._root and self._drv)

    def is_reserved(self):
        name = self.name.partition(".")[0].rstrip(" ").upper()
        return name in ("CON", "PRN", "AUX", "NUL") or len(name) == 4 and name[:3] in ("COM", "LPT") and name[3] in "123456789"

    def as_uri(self):
        from urllib.parse import quote
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        drive = self._drv
        if len(drive) == 2 and drive[1] == ":":
            return "file:///" + drive + quote(self.as_posix()[2:])
        return "file:" + quote(self.as_posix())


class Path(PurePath):
    """A path of the file system."""

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return cls._of(args)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def iterdir(self):
        for name in os.listdir(self):
            yield self._child(name)

    def _child(self, name):
        return self._make(self._parts + [name])

    def _scan(self):
        try:
            return [(entry.name, entry.is_dir()) for entry in os.scandir(self)]
        except OSError:
            return []

    def glob(self, pattern, *, case_sensitive=None):
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        drv, root, parts = self._split(pattern)
        if drv or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        only_dirs = pattern.endswith("/")
        seen = set()
        for path in self._select(tuple(parts), only_dirs):
            if path not in seen:
                seen.add(path)
                yield path

    def rglob(self, pattern, *, case_sensitive=None):
        drv, root, parts = self._split(pattern)
        if drv or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        seen = set()
        for path in self._select(("**", *parts), pattern.endswith("/")):
            if path not in seen:
                seen.add(path)
                yield path

    def _select(self, parts, only_dirs):
        if not parts:
            if not only_dirs or self.is_dir():
                yield self
            return
        first, rest = parts[0], parts[1:]
        if first == "**":
            if self.is_dir():
                for folder in self._folders():
                    yield from folder._select(rest, only_dirs)
        elif first == "..":
            yield from self._child("..")._select(rest, only_dirs)
        elif not any(char in first for char in "*?["):
            child = self._child(first)
            if child.exists():
                yield from child._select(rest, only_dirs)
        else:
            for name, is_folder in self._scan():
                if fnmatch.fnmatchcase(name, first) and (is_folder or not rest):
                    yield from self._child(name)._select(rest, only_dirs)

    def _folders(self):
        yield self
        for name, is_folder in self._scan():
            if is_folder:
                yield from self._child(name)._folders()

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(self, top_down, on_error):
            yield self._of((folder,)), folders, files

    def absolute(self):
        if self.is_absolute():
            return self
        return self._of((os.getcwd(), self))

    def resolve(self, strict=False):
        full = os.path.realpath(self)
        if strict:
            os.stat(full)
        return self._of((full,))

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def owner(self):
        self.stat()
        return "user"

    def group(self):
        self.stat()
        return "user"

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {data.__class__.__name__}")
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            os.utime(self)
        else:
            self.open("x").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self._of((target,))

    def replace(self, target):
        os.replace(self, target)
        return self._of((target,))

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self)

    def readlink(self):
        return self._of((os.readlink(self),))

    def _mode_is(self, test):
        try:
            return test(self.stat().st_mode)
        except OSError:
            return False
        except ValueError:
            return False

    def exists(self, *, follow_symlinks=True):
        return self._mode_is(lambda mode: True)

    def is_dir(self):
        return self._mode_is(S_ISDIR)

    def is_file(self):
        return self._mode_is(S_ISREG)

    def is_symlink(self):
        return os.path.islink(self)

    def is_mount(self):
        return str(self.absolute()) == "/"

    def is_socket(self):
        return self._mode_is(S_ISSOCK)

    def is_fifo(self):
        return self._mode_is(S_ISFIFO)

    def is_block_device(self):
        return self._mode_is(S_ISBLK)

    def is_char_device(self):
        return self._mode_is(S_ISCHR)

    def expanduser(self):
        names = self._names()
        if not self._root and names and names[0][:1] == "~":
            home = os.path.expanduser(names[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self._of((home, *names[1:]))
        return self


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path, PureWindowsPath):
    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
`;
