class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw): print('prep', name); return {}
class A(metaclass=Meta, flag=1):
    x = 1
    y = x + 1
    def f(self): return __class__.__name__
    __private = 3
    def g(self): return self.__private
print(A().f(), A().g(), A._A__private, A.__qualname__, A.f.__qualname__, A.__module__, A.__doc__)
class B(A):
    """doc"""
    z: int = 3
    w: str
    def f(self):
        return super().f() + '!' + super(B, self).f()
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v * 2
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
print(B.__annotations__, B.__doc__, B().f())
b = B(); b.p = 4; print(b.p, B.s(3), B.c(), b.c())
class C:
    def __init_subclass__(cls, **kw): print('sub', cls.__name__, kw)
    def __set_name__(self, owner, name): print('set', name)
    def __class_getitem__(cls, k): return k
    def __getattr__(self, n): return n.upper()
class D(C, k=3):
    m = C()
print(D[5], D().hello)
x = 10
def outer():
    x = 20
    class E:
        print(x)
        y = x
        x = 30
        z = [x for _ in range(2)]
        def m(self): return x
    return E
try:
    outer()
except Exception as e: print(type(e).__name__, e)
def outer2():
    x = 20
    class E:
        y = x
        z = [x for _ in range(2)]
        w = [y for y in range(3)]
        def m(self): return x
    return E
E = outer2()
print(E.y, E.z, E.w, E().m())
class F:
    a = 1
    try:
        b = [a for _ in range(1)]
    except NameError as e: print(e)
    for i in range(3):
        a += i
    del i
    if a > 2:
        c = 'big'
    lam = lambda self, q=a: q
print(F.a, F.c, F().lam(), hasattr(F, 'i'))
class G:
    __slots__ = ('q',)
    def __init__(self): self.q = 1
g = G()
try: g.r = 3
except AttributeError as e: print(e)
class H:
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return NotImplemented
    def __bool__(self): print('bool'); return False
    def __contains__(self, x): return x
    def __iadd__(self, o): return 'iadd'
    def __radd__(self, o): return 'radd'
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
    def __call__(self, *a, **k): return a, k
    def __enter__(self): return self
    def __exit__(self, *a): print(a[0]); return True
h = H()

print(h == 3, 3 in h, 0 in h, 3 + h, h[1:2], h[1, ..., 2:3:4], h(1, *[2], a=3, **{'b': 4}))
if h: print('yes')
else: print('no')
try: h < 3
except TypeError as e: print(e)
h[1] = 2; del h[3]
h += 1
print(h)
with H(): 1/0
class Desc:
    def __get__(s, i, o): return ('get', i is None)
    def __set__(s, i, v): print('dset', v)
class I:
    d = Desc()
i = I(); i.d = 3; print(i.d, I.d)
print([k.__name__ for k in B.__mro__])
class Dyn: pass
d = Dyn()
d.attr = 1
d.attr += 5
setattr(d, 'z', 3)
print(d.attr, d.z, d.__dict__, vars(d))
del d.attr
try: d.attr
except AttributeError as e: print(e)
def deco(n):
    print('deco', n)
    def w(f):
        print('apply', n)
        return f
    return w
@deco(1)
@deco(2)
def ff(): pass
@deco('c')
class CC: pass
