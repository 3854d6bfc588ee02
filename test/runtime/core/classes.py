# metaclasses, descriptors, slots, mro
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, sorted(kw.items()))
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.tag = kw.get('tag')
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {'prepared': name}
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __len__(cls): return 42
    @property
    def prop(cls): return cls.__name__ + '!'
class X(metaclass=Meta, tag='t'):
    def __init__(self, a=1): self.a = a
print(X, X.tag, X.prepared, len(X), X.prop, X(5).a, X().a)
class Y(X): pass
print(type(Y), Y(a=2).a)
class Desc:
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get('_' + self.name, 'unset')
    def __set__(self, obj, value): obj.__dict__['_' + self.name] = value
    def __delete__(self, obj): del obj.__dict__['_' + self.name]
class D:
    f = Desc()
d = D(); print(d.f); d.f = 3; print(d.f, d.__dict__); del d.f; print(d.f); print(type(D.f).__name__)
class NonData:
    def __get__(self, obj, owner): return 'nd'
class E: g = NonData()
e = E(); print(e.g); e.g = 5; print(e.g); del e.g; print(e.g)
class Base:
    subs = []
    def __init_subclass__(cls, /, kind=None, **kw):
        super().__init_subclass__(**kw); cls.subs.append((cls.__name__, kind))
class S1(Base, kind='a'): pass
class S2(Base): pass
print(Base.subs)
try:
    class Bad(Base, foo=1): pass
except TypeError as ex: print(ex)
class A:
    def who(self): return ['A']
class B(A):
    def who(self): return ['B'] + super().who()
class C(A):
    def who(self): return ['C'] + super().who()
class DD(B, C):
    def who(self): return ['D'] + super().who()
print(DD().who(), [c.__name__ for c in DD.__mro__], DD.mro())
A.who = lambda self: ['A2']
print(DD().who())
C.extra = 7
print(DD.extra, DD().extra)
B.extra = 8
print(DD.extra, DD().extra)
del B.extra
print(DD.extra)
try:
    class Bad(A, B): pass
except TypeError as ex: print(ex)
try:
    class Bad(A, A): pass
except TypeError as ex: print(ex)
try:
    class Bad(bool): pass
except TypeError as ex: print(ex)
try:
    class Bad(int, list): pass
except TypeError as ex: print(ex)
try:
    class Bad('x', object): pass
except TypeError as ex: print(ex)
class Sl:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
s = Sl(); print(s.x)
for expr in ['s.y', 's.z', "setattr(s, 'z', 1)", 's.__dict__', 'Sl.x', "delattr(s, 'y')"]:
    try: print(eval(expr))
    except (AttributeError, TypeError) as ex: print(type(ex).__name__, ex)
class Sub(Sl): pass
q = Sub(); q.z = 3; print(q.z, q.x, q.__dict__)
class G:
    def __getattr__(self, n):
        if n.startswith('_'): raise AttributeError(n)
        return 'dyn ' + n
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
g = G(); g.a = 4; print(g.a, g.b); del g.a; print(g.a)
print(hasattr(g, '_x'), getattr(g, '_x', 'dflt'))
class GA:
    def __init__(self): self.v = 1
    def __getattribute__(self, n):
        if n == 'magic': return 'M'
        if n == 'hello': return lambda *a: ('patched', a)
        return super().__getattribute__(n)
    def hello(self): return 'orig'
ga = GA(); print(ga.magic, ga.v, ga.hello(), ga.hello(1)); ga.v = 7; print(ga.v, ga.__dict__)
class Callable:
    def __call__(self, *a, **k): return a, k
print(Callable()(1, 2, x=3), callable(Callable()), callable(3))
class Str(str):
    def shout(self): return self.upper() + '!'
st = Str('abc'); print(st.shout(), st + 'd', len(st), isinstance(st, str), type(st).__name__, st == 'abc', {st: 1}['abc'])
class L(list):
    def __init__(self, *a): super().__init__(a); self.extra = 1
    def append(self, x): super().append(x * 2)
