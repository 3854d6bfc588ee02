/** The module `glob`, in Python. */
export const glob = String.raw`
import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]

_magic = re.compile("([*?[])")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    found = _iglob(pathname, root, recursive, False, include_hidden)
    if not pathname or recursive and pathname[:2] == "**":
        first = next(found, None)
        if first:
            yield first
    yield from found


def _iglob(pathname, root, recursive, only_dirs, hidden):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if os.path.lexists(os.path.join(root, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root, dirname)):
            yield pathname
        return
    if not dirname:
        if recursive and basename == "**":
            yield from _below(root, only_dirs, hidden)
        else:
            yield from _names(root, basename, only_dirs, hidden)
        return
    if dirname != pathname and has_magic(dirname):
        folders = _iglob(dirname, root, recursive, True, hidden)
    else:
        folders = [dirname]
    for folder in folders:
        inside = os.path.join(root, folder)
        if not has_magic(basename):
            if basename:
                names = [basename] if os.path.lexists(os.path.join(inside, basename)) else []
            else:
                names = [basename] if os.path.isdir(inside) else []
        elif recursive and basename == "**":
            names = _below(inside, only_dirs, hidden)
        else:
            names = _names(inside, basename, only_dirs, hidden)
        for name in names:
            yield os.path.join(folder, name)


def _listed(folder, only_dirs):
    try:
        with os.scandir(folder or ".") as entries:
            return [entry.name for entry in entries if not only_dirs or entry.is_dir()]
    except OSError:
        return []


def _names(folder, pattern, only_dirs, hidden):
    names = _listed(folder, only_dirs)
    if not hidden and pattern[:1] != ".":
        names = [name for name in names if name[:1] != "."]
    return fnmatch.filter(names, pattern)


def _below(folder, only_dirs, hidden):
    yield ""
    for name in _listed(folder, only_dirs):
        if hidden or name[:1] != ".":
            yield name
            path = os.path.join(folder, name) if folder else name
            if os.path.isdir(path):
                for inner in _below(path, only_dirs, hidden):
                    if inner:
                        yield os.path.join(name, inner)


def has_magic(s):
    return _magic.search(s) is not None


def escape(pathname):
    return _magic.sub(r"[\1]", pathname)
`;
