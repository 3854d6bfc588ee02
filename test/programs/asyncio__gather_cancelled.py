import asyncio


async def work(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    together = asyncio.gather(*(work(n) for n in range(3)))
    await asyncio.sleep(0.01)
    print(together.cancel(), together.cancelled())
    try:
        await together
    except asyncio.CancelledError:
        print("gather was cancelled", together.cancelled())
    child = asyncio.create_task(work(7))
    other = asyncio.gather(child, asyncio.sleep(0.02, "slept"), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel("enough")
    results = await other
    print([type(r).__name__ for r in results], results[1])


asyncio.run(main())
