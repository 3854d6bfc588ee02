def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'V({self.n})'
    def __add__(self, o): return V(self.n + (o.n if isinstance(o, V) else o))
    def __radd__(self, o): return V(o + self.n)
    def __mul__(self, o): return NotImplemented
    def __rmul__(self, o): return f'rmul {o!r}'
    def __iadd__(self, o): self.n += o; return self
    def __neg__(self): return V(-self.n)
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return abs(self.n)
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
    def __hash__(self): return hash(self.n)
    def __bool__(self): return self.n != 0
    def __len__(self): return self.n
    def __contains__(self, x): return x == self.n
    def __getitem__(self, k): return ('item', k)
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
    def __call__(self, *a, **k): return a, k
    def __int__(self): return self.n
    def __float__(self): return float(self.n)
    def __index__(self): return self.n
    def __complex__(self): return complex(self.n, 1)
    def __round__(self, d=None): return ('round', d)
    def __trunc__(self): return 'trunc'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
    def __pow__(self, o, m=None): return 'pow', o, m
    def __rpow__(self, o): return 'rpow', o
    def __matmul__(self, o): return 'matmul', o
    def __and__(self, o): return 'and', o
    def __ror__(self, o): return 'ror', o
    def __lshift__(self, o): return 'lshift', o
    def __truediv__(self, o): return 'truediv', o
    def __rfloordiv__(self, o): return 'rfloordiv', o
    def __mod__(self, o): return 'mod', o
