import asyncio
import inspect


async def work():
    return 1


async def main():
    c = work()
    print(inspect.getcoroutinestate(c))
    task = asyncio.ensure_future(c)
    await task
    print(inspect.getcoroutinestate(c))
    d = work()
    d.close()
    try:
        await d
    except RuntimeError as error:
        print(error)


asyncio.run(main())
