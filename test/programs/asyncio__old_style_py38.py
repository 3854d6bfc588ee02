import asyncio
import warnings

warnings.simplefilter("ignore")


@asyncio.coroutine
def old(n):
    yield from asyncio.sleep(0.01)
    return n * 2


async def main():
    print(await old(4), asyncio.iscoroutinefunction(old))
    result = await asyncio.gather(old(1), old(2))
    print(result)


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
loop.close()