v = V(3)
print(v + 1, 1 + v, v + v, -v, +v, ~v, abs(v), v == V(3), v != V(3), v != 3, v < V(5), v > V(1), v <= V(3), v >= V(3), not v, bool(V(0)), len(v), 3 in v, 4 in v, v[1], v[1:2], v['a', 2], v(1, x=2), int(v), float(v), complex(v), round(v), round(v, 2), [10, 20, 30, 40][v], 'abcd'[v], range(5)[v], hex(v), 'x' * v, [0] * v, v ** 2, 2 ** v, pow(v, 2, 5), divmod(v, 1), divmod(1, v), v @ 1, v & 1, 1 | v, v << 1, v / 2, 7 // v, v % 2, chr(V(65)), list(range(v)))
v[0] = 1; del v['k']; w = v; w += 4; print(v, w is v)
show(lambda: v * 2); print(2 * v, 'a' * V(2) if False else '', [1] * V(2)); show(lambda: v - 1); show(lambda: 1 - v); show(lambda: v >> 1); show(lambda: v ^ 1); show(lambda: v // 1)
class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
    def __eq__(self, o): return 'Base.eq'
    def __lt__(self, o): return 'Base.lt'
    def __gt__(self, o): return 'Base.gt'
class Derived(Base):
    def __radd__(self, o): return 'Derived.radd'
    def __eq__(self, o): return 'Derived.eq'
    def __gt__(self, o): return 'Derived.gt'
class Same(Base): pass
print(Base() + Derived(), Derived() + Base(), Base() + Same(), Base() == Derived(), Derived() == Base(), Base() < Derived(), 1 + Base(), Base() == 1, 1 == Base(), 1 < Base(), 1 > Base(), 1 != Base())
class E: pass
e = E()
print(e == e, e == E(), e != e, e != E(), e == 1, hash(e) == hash(e), bool(e))
for f in [lambda: e < e, lambda: e + 1, lambda: 1 + e, lambda: -e, lambda: ~e, lambda: abs(e), lambda: len(e), lambda: e[0], lambda: e(), lambda: 1 in e, lambda: iter(e), lambda: [] + e, lambda: 'a' + e, lambda: e + 'a', lambda: e @ e, lambda: e ** 2, lambda: e // e, lambda: e % e, lambda: e << e, lambda: e & e, lambda: int(e), lambda: float(e), lambda: complex(e), lambda: round(e), lambda: [1][e], lambda: 'a' * e, lambda: e * 'a', lambda: range(e), lambda: hex(e), lambda: divmod(e, 1), lambda: next(e), lambda: reversed(e), lambda: sum([e]), lambda: max([e, e]), lambda: sorted([e, e]), lambda: e.x, lambda: e <= 1, lambda: 1 >= e, lambda: [e] < [e, 1], lambda: [e, 1] < [E(), 1], lambda: (1, e) < (1, e), lambda: {e: 1}[E()], lambda: '%d' % e, lambda: format(e, 'd'), lambda: print >> e, lambda: print >> 1]:
    try:
        r = f()
        print('ok', r if isinstance(r, (bool, int)) else type(r).__name__)
    except BaseException as x:
        print(type(x).__name__, str(x).split(' at 0x')[0])
def aug(op):
    x = 1
    try:
        exec(f'x {op} "a"', {'x': 1})
    except TypeError as t:
        print(op, t)
for op in ['+=', '-=', '*=', '/=', '//=', '%=', '**=', '<<=', '>>=', '&=', '|=', '^=', '@=']: aug(op)
a = [1]; b = a; a += [2]; a *= 2; print(a, b is a); t = (1,); u = t; t += (2,); print(t, u); s = 'a'; s += 'b'; s *= 2; print(s); n = 5; n //= 2; n **= 3; n %= 5; n <<= 2; n |= 1; n ^= 7; n &= 6; n >>= 1; n -= 1; n /= 2; print(n); d = {1}; c = d; d |= {2}; d -= {1}; print(d, c is d); f = 1.5; f += 1; f *= 2; print(f)
class Bad:
    def __len__(self): return -1
    def __bool__(self): return 1
    def __hash__(self): return 'x'
    def __index__(self): return 'x'
    def __iter__(self): return 5
    def __contains__(self, x): return 'yes'
    def __repr__(self): return 5
    def __int__(self): return 'x'
    def __float__(self): return 1
class BadLen:
    def __len__(self): return -1
class BadLen2:
    def __len__(self): return 'a'
b = Bad()
for f in [lambda: len(b), lambda: bool(b), lambda: hash(b), lambda: [1][b], lambda: list(b), lambda: 5 in b, lambda: repr(b), lambda: int(b), lambda: float(b), lambda: bool(BadLen()), lambda: len(BadLen2()), lambda: not b, lambda: 1 if b else 2, lambda: {b: 1}]:
    show(f)
class Lt:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
print(Lt(1) < Lt(2), Lt(2) > Lt(1), [x.v for x in sorted([Lt(3), Lt(1)])]); show(lambda: Lt(1) <= Lt(2))
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return 1
    __hash__ = None
    __contains__ = None
show(lambda: iter(NoIter())); show(lambda: hash(NoIter())); show(lambda: 1 in NoIter()); show(lambda: [*NoIter()])
class Cmp:
    def __eq__(self, o): print('eq'); return True
    __hash__ = object.__hash__
c = Cmp(); print(c in [c], c in [1], [c] == [c], [c] == [1], c == 1, 1 == c, (c,) == (c,), [1].index(c), [1].count(c))
class Idx:
    def __index__(self): return 2
print([1, 2, 3][Idx()], [1, 2, 3, 4][:Idx()], 'abc'[Idx()], range(10)[Idx()], (1, 2, 3)[Idx()], [0] * Idx(), bytes(Idx()), hex(Idx()), 10 if [1].insert(Idx(), 5) is None else 0, chr(Idx()) == '\x02', round(1.2345, Idx()), 'a'.zfill(Idx()))
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 'a' < 'b' > 'a', 1 is 1, None is None, [] is [], not [], not not 'a', 1 and 2, 0 or 'x', 0 and 1, '' or [] or 'last', 1 if [] else 2)
print(3 == 3.0, 3 is 3, 'ab' 'cd', -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 7 // -2, -7 // 2, 7 % -3, 1 + 2 * 3 - 4 / 2, ~5 & 0xF, 1 << 4 | 3, 5 & 3 ^ 6, not 1 == 2, 10 - 5 - 2, 2 * 3 % 4, 0.1 + 0.2 == 0.3, 1e3, 0x1F, 0b11, 0o17, 1_000)
