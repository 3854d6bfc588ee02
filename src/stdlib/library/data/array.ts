/** The module `array`, in Python. */
export const array = String.raw`
import struct as _struct
from _collections_abc import MutableSequence as _MutableSequence
from types import GenericAlias as _GenericAlias

typecodes = "bBuhHiIlLqQfd"
_limits = {
    "b": ("signed char", -128, 127), "B": ("unsigned byte integer", 0, 255), "h": ("signed short integer", -2 ** 15, 2 ** 15 - 1),
    "H": ("unsigned short", 0, 2 ** 16 - 1), "i": ("signed integer", -2 ** 31, 2 ** 31 - 1),
    "I": ("unsigned int", 0, 2 ** 32 - 1), "l": ("C long", -2 ** 63, 2 ** 63 - 1), "L": ("C long", 0, 2 ** 64 - 1),
    "q": ("C long", -2 ** 63, 2 ** 63 - 1), "Q": ("C long", 0, 2 ** 64 - 1),
}
_sizes = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}


def _checked(code, value):
    if code == "u":
        if not isinstance(value, str) or len(value) != 1:
            raise TypeError("array item must be a unicode character, not " + ("str" if isinstance(value, str) else type(value).__name__))
        return value
    if code in "fd":
        if isinstance(value, (int, float)):
            value = float(value)
        elif hasattr(type(value), "__float__"):
            value = value.__float__()
        else:
            raise TypeError(f"must be real number, not {type(value).__name__}")
        return _struct.unpack("f", _struct.pack("f", value))[0] if code == "f" else value
    if not isinstance(value, int):
        if not hasattr(type(value), "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
    name, least, most = _limits[code]
    if value < least:
        if code in "lq":
            raise OverflowError("int too big to convert")
        if code in "ILQ":
            raise OverflowError("can't convert negative value to unsigned int")
        raise OverflowError(f"{name} is less than minimum")
    if value > most:
        if code in "lLqQ":
            raise OverflowError("int too big to convert")
        raise OverflowError(f"{name} is greater than maximum")
    return int(value)


_list = list


class array:
    """Numbers of one kind, or characters."""

    __slots__ = ("typecode", "_items", "__weakref__")

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if typecode not in _sizes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self.typecode = typecode
        self._items = []
        if isinstance(initializer, str):
            if typecode != "u":
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items = list(initializer)
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array):
            if initializer.typecode == "u" and typecode != "u":
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
            self._items = [_checked(typecode, item) for item in initializer._items]
        else:
            self._items = [_checked(typecode, item) for item in initializer]
        return self

    @property
    def itemsize(self):
        return _sizes[self.typecode]

    def _like(self, items):
        made = object.__new__(array)
        made.typecode, made._items = self.typecode, items
        return made

    def append(self, v, /):
        self._items.append(_checked(self.typecode, v))

    def insert(self, i, v, /):
        self._items.insert(i, _checked(self.typecode, v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(bb._items)
        else:
            for item in bb:
                self.append(item)

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError("arg must be list")
        self._items.extend([_checked(self.typecode, item) for item in list])

    def tolist(self):
        return list(self._items)

    def frombytes(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(buffer)
        size = _sizes[self.typecode]
        if len(data) % size:
            raise ValueError("bytes length not a multiple of item size")
        if self.typecode == "u":
            self._items.extend(data.decode("utf-32"))
        else:
            self._items.extend(_struct.unpack(f"={len(data) // size}{_wide(self.typecode)}", data))

    def tobytes(self):
        if self.typecode == "u":
            return b"".join(ord(item).to_bytes(4, "little") for item in self._items)
        return _struct.pack(f"={len(self._items)}{_wide(self.typecode)}", *self._items)

    def fromunicode(self, s, /):
        if self.typecode != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        self._items.extend(s)

    def tounicode(self):
        if self.typecode != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tofile(self, f, /):
        f.write(self.tobytes())

    def buffer_info(self):
        return id(self._items), len(self._items)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        swapped = b"".join(data[i:i + size][::-1] for i in range(0, len(data), size))
        self._items.clear()
        self.frombytes(swapped)

    def count(self, v, /):
        return self._items.count(v)

    def index(self, v, start=0, stop=None, /):
        try:
            return self._items.index(v, start, len(self._items) if stop is None else stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def reverse(self):
        self._items.reverse()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, item):
        return item in self._items

    def __getitem__(self, at):
        if isinstance(at, slice):
            return self._like(self._items[at])
        try:
            return self._items[at]
        except IndexError:
            raise IndexError("array index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __setitem__(self, at, value):
        if isinstance(at, slice):
            if not isinstance(value, array):
                raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array slice")
            if value.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            self._items[at] = value._items
            return
        value = _checked(self.typecode, value)
        try:
            self._items[at] = value
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        except TypeError:
            raise TypeError("array indices must be integers") from None

    def __delitem__(self, at):
        try:
            del self._items[at]
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only append array (not \"{type(other).__name__}\") to array")
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f"can only extend with array (not \"{type(other).__name__}\")")
        self.extend(other)
        return self

    def __mul__(self, count):
        if not isinstance(count, int):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
        return self._like(self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __bytes__(self):
        return self.tobytes()

    def __copy__(self):
        return self._like(list(self._items))

    def __deepcopy__(self, memo):
        return self._like(list(self._items))

    def __reduce_ex__(self, protocol):
        return type(self), (self.typecode, list(self._items))

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self.typecode}')"
        if self.typecode == "u":
            return f"{name}('u', {self.tounicode()!r})"
        return f"{name}('{self.typecode}', {self._items!r})"

    __class_getitem__ = classmethod(_GenericAlias)


ArrayType = array
_MutableSequence.register(array)


def _wide(code):
    return {"l": "q", "L": "Q"}.get(code, code)
`;
