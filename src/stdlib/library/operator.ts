/** The module `operator`, in Python. */
const binary: Readonly<Record<string, string>> = {
  lt: '<',
  le: '<=',
  eq: '==',
  ne: '!=',
  ge: '>=',
  gt: '>',
  add: '+',
  sub: '-',
  mul: '*',
  matmul: '@',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  lshift: '<<',
  rshift: '>>',
  and_: '&',
  or_: '|',
  xor: '^',
  is_: 'is',
  is_not: 'is not',
};
const inPlace: Readonly<Record<string, string>> = {
  iadd: '+=',
  isub: '-=',
  imul: '*=',
  imatmul: '@=',
  itruediv: '/=',
  ifloordiv: '//=',
  imod: '%=',
  ipow: '**=',
  ilshift: '<<=',
  irshift: '>>=',
  iand: '&=',
  ior: '|=',
  ixor: '^=',
};

const dunder = (name: string) => `__${name.replace(/_$/, '')}__`;

const functions = [
  ...Object.entries(binary).map(([name, sign]) => `def ${name}(a, b, /):\n    return a ${sign} b\n`),
  ...Object.entries(inPlace).map(([name, sign]) => `def ${name}(a, b, /):\n    a ${sign} b\n    return a\n`),
  ...Object.entries({ ...binary, ...inPlace })
    .filter(([name]) => !name.startsWith('is_'))
    .map(([name]) => `${dunder(name)} = ${name}\n`),
].join('\n');

export const operator = String.raw`
${functions}

def not_(a, /):
    return not a


def truth(a, /):
    return True if a else False


def neg(a, /):
    return -a


def pos(a, /):
    return +a


def inv(a, /):
    return ~a


invert = inv
_abs = abs


def abs(a, /):
    return _abs(a)


def index(a, /):
    return type(a).__index__(a)


def concat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


def contains(a, b, /):
    return b in a


def countOf(a, b, /):
    return sum(1 for i in a if i is b or i == b)


def indexOf(a, b, /):
    for i, j in enumerate(a):
        if j is b or j == b:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, b, /):
    return a[b]


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def length_hint(obj, default=0, /):
    try:
        return len(obj)
    except TypeError:
        pass
    try:
        hint = type(obj).__length_hint__
    except AttributeError:
        return default
    return hint(obj)


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


class attrgetter:
    def __init__(self, attr, /, *attrs):
        self._attrs = (attr,) + attrs
        for name in self._attrs:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")

    def _get(self, obj, path):
        for name in path.split("."):
            obj = getattr(obj, name)
        return obj

    def __call__(self, obj, /):
        if len(self._attrs) == 1:
            return self._get(obj, self._attrs[0])
        return tuple([self._get(obj, path) for path in self._attrs])

    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._attrs))})"


class itemgetter:
    def __init__(self, item, /, *items):
        self._items = (item,) + items

    def __call__(self, obj, /):
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[i] for i in self._items])

    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"


class methodcaller:
    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name, self._args, self._kwargs = name, args, kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        args = [repr(self._name), *map(repr, self._args), *(f"{k}={v!r}" for k, v in self._kwargs.items())]
        return f"operator.methodcaller({', '.join(args)})"
`;
