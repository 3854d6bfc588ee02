import asyncio


async def never():
    print("never printed")


async def main():
    task = asyncio.create_task(never())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled before it began")
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print(ask.__name__, repr(error))


asyncio.run(main())
