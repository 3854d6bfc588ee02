class C:
    global gx
    gx = 5
    def __init__(self, *args, **kw): self.args, self.kw = args, kw
    def __repr__(self): return f'C{self.args}{self.kw}'
    def __matmul__(self, o): return ('mm', o)
    def __neg__(self): return 'neg'
    def __index__(self): return 2
    def __len__(self): return 3
    def __iter__(self): yield from (1, 2, 3)
    def __hash__(self): return 7
    def __getattribute__(self, n):
        if n == 'magic': return 'mm'
        return super().__getattribute__(n)
print(gx, C(1, a=2), C() @ 3, -C(), [1, 2, 3][C()], len(C()), [*C()], C().magic, C(5).args)
def ret(): return 1, *[2, 3]
print(ret(), {**{'a': 1}, 'b': 2, **{'a': 3}}, {*'ab', 'c'} == {'a', 'b', 'c'})
x = [1, 2, 3, 4, 5]
print(x[1:3], x[::-1], x[-2:], x[:], x[1:4:2]); x[1:3] = [9]; print(x); del x[0]; print(x); del x[:2]; print(x)
x[0:0] = 'ab'; print(x); x[::2] = [0, 0]; print(x)
def deco(*a):
    def w(f):
        def inner(*args, **kw): return (a, f(*args, **kw))
        return inner
    return w
class D:
    @deco(1, 2)
    def m(self, z=3): return z
    @property
    @deco(7)
    def q(self): return 'q'
print(D().m(), D().m(4), D().m(z=5), D().q)
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda x, /, y: x + y)(1, y=2))
def f(a, b): return a - b
print(f(b=1, a=5), f(*(3, 1)), f(**dict(a=1, b=2)))
try: f(1)
except TypeError as e: print(e)
try: f(1, 2, 3)
except TypeError as e: print(e)
try: f(1, b=2, c=3)
except TypeError as e: print(e)
try: f(1, **{'a': 3})
except TypeError as e: print(e)
try: f(**{1: 3})
except TypeError as e: print(e)
s = 0
for i, (a, b) in enumerate([(1, 2), (3, 4)]): s += i * a * b
print(s)
i = 10
while i:
    i -= 1
    if i % 2: continue
    if i < 4: break
