import asyncio


class Ticker:
    def __init__(self, delay, to):
        self.delay, self.i, self.to = delay, 0, to

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.to:
            raise StopAsyncIteration
        self.i += 1
        if self.i > 1:
            await asyncio.sleep(self.delay)
        return self.i


async def main():
    async for n in Ticker(0.01, 3):
        if n == 2:
            continue
        print(n)
    else:
        print("else")
    print([x + y async for x in Ticker(0.001, 2) for y in (10, 20)])
    print([await asyncio.sleep(0.001, n) for n in range(3)])
    total = sum([n async for n in Ticker(0, 4)])
    print(total)
    try:
        async for n in [1]:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
