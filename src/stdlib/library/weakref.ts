/**
 * The module `weakref`, in Python. The simulator counts no references, so no referent ever dies: a weak reference is
 * always alive, a callback is never called, and a finalizer runs when it is called or when the program ends.
 */
export const weakref = String.raw`
import atexit
import itertools

ReferenceError = ReferenceError


def _check(obj):
    if isinstance(obj, (int, float, complex, str, bytes, tuple, list, dict, type(None))) and type(obj).__module__ == "builtins":
        raise TypeError(f"cannot create weak reference to '{type(obj).__name__}' object")


class ReferenceType:
    def __init__(self, obj, callback=None, /):
        _check(obj)
        self._obj = obj
        self.__callback__ = callback

    def __call__(self):
        return self._obj

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._obj == other._obj

    def __hash__(self):
        return hash(self._obj)

    def __repr__(self):
        return f"<weakref at {id(self):#x}; to {type(self._obj).__name__!r} at {id(self._obj):#x}>"


ReferenceType.__name__ = ReferenceType.__qualname__ = "ReferenceType"
ref = ReferenceType


class WeakMethod(ref):
    def __repr__(self):
        return f"<weakref at {id(self):#x}; to 'method' at {id(self._obj):#x}>"


class ProxyType:
    def __init__(self, obj, callback=None, /):
        _check(obj)
        object.__setattr__(self, "_obj", obj)

    def __getattribute__(self, name):
        return getattr(object.__getattribute__(self, "_obj"), name)

    def __setattr__(self, name, value):
        setattr(object.__getattribute__(self, "_obj"), name, value)

    def __delattr__(self, name):
        delattr(object.__getattribute__(self, "_obj"), name)

    __hash__ = None


def _forward(name):
    def method(self, *args):
        return getattr(type(object.__getattribute__(self, "_obj")), name)(object.__getattribute__(self, "_obj"), *args)

    method.__name__ = name
    return method


for _name in (
    "str bytes len iter next contains getitem setitem delitem call enter exit bool eq ne lt le gt ge add sub mul "
    "truediv floordiv mod radd rsub rmul int float index"
).split():
    _name = f"__{_name}__"
    setattr(ProxyType, _name, _forward(_name))
ProxyType.__bool__ = lambda self: bool(object.__getattribute__(self, "_obj"))
ProxyType.__repr__ = lambda self: repr(object.__getattribute__(self, "_obj"))


class CallableProxyType(ProxyType):
    pass


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(obj, callback=None, /):
    return (CallableProxyType if callable(obj) else ProxyType)(obj, callback)


def getweakrefcount(obj):
    return 0


def getweakrefs(obj):
    return []


from _collections_abc import MutableMapping, MutableSet


class _WeakDictionary(MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def copy(self):
        return type(self)(self.data)

    __copy__ = copy


class WeakValueDictionary(_WeakDictionary):
    def __setitem__(self, key, value):
        _check(value)
        self.data[key] = value

    def valuerefs(self):
        return [ref(value) for value in self.data.values()]


class WeakKeyDictionary(_WeakDictionary):
    def __setitem__(self, key, value):
        _check(key)
        self.data[key] = value

    def keyrefs(self):
        return [ref(key) for key in self.data]


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = set()
        for item in data or ():
            self.add(item)

    def __contains__(self, item):
        return item in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def add(self, item):
        _check(item)
        self.data.add(item)

    def discard(self, item):
        self.data.discard(item)

    def copy(self):
        return WeakSet(self.data)

    def update(self, other):
        for item in other:
            self.add(item)

    def __repr__(self):
        return repr(self.data)


class finalize:
    _order = itertools.count()
    _alive = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self.atexit = True
        if not finalize._alive:
            atexit.register(finalize._at_exit)
        finalize._alive[self] = (next(finalize._order), obj, func, args, kwargs)

    @property
    def alive(self):
        return self in finalize._alive

    def __call__(self, _=None):
        found = finalize._alive.pop(self, None)
        if found is not None:
            _, _, func, args, kwargs = found
            return func(*args, **kwargs)

    def peek(self):
        found = finalize._alive.get(self)
        return found and found[1:]

    def detach(self):
        found = finalize._alive.pop(self, None)
        return found and found[1:]

    @staticmethod
    def _at_exit():
        for one in sorted(finalize._alive, key=lambda one: finalize._alive[one][0], reverse=True):
            if one.atexit:
                one()
`;
