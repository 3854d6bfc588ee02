import asyncio


async def fail(n):
    await asyncio.sleep(0.01 * n)
    raise ValueError(n)


async def long():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("sibling cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1))
            group.create_task(long())
            await asyncio.sleep(5)
            print("never reached")
    except* ValueError as errors:
        print(errors.exceptions, errors)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1))
            raise KeyError("body")
    except BaseExceptionGroup as errors:
        print(repr(errors))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
