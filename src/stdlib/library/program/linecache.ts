/** The module `linecache`, in Python. */
export const linecache = String.raw`
from _warnings import _source_line

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]
cache = {}


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename)
    if lines:
        return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""
    line = _source_line(filename, lineno)
    return line + "\n" if line else ""


def getlines(filename, module_globals=None):
    try:
        with open(filename) as file:
            return file.readlines()
    except (OSError, UnicodeDecodeError, ValueError):
        return []


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return False


def updatecache(filename, module_globals=None):
    return getlines(filename)
`;
