g = 'global'
def f(a, b=2, *rest, **kw):
    c = a + b
    before = locals()
    print({k: v for k, v in sorted(before.items())})
    def inner():
        return a, sorted(locals())
    print(inner(), eval('a + b + c'), eval('g'), eval('[a, c]'), sorted(dir()), sorted(vars()))
    exec('print(a, c, g)')
    d = eval('lambda x: x + 1')
    return d(5)
print(f(1, 5, 7, k=8))
class C:
    x = 1
    names = sorted(k for k in locals() if not k.startswith('__'))
    y = eval('x + 1')
print(C.names, C.y)
def gen():
    z = 1
    yield sorted(locals())
    w = 2
    yield locals()['w']
print(list(gen()))
print('g' in globals(), globals() is locals(), globals()['g'], 'f' in dir(), eval('g', {'g': 'other'}), eval('x * y', {'x': 6}, {'y': 7}))
exec('h = 1\ndef k():\n    return h + 1')
print(h, k())
globals()['made'] = 'by globals'
print(made)
def names_in_comprehension():
    q = 3
    return [eval('q') for _ in range(1)] if False else eval('q * 2')
print(names_in_comprehension())
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return locals()
    return inc
inc = counter(); print(inc(), inc())
try:
    exec('1 / 0')
except ZeroDivisionError as e:
    print(e)
try:
    eval('nope')
except NameError as e:
    print(e)
