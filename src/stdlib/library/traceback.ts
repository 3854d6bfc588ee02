/** The module `traceback`, in Python over the native `_traceback`. */
export const traceback = String.raw`
import sys
from _traceback import entries as _entries
from _traceback import only as _only
from _traceback import stack as _stack
from _traceback import text as _text

_sentinel = object()


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, **positions):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = locals
        self._shown = None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, position):
        return (self.filename, self.lineno, self.name, self.line)[position]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _summary(filename, lineno, name, shown):
    lines = shown.split("\n")
    made = FrameSummary(filename, lineno, name, line=lines[1].strip() if len(lines) > 1 else "")
    made._shown = shown
    return made


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        made = [FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name, line="") for f, lineno in frame_gen]
        return cls(_cut(made, limit))

    @classmethod
    def from_list(cls, a_list):
        return cls(f if isinstance(f, FrameSummary) else FrameSummary(*f[:3], line=f[3]) for f in a_list)

    def format_frame_summary(self, frame):
        if frame._shown is not None:
            return frame._shown
        text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
        return text + f"    {frame.line.strip()}\n" if frame.line else text

    def format(self):
        result = []
        last = None
        count = 0

        def fold():
            if count > 3:
                more = count - 3
                result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for frame in self:
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                fold()
                last = place
                count = 0
            count += 1
            if count <= 3:
                result.append(self.format_frame_summary(frame))
        fold()
        return result


def _cut(entries, limit, from_end=False):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
    if limit is None:
        return entries
    if from_end:
        return entries[-limit:] if limit > 0 else entries[:-limit]
    return entries[:limit] if limit >= 0 else entries[limit:]


def _print(lines, file):
    file = sys.stderr if file is None else file
    for line in lines:
        print(line, file=file, end="")


def extract_tb(tb, limit=None):
    return StackSummary(_summary(*entry) for entry in _cut(_entries(tb), limit))


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)


def _own_stack(limit):
    frames = [_summary(*entry) for entry in _stack() if not entry[0].endswith("/traceback.py")]
    return StackSummary(_cut(frames, limit, from_end=True))


def extract_stack(f=None, limit=None):
    return _own_stack(limit)


def format_stack(f=None, limit=None):
    return _own_stack(limit).format()


def print_stack(f=None, limit=None, file=None):
    _print(_own_stack(limit).format(), file)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _value_and_tb(exc, value, tb):
    if value is _sentinel and tb is _sentinel:
        return exc, getattr(exc, "__traceback__", None)
    if value is _sentinel or tb is _sentinel:
        raise ValueError("Both or neither of value and tb must be given")
    return value, tb


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    value, tb = _value_and_tb(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    return _text(value, tb, limit, bool(chain))


def format_exception_only(exc, /, value=_sentinel):
    if value is _sentinel:
        value = exc
    if value is None:
        return ["NoneType: None\n"]
    return _only(value)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    _print(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(*sys.exc_info(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


def clear_frames(tb):
    while tb is not None:
        tb.tb_frame.clear()
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        self.__cause__ = exc_value.__cause__
        self.__context__ = exc_value.__context__
        self.__suppress_context__ = exc_value.__suppress_context__
        self._str = str(exc_value)
        self._value = exc_value
        self._traceback = exc_traceback
        self._limit = limit

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from _only(self._value)

    def format(self, *, chain=True):
        yield from _text(self._value, self._traceback, self._limit, bool(chain))

    def print(self, *, file=None, chain=True):
        _print(self.format(chain=chain), file)
`;
