import pickle, io, collections, datetime, decimal, fractions, threading, enum, dataclasses
class P:
    def __init__(self, x): self.x = x; self.me = self
    def __eq__(self, o): return self.x == o.x
class S:
    __slots__ = ("a", "b")
class G:
    def __init__(self): self.n = 1; self.lock = threading.Lock()
    def __getstate__(self): return {"n": self.n}
    def __setstate__(self, s): self.n = s["n"]; self.lock = None
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (R, (self.v * 2,))
class C(enum.Enum): RED = 1
@dataclasses.dataclass
class D:
    a: int
    b: list = dataclasses.field(default_factory=list)
Pt = collections.namedtuple("Pt", "x y")
class L(list): pass
for v in (None, True, 0, 255, -1, 65536, 2**31, -2**31, 2**100, -2**70, 1.5, float("inf"), "héllo", "a" * 300, b"bytes", bytearray(b"ba"), (), (1,), (1, 2, 3, 4), [], [1, [2]], {}, {"a": {1: 2}}, {1, 2}, frozenset([3]), 1+2j, range(3), slice(1, 2), Ellipsis, NotImplemented, int, len, print, C.RED, D(1, [2]), Pt(1, 2), collections.OrderedDict(a=1), collections.Counter("aab"), collections.deque([1, 2], 5), datetime.date(2024, 1, 2), datetime.timedelta(1), decimal.Decimal("1.5"), fractions.Fraction(1, 3), ValueError("x", 1)):
    w = pickle.loads(pickle.dumps(v)); print(type(w).__name__, w if not isinstance(w, set) else sorted(w))
p = pickle.loads(pickle.dumps(P(5))); print(p.x, p.me is p)
s = S(); s.a = 1; t = pickle.loads(pickle.dumps(s)); print(t.a, hasattr(t, "b"))
print(pickle.loads(pickle.dumps(G())).__dict__, pickle.loads(pickle.dumps(R(2))).v)
l = L([1, 2]); l.tag = "t"; m = pickle.loads(pickle.dumps(l)); print(m, m.tag, type(m).__name__)
a = []; a.append(a); b = pickle.loads(pickle.dumps(a)); print(b[0] is b)
x = [1]; y = pickle.loads(pickle.dumps([x, x])); print(y[0] is y[1])
f = io.BytesIO(); pickle.dump([1], f); pickle.dump("two", f); f.seek(0); print(pickle.load(f), pickle.load(f))
def loc():
    def inner(): pass
    class K: pass
    return inner, K()
for v in (lambda: 0, threading.Lock(), (i for i in ()), loc()[0], loc()[1], open, io.StringIO):
    try:
        print(type(pickle.loads(pickle.dumps(v))).__name__)
    except Exception as e:
        import re
        print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))
for d in (b"", b"\x80\x04K", b"abc"):
    try:
        pickle.loads(d)
    except Exception as e:
        print(type(e).__name__, e)
