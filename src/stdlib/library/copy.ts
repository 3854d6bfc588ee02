/** The modules `copy`, `string` and `abc`, in Python. */
export const copy = String.raw`
class Error(Exception):
    pass


error = Error
_atomic = (type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, type(...), type(NotImplemented))


def _is_plain(x):
    cls = type(x)
    return cls in _atomic or isinstance(x, type) or cls.__name__ in ("function", "builtin_function_or_method", "module")


def copy(x):
    cls = type(x)
    if _is_plain(x):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _reconstruct(x, lambda value: value)


def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    cls = type(x)
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        result = x if all(a is b for a, b in zip(items, x)) else tuple(items)
    elif _is_plain(x):
        return x
    elif cls is list:
        result = memo[key] = []
        for item in x:
            result.append(deepcopy(item, memo))
    elif cls is dict:
        result = memo[key] = {}
        for k, v in x.items():
            result[deepcopy(k, memo)] = deepcopy(v, memo)
    elif hasattr(cls, "__deepcopy__"):
        result = x.__deepcopy__(memo)
    elif cls is bytearray:
        result = bytearray(x)
    elif cls.__name__ == "method":
        result = type(x)(x.__func__, deepcopy(x.__self__, memo))
    else:
        result = _reconstruct(x, lambda value: deepcopy(value, memo), memo)
    memo[key] = result
    memo.setdefault(id(memo), []).append(x)
    return result


def _reconstruct(x, clone, memo=None):
    cls = type(x)
    if cls.__module__ in ("_thread", "threading", "_io") or cls.__name__ in ("generator", "coroutine", "frame", "traceback"):
        raise TypeError(f"cannot pickle '{cls.__module__ + '.' if cls.__module__ != 'builtins' else ''}{cls.__name__}' object")
    if isinstance(x, BaseException):
        result = cls.__new__(cls, *x.args)
        result.args = clone(x.args)
    elif hasattr(cls, "__getnewargs__"):
        result = cls.__new__(cls, *clone(x.__getnewargs__()))
    elif isinstance(x, (int, float, str, bytes, tuple, frozenset)):
        base = next(b for b in (int, float, str, bytes, tuple, frozenset) if isinstance(x, b))
        result = base.__new__(cls, base(x))
    else:
        result = cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = result
    getstate = getattr(cls, "__getstate__", None)
    if getstate is not None and getstate is not getattr(object, "__getstate__", None):
        state = clone(x.__getstate__())
    else:
        state = {name: clone(value) for name, value in getattr(x, "__dict__", {}).items()}
        for base in cls.__mro__:
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                    object.__setattr__(result, name, clone(getattr(x, name)))
    if hasattr(cls, "__setstate__"):
        result.__setstate__(state)
    elif isinstance(state, dict):
        for name, value in state.items():
            result.__dict__[name] = value
    if isinstance(x, list):
        result.extend(clone(item) for item in x)
    elif isinstance(x, dict):
        for k, v in x.items():
            result[clone(k)] = clone(v)
    elif isinstance(x, set):
        result.update(clone(item) for item in x)
    return result


def replace(obj, /, **changes):
    method = getattr(obj.__class__, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
    return method(obj, **changes)
`;

export const string = String.raw`
whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_${'`'}{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _fill(self, mapping, safe):
        text, out, i = self.template, [], 0
        while i < len(text):
            c = text[i]
            if c != self.delimiter:
                out.append(c)
                i += 1
                continue
            if text[i + 1:i + 2] == self.delimiter:
                out.append(self.delimiter)
                i += 2
                continue
            braced = text[i + 1:i + 2] == "{"
            start = i + 2 if braced else i + 1
            end = start
            while end < len(text) and (text[end].isascii() and (text[end].isalnum() or text[end] == "_")):
                end += 1
            name = text[start:end]
            closed = not braced or text[end:end + 1] == "}"
            if not name or name[0].isdigit() or not closed:
                if safe:
                    out.append(c)
                    i += 1
                    continue
                line = text.count("\n", 0, i) + 1
                column = i - (text.rfind("\n", 0, i))
                raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
            stop = end + 1 if braced else end
            if safe and name not in mapping:
                out.append(text[i:stop])
            else:
                out.append(str(mapping[name]))
            i = stop
        return "".join(out)

    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
`;

export const abc = String.raw`
def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractproperty(property):
    __isabstractmethod__ = True


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        abstracts = {key for key, value in namespace.items() if getattr(value, "__isabstractmethod__", False)}
        for base in bases:
            for key in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, key, None), "__isabstractmethod__", False):
                    abstracts.add(key)
        cls.__abstractmethods__ = frozenset(abstracts)
        cls._abc_registry = []
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.append(subclass)
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        if cls.__subclasscheck__(subclass):
            return True
        subtype = type(instance)
        return subtype is not subclass and cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        ok = cls.__subclasshook__(subclass)
        if ok is not NotImplemented:
            return ok
        if cls in getattr(subclass, "__mro__", ()):
            return True
        for registered in cls._abc_registry:
            if issubclass(subclass, registered):
                return True
        for sub in type.__subclasses__(cls):
            if issubclass(subclass, sub):
                return True
        return False


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def get_cache_token():
    return 0


def update_abstractmethods(cls):
    return cls
`;
