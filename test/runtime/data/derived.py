def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

class MyList(list):
    def __init__(self, *args, tag=None):
        super().__init__(args)
        self.tag = tag
    def total(self): return sum(self)
l = MyList(3, 1, 2, tag='t'); l.append(4); l.sort(); print(l, l.tag, l.total(), l[1:], type(l[1:]), len(l), l.__dict__, isinstance(l, list), l == [1, 2, 3, 4], l + [5], [0] + l, l * 2, 3 in l, list(reversed(l)), sorted(l, reverse=True), max(l))
l.x = 5; del l.tag; print(l.__dict__, hasattr(l, 'tag'), l.pop(), l); l += [9]; print(l, type(l).__name__); l.extend(MyList(7)); l[0] = 'z'; print(l, l.index('z'), repr(l), str(l), f'{l}', bool(MyList()), l.copy(), type(l.copy()))
class MyDict(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.reads = 0
    def __getitem__(self, key):
        self.reads += 1
        return super().__getitem__(key)
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)
    def __contains__(self, k): return True
d = MyDict(a=1); d['b'] = 2; print(d, d['a'], d.reads, d.get('b'), 'zzz' in d, list(d), d.items(), {**d}, dict(d), d == {'a': 1, 'b': 4}, len(d), d.pop('a'), d.setdefault('q', 1), d, d.reads); d.update(x=1); print(d, '%(x)s' % d, '{x}'.format(**d), '{x}'.format_map(d))
class Attr(dict):
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n)
    __setattr__ = dict.__setitem__
a = Attr(x=1); a.y = 2; print(a.x, a.y, a, hasattr(a, 'z')); show(lambda: a.nope)
class Upper(str):
    def __new__(cls, s, extra=0):
        self = super().__new__(cls, s.upper())
        self.extra = extra
        return self
    def shout(self): return self + '!'
u = Upper('abc', 5); print(u, u.extra, u.shout(), type(u.shout()), u == 'ABC', {u: 1}['ABC'], u.lower(), u[0], len(u), u.join(['x', 'y']), ','.join([u, 'd']), 'B' in u, u.replace('A', u), f'{u:>5}', u * 2, 'x' + u, repr(u), [u], sorted([u, 'AAA']), u.split('B'), u < 'B', hash(u) == hash('ABC'), isinstance(u, str), u.__class__.__name__, str(u), u.encode(), u.find('C'), int(Upper('12')), float(Upper('1.5')), getattr([1], Upper('x').lower() and 'copy')())
class Cm(int):
    def __new__(cls, v, unit='cm'):
        self = super().__new__(cls, v)
        self.unit = unit
        return self
    def __str__(self): return f'{int(self)}{self.unit}'
    def __add__(self, o): return Cm(super().__add__(o))
c = Cm(5); print(c, c + 1, type(c + 1).__name__, 1 + c, type(1 + c).__name__, c * 2, c == 5, c < 6, [10, 20, 30, 40, 50, 60][c], range(c), 'x' * c, c / 2, c // 2, -c, abs(c), bool(Cm(0)), hash(c), {5: 'five'}[c], f'{c} {c:d} {c!r}', '%d %s' % (c, c), c.bit_length(), int(c), float(c), c.unit, sum([c, c]), max(c, 3), divmod(c, 2), c ** 2, c & 1, c << 1, round(c), str(c), repr(c), c.real, isinstance(c, int), list(range(Cm(3))), [1] * Cm(2), chr(Cm(65)), c is c)
class F(float):
    def __repr__(self): return f'F({float(self)})'
f = F(2.5); print(f, [f], f + 1, type(f + 1), f * F(2), f == 2.5, hash(f) == hash(2.5), {2.5: 1}[f], f.is_integer(), int(f), round(f), f'{f:.3f}', '%.1f' % f, -f, abs(F(-1)), f < 3, 3 > f, divmod(f, 1), f ** 2, bool(F(0)), F('1.5'), float(f), type(float(f)), str(f), max(f, 1), sum([f, 1]))
class P(tuple):
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, o): return P(self.x + o[0], self.y + o[1])
p = P(1, 2); print(p, p.x, p.y, p + P(1, 1), p + (5, 5), p == (1, 2), hash(p) == hash((1, 2)), [*p], p[0:1], p * 2, len(p), {p: 'v'}[(1, 2)], (1, 2) in {p}, p < (1, 3), sorted([P(2, 1), P(1, 5)]), '%s-%s' % p, max(p), x if (x := p.x) else 0, repr(p), type(p + p).__name__); a, b = p; print(a, b)
class Sx(set):
    def __init__(self, it=()):
        super().__init__(it); self.n = 0
    def add(self, x): self.n += 1; super().add(x)
s = Sx([1]); s.add(2); s |= {3}; print(s, s.n, s & {1, 2}, s == {1, 2, 3}, len(s), 2 in s, sorted(s), type(s).__name__, s - {1}, s.union([9]) == {1, 2, 3, 9}, isinstance(s, set), s.copy() == s, s.issubset({1, 2, 3, 4}))
class B(bytes):
    def first(self): return self[0]
b = B(b'xyz'); print(b, b.first(), b + b'1', b == b'xyz', len(b), {b'xyz': 1}[b], b.upper(), b[1:], B([65, 66]), isinstance(b, bytes))
class E(dict):
    pass
class Bool2:
    def __bool__(self): return False
print(not Bool2(), bool(E()), bool(E(a=1)), [x for x in E(a=1)], E(a=1) == E({'a': 1}), E.fromkeys('ab', 0), type(E.fromkeys('a')).__name__)
show(lambda: type('X', (bool,), {})); show(lambda: type('X', (range,), {})); show(lambda: type('X', (type(None),), {})); show(lambda: type('X', (int, str), {})); show(lambda: list.append({}, 1)); show(lambda: str.upper(5)); show(lambda: dict.get([], 1)); show(lambda: object.__new__(int)); show(lambda: list.__len__((1,))); show(lambda: int.__add__('a', 1)); show(lambda: MyList().nope); show(lambda: (5).x); show(lambda: setattr('abc', 'x', 1)); show(lambda: setattr([], 'x', 1)); show(lambda: setattr(MyList(), 'append', 5)); show(lambda: setattr(list, 'x', 1)); show(lambda: setattr(5, 'real', 1)); show(lambda: delattr([], 'append'))
print(list.__name__, list.__mro__, bool.__bases__, int.__doc__[:20], [].__doc__[:10], dict.__class__, type(list.append), type([].append), list.append, str.join.__name__, [].append.__name__, str.__len__, int.from_bytes.__name__)
