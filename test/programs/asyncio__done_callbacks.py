import asyncio


async def work():
    await asyncio.sleep(0.01)
    return "result"


def first(task):
    print("first", task.result())


def second(task):
    print("second", task.get_name())


async def main():
    task = asyncio.create_task(work(), name="worker")
    task.add_done_callback(first)
    task.add_done_callback(second)
    task.add_done_callback(second)
    print(task.remove_done_callback(second))
    await task
    print("awaited")
    task.add_done_callback(second)
    await asyncio.sleep(0)


asyncio.run(main())
