def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

print(abs(-5), abs(-2.5), abs(3+4j), abs(True), all([]), all([1, 0]), any([]), any([0, 'x']), all(x > 0 for x in [1, 2]), any(x > 5 for x in [1, 2]), bin(10), oct(8), hex(255), hex(-255), chr(65), ord('A'), divmod(7, 3), divmod(-7, 2.0), pow(2, 3), pow(2, 3, 5), pow(2, -1), round(2.5), round(3.14159, 2), round(5), round(1234, -2), len('abc'), len({1: 2}), len(range(5)))
print(sum([1, 2, 3]), sum([1.5, 2]), sum([], 5), sum((x for x in range(4)), start=10), sum([[1], [2]], []), sum({1: 'a', 2: 'b'}), max(1, 2, 3), max([4, 2]), max('abc'), min(3, 1), min([], default=0), max([1, -5], key=abs), max('a', 'bb', key=len), min({'x': 1}), max([(1, 'a'), (1, 'b')]))
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], start=1)), list(zip([1, 2], 'ab')), list(zip()), list(zip([1, 2, 3], [1])), list(zip(*[[1, 2], [3, 4]])), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed([1, 2])), list(map(int, '123')), dict(zip('ab', range(2))))
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance('a', str), isinstance([], (list, tuple)), isinstance(1, int | str), isinstance(None, type(None)), issubclass(bool, int), issubclass(int, (str, object)), isinstance(int, type), callable(len), callable(int), callable(lambda: 1), callable(5), callable('x'.upper))
print(type(1), type('a'), type(None), type([]), type(type), type(len), type(lambda: 1), type(1.0), type(range(1)), type(iter([])), type({}.keys()), type(...), type(NotImplemented), type(print), type(enumerate([])), type(zip()), type(map(int, [])), type(iter('a')), type(iter({})), type(iter(range(1))), type(iter(())), type(iter({1})), type(reversed([])), type(x for x in []))
print(repr('a'), ascii('é'), str(5), format(5, '03d'), hash(5), hash('') , id(1) == id(1), bool([]), int('5'), float('2'), list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), tuple(range(3)), range(10)[2:8:2], range(10)[-1], 5 in range(10), 5.0 in range(10), 'a' in range(5), range(3) == range(0, 3, 1), range(0) == range(5, 5), len(range(0, 10, 3)), range(1, 10, 2).index(5), range(5).count(2), range(10**20)[10**19], range(3), range(1, 2), range(0, 10, 3), hash(range(3)) == hash(range(0, 3, 1)), range(5).start, range(5).stop, range(5).step, list(reversed(range(0, 10, 3))), range(10, 0, -3)[::-1], sum(range(101)), max(range(5)), list(range(10**18, 10**18 + 2)))
print(getattr('a', 'upper')(), getattr(1, 'foo', 'default'), hasattr([], 'append'), hasattr([], 'foo'), getattr(5, 'real'))
class A:
    x = 1
    def __init__(self): self.y = 2
    def m(self): return 'm'
a = A(); setattr(a, 'z', 3); print(vars(a), a.z, [n for n in dir(a) if not n.startswith('_')], getattr(a, 'm')()); delattr(a, 'z'); print(hasattr(a, 'z'), a.__dict__, vars(A)['x'], sorted(k for k in A.__dict__ if not k.startswith('_')))
it = iter([1, 2]); print(next(it), next(it), next(it, None)); show(lambda: next(it))
c = [3, 2, 1]; print(list(iter(c.pop, 1)), c)
print(1, 2, sep='-', end='!\n'); print(); print('a', 'b', sep=''); print(*[1, 2, 3]); print('x', end=''); print('y', flush=True); print(None, True, 1.0, [1], sep=', '); print(sep='x'); print('a\nb')
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W(); print('a', 1, file=w); print('b', end='', file=w); print(w.parts)
class G:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
g = G(); print(list(g), len(g), 20 in g, list(reversed(g)), max(g), bool(g), [*g], g[1], sorted(g, reverse=True), sum(g), tuple(g), dict(enumerate(g)), list(zip(g, g)))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), [x for x in It(2)], 2 in It(5), max(It(3)), sorted(It(3)), dict(zip('abc', It(3))), list(map(lambda x: x * 2, It(3))), ','.join(str(x) for x in It(3)), set(It(3)), tuple(It(2)), [*It(2)], list(enumerate(It(2))), any(x == 1 for x in It(3)), list(filter(None, It(3))), next(It(1)), next(It(0), 'none'))
p, *q = It(4); print(p, q); x, y = It(2); print(x, y)
def gen(n):
    for i in range(n):
        yield i
