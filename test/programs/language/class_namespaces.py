class A:
    "doc"
    x = 1
    def f(self): pass
print([k for k in A.__dict__]); print(sorted(dir(A()))); print(A.__weakref__, A.__dict__['__dict__'].__name__)
class B(A): pass
print(list(B.__dict__)); print(B.__doc__, A.__doc__)
class S:
    __slots__ = ('a', 'b')
print(list(S.__dict__)); print(S.a, type(S.a).__name__)
s = S()
try: s.c = 1
except AttributeError as e: print(e)
try: s.a
except AttributeError as e: print(e)
s.a = 1; print(s.a); del s.a
try: del s.a
except AttributeError as e: print(e)
try: print(s.__dict__)
except AttributeError as e: print(e)
class T(S): pass
t = T(); t.c = 1; t.a = 2; print(t.__dict__, T.__slots__)
class U:
    __slots__ = {'a': 'doc of a'}
print(U.__slots__, U.a.__doc__)
class V:
    __slots__ = ['__dict__', 'x']
v = V(); v.y = 1; v.x = 2; print(v.__dict__)
class W: __slots__ = '__priv', 'q'
print(list(W.__dict__))
try:
    class X:
        a = 1
        __slots__ = ('a',)
except ValueError as e: print(e)
class D:
    def __get__(self, i, o): return ('get', i is None, o.__name__)
    def __set_name__(self, o, n): print('name', n, o.__name__)
class E_: d = D()
print(E_.d, E_().d); e = E_(); e.d = 5; print(e.d)
class DD(D):
    def __set__(self, i, v): print('set', v)
    def __delete__(self, i): print('delete')
class F: d = DD()
f = F(); f.d = 1; print(f.d); del f.d; f.__dict__['d'] = 9; print(f.d, f.__dict__)
class OnlySet:
    def __set__(self, i, v): i.__dict__['v'] = v
class G: o = OnlySet()
g = G(); print(type(g.o).__name__); g.o = 3; print(type(g.o).__name__, g.v); g.__dict__['o'] = 42; print(g.o)
class P:
    @property
    def x(self): "xdoc"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    @property
    def r(self): return 1
p = P(); p.x = 3; print(p.x); del p.x
for s in ['p.x', 'p.r', 'P.x.__doc__', 'P.x.fget.__name__', 'type(P.x)']:
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
try: p.r = 1
except AttributeError as e: print(e)
try: del p.r
except AttributeError as e: print(e)
class M(type):
    def __new__(m, n, b, d, **k): print('new', n, [x.__name__ for x in b], sorted(d), k); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print('init', n, k); super().__init__(n, b, d)
    def __call__(c, *a, **k): print('call', a, k); return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, n, b, **k): print('prepare', n, k); return {'pre': 1}
    def __instancecheck__(c, o): return o == 1
    def __subclasscheck__(c, o): return o is int
    def __len__(c): return 7
    def __getitem__(c, k): return k
    def __iter__(c): return iter('ab')
    def __contains__(c, k): return k == 3
    def __getattr__(c, n): return 'meta ' + n
    def __repr__(c): return f'<M {c.__name__}>'
    def __eq__(c, o): return True
    def __hash__(c): return 1
    @property
    def mp(c): return 'mp'
    def meth(c): return c.__name__
class N(metaclass=M, k=1):
    def __init__(self, a=0): print('N init', a)
n = N(5); print(isinstance(1, N), isinstance(n, N), isinstance('', N), issubclass(int, N), issubclass(str, N), len(N), N['z'], list(N), 3 in N, N.foo, N, N.mp, N.meth(), N.pre)
try: n.mp
except AttributeError as e: print(e)
try: n.meth
except AttributeError as e: print(e)
class I:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag; print('sub', cls.__name__, tag)
class J(I, tag='t'): pass
print(J.tag)
try:
    class K(I, other=1): pass
except TypeError as e: print(e)
class L:
    def __class_getitem__(cls, i): return f'{cls.__name__}[{i}]'
print(L[3], L['a', 1])
try: A[1]
except TypeError as e: print(e)
try: A()[1]
except TypeError as e: print(e)
class ME:
    def __mro_entries__(self, bases): print(bases[0] is self); return (A,)
class Q(ME()): pass
print(Q.__bases__, Q.__orig_bases__[0].__class__.__name__)
try: type('X', (ME(),), {})
except TypeError as e: print(e)
class M2(type): pass
class C1(metaclass=M): pass
class C2(metaclass=M2): pass
try:
    class C3(C1, C2): pass
except TypeError as e: print(e)
try:
    class X1(A, A): pass
except TypeError as e: print(e)
try:
    class X2(A, B): pass
except TypeError as e: print(e)
print(type('Z', (A,), dict(y=2))().y, type(1), type(type), type(A))
for a in [(), (1, 2), ('a', 1, {}), ('a', (), 1), (1, (), {}), (1, 2, 3, 4)]:
    try: print(type(*a))
    except TypeError as e: print(e)
o = object()
try: o.x = 1
except AttributeError as e: print(e)
try: A.__name__ = 3
except TypeError as e: print(e)
A.__name__ = 'AA'; print(A); A.__qualname__ = 'Q.A'; print(A, A.__name__)
try: int.x = 1
except TypeError as e: print(e)
try: del int.real
except TypeError as e: print(e)
class CA: pass
class CB:
    def hi(self): return 'cb'
ca = CA(); ca.__class__ = CB; print(ca.hi())
try: ca.__class__ = int
except TypeError as e: print(e)
try: ca.__class__ = 3
except TypeError as e: print(e)
try: (1).__class__ = int
except TypeError as e: print(e)
B.__bases__ = (CB,); print(B.__bases__, B().hi(), B.__mro__)
