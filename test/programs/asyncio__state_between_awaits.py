import asyncio

counter = 0


async def unsafe():
    global counter
    value = counter
    await asyncio.sleep(0)
    counter = value + 1


async def safe():
    global counter
    value = counter
    counter = value + 1
    await asyncio.sleep(0)


async def main():
    global counter
    await asyncio.gather(*(unsafe() for _ in range(100)))
    print("with await in between:", counter)
    counter = 0
    await asyncio.gather(*(safe() for _ in range(100)))
    print("without:", counter)


asyncio.run(main())
