import asyncio


async def user(name, lock):
    print(name, "wants")
    async with lock:
        print(name, "has", lock.locked())
        await asyncio.sleep(0.01)
    print(name, "left")


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(user(n, lock)) for n in "abcd"]
    await asyncio.sleep(0.005)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print([t.cancelled() for t in tasks])


asyncio.run(main())
