from collections import ChainMap, UserDict, UserList, UserString, OrderedDict, defaultdict, namedtuple, deque
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m, m["a"], m["b"], len(m), list(m), m.maps, m.parents, m.new_child({"c": 4}), "b" in m, m.get("zz", 0), dict(m), sorted(m.items()))
m["b"] = 9; print(m.maps); del m["a"]; print(m["a"])
for f in (lambda: m["zz"], lambda: m.__delitem__("a"), lambda: ChainMap().popitem(), lambda: m.pop("q")):
    try: f()
    except KeyError as e: print(repr(e))
print(m | {"z": 1}, {"z": 1} | m, m == {"a": 2, "b": 9}, bool(ChainMap()), ChainMap({}, {}).new_child(x=1))
class D(UserDict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
d = D(a=1); d["b"] = 2; d.update(c=3); print(d, d["zz"], d.data, len(d), "a" in d, d | {"x": 0}, d.copy(), sorted(d))
class L(UserList): pass
l = L([3, 1, 2]); l.sort(); l.append(9); print(l, l + [1], l[1:], l * 2, [0] + l, l == [1, 2, 3, 9], type(l[0:1]).__name__, l.index(9), l.data, l.pop(), l.count(1), l[::-1])
s = UserString("hello"); print(s, repr(s), s + " x", s.upper(), s[1:3], s * 2, s == "hello", len(s), "ell" in s, s.replace("l", "L"), s.center(11, "*"), type(s.upper()).__name__, s % (), hash(s) == hash("hello"), int(UserString("5")))
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); print(o, o.popitem(last=False), o.popitem(), o); o["z"] = 1; o.move_to_end("z", last=False); print(list(o), list(reversed(o)), o == {"z": 1, "a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), o | {"q": 2})
try: o.move_to_end("nope")
except KeyError as e: print(repr(e))
dd = defaultdict(list); dd["x"].append(1); print(dd, dd.get("q"), dd.default_factory, defaultdict(None, a=1), dd | {"y": 2}, defaultdict(lambda: 5)["k"])
try: defaultdict(None)["k"]
except KeyError as e: print(repr(e))
try: defaultdict(5)
except TypeError as e: print(e)
P = namedtuple("P", "x y z", defaults=[0]); p = P(1, y=2)
print(p, p._asdict(), p._replace(x=9), P._fields, P._field_defaults, P._make([1, 2, 3]), p.x, p[1], *p, p == (1, 2, 0), P.__doc__, P.x.__doc__, p._replace, sep="|") if False else print(p, p._asdict(), p._replace(x=9), P._fields, P._field_defaults, P._make([1, 2, 3]), p == (1, 2, 0), P.__doc__, P.x.__doc__)
for f in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: p._replace(q=1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: namedtuple("1Q", "a"), lambda: namedtuple("Q", "_a"), lambda: P._make([1]), lambda: setattr(p, "x", 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(namedtuple("R", "a class a _b", rename=True)._fields, namedtuple("E", [])(), namedtuple("S", "a, b")(1, 2))
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.rotate(1), q, q.maxlen, q.pop(), q.popleft(), q.extend([7, 8, 9]), q, q.extendleft([5, 6]), q, q.index(5), q.count(7), 7 in q, q[0], q.copy(), q.reverse(), q)
for f in (lambda: deque().pop(), lambda: q[10], lambda: q.remove(99), lambda: q.insert(0, 1), lambda: deque(maxlen=-1), lambda: q.index(99)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
