import collections
import collections.abc
from collections.abc import (
    Awaitable, Callable, Collection, Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping,
    MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView,
)


def gen():
    yield 1


async def co():
    pass


c = co()
things = [[], (), "s", b"b", bytearray(), {}, set(), frozenset(), 1, None, gen(), c, len, gen, range(3), iter([]), {}.keys(), {}.items(), {}.values(), collections.deque(), object(), collections.OrderedDict(), collections.Counter(), type, map(str, []), zip()]
for abc in (Awaitable, Callable, Collection, Container, Coroutine, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, KeysView, ItemsView, ValuesView):
    print(abc.__name__, abc.__module__, "".join("x" if isinstance(thing, abc) else "." for thing in things))
c.close()


class Stack(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


s = Stack(3, 1, 2)
s.append(4)
s.extend([5, 6])
s += (7,)
s.reverse()
print(s.items, 5 in s, s.index(5), s.count(1), s.pop(), list(reversed(s)), list(s))
s.remove(1)
print(s.items)


class Lower(MutableMapping):
    def __init__(self, **kw):
        self.data = {}
        self.update(kw)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


m = Lower(A=1, b=2)
print(m["a"], "B" in m, m.get("z", 9), list(m.items()), list(m.keys()), list(m.values()), m == {"a": 1, "b": 2}, m.pop("A"), m.setdefault("q", 5), len(m), dict(m))
print(m.keys() | {"x"} == {"b", "q", "x"}, ("b", 2) in m.items(), 5 in m.values(), m.popitem(), isinstance(m, Mapping))


class OnlyLen:
    def __len__(self):
        return 1


print(isinstance(OnlyLen(), Sized), issubclass(OnlyLen, Sized), issubclass(OnlyLen, Iterable))


class NoHash:
    __hash__ = None


print(isinstance(NoHash(), Hashable), isinstance([], Hashable), isinstance((), Hashable))
for abstract in (Sequence, Mapping, Iterator):
    try:
        abstract()
    except TypeError as error:
        print(error)


class Bad(Mapping):
    def __len__(self):
        return 0


try:
    Bad()
except TypeError as error:
    print(error)


class Count(Iterator):
    n = 0

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(list(Count()), iter(Count()).__class__.__name__, collections.abc.Iterable is Iterable)
print(Iterable[int], Mapping[str, int])
