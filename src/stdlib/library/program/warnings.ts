/** The module `warnings`, in Python. */
export const warnings = String.raw`
import sys
from _warnings import _source_line

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings",
]

defaultaction = "default"
onceregistry = {}
_version = 1
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]


def _filters_mutated():
    global _version
    _version += 1


class WarningMessage:
    """What is known of one warning."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def _text_of(message):
    line = message.line
    if line is None:
        line = _source_line(message.filename, message.lineno)
    text = f"{message.filename}:{message.lineno}: {message.category.__name__}: {message.message}\n"
    return f"{text}  {line.strip()}\n" if line and line.strip() else text


def formatwarning(message, category, filename, lineno, line=None):
    return _text_of(WarningMessage(message, category, filename, lineno, None, line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    _show(WarningMessage(message, category, filename, lineno, file, line))


_own_show, _own_format = showwarning, formatwarning


def _show(message):
    file = message.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    if formatwarning is not _own_format:
        text = formatwarning(message.message, message.category, message.filename, message.lineno, message.line)
    else:
        text = _text_of(message)
    try:
        file.write(text)
    except OSError:
        pass


def _showwarnmsg(message):
    if showwarning is not _own_show:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)
    else:
        _showwarnmsg_impl(message)


_showwarnmsg_impl = _show


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


_actions = {"error", "ignore", "always", "default", "module", "once"}


def _check_action(action):
    if action not in _actions:
        assert False, f"invalid action: {action!r}"


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    _check_action(action)
    if message or module:
        import re
    message = re.compile(message, re.I) if message else None
    module = re.compile(module) if module else None
    _add((action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check_action(action)
    _add((action, None, category, None, lineno), append)


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _fits(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    category = UserWarning if category is None else category
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not {type(category).__name__!r}")
    try:
        frame = sys._getframe(max(1, stacklevel))
    except ValueError:
        names, filename, lineno = sys.__dict__, "sys", 1
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = names.get("__name__", "<string>")
    registry = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, None, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for action, pattern, kind, place, line in filters:
        if (_fits(pattern, text) and issubclass(category, kind) and _fits(place, module)
                and (line == 0 or line == lineno)):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        once = (text, category)
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == "module":
        registry[key] = 1
        once = (text, category, 0)
        if registry.get(once):
            return
        registry[once] = 1
    elif action == "default":
        registry[key] = 1
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {(action, pattern, kind, place, line)!r}")
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Puts the filters back at its end; may record what is warned of."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters, self._showwarning, self._show = module.filters, module.showwarning, module._showwarnmsg_impl
        module.filters = self._filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._own_show
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning, module._showwarnmsg_impl = self._showwarning, self._show


def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
    import functools

    def decorate(item):
        item.__deprecated__ = message
        if category is None:
            return item
        if isinstance(item, type):
            make = item.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is item:
                    warn(message, category=category, stacklevel=stacklevel + 1)
                return make(cls) if make is object.__new__ else make(cls, *args, **kwargs)

            item.__new__ = staticmethod(__new__)
            return item

        @functools.wraps(item)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return item(*args, **kwargs)

        wrapper.__deprecated__ = message
        return wrapper
    return decorate
`;
