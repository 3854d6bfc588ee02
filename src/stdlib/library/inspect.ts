/** The module `inspect`, in Python: what a value is, signatures, the states of generators and coroutines. */
export const inspect = String.raw`
import functools
import sys
import types
from collections import OrderedDict, namedtuple
from _traceback import line as _line
from _collections_abc import Awaitable

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 128, 256, 512
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or isinstance(
        object, (types.MethodDescriptorType, types.WrapperDescriptorType)
    )


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def iscode(object):
    return isinstance(object, types.CodeType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__get__") and not hasattr(type(object), "__set__")


def isawaitable(object):
    if isinstance(object, types.GeneratorType) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
        return True
    return isinstance(object, (types.CoroutineType, Awaitable))


_coroutine_marks = []


def markcoroutinefunction(func):
    _coroutine_marks.append(func)
    return func


def _has_flag(function, flag):
    while True:
        if ismethod(function):
            function = function.__func__
        elif isinstance(function, functools.partial):
            function = function.func
        else:
            return isfunction(function) and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or any(obj is marked for marked in _coroutine_marks)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def _state(prefix, frame, running, created):
    if running:
        return prefix + "RUNNING"
    if frame is None:
        return prefix + "CLOSED"
    return prefix + ("CREATED" if created else "SUSPENDED")


def getgeneratorstate(generator):
    suspended = getattr(generator, "gi_suspended", None)
    return _state("GEN_", generator.gi_frame, generator.gi_running, suspended is False)


def getcoroutinestate(coroutine):
    suspended = getattr(coroutine, "cr_suspended", None)
    return _state("CORO_", coroutine.cr_frame, coroutine.cr_running, suspended is False)


def getmodule(object):
    return sys.modules.get(object.__name__ if ismodule(object) else getattr(object, "__module__", None))


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any(func is one for one in seen):
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = name
        self.description = description
        return self

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>" if sys.version_info < (3, 11) else self.name

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")


class _empty:
    pass


def formatannotation(annotation):
    if isclass(annotation):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation).replace("typing.", "") if getattr(annotation, "__module__", None) == "typing" else repr(annotation)


class Parameter:
    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def replace(self, **changes):
        kept = {key: getattr(self, key) for key in ("name", "kind", "default", "annotation")}
        kept.update(changes)
        return type(self)(kept.pop("name"), kept.pop("kind"), **kept)

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
        return {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self.kind, "") + text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def _key(self):
        return self.name, int(self.kind), self.default, self.annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash((self.name, int(self.kind)))


class BoundArguments:
    def __init__(self, signature, arguments):
        self.arguments = arguments
        self.signature = signature

    @property
    def args(self):
        args = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                if parameter.kind == _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                elif parameter.kind == _KEYWORD_ONLY:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        made = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                made[name] = self.arguments[name]
            elif parameter.default is not _empty:
                made[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                made[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                made[name] = {}
        self.arguments = made

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = types.MappingProxyType(OrderedDict((p.name, p) for p in parameters or ()))
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, **options):
        return _signature(obj, follow_wrapped)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return type(self)(
            self.parameters.values() if parameters is _empty else parameters,
            return_annotation=self.return_annotation if return_annotation is _empty else return_annotation,
        )

    def __str__(self):
        shown = []
        slash = star = False
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                slash = True
            elif slash:
                shown.append("/")
                slash = False
            if kind == _VAR_POSITIONAL:
                star = True
            elif kind == _KEYWORD_ONLY and not star:
                shown.append("*")
                star = True
            shown.append(str(parameter))
        if slash:
            shown.append("/")
        text = f"({', '.join(shown)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self.parameters.values()) == list(other.parameters.values()) and self.return_annotation == other.return_annotation

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        rest = list(args)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                if rest:
                    arguments[name] = tuple(rest)
                rest = []
            elif kind == _VAR_KEYWORD:
                continue
            elif rest and kind != _KEYWORD_ONLY:
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = rest.pop(0)
            elif name in kwargs and kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                only = " keyword-only" if kind == _KEYWORD_ONLY and sys.version_info >= (3, 12) else ""
                raise TypeError(f"missing a required{only} argument: {name!r}")
        if rest:
            raise TypeError("too many positional arguments")
        for name, parameter in self.parameters.items():
            if parameter.kind == _VAR_KEYWORD:
                if kwargs:
                    arguments[name] = dict(kwargs)
                kwargs = {}
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)


def _of_function(function):
    code = function.__code__
    names = code.co_varnames
    count = code.co_argcount
    keyword_only = code.co_kwonlyargcount
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    annotations = function.__annotations__
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for i, name in enumerate(names[:count]):
        from_end = i - (count - len(defaults))
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        add(name, kind, defaults[from_end] if from_end >= 0 else _empty)
    at = count + keyword_only
    if code.co_flags & CO_VARARGS:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[count:count + keyword_only]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], _VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _without_first(made):
    parameters = list(made.parameters.values())
    if parameters and parameters[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        parameters = parameters[1:]
    return made.replace(parameters=parameters)


def _signature(obj, follow_wrapped=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(_signature(obj.__func__, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
    made = getattr(obj, "__signature__", None)
    if isinstance(made, Signature):
        return made
    if isfunction(obj):
        return _of_function(obj)
    if isinstance(obj, functools.partial):
        made = _signature(obj.func)
        bound = made.bind_partial(*obj.args, **obj.keywords)
        taken = len(obj.args)
        parameters = []
        keyword = False
        for i, parameter in enumerate(made.parameters.values()):
            if i < taken and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                continue
            if parameter.name in obj.keywords:
                keyword = True
                parameter = parameter.replace(default=obj.keywords[parameter.name])
            if keyword and parameter.kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            parameters.append(parameter)
        return made.replace(parameters=parameters)
    if isclass(obj):
        for name in ("__new__", "__init__"):
            method = getattr(obj, name, None)
            if isfunction(method):
                return _without_first(_of_function(method))
        return Signature()
    method = getattr(type(obj), "__call__", None)
    if isfunction(method):
        return _without_first(_of_function(method))
    raise ValueError(f"no signature found for builtin {obj!r}")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature(obj, follow_wrapped)


FullArgSpec = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")


def getfullargspec(func):
    code = (func.__func__ if ismethod(func) else func).__code__
    names = code.co_varnames
    end = code.co_argcount + code.co_kwonlyargcount
    varargs = names[end] if code.co_flags & CO_VARARGS else None
    varkw = names[end + (varargs is not None)] if code.co_flags & CO_VARKEYWORDS else None
    annotations = {"return": func.__annotations__["return"]} if "return" in func.__annotations__ else {}
    annotations.update(func.__annotations__)
    return FullArgSpec(
        list(names[:code.co_argcount]), varargs, varkw, func.__defaults__, list(names[code.co_argcount:end]),
        func.__kwdefaults__, annotations,
    )


def _source_is_missing(object):
    raise OSError("could not get source code")


getsource = getsourcelines = _source_is_missing


FrameInfo = namedtuple("FrameInfo", ["frame", "filename", "lineno", "function", "code_context", "index"])
Traceback = namedtuple("Traceback", ["filename", "lineno", "function", "code_context", "index"])


def isframe(object):
    return isinstance(object, types.FrameType)


def currentframe():
    return sys._getframe(1)


def getframeinfo(frame, context=1):
    lineno = frame.f_lineno
    if istraceback(frame):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    filename = frame.f_code.co_filename
    lines = index = None
    line = _line(filename, lineno) if context > 0 else ""
    if line:
        lines, index = [line], 0
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    return getinnerframes(sys.exc_info()[2], context)


def getfile(object):
    if isfunction(object):
        return object.__code__.co_filename
    raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}")


getsourcefile = getfile
`;
