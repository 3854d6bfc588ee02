/** The module `copyreg`, in Python. */
export const copyreg = String.raw`
__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


pickle(complex, lambda c: (complex, (c.real, c.imag)))


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def add_extension(module, name, code):
    pass


def remove_extension(module, name, code):
    pass


def clear_extension_cache():
    pass


_values = (int, float, str, bytes, tuple, complex, frozenset)


def _arguments(obj, cls):
    """What __new__ is to be called with: positional arguments and keywords."""
    method = getattr(cls, "__getnewargs_ex__", None)
    if method is not None:
        args, kwargs = found = method(obj)
        if not isinstance(args, tuple) or not isinstance(kwargs, dict):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(found).__name__}'")
        return args, kwargs
    method = getattr(cls, "__getnewargs__", None)
    if method is not None:
        args = method(obj)
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
        return args, None
    for base in _values:
        if isinstance(obj, base):
            return (base(obj),), None
    return (), None


def _reduce_ex(obj, protocol, plain, name):
    """What object.__reduce_ex__ gives; plain tells whether the class is one of Python code."""
    cls = type(obj)
    if cls.__reduce__ is not object.__reduce__:
        return obj.__reduce__()
    if cls is range or cls is slice:
        return cls, (obj.start, obj.stop, obj.step)
    if cls is bytearray:
        return bytearray, (bytes(obj),)
    if name == "method":
        return getattr, (obj.__self__, obj.__func__.__name__)
    if name == "builtin_function_or_method":
        owner = getattr(obj, "__self__", None)
        if owner is None or type(owner).__name__ == "module":
            return obj.__qualname__
        return getattr, (owner, obj.__name__)
    if not plain:
        raise TypeError(f"cannot pickle '{name}' object")
    args, kwargs = _arguments(obj, cls)
    state = obj.__getstate__()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), state, items, pairs
    return __newobj__, (cls, *args), state, items, pairs
`;
