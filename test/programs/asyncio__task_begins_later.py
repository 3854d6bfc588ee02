import asyncio


async def child():
    print("child runs")
    return "result"


async def main():
    task = asyncio.create_task(child(), name="kid")
    print("task made:", task.get_name(), task.done())
    await asyncio.sleep(0)
    print("after one turn:", task.done())
    print(await task, task.result())


asyncio.run(main())