else: print('no')
print(i)
t = 1, 2
t += 3,
print(t)
l = l2 = [1]
l += [2]; print(l2)
l = l + [3]; print(l2, l)
a = b = 1
a, b = b, a + b
q = {}
q['x'], q['y'] = q, 2
print(len(q), q['y'])
print(1 if 0 else 2 if 0 else 3, (1, 2) < (1, 3), [1] == [1], 'a' < 'b' <= 'b', 1 != 2, not 1 == 2)
print('%s %d %5.2f %r' % ('a', 3, 2.5, 'q'), 'abc'[1], 'abc'[-1], 'a' * 3, 'b' in 'abc')
n = None
print(n is None, n is not None, [] is [], n or 'dflt', 0 or [] or 'last', 1 and 2 and 3, 0 and 1)
big = 2 ** 100
print(big, big * big, big // 3, big % 7, -big // 3, big + 1 - 1 == big, 9007199254740991 + 1, 9007199254740993 - 2, 3037000500 * 3037000500, -9007199254740991 - 5)
print(7 // 2, -7 // 2, 7 // -2, 7 % -3, -7 % 3, 0 * -1, 0 // 5, -0, 5 // 1, 1e308 * 10, -1 * 0, 0 % 5, 6 % 3, -6 % 3)
print(5 & -2, 5 | -8, 5 ^ -1, 1 << 31, 1 << 32, 1 << 62, (1 << 40) & (1 << 40 | 1), 2 ** 31 | 1, 2 ** 33 & 2 ** 33, ~(2 ** 40), 1 >> 3, -1 >> 3, 2147483648 ^ 1)
print(True + True, True & False, True | 2, -True, ~True, True == 1, True is True, 3 * True, 'x' * True, [1, 2][True], 2 - True, True < 2, max(True, 0))
print(1.5 + 1, 2 * 1.5, 3 - 0.5, 7 / 2, 7.5 // 2, 7.5 % 2, 2 ** 0.5, -1.0, 1 / 3 * 3, 0.1 + 0.2, 1e16, 1e-7, float('nan') == float('nan'), 5 == 5.0, 5 < 5.5)
def swap():
    x, y = 1, 2
    for _ in range(3): x, y = y, x
    return x, y
print(swap())
def outer(n):
    def a(): return b() + 1
    def b(): return n
    n += 1
    return a()
print(outer(4))
def counter():
    c = 0
    def inc(by=1):
        nonlocal c
        c += by
        return c
    return inc
c = counter(); c(); c(5); print(c())
def gen_locals():
    for i in range(2):
        def f(): return i
        yield f
fs = list(gen_locals()); print([f() for f in fs])
class Outer:
    class Inner:
        v = 1
        def get(self): return Outer.Inner.v
    x = Inner.v
print(Outer.x, Outer.Inner().get(), Outer.Inner.__qualname__)
def kwonly(*, a, b=2): return a, b
print(kwonly(a=1))
try: kwonly(1)
except TypeError as e: print(e)
try: kwonly()
except TypeError as e: print(e)
print(*[1, 2], *'ab', sep='-', end='!\n')
print([(x, y) for x in range(3) for y in range(x) if x != y], [x for x in [1, 2, 3] if x > 1 if x < 3])
print({x: {y for y in range(x)} for x in range(3)}, [[y for y in range(x)] for x in range(3)])
print([a := 5, a + 1], (b := 3) + b, [c for c in 'xyz'], c() if callable(c) else c)
def annotated(a: int, b: 'str' = 'x', *c: float, d: list[int] = None, **e: dict) -> bool:
    z: int = 3
    w: undefined_thing
    return z
print(annotated.__annotations__, annotated(1))
v: int = 5
vv: 'str'
print(__annotations__, v)
(vp): int = 3
print(vp)
del v
try: v
except NameError as e: print(e)
lam = [lambda x=x: x for x in range(3)]
print([l() for l in lam])
if (m := 5) > 3 and m < 10: print('m', m)
print(f"{'a' if m else 'b'} {m:>4} {m!r} {m:04d} {[1, 2]} { {'k': 1}['k'] } {m + 1=}")
assert True
class E1(Exception): pass
try: raise E1('x', 1)
except (E1, ValueError) as ex: print(ex.args, ex)
try:
    try: raise E1
    except ValueError: print('no')
except E1: print('yes')
for k in (1, 2, 3):
    try:
        if k == 2: raise ValueError
    except ValueError: print('ve'); continue
    else: print('else', k)
    finally: print('fin', k)
def f2(x):
    if x > 0:
        r = 'pos'
    elif x < 0:
        r = 'neg'
    else:
        r = 'zero'
    return r
print(f2(1), f2(-1), f2(0))
def early(x):
    while True:
        for i in range(10):
            if i == x: return i
            try:
                if i == 5: break
            finally: pass
        else: return 'else'
        return 'broke'
print(early(3), early(8))
print(__name__, __doc__)
a = [1, 2, 3]
a[0], a[1] = a[1], a[0]
print(a)
(a[0]), = [7]
print(a)
[*a, z] = 'hello'
print(a, z)
for a[0] in range(3): pass
print(a)
def fdef(x, l=[]):
    l.append(x)
    return l
print(fdef(1), fdef(2))
print((yield_ := 3))
del (a, z)
print(sorted(k for k in dir() if k in ('a', 'z', 'q')))
print(0x10, 0b11, 0o17, 1_0, .5, 1., 1e2, 'é', '\u00e9', '\x41', r'\n', '''multi
line''', b'\x00a', 'a' 'b')
global_x = 1
def gx2():
    global global_x, new_g
    global_x += 1
    new_g = 5
    del global_x
gx2()
print(new_g, 'global_x' in globals())
print((1).__class__, "s".upper(), 1 .bit_length(), 'a'.join(['x', 'y']))
