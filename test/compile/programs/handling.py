s = 1
def gen3():
    try:
        raise ValueError(1)
    except ValueError:
        yield handled().args
        print(handled().args)
it = gen3()
print(next(it), handled())
for _ in it: pass
try:
    try:
        raise ValueError(1)
    except ValueError as e:
        raise
    else:
        print('no')
except ValueError as z:
    print('re', z.args)
i = 0
while True:
    i += 1
    if i > 5: break
else:
    print('never')
print(i, sum2 := [i for i in range(4) if i % 2 == 0])
def u():
    try:
        return 1
    finally:
        return 2
print(u())
def un():
    if s < 0: q = 1
    return q
try: un()
except UnboundLocalError as e: print('unbound')
print([[i * j for j in range(i)] for i in range(4)])
def cl():
    fs = []
    for i in range(3):
        def k(): return i
        fs.append(k)
    return [q() for q in fs]
print(cl())
print([z for z in (i * i for i in range(5) if i != 2)])
def nested():
    try:
        try:
            raise ValueError(1)
        finally:
            print('inner', handled().args)
            try:
                raise KeyError(2)
            except KeyError as k:
                print('k', k.args, handled() is k)
            print('again', handled().args)
    except ValueError as e:
        print('outer', e.args, handled() is e)
        for i in range(3):
            try:
                if i == 1:
                    raise TypeError(i)
                if i == 2:
                    break
                continue
            except TypeError as t:
                print(t.args)
                continue
            finally:
                print('each', i, handled() is e)
        return handled() is e
print(nested(), handled())
def loop_in_handler():
    for i in range(4):
        try:
            raise ValueError(i)
        except ValueError as v:
            if i == 1:
                continue
            if i == 3:
                break
            print(v.args)
    return handled()
print(loop_in_handler())
def swallowed():
    for i in range(2):
        try:
            raise ValueError(i)
        finally:
            continue
    return 'swallowed'
print(swallowed())
def deep(n):
    try:
        if n == 0:
            raise ValueError('deep')
        deep(n - 1)
    except KeyError:
        print('never')
    finally:
        print(n, handled().args)
try:
    deep(3)
except (KeyError, ValueError) as e:
    print(e.args)
def closures():
    total = 0
    def add(n):
        nonlocal total
        total += n
        def undo():
            nonlocal total
            total -= n
            return total
        return undo
    a = add(3)
    b = add(4)
    return total, a(), b()
print(closures())
def walrus():
    y = 1
    x = y + (y := 5) + y
    return x, y, [z for q in range(4) if (z := q * 2) > 2], z
print(walrus())
def several():
    def gen():
        received = []
        while len(received) < 3:
            received.append((yield len(received)))
        return received
    result = yield from gen()
    yield result
it = several()
next(it)
send(it, 'a')
send(it, 'b')
print(send(it, 'c'))
class Base:
    kind = 'base'
    def who(self):
        return self.kind
class Derived(Base):
    kind = 'derived'
    names = [kind for _ in range(1)] if False else ['x']
    def who(self):
        return 'I am ' + super().who()
print(Derived().who(), Derived.names)
def defaults(a, b=2, *args, c, d=4, **rest):
    return a, b, args, c, d, rest
print(defaults(1, c=3), defaults(1, 5, 6, 7, c=8, e=9), defaults(*[1, 2, 3], **{'c': 4, 'z': 5}))
def chained(n):
    return 1 < n <= 5, 1 < n < 3 < 10, n == 3 or n == 4 and n > 3, not (n and 0)
print(chained(3), chained(4), chained(7))
def longest(n):
    if n == 0:
        return 'zero'
    elif n == 1:
        return 'one'
    elif n < 0:
        if n < -5:
            return 'very negative'
        return 'negative'
    else:
        while n > 10:
            n -= 10
        else:
            return n
print(longest(0), longest(1), longest(-9), longest(-1), longest(34))
