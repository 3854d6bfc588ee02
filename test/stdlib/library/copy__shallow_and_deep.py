import copy, collections, dataclasses, enum, threading
a = [1, [2, 3], {"k": [4]}, (5, [6])]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9); a[3][1].append(7)
print(b, c, b[1] is a[1], c[1] is a[1])
r = []; r.append(r); s = copy.deepcopy(r); print(s[0] is s, s)
x = [0]; y = copy.deepcopy([x, x]); print(y[0] is y[1])
class P:
    def __init__(self, v): self.v = v; self.parent = self
q = copy.deepcopy(P([1])); print(q.parent is q, q.v, copy.copy(q).v is q.v)
class K:
    def __init__(self, n): self.n = n
    def __copy__(self): print("copying"); return K(self.n)
    def __deepcopy__(self, memo): print("deep", type(memo).__name__); return K(copy.deepcopy(self.n, memo))
print(copy.copy(K(1)).n, copy.deepcopy([K([2])])[0].n)
class S:
    __slots__ = ("a", "__b")
    def __init__(self): self.a = [1]; self.__b = 2
    def b(self): return self.__b
t = copy.copy(S()); print(t.a, t.b())
class G:
    def __getstate__(self): return (1, 2)
    def __setstate__(self, st): self.st = st
print(copy.copy(G()).st)
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (R, (self.v + 1,))
print(copy.copy(R(1)).v, copy.deepcopy(R(1)).v)
class L(list): pass
l = L([1]); l.x = [2]; m = copy.deepcopy(l); print(m, m.x, type(m), m.x is l.x)
class D(dict): pass
d = D(a=1); d.z = 3; print(copy.copy(d), copy.copy(d).z)
class I(int): pass
i = I(5); i.tag = "t"; print(copy.copy(i), copy.copy(i).tag)
print(copy.deepcopy(collections.deque([[1]], 3)), copy.copy(collections.OrderedDict(a=1)), copy.deepcopy(collections.defaultdict(list, a=[1])), copy.copy(collections.Counter("ab")))
f = lambda: 0
print(copy.deepcopy(f) is f, copy.deepcopy(print) is print, copy.copy(int) is int, copy.deepcopy((1, 2)) , copy.deepcopy(frozenset([1])), copy.deepcopy({1, 2}), copy.copy(range(3)))
class C(enum.Enum): A = [1]
print(copy.deepcopy(C.A) is C.A, copy.copy(ValueError("x", 2)).args)
e = ValueError("m"); e.extra = [1]; g = copy.deepcopy(e); print(g.extra, g.args, g.extra is e.extra)
class M:
    def meth(self): return 1
mm = copy.copy(M().meth); print(mm())
for bad in (threading.Lock(), (i for i in []), copy):
    try: copy.deepcopy(bad)
    except TypeError as err: print(err)
class B:
    def __reduce_ex__(self, p): return 5
try: copy.copy(B())
except TypeError as err: print(type(err).__name__)
o = object(); print(type(copy.copy(o)), o.__reduce_ex__(4)[1:], P(1).__reduce_ex__(2)[0].__name__)
