class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got
async def inner(x):
    r = await Aw(x)
    return r + 1
async def agen(n):
    try:
        for i in range(n):
            r = await Aw(i)
            yield i * 10 + r
    finally:
        print('agen done')
class CM:
    async def __aenter__(self):
        print('aenter', await Aw('e')); return 'cm'
    async def __aexit__(self, *a):
        print('aexit', a[0], await Aw('x')); return True
async def main():
    print(await inner(5))
    async for v in agen(3):
        print('v', v)
        if v > 100: break
    else:
        print('else')
    async with CM() as c:
        print(c)
        raise ValueError('swallowed')
    async with CM(): pass
    print([x async for x in agen(2)], {await inner(i) for i in range(2)})
    g = (x * 2 async for x in agen(2))
    print(type(g).__name__)
    async for q in g: print(q)
    return 'end'
c = main()
v = None
n = 0
try:
    while True:
        v = c.send(None if n == 0 else n)
        print('yielded', v)
        n += 1
except StopIteration as e:
    print(e.value)
async def bad():
    await 3
try: bad().send(None)
except TypeError as e: print(e)
async def raises():
    try:
        await Aw(1)
    except KeyError as k:
        print('k', k)
        return 'ok'
c = raises(); c.send(None)
try: c.throw(KeyError('z'))
except StopIteration as e: print(e.value)
