def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

for value in [0, 1, -1, 42, -42, 1234567, 10**20, -10**20, 255]:
    for spec in ['', 'd', '5', '<8', '>8', '^8', '=8', '08', '+', ' ', '-', '+d', 'b', '#b', 'o', '#o', 'x', '#x', 'X', '#X', ',', '_', '_b', '_x', '010,', '012_d', '*^12', '+08d', '#010x', 'e', '.2e', 'f', '.1f', 'g', '.3g', '%', '.1%', 'n', '020,', '#_x', 'G', ',.2f', '15,.3f', '<+10', '0<10', '>010', '3', '.0f', '#.0f']:
        show(format, value, spec)
for value in [0.0, 1.0, -1.5, 1234567.891, 1e-7, 1e20, 0.5, 2.5, 123456.0, 1e100, float('inf'), float('-inf'), float('nan'), -0.0, 99999.5, 0.0001, 1e16]:
    for spec in ['', 'f', '.0f', '.1f', '.10f', 'e', '.0e', '.3E', 'g', '.3g', '.10g', '#g', 'G', '%', '.1%', '.3', '.1', '10', '<10', '010', '+', '+.2f', ' .2f', ',', ',.2f', '_', '_.3f', '012,.1f', 'n', '.0', '#.0f', '#.0e', '#.3', '*^15.2f', 'z.1f', '=+10.1f', '010e', 'F']:
        show(format, value, spec)
for value in ['', 'a', 'hello', 'héllo wörld', '你好']:
    for spec in ['', 's', '10', '<10', '>10', '^10', '.2', '10.2', '*^9', '010', '<010', '.0', '=10', '+', ',', 'd', '#', 'z', '{^9', ' ', '.']:
        show(format, value, spec)
for value in [True, False, None, [1], (1, 2), {'a': 1}, {1}, b'x', 1+2j, range(3)]:
    for spec in ['', 'd', '5', 's', '>10', '.2f']:
        show(format, value, spec)
for spec in ['zz', '!', '5 d', '.', '99999999999999999999', '.99999999999999999999', ',s', '_n', '_,', ',_', ',,', 'c', '+c', '#c', '.3d', ',x', 's', 'y', '\n', '5d5', '.2d', '.2']:
    show(format, 65, spec)
    show(format, 6.5, spec)
    show(format, 'a', spec)
show(lambda: '{} {}'.format(1, 2))
show(lambda: '{1} {0} {1}'.format('a', 'b'))
show(lambda: '{a} {b[0]} {c.real} {d[x]}'.format(a=1, b=[2], c=3, d={'x': 4}))
show(lambda: '{:{}} {:{w}.{p}f}'.format('a', 5, 3.14159, w=10, p=2))
show(lambda: '{!r} {!s} {!a} {!r:>8}'.format('é', 'é', 'é', 'x'))
show(lambda: '{{}} {{{}}}'.format(1))
show(lambda: '{0[1][0]}'.format([1, [2]]))
show(lambda: '{:>{width}}'.format('x', width=4))
for f in ['{', '}', '{}{', '{0', '{a', '{0}{}', '{}{0}', '{!z}', '{0!}', '{0.}', '{0[]}', '{0[}', '{0]}', '{5}', '{a}', '{0.x}', '{0[a]}', '{:{}}', '{!r', '{:d}', '{0!rx}', '{ }', '{0 }', '{-1}', '{0[0]x}']:
    show(lambda: f.format('s'))
show(lambda: '{a} {b}'.format_map({'a': 1, 'b': 2}))
show(lambda: '{a} {}'.format_map({'a': 1}))
class D(dict):
    def __missing__(self, k):
        return '<' + k + '>'
show(lambda: '{a} {b}'.format_map(D(a=1)))
for f, v in [('%d', 5), ('%5d|', 5), ('%-5d|', 5), ('%05d', -5), ('%+d', 5), ('% d', 5), ('%x', 255), ('%#x', 255), ('%X', 255), ('%#o', 8), ('%o', 8), ('%i', 5.9), ('%d', True), ('%d', 10**30), ('%.3d', 5), ('%.0f', 0.5), ('%.2f', 3.14159), ('%10.3f|', 3.14159), ('%-10.3f|', 3.14159), ('%e', 12345.678), ('%E', 0.00012), ('%g', 1e-10), ('%G', 1e20), ('%#g', 1.0), ('%s', None), ('%r', 'a'), ('%a', 'é'), ('%10s|', 'ab'), ('%-10s|', 'ab'), ('%.2s|', 'abc'), ('%c', 65), ('%c', 'x'), ('%5c|', 'x'), ('%%', ()), ('%d%%', 5), ('%s', (1,)), ('%s %s', (1, 2)), ('%*d', (5, 3)), ('%-*d|', (5, 3)), ('%.*f', (2, 3.14159)), ('%(a)s', {'a': 1}), ('%(a)d %(b)s', {'a': 1, 'b': 'x'}), ('%(a(b))s', {'a(b)': 1}), ('x', ()), ('x', {}), ('x', 1), ('x', []), ('%s', ((1, 2),)), ('%s', [1, 2]), ('%d', 'a'), ('%d', None), ('%x', 1.5), ('%f', 'a'), ('%c', 'ab'), ('%c', -1), ('%c', 1.5), ('%z', 1), ('%', 1), ('%s', ()), ('%s %s', (1,)), ('%s', (1, 2)), ('%(a)s', 1), ('%(a)s', {}), ('%(a', {}), ('%*d', ('a', 1)), ('%s %d', ('a', 'b')), ('%ld %hd', (1, 2)), ('%f', float('inf')), ('%5.1f', float('nan')), ('%05.1f', -float('inf')), ('%s', 1.0), ('%r', 1e100), ('%é', 1), ('%d', 3.99), ('%d', 1e30), ('%i', float('nan')), ('%+5d', 3), ('%+x', 255), ('%#X', 255), ('%08.3f', -3.14159)]:
    show(lambda: f % v)
class F:
    def __format__(self, spec):
        return f'<{spec}>'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
x = F()
print(f'{x} {x:abc} {x!s} {x!r:>6} {x!s:^7}|', format(x), '{:q}'.format(x), '%s %r' % (x, x), str(x), [x])
class G:
    def __format__(self, spec):
        return 5
class H:
    def __str__(self):
        return 5
class J:
    def __repr__(self):
        return None
show(lambda: f'{G()}')
show(lambda: str(H()))
show(lambda: repr(J()))
show(lambda: format(object(), 'x'))
show(lambda: format(1, 2))
name, n = 'bob', 3
print(f'{name!r} {n=} {n = } {n=!s} {n=:5} {name=} {n*2=} {"nested":{n+5}}| {{}} {n:>{n}}')
