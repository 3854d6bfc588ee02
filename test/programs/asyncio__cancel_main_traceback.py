import asyncio


async def inner():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(inner())
    await asyncio.sleep(0.01)
    task.cancel()
    await task


asyncio.run(main())
