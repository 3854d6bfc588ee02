import asyncio


async def fail(error, delay=0):
    await asyncio.sleep(delay)
    raise error


async def slow_cleanup():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        await asyncio.sleep(0.01)
        raise OSError("while cleaning")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError(1)))
            group.create_task(fail(TypeError(2)))
            group.create_task(slow_cleanup())
    except* (ValueError, TypeError) as errors:
        print("values", [repr(e) for e in errors.exceptions])
    except* OSError as errors:
        print("os", [str(e) for e in errors.exceptions])
    print("goes on")


asyncio.run(main())
