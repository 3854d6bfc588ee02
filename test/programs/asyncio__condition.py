import asyncio


async def consumer(name, condition, items):
    async with condition:
        await condition.wait_for(lambda: items)
        print(name, "takes", items.pop(0))


async def main():
    condition, items = asyncio.Condition(), []
    tasks = [asyncio.create_task(consumer(n, condition, items)) for n in "ab"]
    await asyncio.sleep(0.01)
    async with condition:
        items.append(1)
        condition.notify()
    await asyncio.sleep(0.01)
    async with condition:
        items.append(2)
        condition.notify_all()
    await asyncio.gather(*tasks)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
