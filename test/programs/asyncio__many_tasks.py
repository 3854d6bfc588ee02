import asyncio

total = 0


async def work(n):
    global total
    for _ in range(10):
        await asyncio.sleep(0)
    total += n


async def main():
    await asyncio.gather(*(work(n) for n in range(500)))
    print(total)


asyncio.run(main())
