import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel("reason")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
