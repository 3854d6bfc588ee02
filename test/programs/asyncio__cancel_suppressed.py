import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("no, thanks", attempt)
    return "done my way"


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(0.01)
        task.cancel()
    print(task.cancelling())
    print(await task, task.cancelled(), task.uncancel(), task.cancelling())


asyncio.run(main())
