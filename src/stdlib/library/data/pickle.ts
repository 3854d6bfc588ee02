/** The module `pickle`, in Python. */
export const pickle = String.raw`
import copyreg
import io
import sys
import types

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
    "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL", "PickleBuffer",
]
HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4
format_version = "4.0"


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _kind in (PickleError, PicklingError, UnpicklingError):
    _kind.__module__ = "_pickle"

# The codes of protocol 4 that are written; each is one byte.
MARK, STOP, POP, BININT, NONE, BINFLOAT, REDUCE, BINUNICODE = b"(", b".", b"0", b"J", b"N", b"G", b"R", b"X"
APPENDS, BUILD, EMPTY_DICT, SETITEMS, EMPTY_LIST, EMPTY_TUPLE, TUPLE = b"e", b"b", b"}", b"u", b"]", b")", b"t"
BINBYTES, NEWOBJ, NEWTRUE, NEWFALSE, LONG4, PROTO, BININT1 = b"B", b"\x81", b"\x88", b"\x89", b"\x8b", b"\x80", b"K"
TUPLE1, TUPLE2, TUPLE3, MEMOIZE, LONG_BINGET, STACK_GLOBAL = b"\x85", b"\x86", b"\x87", b"\x94", b"j", b"\x93"
EMPTY_SET, ADDITEMS, FROZENSET, NEWOBJ_EX, BYTEARRAY8, BINPERSID = b"\x8f", b"\x90", b"\x91", b"\x92", b"\x96", b"Q"
SHORT_BINUNICODE, SHORT_BINBYTES, BINGET, APPEND, SETITEM, FRAME, LONG1 = b"\x8c", b"C", b"h", b"a", b"s", b"\x95", b"\x8a"
BININT2 = b"M"


def _size(number, width=4):
    return number.to_bytes(width, "little")


def _long(value):
    if value == 0:
        return b""
    width = (value.bit_length() >> 3) + 1
    data = value.to_bytes(width, "little", signed=True)
    if value < 0 and width > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


class Pickler:
    """Writes objects as bytes."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self.proto = max(4, protocol)
        self.memo = {}
        self._parts = []

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        if not hasattr(self, "_file"):
            raise PicklingError(f"Pickler.__init__() was not called by {self.__class__.__name__}.__init__()")
        self._parts = []
        self._save(obj)
        self._parts.append(STOP)
        body = b"".join(self._parts)
        self._parts = []
        frame = FRAME + _size(len(body), 8) if len(body) >= 4 else b""
        self._file.write(PROTO + bytes([self.proto]) + frame + body)

    def _put(self, *parts):
        self._parts.extend(parts)

    def _memoize(self, obj):
        self.memo[id(obj)] = len(self.memo), obj
        self._put(MEMOIZE)

    def _save(self, obj):
        pid = self.persistent_id(obj)
        if pid is not None:
            self._save(pid)
            self._put(BINPERSID)
            return
        found = self.memo.get(id(obj))
        if found is not None:
            i = found[0]
            self._put(BINGET + bytes([i]) if i < 256 else LONG_BINGET + _size(i))
            return
        override = getattr(self, "reducer_override", None)
        if override is not None:
            made = override(obj)
            if made is not NotImplemented:
                if isinstance(made, str):
                    self._global(obj, made)
                else:
                    self._reduced(made, obj)
                return
        kind = type(obj)
        save = _savers.get(kind)
        if save is not None:
            save(self, obj)
            return
        reduce = getattr(self, "dispatch_table", copyreg.dispatch_table).get(kind)
        if reduce is not None:
            made = reduce(obj)
        elif issubclass(kind, type):
            self._global(obj)
            return
        elif hasattr(obj, "__reduce_ex__"):
            made = kind.__reduce_ex__(obj, self.proto)
        else:
            raise PicklingError(f"Can't pickle {kind.__name__!r} object: {obj!r}")
        if isinstance(made, str):
            self._global(obj, made)
        elif isinstance(made, tuple):
            if not 2 <= len(made) <= 6:
                raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
            self._reduced(made, obj)
        else:
            raise PicklingError("__reduce__ must return a string or tuple")

    def _reduced(self, made, obj):
        function, args, state, items, pairs, setter = (*made, None, None, None, None)[:6]
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(function, "__name__", "")
        if name == "__newobj__":
            self._save(args[0])
            self._save(args[1:])
            self._put(NEWOBJ)
        elif name == "__newobj_ex__":
            for arg in args:
                self._save(arg)
            self._put(NEWOBJ_EX)
        else:
            self._save(function)
            self._save(args)
            self._put(REDUCE)
        if id(obj) in self.memo:
            i = self.memo[id(obj)][0]
            self._put(POP, BINGET + bytes([i]) if i < 256 else LONG_BINGET + _size(i))
        else:
            self._memoize(obj)
        if items is not None:
            self._appends(items)
        if pairs is not None:
            self._setitems(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._put(BUILD)
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._put(TUPLE2, REDUCE, POP)

    def _appends(self, items):
        items = list(items)
        if len(items) == 1:
            self._save(items[0])
            self._put(APPEND)
        for start in range(0, len(items) if len(items) != 1 else 0, 1000):
            self._put(MARK)
            for item in items[start:start + 1000]:
                self._save(item)
            self._put(APPENDS)

    def _setitems(self, pairs):
        pairs = list(pairs)
        if len(pairs) == 1:
            self._save(pairs[0][0])
            self._save(pairs[0][1])
            self._put(SETITEM)
            return
        for start in range(0, len(pairs), 1000):
            self._put(MARK)
            for key, value in pairs[start:start + 1000]:
                self._save(key)
                self._save(value)
            self._put(SETITEMS)

    def _none(self, obj):
        self._put(NONE)

    def _bool(self, obj):
        self._put(NEWTRUE if obj else NEWFALSE)

    def _int(self, obj):
        if 0 <= obj < 256:
            self._put(BININT1 + bytes([obj]))
        elif 0 <= obj < 65536:
            self._put(BININT2 + _size(obj, 2))
        elif -2 ** 31 <= obj < 2 ** 31:
            self._put(BININT + obj.to_bytes(4, "little", signed=True))
        else:
            data = _long(obj)
            self._put(LONG1 + bytes([len(data)]) if len(data) < 256 else LONG4 + _size(len(data)), data)

    def _float(self, obj):
        import struct
        self._put(BINFLOAT, struct.pack(">d", obj))

    def _str(self, obj):
        data = obj.encode("utf-8", "surrogatepass")
        self._put(SHORT_BINUNICODE + bytes([len(data)]) if len(data) < 256 else BINUNICODE + _size(len(data)), data)
        self._memoize(obj)

    def _bytes(self, obj):
        self._put(SHORT_BINBYTES + bytes([len(obj)]) if len(obj) < 256 else BINBYTES + _size(len(obj)), obj)
        self._memoize(obj)

    def _bytearray(self, obj):
        if self.proto < 5:
            self._reduced((bytearray, (bytes(obj),)), obj)
        else:
            self._put(BYTEARRAY8 + _size(len(obj), 8), bytes(obj))
            self._memoize(obj)

    def _tuple(self, obj):
        if not obj:
            self._put(EMPTY_TUPLE)
            return
        if len(obj) <= 3:
            for item in obj:
                self._save(item)
            if id(obj) in self.memo:
                i = self.memo[id(obj)][0]
                self._put(POP * len(obj), BINGET + bytes([i]) if i < 256 else LONG_BINGET + _size(i))
                return
            self._put((TUPLE1, TUPLE2, TUPLE3)[len(obj) - 1])
        else:
            self._put(MARK)
            for item in obj:
                self._save(item)
            self._put(TUPLE)
        self._memoize(obj)

    def _list(self, obj):
        self._put(EMPTY_LIST)
        self._memoize(obj)
        self._appends(obj)

    def _dict(self, obj):
        self._put(EMPTY_DICT)
        self._memoize(obj)
        self._setitems(obj.items())

    def _set(self, obj):
        self._put(EMPTY_SET)
        self._memoize(obj)
        items = list(obj)
        for start in range(0, len(items), 1000):
            self._put(MARK)
            for item in items[start:start + 1000]:
                self._save(item)
            self._put(ADDITEMS)

    def _frozenset(self, obj):
        self._put(MARK)
        for item in obj:
            self._save(item)
        self._put(FROZENSET)
        self._memoize(obj)

    def _type(self, obj):
        if obj in (type(None), type(NotImplemented), type(...)):
            value = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}[obj]
            self._reduced((type, (value,)), obj)
        else:
            self._global(obj)

    def _global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
        if name is None:
            name = obj.__name__
        module = getattr(obj, "__module__", None)
        if module is None:
            module = next(
                (m for m, held in list(sys.modules.items())
                 if m != "__main__" and held is not None and _find(held, name, None) is obj), "__main__",
            )
        try:
            __import__(module)
            holder = sys.modules[module]
        except (ImportError, ValueError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        missing = object()
        if "<locals>" in name:
            raise AttributeError(f"Can't pickle local object {name!r}")
        found = _find(holder, name, missing)
        if found is missing:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed")
        if found is not obj and found != obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        self._save(module)
        self._save(name)
        self._put(STACK_GLOBAL)
        self._memoize(obj)


def _find(holder, name, default):
    for part in name.split("."):
        holder = getattr(holder, part, default)
        if holder is default:
            return default
    return holder


_savers = {
    type(None): Pickler._none, bool: Pickler._bool, int: Pickler._int, float: Pickler._float, str: Pickler._str,
    bytes: Pickler._bytes, bytearray: Pickler._bytearray, tuple: Pickler._tuple, list: Pickler._list,
    dict: Pickler._dict, set: Pickler._set, frozenset: Pickler._frozenset, type: Pickler._type,
    types.FunctionType: Pickler._global,
}


class Unpickler:
    """Reads what a Pickler wrote."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was specified.")

    def find_class(self, module, name):
        __import__(module)
        holder = sys.modules[module]
        for part in name.split("."):
            if part == "<locals>":
                raise AttributeError(f"Can't get local attribute {name!r} on {holder!r}")
            try:
                holder = getattr(holder, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
        return holder

    def _take(self, count):
        data = self._file.read(count)
        if len(data) < count:
            if not data and not self._begun:
                raise EOFError("Ran out of input")
            raise UnpicklingError("pickle data was truncated")
        self._begun = True
        return data

    def _number(self, width):
        return int.from_bytes(self._take(width), "little")

    def _mark(self):
        items = self.stack
        self.stack = self._marks.pop()
        return items

    def load(self):
        self.stack, self._marks, self._begun = [], [], False
        while True:
            code = self._take(1)
            if code == STOP:
                return self.stack.pop()
            method = _loaders.get(code)
            if method is None:
                raise UnpicklingError(f"invalid load key, '{_shown(code)}'.")
            try:
                method(self)
            except IndexError:
                raise UnpicklingError("unpickling stack underflow") from None

    def _memo_put(self, i):
        self.memo[i] = self.stack[-1]

    def _get(self, i):
        try:
            self.stack.append(self.memo[i])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {i}") from None

    def _new_tuple(self, count):
        items = self.stack[len(self.stack) - count:]
        del self.stack[len(self.stack) - count:]
        self.stack.append(tuple(items))

    def _new_mark(self):
        self._marks.append(self.stack)
        self.stack = []

    def _stack_global(self):
        name = self.stack.pop()
        self.stack.append(self.find_class(self.stack.pop(), name))

    def _global_line(self):
        module = self._file.readline()[:-1].decode()
        self.stack.append(self.find_class(module, self._file.readline()[:-1].decode()))

    def _reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def _newobj(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.stack.append(cls.__new__(cls, *args))

    def _newobj_ex(self):
        kwargs, args, cls = self.stack.pop(), self.stack.pop(), self.stack.pop()
        self.stack.append(cls.__new__(cls, *args, **kwargs))

    def _appends(self, items):
        target = self.stack[-1]
        if isinstance(target, list):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _setitems(self, items):
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _additems(self):
        items = self._mark()
        self.stack[-1].update(items)

    def _build(self):
        state = self.stack.pop()
        target = self.stack[-1]
        set_state = getattr(target, "__setstate__", None)
        if set_state is not None:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            target.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(target, name, value)

    def _float(self):
        import struct
        self.stack.append(struct.unpack(">d", self._take(8))[0])

    def _signed(self, data):
        self.stack.append(int.from_bytes(data, "little", signed=True))


def _shown(code):
    return code.decode() if 32 <= code[0] < 127 else f"\\x{code[0]:02x}"


def _set_one(u):
    value = u.stack.pop()
    key = u.stack.pop()
    u.stack[-1][key] = value


_loaders = {
    PROTO: lambda u: u._check_proto(u._number(1)),
    FRAME: lambda u: u._number(8),
    NONE: lambda u: u.stack.append(None),
    NEWTRUE: lambda u: u.stack.append(True),
    NEWFALSE: lambda u: u.stack.append(False),
    BININT1: lambda u: u.stack.append(u._number(1)),
    BININT2: lambda u: u.stack.append(u._number(2)),
    BININT: lambda u: u._signed(u._take(4)),
    LONG1: lambda u: u._signed(u._take(u._number(1))),
    LONG4: lambda u: u._signed(u._take(u._number(4))),
    BINFLOAT: Unpickler._float,
    SHORT_BINUNICODE: lambda u: u.stack.append(u._take(u._number(1)).decode("utf-8", "surrogatepass")),
    BINUNICODE: lambda u: u.stack.append(u._take(u._number(4)).decode("utf-8", "surrogatepass")),
    SHORT_BINBYTES: lambda u: u.stack.append(u._take(u._number(1))),
    BINBYTES: lambda u: u.stack.append(u._take(u._number(4))),
    BYTEARRAY8: lambda u: u.stack.append(bytearray(u._take(u._number(8)))),
    EMPTY_TUPLE: lambda u: u.stack.append(()),
    TUPLE1: lambda u: u._new_tuple(1),
    TUPLE2: lambda u: u._new_tuple(2),
    TUPLE3: lambda u: u._new_tuple(3),
    TUPLE: lambda u: u._push_marked(tuple),
    EMPTY_LIST: lambda u: u.stack.append([]),
    EMPTY_DICT: lambda u: u.stack.append({}),
    EMPTY_SET: lambda u: u.stack.append(set()),
    FROZENSET: lambda u: u._push_marked(frozenset),
    MARK: Unpickler._new_mark,
    POP: lambda u: u.stack.pop(),
    APPEND: lambda u: u._appends([u.stack.pop()]),
    APPENDS: lambda u: u._appends(u._mark()),
    SETITEM: _set_one,
    SETITEMS: lambda u: u._setitems(u._mark()),
    ADDITEMS: Unpickler._additems,
    MEMOIZE: lambda u: u._memo_put(len(u.memo)),
    BINGET: lambda u: u._get(u._number(1)),
    LONG_BINGET: lambda u: u._get(u._number(4)),
    STACK_GLOBAL: Unpickler._stack_global,
    b"c": Unpickler._global_line,
    REDUCE: Unpickler._reduce,
    NEWOBJ: Unpickler._newobj,
    NEWOBJ_EX: Unpickler._newobj_ex,
    BUILD: Unpickler._build,
    BINPERSID: lambda u: u.stack.append(u.persistent_load(u.stack.pop())),
}


def _check_proto(self, number):
    if number > HIGHEST_PROTOCOL:
        raise ValueError(f"unsupported pickle protocol: {number}")


def _push_marked(self, make):
    items = self._mark()
    self.stack.append(make(items))


Unpickler._check_proto, Unpickler._push_marked = _check_proto, _push_marked
del _check_proto, _push_marked, _kind


class PickleBuffer:
    def __init__(self, buffer):
        self._buffer = memoryview(buffer)

    def raw(self):
        return self._buffer

    def release(self):
        self._buffer.release()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data)).load()
`;
