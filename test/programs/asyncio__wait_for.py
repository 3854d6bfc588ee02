import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("slow is cancelled")
        raise
    finally:
        print("slow cleans up")


async def main():
    try:
        await asyncio.wait_for(slow(), timeout=0.05)
    except asyncio.TimeoutError as error:
        print("timeout", repr(error), repr(error.__cause__), error.__cause__ is error.__context__)
    print(await asyncio.wait_for(asyncio.sleep(0.01, "fast"), 1))
    print(await asyncio.wait_for(asyncio.sleep(0.01, "no limit"), None))
    try:
        await asyncio.wait_for(slow(), 0)
    except TimeoutError:
        print("at once")


asyncio.run(main())
