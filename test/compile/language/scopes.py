x = 'global'
def f():
    global x
    x = 'changed'
f(); print(x)
def g():
    def h():
        nonlocal v
        v += 1
        return v
    v = 1
    return h
h = g(); h(); print(h())
def un():
    print(x)
    x = 1
try: un()
except UnboundLocalError as e: print(e)
def fr():
    def i(): return later
    try: i()
    except NameError as e: print(e)
    later = 3
    return i()
print(fr())
def dl():
    a = 1
    del a
    try: a
    except UnboundLocalError as e: print(e)
    for a in range(2): pass
    return a
print(dl())
try: undefined_thing
except NameError as e: print(e)
print([lambda i=i: i for i in range(3)][1](), [(lambda: i)() for i in range(3)])
fs = [lambda: i for i in range(3)]
print([q() for q in fs])
def comp(n):
    return [[i * j for j in range(n) if j] for i in range(n)], {i: j for i, j in zip('ab', [1, 2])}, {c for c in 'aab'}
print(comp(3)[0], comp(3)[1], sorted(comp(3)[2]))
def wal(data):
    if (n := len(data)) > 2: print('long', n)
    while (k := data.pop()) > 1: print(k)
    return [y := 1, y ** 2, n]
print(wal([1, 2, 3]))
print([last := i for i in range(3)], last)
def many(a, b=2, /, c=3, *d, e, f=6, **g): return a, b, c, d, e, f, g
print(many(1, e=5), many(1, 2, 3, 4, 5, e=6, z=7), many.__defaults__, many.__kwdefaults__)
def fac(n): return 1 if n < 2 else n * fac(n - 1)
print(fac(30), fac.__name__, (lambda: 0).__name__)
a, *b, c = range(5); print(a, b, c)
(a, b), [c, *d] = (1, 2), 'xyz'; print(a, b, c, d)
a = b = c = []; a.append(1); print(c)
i = 0
l = [0, 0, 0]
i, l[i] = 1, 9
print(i, l)
l[i], i = 5, 2
print(l, i)
a, b, c = 1, 2, 3
a, b = b, a
a, b, c = c, a, b
print(a, b, c)
def order(n): print('o', n); return n
d = {order(1): order(2), order(3): order(4)}
order(5) if order(0) else order(6)
[order(1), order(2)][order(0)]
order(1) < order(3) < order(2) < order(9)
x = order(1) and order(0) or order(7)
def kw(*a, **k): return a, k
kw(order(1), *[order(2)], order(3), k=order(4), **{'z': order(5)}, y=order(6))
d[order(3)] = order(8)
d[order(3)] += order(1)
print(d)
assert order(1), order(2)
try: assert order(0), order(2)
except AssertionError as e: print(e, repr(e))
print(1 if x else 2, not x, -x, +x, ~x, x ** 2, 7 // 2, -7 // 2, -7 % 3, 7 % -3, 2 ** -1, 1 << 70, 5 & 3, 5 | 3, 5 ^ 3, 10 >> 1, 1 / 3, 3 @ 4 if False else 0)
print(1 == 1.0, None is None, 'a' 'b', b'x' b'y', 1_000, 0xff, 1e3, 1j * 1j, ...)
print(f'{x}', f'{x!r:>5}', f'{"a":<4}|', f'{3.14159:.2f}', f'{x=}', f'{{}}', f'{x:{x}}', f'{"nested " + f"{x}"}')
def doc():
    "docstring"
    return 1
print(doc.__doc__)
if 1: pass
while False: pass
else: print('else')
for _ in []: pass
else: print('else2')
for i in range(5):
    for j in range(5):
        if j == 2: break
        if i == 1: continue
    else: print('never')
    if i == 3: break
print(i, j)
del i, j
def loc(a, b=3):
    c = 4
    return locals()
print(loc(1))
ns = {}
