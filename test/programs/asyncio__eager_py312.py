import asyncio


async def quick(n):
    print("runs", n)
    return n


async def slow(n):
    print("begins", n)
    await asyncio.sleep(0.01)
    print("ends", n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print("before")
    task = asyncio.create_task(quick(1))
    print("done at once:", task.done(), task.result())
    other = asyncio.create_task(slow(2))
    print("suspended:", other.done())
    print(await other)


asyncio.run(main())
