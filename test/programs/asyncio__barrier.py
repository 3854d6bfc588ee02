import asyncio


async def runner(n, barrier):
    await asyncio.sleep(0.01 * n)
    print(n, "arrives, waiting:", barrier.n_waiting)
    place = await barrier.wait()
    print(n, "passes", place)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(runner(n, barrier) for n in range(3)))
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError as error:
        print("broken:", error, barrier.broken)


asyncio.run(main())
