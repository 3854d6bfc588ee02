s = 25
def g():
    try:
        x = yield 1
        print('got', x)
        try:
            yield 2
        except ValueError as e:
            print('in gen', e.args)
            raise KeyError('k')
        finally:
            print('fin')
    finally:
        print('outer')
it = g()
print(next(it), send(it, 'hello'))
try:
    throw_(it, ValueError('v'))
except KeyError as e:
    print('caught', e.args, handled() is e)
print(handled())
try:
    print(e)
except NameError as x:
    print('gone')
def h():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return 'r'
        finally:
            print('f', i)
print(h())
def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x
    inner()
    return inner() + x, [lambda: x for x in range(3)][0]()
print(outer())
def d():
    a = yield from g2()
    print('a', a)
def g2():
    yield 1
    yield 2
    return 'ret'
print([x for x in d()])
print({k: v for k, v in [(1, 2), (3, 4)]}, {x for x in [1, 1, 2]})
print(list_ := [1, *[2, 3], 4], (lambda a, b=2: a * b)(3))
print(1 < 2 < 3, 1 < 3 < 2, not 3, 3 and 0 or 'x', 5 if s else 6)
print(f"{s!r:>5}|{'x'}|{s}")
