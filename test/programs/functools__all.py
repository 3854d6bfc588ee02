import functools
from functools import *
@lru_cache(maxsize=2)
def f(x): print("call", x); return x * 2
print(f(1), f(1), f(2), f(3), f(1), f.cache_info(), f.cache_parameters(), f.__wrapped__(9)); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info()); 
@lru_cache(typed=True)
def g(*a, **k): return a, k
g(1); g(1.0); g(a=1); print(g.cache_info())
try: f([])
except TypeError as e: print(e)
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, p, partial(p, "1")(), partial(print, 1, sep="-"), repr(partial(f)) != "")
class C:
    def m(self, a, b=0): return a + b
    pm = partialmethod(m, 5)
    @cached_property
    def cp(self): print("computing"); return 42
    @singledispatchmethod
    def sd(self, x): return "default"
    @sd.register
    def _(self, x: int): return "int"
    @sd.register(str)
    def _(self, x): return "str"
c = C(); print(c.pm(), c.pm(b=1), c.cp, c.cp, c.__dict__, c.sd(1), c.sd("s"), c.sd(1.5)); del c.cp; print(c.cp)
@singledispatch
def show(x): return "obj"
@show.register
def _(x: int | float): return "num"
@show.register(list)
def _(x): return "list"
print(show(1), show(1.5), show([]), show("s"), show.dispatch(bool) is show.dispatch(int), sorted(t.__name__ for t in show.registry))
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted([T(2), T(1)])[0].v)
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + [b], "ab", []), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
def deco(fn):
    @wraps(fn)
    def w(*a): "w doc"; return fn(*a)
    return w
@deco
def orig(x: int) -> str: "orig doc"; return str(x)
print(orig.__name__, orig.__doc__, orig.__wrapped__(1), orig.__annotations__, WRAPPER_ASSIGNMENTS, orig.__qualname__)
for fn in (lambda: reduce(max, []), lambda: total_ordering(type("X", (), {})), lambda: lru_cache(maxsize="x"), lambda: show(), lambda: show.register(5), lambda: partial(5)):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
