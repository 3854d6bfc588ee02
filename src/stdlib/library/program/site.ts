/** The module `site`, in Python. */
export const site = String.raw`
import sys

ENABLE_USER_SITE = True
PREFIXES = [sys.prefix, sys.exec_prefix]
USER_BASE, USER_SITE = "/home/user/.local", f"/home/user/.local/lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"


def getsitepackages(prefixes=None):
    return [f"/usr/lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"]


def getusersitepackages():
    return USER_SITE


def getuserbase():
    return USER_BASE
`;
