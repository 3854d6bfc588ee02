import asyncio


async def countdown(n):
    try:
        while n:
            yield n
            await asyncio.sleep(0.01)
            n -= 1
    finally:
        print("closed")


async def main():
    async for n in countdown(3):
        print(n)
    print([n * 10 async for n in countdown(2)])
    print({n: n async for n in countdown(2) if n > 1})
    generator = countdown(5)
    print(await generator.__anext__(), await anext(generator))
    await generator.aclose()
    try:
        await anext(generator)
    except StopAsyncIteration:
        print("exhausted")
    print(await anext(generator, "default"))


asyncio.run(main())