l = L(1, 2); l.append(3); print(l, l.extra, len(l), l[2], isinstance(l, list), sum(l))
class I(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __add__(self, o): return I(int(self) + o)
i = I(4); print(i, i + 1, type(i + 1).__name__, i * 2)
class Dct(dict):
    def __missing__(self, k): return k * 2
dd = Dct(a=1); print(dd['a'], dd['zz'], dd)
print(type('Dyn', (A,), {'z': 1})().z, type('Dyn', (), {}).__name__)
o = A(); o.__class__ = B; print(o.who())
try: o.__class__ = int
except TypeError as ex: print(ex)
try: int.foo = 1
except TypeError as ex: print(ex)
try: (5).foo = 1
except AttributeError as ex: print(ex)
try: object().foo = 1
except AttributeError as ex: print(ex)
try: object(1)
except TypeError as ex: print(ex)
class NoInit: pass
try: NoInit(1)
except TypeError as ex: print(ex)
class WithNew:
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, a): self.a = a
print(WithNew(3).a)
class RetOther:
    def __new__(cls): return 5
print(RetOther())
class BadInit:
    def __init__(self): return 5
try: BadInit()
except TypeError as ex: print(ex)
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__bases__, B.__base__)
class Doc:
    "docstring"
    def m(self): "mdoc"
print(Doc.__doc__, Doc.m.__doc__, Doc().m.__doc__)
class Outer:
    class Inner:
        def f(self): pass
    def g(self):
        class Loc: pass
        return Loc
print(Outer.Inner, Outer.Inner.f.__qualname__, Outer().g())
class Eq:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return isinstance(o, Eq) and s.v == o.v
print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) == 1)
try: hash(Eq(1))
except TypeError as ex: print(ex)
class Priv:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
print(Priv().get(), Priv().__dict__)
class PropErr:
    @property
    def ro(self): return 1
    @ro.deleter
    def ro(self): print('deleted')
p = PropErr()
try: p.ro = 2
except AttributeError as ex: print(ex)
del p.ro
print(isinstance(True, int), isinstance(3, (str, int)), issubclass(bool, int))
try: isinstance(3, 5)
except TypeError as ex: print(ex)
class IM(type):
    def __instancecheck__(cls, o): return o == 'yes'
    def __subclasscheck__(cls, o): return True
class IC(metaclass=IM): pass
print(isinstance('yes', IC), isinstance('no', IC), issubclass(int, IC))
print(sorted(k for k in vars(A) if not k.startswith('__')), 'who' in dir(B()))
print(super(DD, DD()).who(), super(DD, DD).who.__name__)
class Cls:
    @classmethod
    def make(cls, *a): return cls.__name__, a
    @staticmethod
    def st(a): return a
class CSub(Cls): pass
print(CSub.make(1), CSub().make(2), CSub.st(3), Cls.__dict__['st'].__func__(4))
m = Cls.make; print(m.__self__, m.__func__.__name__)
bm = A().who; print(bm.__func__ is A.who, bm() , bm == bm)
def func(): pass
func.attr = 1; print(func.attr, func.__dict__, func.__name__, func.__defaults__)
func.__name__ = 'renamed'; print(func.__name__)
print(type(None), type(...), type(NotImplemented), type(func), type(len), type(A().who), type([].append), type(list.append), type(A), type(Meta))
print(repr(property), repr(object.__init__)[:15], list.append)
x = 5
x.real
print((5).__class__, (5).__add__(3), int.__add__(3, 4), str.upper('a'))
try: int.__add__('a', 1)
except TypeError as ex: print(ex)
try: list.append(1, 2)
except TypeError as ex: print(ex)
try: list.append()
except TypeError as ex: print(ex)
import sys
class Mod: pass
print(Mod.__module__, Mod().__module__)
class MroEntries:
    def __mro_entries__(self, bases): return (A,)
class FromEntries(MroEntries()): pass
print(FromEntries.__bases__, len(FromEntries.__orig_bases__))
