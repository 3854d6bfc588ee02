import asyncio


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


async def compute(n):
    print("compute", n)
    return fib(n)


async def ticker():
    for n in range(3):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    print(await asyncio.gather(ticker(), compute(15), ticker(), compute(10)))


asyncio.run(main())
