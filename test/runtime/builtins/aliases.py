def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], set['x'], int | str, int | None, list[int] | None, type[int], frozenset[int])
print((int | str) == (str | int), int | str | int, hash(int | str) == hash(str | int), list[int] == list[int], list[int] == list[str], hash(list[int]) == hash(list[int]), list[int].__origin__, list[int].__args__, (int | str).__args__)
print(isinstance(1, int | str), isinstance([], int | str), issubclass(bool, int | str), list[int]([1, 2]), dict[str, int](a=1), isinstance(None, int | None))
class A(list[int]): pass
print(A.__mro__, A([1]), A.__orig_bases__ if False else '')
show(lambda: int | 5); show(lambda: 5 | int); show(lambda: int[str]); show(lambda: isinstance(1, list[int])); show(lambda: list[int].append); show(lambda: list[int].nope); show(lambda: issubclass(int, list[int]))
def f(x: int | None = None, *, y: list[int] = []) -> dict[str, int]: return {}
print(f.__annotations__, type(list[int]).__name__, type(int | str).__name__)
