/** The module `copy`, in Python. */
export const copy = String.raw`
import copyreg
import types
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error
_same = {
    type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property, type(...),
    type(NotImplemented), types.FunctionType, types.BuiltinFunctionType,
}
_deeply_same = (_same - {tuple, frozenset, slice}) | {types.CodeType}


def copy(x):
    cls = type(x)
    if cls in _same or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    made = _reduced(x, cls)
    return x if isinstance(made, str) else _reconstruct(x, None, *made)


def _reduced(x, cls):
    reduce = dispatch_table.get(cls)
    if reduce is not None:
        return reduce(x)
    reduce = getattr(cls, "__reduce_ex__", None)
    if reduce is not None:
        return reduce(x, 4)
    reduce = getattr(x, "__reduce__", None)
    if reduce is None:
        raise Error(f"un(deep)copyable object of type {cls}")
    return reduce()


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _deeply_same:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    if cls is list:
        y = memo[key] = []
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = memo[key] = {}
        for name, value in x.items():
            y[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        y = x
        for old, new in zip(x, items):
            if old is not new:
                y = tuple(items)
                break
    elif issubclass(cls, type):
        return x
    elif cls is types.MethodType:
        y = cls(x.__func__, deepcopy(x.__self__, memo))
    else:
        method = getattr(x, "__deepcopy__", None)
        if method is not None:
            y = method(memo)
        else:
            made = _reduced(x, cls)
            y = x if isinstance(made, str) else _reconstruct(x, memo, *made)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _reconstruct(x, memo, function, args, state=None, items=None, pairs=None, setter=None):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    y = function(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for name, value in pairs:
            if deep:
                name, value = deepcopy(name, memo), deepcopy(value, memo)
            y[name] = value
    return y


def replace(obj, /, **changes):
    method = getattr(obj.__class__, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
    return method(obj, **changes)
`;
