def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

a = [3, 1, 2]
a.append(5); a.extend((7, 8)); a.insert(0, 'x'); a.insert(-1, 'y'); a.insert(100, 'z'); print(a)
print(a.pop(), a.pop(0), a.pop(-2), a, a.index(2), a.count(1), len(a)); a.remove(1); print(a); a.reverse(); print(a)
b = a.copy(); b.clear(); print(a, b, a == a.copy(), a is a.copy())
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[::-1], a[::3], a[-3:], a[5:2], a[8:2:-2], a[-100:100:4], a[slice(1, 4)])
a[2:5] = ['a', 'b']; print(a)
a[::2] = [0] * len(a[::2]); print(a)
a[1:1] = [9, 9]; print(a)
a[5:] = []; print(a)
del a[0]; print(a); del a[::2]; print(a); a[len(a):] = 'xyz'; print(a); del a[-1]; print(a); del a[:]; print(a)
a = [1, 2]; a += [3]; a += (4,); a += 'x'; a *= 2; print(a, a * 0, 2 * [1], [0] * 3, [1] + [2], [[]] * 2)
a = [1, 2, 3]; a[-1] = 'last'; a[0] += 5; print(a)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 5], [1, 2] == [1, 2], [1] != [1], [1, [2]] == [1, [2]], (1, 2) < (1, 3), (1,) == [1], () == (), (1, 'a') < (2, 1))
print(2 in [1, 2], 'a' in [1], 1.0 in [1], True in [1], None in [None], [1] in [[1]])
a = []; a.append(a); print(a, [a], a == a); t = (a,); a.append(t); print(t)
d = {}; d['d'] = d; print(d)
print(list('abc'), list((1, 2)), list({'a': 1}), list(range(3)), list(), list([1]), list(x for x in 'ab'), tuple([1, 2]), tuple('ab'), tuple(), (1,), (), ((1, 2), [3]))
t = (1, 2, 3)
print(t[0], t[-1], t[1:], t[::-1], t + (4,), t * 2, t.index(2), t.count(3), hash(t), hash(()), hash((1,)), hash((1, (2, 3))), hash((1.5, 2.0)), hash((True, False)))
print(t is tuple(t), t[:] is t, len(t), 2 in t, max(t), min(t), sum(t), sorted(t, reverse=True), list(reversed(t)))
print(sorted([3, 1, 2]), sorted('hello'), sorted([3, 1.5, True]), sorted(['b', 'A', 'a']), sorted([(1, 'b'), (1, 'a')]), sorted([[2], [1, 5]]), sorted(['bb', 'a', 'ccc'], key=len), sorted([1, 2, 3], key=lambda x: -x), sorted([1, 2, 3, 4], key=lambda x: x % 2), sorted([1, 2, 3, 4], key=lambda x: x % 2, reverse=True), sorted({'b': 1, 'a': 2}), sorted([10**20, 5, -10**20]), sorted([0.5, float('inf'), -1]))
a = [5, 3, 9]; print(a.sort(), a); a.sort(reverse=True); print(a); a.sort(key=str); print(a)
class R:
    log = []
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        R.log.append((self.v, o.v))
        return self.v < o.v
    def __repr__(self): return f'R{self.v}'
for case in ([3, 1, 2], [1, 2, 3], [3, 2, 1], [5, 2, 8, 1, 9, 3], [1, 1, 1], [2, 1]):
    R.log = []
    print(sorted([R(v) for v in case]), R.log)
print(max([R(1), R(3)], key=lambda r: r.v), min(R(5), R(2)))
xs = [(i * 7919) % 101 for i in range(300)]
print(sorted(xs) == sorted(xs, key=lambda v: v), sorted(zip(xs, range(300)))[:5], sorted(range(300), key=lambda i: xs[i])[:10], sorted(range(300), key=lambda i: xs[i], reverse=True)[:10])
rs = sorted([R(v) for v in xs]); print([r.v for r in rs] == sorted(xs))
a = [1, 2, 3]
def evil(x):
    a.append(x)
    return x
show(a.sort)
show(lambda: a.sort(key=evil)); print(a)
a = [1, 2, 3]
print([(len(a), x) for x in [1]], sorted(a, key=None))
for i, x in enumerate([1, 2, 3, 4]):
    pass
a = [1, 2, 3, 4]
for x in a:
    if x % 2 == 0: a.remove(x)
print(a)
a = [1]
for x in a:
    if x < 5: a.append(x + 1)
