class C:
    def __init__(self, n):
        self.n = n
c = C(9)
class M:
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb): print('exit', v is None or v.args); return v is not None and v.args[0] == 'ok'
with M() as m:
    print('body')
with M():
    raise ValueError('ok')
def w():
    with M() as a, M() as b:
        return 3
print(w())
try:
    with M():
        raise ValueError('no')
except ValueError as e:
    print('out', e.args)
def mm(x):
    match x:
        case 1: return 'one'
        case [a, *r]: return a, r
        case {'k': v, **rest}: return v, rest
        case C(n=n): return n
        case 'a' | 'b' as q: return q
        case _: return 'other'
print(mm(1), mm([1, 2, 3]), mm({'k': 1, 'z': 2}), mm(c), mm('b'), mm(None))
a, (b, *cc) = 1, [2, 3, 4]
print(a, b, cc)
x = y = 3
d2 = {'a': 1}
d2['a'] += 5
d2['b'] = d2['a'] - 1
print(d2, x, y, 'a' in d2, 'z' not in d2)
del d2['a'], x
print(d2)
