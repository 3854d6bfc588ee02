/** Top-level modules of CPython's library: for them the message is "not yet", for others "unknown". */
const names = new Set(
  `abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cmath cmd code codecs collections
  colorsys concurrent configparser contextlib contextvars copy cProfile csv ctypes curses dataclasses datetime decimal
  difflib dis doctest email encodings enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools
  gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress
  itertools json keyword linecache locale logging lzma mailbox math mimetypes mmap multiprocessing netrc numbers opcode
  operator os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix pprint profile pstats pty pwd
  py_compile pydoc queue quopri random re readline reprlib resource sched secrets select selectors shelve shlex shutil
  signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys
  sysconfig syslog tarfile tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback
  tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml
  xmlrpc zipapp zipfile zipimport zlib zoneinfo _thread`.split(/\s+/),
);

/** True if a module of that dotted name belongs to Python's own library. */
export function isPartOfPython(name: string): boolean {
  return names.has(name.split('.')[0]);
}
