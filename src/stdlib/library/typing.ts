/** The modules `typing` and `types`, in Python: enough for annotations, generics, protocols and `NamedTuple`. */
export const types = String.raw`
import sys
import _types


def _function():
    pass


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
MappingProxyType = type(type.__dict__)
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(sys)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)


def _generator():
    yield 1


GeneratorType = type(_generator())


async def _coroutine():
    pass


_c = _coroutine()
CoroutineType = type(_c)
_c.close()


async def _asyncgen():
    yield


AsyncGeneratorType = type(_asyncgen())


class _C:
    def _m(self):
        pass


MethodType = type(_C()._m)

try:
    raise TypeError
except TypeError as exc:
    TracebackType = type(exc.__traceback__)


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        items = (f"{k}={v!r}" for k, v in self.__dict__.items())
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({', '.join(items)})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


class GenericAlias:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __repr__(self):
        def show(arg):
            if arg is ...:
                return "..."
            if isinstance(arg, type):
                return arg.__qualname__ if arg.__module__ == "builtins" else f"{arg.__module__}.{arg.__qualname__}"
            return repr(arg)

        return f"{show(self.__origin__)}[{', '.join(map(show, self.__args__))}]"

    def __eq__(self, other):
        return isinstance(other, GenericAlias) and (self.__origin__, self.__args__) == (other.__origin__, other.__args__)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        from typing import Union

        return Union[self, other]

    __ror__ = __or__


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
    return meta(name, bases, namespace, **kwds)


def coroutine(func):
    import functools

    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    code = getattr(func, "__code__", None)
    if code is not None and type(func) is FunctionType:
        if code.co_flags & 0x180:
            return func
        if code.co_flags & 0x20:
            return _types._mark_iterable_coroutine(func)

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapped
`;

