/** The module `platform`, in Python. */
export const platform = String.raw`
import sys


def system():
    return "Linux"


def node():
    return "localhost"


def release():
    return "6.1.0"


def version():
    return "#1 SMP"


def machine():
    return "x86_64"


def processor():
    return ""


def platform(aliased=False, terse=False):
    return "Linux-6.1.0-x86_64-with-glibc2.36"


def architecture(executable=None, bits="", linkage=""):
    return "64bit", "ELF"


def python_version():
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split("."))


def python_implementation():
    return "CPython"


def python_compiler():
    return "GCC 12.2.0"


def python_build():
    return "main", "Jan  1 2026 00:00:00"


def python_branch():
    return ""


def python_revision():
    return ""


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return "glibc", "2.36"


def uname():
    from collections import namedtuple
    kind = namedtuple("uname_result", "system node release version machine processor")
    return kind(system(), node(), release(), version(), machine(), processor())
`;
