/** The module `itertools`, in Python over generators' protocol; classes so that `repr` and `type` look as they should. */
export const itertools = String.raw`
import operator as _operator


class count:
    def __init__(self, start=0, step=1):
        if not hasattr(start, "__add__") or isinstance(start, (str, list, tuple)):
            raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        result = self._next
        self._next = result + self._step
        return result

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


class _Wrapped:
    """An iterator around a generator, with a type of its own."""

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._it)


def _iterator(function):
    """A class named as the generator function that does its work."""
    name = function.__name__

    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        self._it = function(*args, **kwargs)
        return self

    return type(name, (_Wrapped,), {"__new__": __new__, "__module__": "itertools", "__qualname__": name})


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._times = times if times is None else max(times, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if self._times == 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError("len() of unsized object")
        return self._times

    def __repr__(self):
        return f"repeat({self._object!r})" if self._times is None else f"repeat({self._object!r}, {self._times})"


class chain(_Wrapped):
    def __init__(self, *iterables):
        self._it = self._run(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        self = cls()
        self._it = self._run(iterable)
        return self

    @staticmethod
    def _run(iterables):
        for iterable in iterables:
            yield from iterable


@_iterator
def cycle(iterable, /):
    saved = []
    for element in iterable:
        yield element
        saved.append(element)
    while saved:
        for element in saved:
            yield element


@_iterator
def accumulate(iterable, func=None, *, initial=None):
    it = iter(iterable)
    total = initial
    if initial is None:
        try:
            total = next(it)
        except StopIteration:
            return
    yield total
    for element in it:
        total = total + element if func is None else func(total, element)
        yield total


class batched(_Wrapped):
    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._it = self._run(iter(iterable), n, strict)

    @staticmethod
    def _run(it, n, strict):
        while True:
            batch = tuple(islice(it, n))
            if not batch:
                return
            if strict and len(batch) != n:
                raise ValueError("batched(): incomplete batch")
            yield batch


@_iterator
def compress(data, selectors):
    for d, s in zip(data, selectors):
        if s:
            yield d


@_iterator
def dropwhile(predicate, iterable, /):
    it = iter(iterable)
    for x in it:
        if not predicate(x):
            yield x
            break
    yield from it


@_iterator
def takewhile(predicate, iterable, /):
    for x in iterable:
        if not predicate(x):
            return
        yield x


@_iterator
def filterfalse(predicate, iterable, /):
    for x in iterable:
        if not (x if predicate is None else predicate(x)):
            yield x


@_iterator
def starmap(function, iterable, /):
    for args in iterable:
        yield function(*args)


@_iterator
def pairwise(iterable, /):
    it = iter(iterable)
    try:
        a = next(it)
    except StopIteration:
        return
    for b in it:
        yield a, b
        a = b


class islice(_Wrapped):
    def __init__(self, iterable, *args):
        s = slice(*args)
        for name, value in (("start", s.start), ("stop", s.stop)):
            if value is not None and (not isinstance(value, int) or value < 0):
                if name == "stop" and len(args) == 1:
                    raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
                raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if s.step is not None and (not isinstance(s.step, int) or s.step < 1):
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._it = self._run(iter(iterable), s.start or 0, s.stop, s.step or 1)

    @staticmethod
    def _run(it, start, stop, step):
        position = 0
        wanted = start
        while stop is None or wanted < stop:
            while position <= wanted:
                try:
                    element = next(it)
                except StopIteration:
                    return
                position += 1
            yield element
            wanted += step
        if stop is not None:
            while position < stop:
                try:
                    next(it)
                except StopIteration:
                    return
                position += 1


class groupby(_Wrapped):
    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._exhausted = False
        self._current = None
        self._it = self._run()

    def _advance(self):
        for value in self._source:
            self._value = value
            self._current = value if self._key is None else self._key(value)
            return True
        self._exhausted = True
        return False

    def _run(self):
        if not self._advance():
            return
        while not self._exhausted:
            target = self._current
            self._id = marker = object()
            yield target, self._group(target, marker)
            if self._id is marker:
                while not self._exhausted and self._current == target:
                    self._advance()

    def _group(self, target, marker):
        while self._id is marker and not self._exhausted and self._current == target:
            yield self._value
            if self._id is not marker or not self._advance():
                return


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    iterator = iter(iterable)
    shared = []

    def follow(place):
        while True:
            if place == len(shared):
                try:
                    shared.append(next(iterator))
                except StopIteration:
                    return
            yield shared[place]
            place += 1

    return tuple(_tee(follow(0)) for _ in range(n))


class _tee(_Wrapped):
    def __init__(self, it):
        self._it = it


@_iterator
def zip_longest(*iterables, fillvalue=None):
    iterators = [iter(it) for it in iterables]
    active = len(iterators)
    if not active:
        return
    finished = [False] * active
    while True:
        values = []
        for i, it in enumerate(iterators):
            value = fillvalue
            if not finished[i]:
                try:
                    value = next(it)
                except StopIteration:
                    active -= 1
                    if not active:
                        return
                    finished[i] = True
            values.append(value)
        yield tuple(values)


class product(_Wrapped):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._it = self._run([tuple(pool) for pool in iterables] * repeat)

    @staticmethod
    def _run(pools):
        if any(not pool for pool in pools):
            return
        places = [0] * len(pools)
        while True:
            yield tuple([pool[i] for pool, i in zip(pools, places)])
            for at in reversed(range(len(pools))):
                places[at] += 1
                if places[at] < len(pools[at]):
                    break
                places[at] = 0
            else:
                return


class permutations(_Wrapped):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        r = len(pool) if r is None else r
        if r < 0:
            raise ValueError("r must be non-negative")
        self._it = self._run(pool, r)

    @staticmethod
    def _run(pool, r):
        n = len(pool)
        if r > n:
            return
        indices = list(range(n))
        cycles = list(range(n, n - r, -1))
        yield tuple([pool[i] for i in indices[:r]])
        while True:
            for i in reversed(range(r)):
                cycles[i] -= 1
                if cycles[i] == 0:
                    indices[i:] = indices[i + 1:] + indices[i:i + 1]
                    cycles[i] = n - i
                else:
                    j = cycles[i]
                    indices[i], indices[-j] = indices[-j], indices[i]
                    yield tuple([pool[i] for i in indices[:r]])
                    break
            else:
                return


class combinations(_Wrapped):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._it = self._run(tuple(iterable), r, False)

    @staticmethod
    def _run(pool, r, again):
        n = len(pool)
        if (r > n and not again) or (r and not n):
            return
        indices = [0] * r if again else list(range(r))
        while True:
            yield tuple([pool[i] for i in indices])
            for i in reversed(range(r)):
                if indices[i] != (n - 1 if again else i + n - r):
                    break
            else:
                return
            if again:
                indices[i:] = [indices[i] + 1] * (r - i)
            else:
                indices[i] += 1
                for j in range(i + 1, r):
                    indices[j] = indices[j - 1] + 1


class combinations_with_replacement(_Wrapped):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError("r must be non-negative")
        self._it = combinations._run(tuple(iterable), r, True)
`;
