import asyncio


async def inner(n):
    await asyncio.sleep(0.01)
    return 1 // n


async def main():
    await inner(1)
    await inner(0)


asyncio.run(main())