print(a)
it = iter([1, 2]); print(next(it), next(it), next(it, 'end'), list(it)); a = [1]; it = iter(a); list(it); a.append(2); print(list(it))
print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})))
for f in [lambda: [][0], lambda: [1][5], lambda: [1]['a'], lambda: [1][1.0], lambda: (1,)[2], lambda: (1,)['a'], lambda: [].pop(), lambda: [1].pop(3), lambda: [1].pop('a'), lambda: [].remove(1), lambda: [].index(1), lambda: [1].index(1, 1), lambda: (1,).index(5), lambda: [1] + (1,), lambda: (1,) + [1], lambda: [1] + 1, lambda: 1 + [1], lambda: [1] * 'a', lambda: [1] * 1.5, lambda: [1] - [1], lambda: [1] < 1, lambda: [1, 'a'] < [1, 2], lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: list(1), lambda: tuple(1), lambda: list(1, 2), lambda: tuple(1, 2), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].insert(1), lambda: [1].foo, lambda: hash([]), lambda: {[]: 1}, lambda: {[1]}, lambda: [0] * 10**12, lambda: [0] * 10**30, lambda: [][::0], lambda: [1].extend(1), lambda: [1][None], lambda: [1, 2].index('x'), lambda: [1].copy(1), lambda: iter(5), lambda: next([]), lambda: len(5), lambda: reversed(5), lambda: reversed({1}), lambda: sorted(5), lambda: max([]), lambda: min([], default=5), lambda: max(1, 2, default=3), lambda: max(), lambda: max(1), lambda: max(1, 'a'), lambda: sum(['a']), lambda: sum(['a'], ''), lambda: sum(1), lambda: sum([1], 'a'), lambda: list(range(10**12)), lambda: [1].clear(1), lambda: (1, 2).append(3), lambda: [1].sort(key=5)]:
    show(f)
def assign(a, k, v):
    a[k] = v
    return a
def delete(a, k):
    del a[k]
    return a
def unpack2(x):
    p, q = x
    return p, q
def star(x):
    p, *q, r = x
    return p, q, r
show(assign, [1, 2], 5, 0); show(assign, [1, 2], 'a', 0); show(assign, (1,), 0, 1); show(assign, 'abc', 0, 'x'); show(assign, [1, 2, 3], slice(0, 2), 5); show(assign, [1, 2, 3, 4], slice(None, None, 2), [1]); show(assign, [1, 2, 3], slice(1, 2), [7, 8, 9]); show(assign, [1], slice(0, 1), None)
show(delete, [1, 2], 5); show(delete, [1, 2], 'a'); show(delete, (1,), 0); show(delete, 5, 0); show(delete, {}, 'x'); show(assign, 5, 0, 1)
for x in [(1, 2), [1, 2], 'ab', (1,), (1, 2, 3), 'abc', [], 5, None, {1: 2, 3: 4}, range(2), range(5), iter([1, 2])]:
    show(unpack2, x)
    show(star, x if not hasattr(x, '__next__') else iter('wxyz'))
class L(list):
    def append(self, x):
        super().append(x * 2)
    def __len__(self):
        return 99
    def __getitem__(self, i):
        return 'item'
l = L([1, 2]); l.append(3); print(l, list.__len__(l), len(l), l[0], type(l), list(l), l + [1], type(l + [1]), l == [1, 2, 6], bool(L()), isinstance(l, list), l.copy(), sorted(L([2, 1])), L('ab') * 2)
class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)
t = T(1, 2); print(t, type(t).__name__, t[0], t + (3,), hash(t) == hash((1, 2)), {t: 1}[(1, 2)], t == (1, 2), len(t), t[0:1])
x = [1, 2, 3]; y = x; y += [4]; print(x is y, x); x = x + [5]; print(x is y); a, b = b, a = 1, 2; print(a, b)
print([*'ab', *[1], *()], (*'ab', 1), [[i * j for j in range(3)] for i in range(2)], [x for x in range(10) if x % 3 == 0])
print(repr([1.0, 'a', None, True, b'x', 2j, (1,), {1}, {'k': [1]}, range(3), 10**20, -0.0]))
m = [[0] * 3 for _ in range(2)]; m[0][1] = 5; print(m); m = [[0] * 2] * 2; m[0][0] = 1; print(m)
print([1, 2, 3].__contains__(2), [].__class__, [1].__len__(), [3].__getitem__(0), [1].__add__([2]), [1].__eq__([1]), [1].__eq__(1), [1].__repr__(), [].__iter__().__class__.__name__)
