import asyncio


async def one(a, b):
    async with a:
        await asyncio.sleep(0.01)
        async with b:
            print("never")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    try:
        await asyncio.wait_for(asyncio.gather(one(a, b), one(b, a)), 0.1)
    except asyncio.TimeoutError:
        print("deadlock found by a timeout", a.locked(), b.locked())


asyncio.run(main())
