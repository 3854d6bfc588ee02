def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 'global'
def a():
    print(x); x = 1
def b():
    def c():
        nonlocal y
        y = 2
    y = 1; c(); return y
def d():
    def e(): return z
    try: e()
    except NameError as er: print(er)
    z = 5; r = e(); del z
    try: e()
    except NameError as er: print(er)
    return r
def f():
    global newg
    newg = 'n'
    return newg
class C:
    x = 'class'
    def m(self): return x
    y = [x for _ in range(2)]
    z = (lambda: x)()
    w = [q for q in x]
    print(x, sorted(k for k in locals() if not k.startswith('__')))
    del w
    for i in range(2): pass
    locals()['inj'] = 7
print(C.y, C.z, C().m(), C.i, hasattr(C, 'w'), C.inj)
def g():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return [f() for f in fs], [f() for f in gs]
def h(): return [i for i in range(3)], 'i' in dir()
def i():
    if (n := 10) > 5: pass
    [last := k for k in range(4)]
    return n, last
def k():
    l = {}; exec('q = 5\ndef f(): return 1', {}, l); return sorted(l)
def l():
    g = {'v': 1}; exec('v += 1\ndef get(): return v', g); g['v'] = 10; return g['get'](), sorted(k for k in g if k != '__builtins__')
def m(): return eval('x'), eval('x + y', {'x': 1, 'y': 2}), eval('x', {'x': 1}, {'x': 2})
def n():
    x = 'local'; return eval('x'), (lambda: eval('x', globals()))()
def o():
    x = 1
    def inner():
        return locals()
    def inner2():
        x
        return locals()
    return inner(), inner2(), sorted(locals())
def p():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact(20)
def q():
    for i in range(3): pass
    return i
def r():
    for i in []: pass
    return i
def s():
    try: raise ValueError
    except ValueError as e: pass
    return e
def u():
    import math as m, sys
    from os import path as p
    return m.__name__, p.__name__
def v():
    del x
def w():
    x = 1; del x; return x
def y(a, b=[]): b.append(a); return b
def z(): return y(1), y(2), y(3, []), y.__defaults__
def aa():
    count = 0
    def inc():
        nonlocal count
        count += 1
        return count
    return inc(), inc(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars
def ab():
    class A:
        __p = 1
        def get(self): return self.__p
        def __m(self): return 'm'
        def call(self): return self.__m()
    return A().get(), A._A__p, A().call(), [k for k in vars(A) if 'A__' in k]
def ac():
    class A:
        def f(self): return __class__
    return A().f().__name__
def ad(): return (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4)
def ae():
    a, (b, *c), d = 1, (2, 3, 4), 5
    return a, b, c, d
def af():
    a = b = []; a.append(1); return b
def ag():
    i = 0; l = [0, 0]; i, l[i] = 1, 5; return i, l
def ah():
    d = {}; d['a'], d['b'] = d, 1; return d
def ai(): return [(x, y) for x in range(3) if x for y in range(x)], {x: y for x, y in zip('ab', [1, 2])}, {c for c in 'aab'} == {'a', 'b'}
def aj(): return [[x for x in range(y)] for y in range(3)]
def ak():
    def f(a, b): return a, b
    r = []
    def e(n): r.append(n); return n
    f(b=e(1), a=e(2)); f(*[e(3)], **{'b': e(4)}); {e(5): e(6)}; [e(7), e(8)][e(0)]; e(9) < e(10) < e(11)
    d = {}; d[e(12)] = e(13); x = y = e(14)
    return r
def al(): global x2; x2 = 3; del x2; return x2
for name in [n for n in list(globals()) if n not in ('t', 'x', 'C', 'newg') and callable(globals()[n]) and not n.startswith('__') and n != 'y']:
    print(name, end=': '); t(globals()[name])