print(list(gen(3)), sum(gen(5)), sorted(gen(3), key=lambda v: -v), max(gen(4)), min(gen(4), key=lambda v: -v), list(zip(gen(2), gen(3))), list(map(lambda a, b: (a, b), gen(2), gen(2))), dict((k, k) for k in gen(2)), {*gen(3)}, [*gen(2), *gen(1)], ' '.join(map(str, gen(3))), list(enumerate(gen(2), 1)), list(filter(lambda v: v % 2, gen(5))), any(gen(3)), all(gen(3)), list(reversed(list(gen(3)))), tuple(gen(2)), set(gen(2)), frozenset(gen(2)), bytes(gen(3)), 2 in gen(5), sum(x * y for x in gen(3) for y in gen(3)))
for f in [lambda: abs('a'), lambda: len(5), lambda: len(), lambda: len([], []), lambda: ord('ab'), lambda: chr(-1), lambda: int('x'), lambda: sum('ab'), lambda: max([]), lambda: max(), lambda: min([], key=len), lambda: round('a'), lambda: round(1.5, 'x'), lambda: pow('a', 1), lambda: pow(1, 2, 'a'), lambda: pow(2.0, 1, 3), lambda: divmod(1, 0), lambda: divmod('a', 1), lambda: hash([]), lambda: hex(1.5), lambda: bin('a'), lambda: range(), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range(3)[5], lambda: range(3)['a'], lambda: range(3).index(9), lambda: range(3).index('a'), lambda: isinstance(1, 1), lambda: isinstance(1), lambda: issubclass(1, int), lambda: getattr(1, 'x'), lambda: getattr(1), lambda: getattr(1, 2), lambda: setattr(1, 'a', 1), lambda: iter(1), lambda: iter(1, 2), lambda: next(1), lambda: next([]), lambda: enumerate(1), lambda: enumerate(), lambda: zip(1), lambda: map(), lambda: map(1), lambda: map(1, 1), lambda: list(map(1, [1])), lambda: filter(1), lambda: reversed(1), lambda: reversed({1}), lambda: sorted(1), lambda: sorted(), lambda: sorted([], 1), lambda: sorted([1, 'a']), lambda: print(sep=1), lambda: print(foo=1), lambda: input(1, 2), lambda: vars(1), lambda: dir(1, 2), lambda: callable(), lambda: id(), lambda: format(1, 2), lambda: format(1, 'q'), lambda: int(1, 2, 3), lambda: int(foo=1), lambda: float(1, 2), lambda: bool(1, 2), lambda: str(1, 2, 3, 4), lambda: type(1, 2), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [1, 2], strict=True)), lambda: list(zip([], [1], strict=True)), lambda: any(1), lambda: all(), lambda: sum(), lambda: sum([1], [2]), lambda: object(1), lambda: int.foo, lambda: None.foo, lambda: None(), lambda: 'a'(), lambda: [](), lambda: exit(3), lambda: open('/nonexistent/x'), lambda: open('missing.txt'), lambda: slice(), lambda: {}.get(1, 2, 3), lambda: print(1, end=2), lambda: sorted([1], key=5), lambda: max([1], key=5), lambda: max(1, 2, foo=3), lambda: round(2.5, None), lambda: bytes(5, 6), lambda: complex(1, 'a'), lambda: None + 1, lambda: -None, lambda: not None, lambda: None < 1, lambda: 1 in None, lambda: None[0], lambda: len(None), lambda: iter(None)]:
    show(f)
print(slice(1, 2), slice(5), slice(1, None, 2).indices(10), slice(None, None, -1).indices(5), slice(1, 2) == slice(1, 2), slice(1).stop)
print(eval('1 + 2'), eval('a.y'), eval('x + 1', {'x': 5}), eval('[i for i in range(3)]')); exec('q1 = 5'); print(q1); ns = {}; exec('def f(x):\n    return x * 2\ny = f(4)', ns); print(ns['y'], ns['f'](5)); d = {'k': 1}; exec('k += 1; z = k', d); print(d['k'], d['z']); exec('w = v + 1', {'v': 1}, d); print(d['w']); code = compile('3 * 4', '<s>', 'eval'); print(eval(code)); exec(compile('m1 = 7', '<s>', 'exec')); print(m1)
print('q1' in globals(), __name__, globals()['q1'], exit, repr(NotImplemented), Ellipsis, ..., type(NotImplemented).__name__, __debug__)
with open('/tmp/t1.txt', 'w') as f: print('line1', file=f); f.write('line2\n'); f.writelines(['x\n', 'y'])
with open('/tmp/t1.txt') as f: print(f.read())
with open('/tmp/t1.txt') as f: print([l.rstrip() for l in f], f.closed)
with open('/tmp/t1.txt', 'a') as f: f.write('more')
f = open('/tmp/t1.txt'); print(f.readline(), f.readlines(), f.read(), f.name, f.mode); f.close(); show(f.read)
with open('/tmp/t1.txt', 'rb') as f: print(f.read(5), f.tell(), f.seek(0), f.read())
