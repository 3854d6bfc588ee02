import asyncio


async def work(n):
    print("work", n)
    await asyncio.sleep(0.01)
    return n


async def main():
    task = asyncio.create_task(work(1))
    print(await asyncio.gather(task, work(2), task))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, "set")
    print(await asyncio.gather(future, asyncio.sleep(0, "slept")))


asyncio.run(main())
