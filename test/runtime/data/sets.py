def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

print({3, 1, 2}, set([5, 3, 9, 1]), set(), {1, 1.0, True}, {0, -1, -2, 5}, set(range(20)), set([100, 50, 25, 8, 16, 24, 32]))
print({10, 20, 30, 40, 50, 60, 70, 80, 90, 100}, set(range(0, 200, 7)), set([-5, 5, 10**20, 2**61, 1.5, 0.25]), set([1000, 2000, 3000, 64, 128, 256]))
a = set(range(10)); b = set(range(5, 15))
print(a & b, a | b, a - b, b - a, a ^ b, a <= b, a < a, a <= a, a >= {1}, a > {1}, a == set(range(10)), a != b, a.isdisjoint({100}), {1} <= {1, 2})
print(a.union([20], (30,)), a.intersection([1, 2, 50], {1}), a.difference([1], [2]), a.symmetric_difference([0, 99]), a.issubset(range(50)), a.issuperset([1]))
s = {1, 2, 3}; s.add(4); s.add(2); s.discard(9); s.discard(1); s.remove(2); print(s, len(s), 3 in s, 9 in s); s.update([10, 11], {12}); print(s); s.clear(); print(s, bool(s))
s = {1, 2, 3}; s |= {4}; s &= {2, 3, 4}; s -= {2}; s ^= {3, 99}; print(s); s.intersection_update([99, 4]); print(s); s.difference_update([4]); print(s); s.symmetric_difference_update([1, 99]); print(s)
s = set(range(10)); print(s.pop(), s.pop(), s); s.add(0); print(s, s.pop(), s); t = s.copy(); t.add(50); print(s, t)
s = set(range(100)); 
for i in range(0, 100, 3): s.discard(i)
print(s)
s = set()
for i in range(50): s.add(i * 37 % 101)
print(s, list(s)[:3], sorted(s)[:3], max(s), sum(s))
s = set([x * x for x in range(30)]); print(s); s -= set(range(0, 400, 2)); print(s)
f = frozenset([3, 1, 2]); print(f, frozenset(), f | {9}, {9} | f, f & {1}, f == {1, 2, 3}, hash(f) == hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), {f: 1}[frozenset([1, 2, 3])], f.union([7]), type(f | {1}).__name__, type({1} | f).__name__, f.copy() is f, frozenset(f) is f)
print({frozenset([1]), frozenset([1])}, {1} in {frozenset([1])}, {(1, 2), (1, 2)}, {x % 3 for x in range(10)}, [*{5, 1}], tuple({2, 1}), {'a'}, {None}, {(1, 2)}, len({'a', 'b', 'a'}), sorted({'b', 'a'}))
for x in {7}: print(x)
def mutate():
    s = {1, 2}
    for x in s: s.add(x + 10)
show(mutate)
for g in [lambda: {[]}, lambda: {{}}, lambda: {1}.remove(5), lambda: set().pop(), lambda: set(1), lambda: set(1, 2), lambda: frozenset(1), lambda: {1} + {2}, lambda: {1} | [2], lambda: {1} < 5, lambda: {1} & [1], lambda: {1} - 5, lambda: hash({1}), lambda: {1}[0], lambda: {1}.add([]), lambda: {1}.add(), lambda: {1}.union(5), lambda: {1}.foo, lambda: frozenset().add(1), lambda: [] in {1}, lambda: {1}.update(5), lambda: {1}.isdisjoint(5), lambda: {1}.remove([]), lambda: set([[]]), lambda: {1}.issubset(5), lambda: {{1}}, lambda: {1} ^ 3]:
    show(g)
class S(set):
    def add(self, x): super().add(x * 2)
s = S([1]); s.add(5); print(s, type(s).__name__, s == {1, 10}, S(), len(s), s | {3}, isinstance(s, set), list(s))
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f'P{self.x, self.y}'
print(len({P(1, 2), P(1, 2), P(2, 1)}), P(1, 2) in {P(1, 2)}, {P(1, 2)} == {P(1, 2)}, {P(1, 2)} & {P(1, 2)})
big = set(range(0, 1000, 3)) & set(range(0, 1000, 5)); print(big, len(big))
x = {1, 2, 3, 4, 5, 6, 7, 8}; y = {5, 6, 7, 8, 9, 10, 11}; print(x & y, x | y, x - y, x ^ y, y - x)
print(set('') == set(), set([1, 2]) == frozenset([2, 1]), {1, 2}.__eq__([1]), set([1]).__contains__(1), {1}.__len__(), {1: 'a'}.keys() | {2}, set({2: 1, 1: 0}))
print({9007199254740993, 2**53, -2**53, 2**64, 2**100}, {0.1, 0.5, 1.5, 2.25}, {True, False}, {-1, -2, -3, -100})
