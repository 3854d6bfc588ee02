def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

d = {'a': 1, 2: 'two', (1, 2): [3], None: 0, 1.5: 'f'}
print(d, len(d), d['a'], d[2], d[2.0], d[(1, 2)], d[None], d[1.5], 'a' in d, 'z' in d, (1, 2) in d)
d = {1: 'a'}; d[1.0] = 'b'; d[True] = 'c'; print(d, d[1]); d = {True: 'x'}; d[1] = 'y'; print(d); d = {0: 'a', False: 'b', 0.0: 'c', -0.0: 'd'}; print(d)
d = {10**20: 'big'}; print(d[1e20], d[10**20], {1e20: 1}[10**20], {2**53: 1}[float(2**53)])
d = dict(a=1, b=2); d.update(c=3); d.update({'a': 10}); d.update([('z', 0)]); print(d, dict([(1, 2), [3, 4], 'ab']), dict({'x': 1}, y=2), dict(), dict(zip('ab', [1, 2])))
print(d.get('a'), d.get('q'), d.get('q', 5), d.pop('a'), d.pop('q', 'none'), d.setdefault('b', 9), d.setdefault('n'), d.setdefault('m', []), d, d.popitem(), d)
del d['b']; print(d, list(d), list(d.keys()), list(d.values()), list(d.items()), d.keys(), d.values(), d.items())
d = {'x': 1, 'y': 2}; d['x'] = 5; print(d); d.pop('x'); d['x'] = 6; print(d); d.clear(); print(d, bool(d), bool({1: 1}))
print({1: 1} == {1: 1.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} == {}, {1: 1} != {1: 2}, {'a': [1]} == {'a': [1]}, {1: 1} == 1)
print({'a': 1} | {'b': 2, 'a': 3}, {**{'a': 1}, 'b': 2, **{'a': 5}}); d = {'a': 1}; d |= {'b': 2}; d |= [('c', 3)]; print(d)
k = {'a': 1, 'b': 2}.keys(); print(k & {'a'}, sorted(k | {'z'}), k - {'a'}, sorted(k ^ {'a', 'q'}), 'a' in k, k == {'a', 'b'}, k <= {'a', 'b', 'c'}, k.isdisjoint({'z'}), len(k), {'a'} & k, ['a'] - k if False else None)
i = {'a': 1}.items(); print(('a', 1) in i, ('a', 2) in i, i & {('a', 1)}, 5 in {'a': 5}.values(), i == {('a', 1)})
d = {'a': 1}; ks = d.keys(); d['b'] = 2; print(ks, list(ks), ks.mapping)
print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), {}.fromkeys((1,), []), {x: x * x for x in range(4)}, {v: k for k, v in {'a': 1}.items()})
print(list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1, 'b': 2}.items())), next(iter({'q': 1})), sorted({'b': 1, 'a': 2}.items()), max({'a': 5, 'b': 9}, key={'a': 5, 'b': 9}.get), min({'b': 1, 'a': 2}), sum({1: 2, 3: 4}), tuple({'a': 1}), set({'a': 1}))
for k, v in {'x': 1}.items(): print(k, v)
def mutate(action):
    d = {i: i for i in range(3)}
    for k in d:
        action(d, k)
    return d
show(mutate, lambda d, k: d.pop(k)); show(mutate, lambda d, k: d.__setitem__(k + 10, 1)); show(mutate, lambda d, k: d.__setitem__(k, 5)); show(mutate, lambda d, k: d.clear())
class M(dict):
    def __missing__(self, key):
        return f'missing {key}'
m = M(a=1); print(m, m['a'], m['zz'], m.get('zz'), 'zz' in m, type(m).__name__, m == {'a': 1}, m.copy(), dict(m), {**m}, m | {'b': 1}, isinstance(m, dict), len(m))
class Count(dict):
    def __missing__(self, k):
        self[k] = 0
        return 0
c = Count()
for ch in 'hello': c[ch] += 1
print(c)
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o):
        return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f'K({self.v!r})'
d = {K(1): 'a', K('x'): 'b'}; print(d, d[K(1)], K('x') in d, K(2) in d, K(1) in [K(1)]); d[K(1)] = 'c'; print(d, len(d)); d[1] = 'int'; print(d, d[1], d.pop(K(1)), d, list(d)); del d[K('x')]; print(d)
class Same:
    def __hash__(self): return 1
    def __eq__(self, o): return True
d = {1: 'one'}; print(d[Same()], Same() in d); d = {Same(): 'same'}; print(d[1], 1 in d, 2 in d)
class C1:
    def __hash__(self): return 7
print({C1(): 1, C1(): 2}.values())
class NoHash:
    def __eq__(self, o): return True
for f in [lambda: {}['x'], lambda: {}[5], lambda: {1: 2}[(1, 2)], lambda: {}[[]], lambda: {[]: 1}, lambda: {{}: 1}, lambda: {NoHash(): 1}, lambda: hash({}), lambda: {}.pop('a'), lambda: {}.popitem(), lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(['abc']), lambda: dict(1, 2), lambda: {}.get(), lambda: {}.update(1), lambda: {}.update([1]), lambda: {} < {}, lambda: {} + {}, lambda: {} | 1, lambda: {1: 2} - {1: 2}, lambda: {}.foo, lambda: {}.keys()[0], lambda: {}[1:2], lambda: {}.get([]), lambda: [] in {}, lambda: dict(**{1: 2}), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {'a'} | {'a': 1}, lambda: {}.keys() + {}, lambda: {}.setdefault(), lambda: dict(a=1, **{'a': 2}), lambda: {}.items() < 5]:
    show(f)
d = {}
for i in range(1000): d[i] = i
for i in range(0, 1000, 2): del d[i]
print(len(d), list(d)[:5], d.popitem(), d.popitem(), len(d), sum(d), 998 in d, 997 in d)
while d: d.popitem()
print(d)
d = {}
d['a'], d['b'] = 1, 2
d['a'] += 10; d.setdefault('l', []).append(1); d['l'].append(2); print(d, {'a': {'b': {'c': 1}}}['a']['b']['c'])
print({(1, 2): 'a', (1, (2, 3)): 'b', frozenset([1]): 'c', b'k': 'd', 'k': 'e', 1j: 'f'}, {float('inf'): 1}[float('inf')])
nan = float('nan'); d = {nan: 1}; print(d[nan], float('nan') in d, nan in d)
e = {}; e[e.__class__] = 1; print(e, {int: 'i', str: 's'}[int], {len: 1}[len], {None: 1, ...: 2}[...])
print({'a': 1}.__contains__('a'), {'a': 1}.__len__(), {}.__class__, {'a': 1}.__getitem__('a'), {'a': 1}.__eq__({'a': 1}), {}.__eq__(1))
from_items = dict(enumerate('ab')); print(from_items, str({'q': "it's", "r": 'x"'}), '%s' % {'a': 1}, f"{ {'a': 1} }")
class Map:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k.upper()
print(dict(Map()), {**Map()}, dict(Map(), c=1))
