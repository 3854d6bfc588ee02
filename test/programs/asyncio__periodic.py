import asyncio


async def every(seconds, name):
    n = 0
    while True:
        await asyncio.sleep(seconds)
        n += 1
        print(name, n)


async def main():
    tasks = [asyncio.create_task(every(0.1, "fast")), asyncio.create_task(every(0.25, "slow"))]
    await asyncio.sleep(0.36)
    for task in tasks:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    print([repr(d) for d in done])


asyncio.run(main())
