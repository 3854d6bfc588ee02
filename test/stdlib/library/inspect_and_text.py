import base64
import functools
import inspect
import keyword
import textwrap
from pprint import pformat, pprint


def f(a, b=1, /, c: int = 2, *args, d, e="x", **kw) -> str:
    """Doc

    indented
    """


async def co():
    pass


def gen():
    yield 1
    yield 2


class C:
    def __init__(self, x, y=2):
        pass

    def method(self, z):
        pass

    def __call__(self, q):
        pass


s = inspect.signature(f)
print(s, repr(s), list(s.parameters), s.parameters["c"].annotation, s.parameters["a"].default is inspect.Parameter.empty, s.return_annotation)
print([(p.name, str(p.kind), p.kind == p.KEYWORD_ONLY) for p in s.parameters.values()], repr(s.parameters["e"]))
print(inspect.signature(C), inspect.signature(C(1).method), inspect.signature(C(1)), inspect.signature(functools.partial(f, 1, d=3)), inspect.signature(lambda *, k: 0))
bound = s.bind(1, 2, 3, 4, d=5, z=6)
print(bound.args, bound.kwargs, bound.arguments)
bound = s.bind(1, d=2)
bound.apply_defaults()
print(bound.arguments)
for args, kw in (((), {}), ((1,), {}), ((1, 2, 3), {"d": 1, "c": 2})):
    try:
        print(s.bind(*args, **kw))
    except TypeError as error:
        print(error)
c = co()
print(inspect.iscoroutinefunction(co), inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c), inspect.isgeneratorfunction(gen), inspect.isfunction(f), inspect.ismethod(C(1).method), inspect.isclass(C), inspect.isbuiltin(len))
c.close()
print(inspect.getcoroutinestate(c))
g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
print(inspect.getdoc(f), inspect.getfullargspec(f), [name for name, _ in inspect.getmembers(C, inspect.isfunction)])
print(keyword.iskeyword("for"), keyword.iskeyword("match"), len(keyword.kwlist))
text = "The quick brown fox jumps over the lazy dog, and a well-known state-of-the-art extraordinarilylongword follows -- here."
for width in (10, 20, 33):
    print(textwrap.fill(text, width))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, 30), textwrap.wrap("", 5), textwrap.wrap(text, 25, max_lines=2), sep="\n")
print(textwrap.dedent("    a\n      b\n\n    c\n"), textwrap.indent("a\n\nb\n", "> "))
pprint({"b": list(range(40)), "a": ("x" * 30, "y" * 40, {"k": None, "j": [1, 2]})})
pprint([1, "two", (3,)], width=5)
pprint({"z": 1, "a": {"n": [1, [2, [3]]]}}, depth=2)
pprint(list(range(60)), compact=True)
pprint("word " * 30)
pprint({"key": "word " * 30, "s": set(range(40))}, indent=4)
print(pformat({"b": 1, "a": 2}), pformat({"b": 1, "a": 2}, sort_dicts=False), pformat([]))
for data in (b"", b"f", b"fo", b"foo", bytes(range(250, 256))):
    e = base64.b64encode(data)
    print(e, base64.b64decode(e) == data, base64.urlsafe_b64encode(data), base64.b16encode(data))
for bad in ("a", "ab", "abc"):
    try:
        print(base64.b64decode(bad))
    except ValueError as error:
        print(type(error).__name__, error)
