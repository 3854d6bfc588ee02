/** The module `shutil`, in Python. */
export const shutil = String.raw`
import collections as _collections
import fnmatch as _fnmatch
import os
import stat as _stat

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
    "SpecialFileError", "get_terminal_size", "which", "ignore_patterns", "disk_usage", "SameFileError",
]


class Error(OSError):
    pass


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


class ReadError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while True:
        part = fsrc.read(length or 65536)
        if not part:
            break
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source:
        with open(dst, "wb") as target:
            copyfileobj(source, target)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, _stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    found = os.stat(src)
    os.utime(dst, ns=(found.st_atime_ns, found.st_mtime_ns))
    os.chmod(dst, _stat.S_IMODE(found.st_mode))


def _target(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    dst = _target(src, dst)
    copyfile(src, dst)
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    dst = _target(src, dst)
    copyfile(src, dst)
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    def ignore(path, names):
        return {name for pattern in patterns for name in _fnmatch.filter(names, pattern)}
    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in left_out:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        try:
            if os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    copystat(src, dst)
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    def failed(function, place, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, place, error)
        elif onerror is not None:
            onerror(function, place, (type(error), error, error.__traceback__))
        else:
            raise error

    try:
        names = os.listdir(path)
    except OSError as error:
        failed(os.lstat if isinstance(error, FileNotFoundError) else os.listdir, path, error)
        return
    for name in names:
        full = os.path.join(path, name)
        if os.path.isdir(full):
            rmtree(full, ignore_errors, onerror, onexc=onexc)
        else:
            try:
                os.unlink(full)
            except OSError as error:
                failed(os.unlink, full, error)
    try:
        os.rmdir(path)
    except OSError as error:
        failed(os.rmdir, path, error)


def move(src, dst, copy_function=copy2):
    real = dst
    if os.path.isdir(dst):
        if os.path.exists(src) and os.path.samefile(src, dst):
            os.rename(src, dst)
            return dst
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.path.sep)))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    if os.path.isdir(src) and (os.path.abspath(real) + "/").startswith(os.path.abspath(src) + "/"):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    os.rename(src, real)
    return real


_usage = _collections.namedtuple("usage", "total used free")


def disk_usage(path):
    os.stat(path)
    return _usage(10 ** 9, 10 ** 6, 10 ** 9 - 10 ** 6)


def get_terminal_size(fallback=(80, 24)):
    def number(name):
        try:
            return int(os.environ.get(name, 0))
        except ValueError:
            return 0
    return os.terminal_size((number("COLUMNS") or fallback[0], number("LINES") or fallback[1]))


def which(cmd, mode=1, path=None):
    return None
`;
