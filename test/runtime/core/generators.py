def g1():
    x = yield 1
    print('x', x)
    try:
        y = yield 2
    except ValueError as e:
        print('caught', e); y = 'err'
    finally: print('finally')
    return y
def outer():
    r = yield from g1()
    print('r', r)
    return r * 2
o = outer(); print(next(o), o.send('a'))
try: o.throw(ValueError('boo'))
except StopIteration as e: print('stop', e.value)
print(list(o))
o = outer(); next(o); o.send(1); o.close(); 
try: next(o)
except StopIteration as e: print('over', e.value, e.args)
def ig():
    try: yield 1
    except GeneratorExit: yield 2
i = ig(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def rs():
    yield 1
    raise StopIteration(5)
r = rs(); next(r)
try: next(r)
except RuntimeError as e: print(e, repr(e.__cause__))
def selfrun():
    yield next(sr)
sr = selfrun()
try: next(sr)
except ValueError as e: print(e)
g = g1()
try: g.send(1)
except TypeError as e: print(e)
def fin():
    try:
        yield 1
        yield 2
    finally: print('cleanup')
for v in fin():
    print(v)
def ctx():
    try: 1/0
    except ZeroDivisionError:
        yield 1
        try: raise
        except ZeroDivisionError as e: print('re', e)
c = ctx(); next(c)
try: raise KeyError('k')
except KeyError:
    list(c)
    import sys
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('done')
        return self.n
print(list(It()), [*It()], sum(It()), 2 in It())
def d(): return (yield from It())
try:
    x = d()
    while True: next(x)
except StopIteration as e: print('v', e.value)
class GI:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(GI()), 10 in GI())
ge = (x * y for x in range(3) for y in range(2) if x != y)
print(list(ge), ge)if 0 else print(list(ge))
async def co(n):
    print('co', n)
    return n * 2
async def main():
    a = await co(1)
    b = [await co(i) for i in range(2)]
    async for v in agen(): print('av', v)
    async with AC() as q: print('in', q)
    print([x async for x in agen()])
    return a, b
async def agen():
    try:
        for i in range(2):
            yield i
            await co(10 + i)
    finally: print('agen fin')
class AC:
    async def __aenter__(self): print('aenter'); return 5
    async def __aexit__(self, *a): print('aexit', a)
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
print(run(main()))
class Aw:
    def __await__(self):
        x = yield 'susp'
        return x
async def waits():
    return await Aw()
w = waits(); print(w.send(None))
try: w.send(77)
except StopIteration as e: print(e.value)
try: run(waits2())
except NameError as e: print(e)
async def bad(): await 5
try: run(bad())
except TypeError as e: print(e)
c = co(1); run(c)
try: c.send(None)
except RuntimeError as e: print(e)
async def ag2():
    x = yield 1
    print('sent', x)
    try: yield 2
    except ValueError: yield 3
a = ag2()
print(run(a.asend(None)), run(a.asend('s')), run(a.athrow(ValueError)))
try: run(a.asend(None))
except StopAsyncIteration as e: print('SAI')
a = ag2(); run(a.asend(None)); print(run(a.aclose()))
try:
    def f(): yield
    f().throw(ValueError('v'))
except ValueError as e: print('v', e)
g = (i for i in range(3)); print(next(g), g.gi_running, g.__name__, type(g)); g.close(); print(next(g, 'end'))
def y():
    z = (yield 5)
    return z
print(list(y()))
def tree(n):
    if n == 0: return
    yield from tree(n - 1)
    yield n
    yield from tree(n - 1)
print(list(tree(3)))
