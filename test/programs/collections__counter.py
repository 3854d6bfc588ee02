from collections import Counter
c = Counter("abracadabra"); d = Counter(a=2, b=5, z=-1)
print(c, c.most_common(2), c["q"], sorted(c.elements()), c.total(), len(c))
print(c + d, c - d, c & d, c | d, +d, -d)
c.update("aaa"); c.subtract({"a": 10}); print(c); del c["nope"]; del c["r"]; print(dict(c))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=3) > Counter(a=2), Counter(a=1) < Counter(a=1))
e = Counter(a=3); e += Counter(a=1, b=2); print(e); e -= Counter(a=4); print(e); e |= Counter(q=2); e &= Counter(q=1); print(e)
print(Counter(), Counter([1, 1.0, True]), Counter({"x": 0}), repr(Counter(x="s")), Counter(a=1, b=2).most_common(), Counter("aab").most_common(0))
try: Counter.fromkeys("ab")
except NotImplementedError as err: print(err)
for bad in (lambda: Counter(1), lambda: Counter("a", "b"), lambda: Counter() + 1):
    try: bad()
    except TypeError as err: print(err)
class Sub(Counter): pass
print(Sub("aab"), type(Sub("a") + Sub("b")).__name__, Sub("ab").copy())
