class A:
    def __init__(self): print('A.init'); super().__init__()
    def hi(self): return ['A']
class B(A):
    def __init__(self): print('B.init'); super().__init__()
    def hi(self): return ['B'] + super().hi()
class C(A):
    def __init__(self): print('C.init'); super().__init__()
    def hi(self): return ['C'] + super().hi()
class D(B, C):
    def __init__(self): print('D.init'); super().__init__()
    def hi(self): return ['D'] + super().hi()
    def lam(self): return (lambda: super(D, self).hi())(), [super(D, self).hi() for _ in range(1)]
    @classmethod
    def cm(cls): return super().__name__ if False else cls.__mro__[1].__name__
    def nested(self):
        def inner(): return __class__
        return inner()
d = D(); print(d.hi(), d.lam(), D.cm(), d.nested())
try:
    class X(A, D): pass
except TypeError as e: print(str(e).split('\n')[0])
class P:
    count = 0
    def __new__(cls, *a): cls.count += 1; return super().__new__(cls)
    def __init__(self, v=0): self.v = v
    def __add__(self, o): return P(self.v + (o.v if isinstance(o, P) else o))
    __radd__ = __add__
    def __eq__(self, o): return isinstance(o, P) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __str__(self): return f'P({self.v})'
    def __repr__(self): return f'<P {self.v}>'
    def __format__(self, spec): return f'fmt[{spec}]'
    def __setattr__(self, n, v): object.__setattr__(self, n, v + 1 if n == 'plus' else v)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
    def __getattr__(self, n): raise AttributeError(f'no {n}')
p = P(1)
p.plus = 1; print(p.plus); p.plus += 1; print(p.plus); del p.plus
print(p + P(2), sum([P(1), P(2)]), P(1) == P(1), P(1) != P(2), sorted([P(2), P(1)]), f'{p} {p!r} {p:>5}', str(p), P.count)
try: p.zz
except AttributeError as e: print(e)
print(getattr(p, 'zz', 'dflt'), hasattr(p, 'v'))
try: P(1) < 3
except AttributeError as e: print(e)
try: {}[[]]
except TypeError as e: print(e)
try: hash(P())
except TypeError as e: print(e)
