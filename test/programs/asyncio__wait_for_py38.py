import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    try:
        await asyncio.wait_for(slow(), timeout=0.05)
    except asyncio.TimeoutError as error:
        print(type(error).__module__, repr(error), error.__cause__)
    print(issubclass(asyncio.CancelledError, Exception), asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
