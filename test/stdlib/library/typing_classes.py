import typing
from typing import Callable, Deque, Dict, Iterable, Iterator, List, Mapping, Sequence

print(isinstance([], Iterable), isinstance(len, Callable), isinstance(5, Iterable), isinstance({}, Mapping), isinstance("", Sequence))
print(Iterable[int], Callable[[int], str], Dict[str, List[int]], Mapping)


class Once(Iterator[int]):
    done = False

    def __next__(self):
        if self.done:
            raise StopIteration
        self.done = True
        return 1


print(list(Once()), isinstance(Once(), Iterable), typing.get_origin(Iterable[int]), typing.get_args(Mapping[str, int]))
print(Deque[int]().__class__.__name__)