export const typing = String.raw`
import sys
from abc import ABCMeta
from types import GenericAlias as _GenericAlias

TYPE_CHECKING = False


def _show(arg):
    if arg is ...:
        return "..."
    if isinstance(arg, type):
        if arg is type(None):
            return "None"
        return arg.__qualname__ if arg.__module__ == "builtins" else f"{arg.__module__}.{arg.__qualname__}"
    if isinstance(arg, list):
        return "[" + ", ".join(map(_show, arg)) + "]"
    return repr(arg)


class _Alias:
    """A subscripted form such as List[int] or Union[int, str]."""

    def __init__(self, name, origin, args):
        self._name = name
        self.__origin__ = origin
        self.__args__ = args

    def __repr__(self):
        if self._name == "Optional":
            return f"typing.Optional[{_show(self.__args__[0])}]"
        return f"typing.{self._name}[{', '.join(map(_show, self.__args__))}]"

    def __call__(self, *args, **kwargs):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Type {self._name} cannot be instantiated")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        if self._name in ("Generic", "Protocol") or isinstance(self.__origin__, type):
            return (self.__origin__,)
        return ()

    def __getitem__(self, params):
        return _Alias(self._name, self.__origin__, params if isinstance(params, tuple) else (params,))

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __eq__(self, other):
        return isinstance(other, _Alias) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, instance):
        if self._name in ("Union", "Optional"):
            return isinstance(instance, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class _Form:
    """A special form such as Any, Union or ClassVar."""

    def __init__(self, name, origin=None):
        self._name = name
        self.__origin__ = origin

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, params):
        args = params if isinstance(params, tuple) else (params,)
        if self._name == "Optional":
            return _Alias("Optional", Union, (args[0], type(None)))
        if self._name == "Union":
            flat = []
            for arg in args:
                arg = type(None) if arg is None else arg
                for one in arg.__args__ if isinstance(arg, _Alias) and arg._name in ("Union", "Optional") else (arg,):
                    if one not in flat:
                        flat.append(one)
            if len(flat) == 1:
                return flat[0]
            if len(flat) == 2 and flat[1] is type(None):
                return _Alias("Optional", Union, tuple(flat))
            return _Alias("Union", Union, tuple(flat))
        return _Alias(self._name, self.__origin__ or self, tuple(type(None) if a is None else a for a in args))

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, type):
            return self.__origin__(*args, **kwargs)
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        return (self.__origin__,) if isinstance(self.__origin__, type) else ()

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, instance):
        if isinstance(self.__origin__, type):
            return isinstance(instance, self.__origin__)
        raise TypeError(f"{self!r} cannot be used with isinstance()")


Any = _Form("Any")
Union = _Form("Union")
Optional = _Form("Optional")
ClassVar = _Form("ClassVar")
Final = _Form("Final")
Literal = _Form("Literal")
Annotated = _Form("Annotated")
Concatenate = _Form("Concatenate")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
Unpack = _Form("Unpack")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
List = _Form("List", list)
Dict = _Form("Dict", dict)
Set = _Form("Set", set)
FrozenSet = _Form("FrozenSet", frozenset)
Tuple = _Form("Tuple", tuple)
Type = _Form("Type", type)
Text = str
AnyStr = "AnyStr"


_elsewhere = {
    "AbstractSet": ("collections.abc", "Set"),
    "ContextManager": ("contextlib", "AbstractContextManager"),
    "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager"),
    "Deque": ("collections", "deque"),
    "DefaultDict": ("collections", "defaultdict"),
    "OrderedDict": ("collections", "OrderedDict"),
    "Counter": ("collections", "Counter"),
    "ChainMap": ("collections", "ChainMap"),
    "Pattern": ("re", "Pattern"),
    "Match": ("re", "Match"),
}


def _lazy(name):
    import importlib

    module, name = _elsewhere.get(name, ("collections.abc", name))
    return getattr(importlib.import_module(module), name, None)


class _LazyForm(_Form):
    """A form whose class is looked up when it is asked for: most programs only annotate with it."""

    def __init__(self, name):
        self._name = name

    @property
    def __origin__(self):
        return _lazy(self._name)

    def __getitem__(self, params):
        return _LazyAlias(self._name, tuple(type(None) if a is None else a for a in (params if isinstance(params, tuple) else (params,))))


class _LazyAlias(_Alias):
    def __init__(self, name, args):
        self._name = name
        self.__args__ = args

    @property
    def __origin__(self):
        return _lazy(self._name)


for _name in (
    "Callable Iterable Iterator Generator Sequence MutableSequence Mapping MutableMapping Hashable Sized Container "
    "Collection Reversible Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator AbstractSet MutableSet "
    "ByteString KeysView ValuesView ItemsView ContextManager AsyncContextManager Deque DefaultDict OrderedDict Counter "
    "ChainMap IO TextIO BinaryIO Pattern Match SupportsInt SupportsFloat SupportsIndex SupportsAbs SupportsRound"
).split():
    globals()[_name] = _LazyForm(_name)


class _TypeVarLike:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, default=None, infer_variance=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class TypeVar(_TypeVarLike):
    pass


class TypeVarTuple(_TypeVarLike):
    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield Unpack[self]


class ParamSpec(_TypeVarLike):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


AnyStr = TypeVar("AnyStr", bytes, str)


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        alias = _Alias(cls.__name__, cls, params)
        if cls is not Generic and cls is not Protocol:
            alias.__class__ = _ClassAlias
        return alias


class _ClassAlias(_Alias):
    def __repr__(self):
        return f"{_show(self.__origin__)}[{', '.join(map(_show, self.__args__))}]"


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names.update(base.__dict__.get("__annotations__", {}))
        names.update(n for n in base.__dict__ if not n.startswith("_abc_"))
    return names - {
        "__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__annotations__", "__abstractmethods__",
        "__init__", "__subclasshook__", "_is_protocol", "_is_runtime_protocol", "__parameters__", "__slots__",
        "__firstlineno__", "__static_attributes__", "__orig_bases__",
    }


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if getattr(cls, "_is_protocol", False):
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if all(hasattr(instance, name) for name in _protocol_members(cls)):
                return True
        return super().__instancecheck__(instance)


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and "__init__" not in cls.__dict__:
            def no_init(self, *args, **kwargs):
                if type(self)._is_protocol:
                    raise TypeError("Protocols cannot be instantiated")

            cls.__init__ = no_init


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        from collections import namedtuple

        types = ns.get("__annotations__", {})
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field{'s' if len(defaults) > 1 else ''} "
                    f"{', '.join(defaults)}"
                )
        result = namedtuple(typename, types, defaults=[ns[n] for n in defaults], module=ns["__module__"])
        result.__annotations__ = dict(types)
        for key, value in ns.items():
            if key not in ("__module__", "__qualname__", "__annotations__", "__classcell__", "__orig_bases__") and key not in types:
                setattr(result, key, value)
        result.__qualname__ = ns.get("__qualname__", typename)
        return result


def NamedTuple(typename, fields=(), /, **kwargs):
    from collections import namedtuple

    fields = list(fields) or list(kwargs.items())
    result = namedtuple(typename, [name for name, _ in fields], module="__main__")
    result.__annotations__ = dict(fields)
    return result


def _named_tuple_entries(bases):
    return (_NamedTuple,)


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = _named_tuple_entries


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        annotations = {}
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
        result = type.__new__(_TypedDictMeta, name, (dict,), ns)
        annotations.update(ns.get("__annotations__", {}))
        result.__annotations__ = annotations
        result.__total__ = total
        return result

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    return _TypedDictMeta(typename, (), {"__annotations__": dict(fields or kwargs)}, total=total)


TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


class NewType:
    def __init__(self, name, tp):
        self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__name__}"


def cast(typ, val):
    return val


def overload(func):
    def dummy(*args, **kwds):
        raise NotImplementedError("You should not call an overloaded function.")

    return dummy


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(f):
    return final(f)


def no_type_check(arg):
    return arg


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for base in reversed(obj.__mro__) if isinstance(obj, type) else [obj]:
        hints.update(getattr(base, "__annotations__", {}))
    if globalns is None:
        globalns = getattr(obj, "__globals__", None) or getattr(sys.modules.get(obj.__module__), "__dict__", {})
    return {
        name: eval(hint, globalns, localns) if isinstance(hint, str) else type(None) if hint is None else hint
        for name, hint in hints.items()
    }


def get_origin(tp):
    return getattr(tp, "__origin__", None)


def get_args(tp):
    return getattr(tp, "__args__", ())


def assert_never(arg):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj
`;
