def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
g = fib()
print([next(g) for _ in range(10)])
print(sum(x * x for x in range(10)), list(x for x in 'abc' if x != 'b'), max((len(w), w) for w in ['a', 'bbb', 'cc']))
def tree(t):
    if t:
        yield from tree(t[0]); yield t[1]; yield from tree(t[2])
print(list(tree((((), 1, ()), 2, ((), 3, ())))))
def co():
    tot = 0
    while True:
        v = yield tot
        if v is None: return tot
        tot += v
c = co(); next(c); c.send(3); print(c.send(4))
try: c.send(None)
except StopIteration as e: print(e.value)
print(list(zip(range(3), fib())), dict(enumerate('ab')), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, 2])))
class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 3: raise StopIteration
        return s.n
print(list(It()), [*It(), *It()], sum(It()), 2 in It(), tuple(It()))
for a, b in {'x': 1, 'y': 2}.items(): print(a, b)
gg = (i for i in range(3)); print(next(gg), list(gg), gg.gi_frame)
def args(*a): return a
print(args(*It(), *range(2)), args(*(i for i in 'ab')))
class Seq:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i * 2
print(list(Seq()))
def g2():
    x = yield 1
    while x: x = yield x * 2
gi = g2(); print(next(gi), gi.send(3), gi.send(4))
print(sorted([3, 1, 2], key=lambda v: -v), sorted('bca', reverse=True), any(x > 2 for x in [1, 2, 3]), all(x for x in [1, 0]))
def lazy():
    print('start'); (yield); print('end')
z = lazy(); print('made'); next(z); next(z, None)
def nested():
    def inner():
        yield from (yield 'a')
    yield from inner()
n = nested(); print(next(n), n.send([1, 2]), next(n))
m = [[1, 2], [3, 4]]
print([x for row in m for x in row], [[row[i] for row in m] for i in range(2)], {x: y for x in 'ab' for y in (1, 2)})
