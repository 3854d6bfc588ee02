import asyncio


async def work(n):
    await asyncio.sleep(0.01 * n)
    print("done", n)
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in (3, 1, 2)]
        print("inside", group)
    print([t.result() for t in tasks], group)
    late = work(1)
    try:
        group.create_task(late)
    except RuntimeError as error:
        print(error)
    late.close()


asyncio.run(main())
