import asyncio


async def ok(n):
    await asyncio.sleep(0.01 * n)
    print("ok", n)
    return n


async def bad(n):
    await asyncio.sleep(0.01 * n)
    raise ValueError(f"bad {n}")


async def main():
    print(await asyncio.gather(ok(1), bad(2), ok(3), bad(1), return_exceptions=True))
    try:
        await asyncio.gather(ok(1), bad(2), ok(3))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.05)
    print("the others went on")


asyncio.run(main())
