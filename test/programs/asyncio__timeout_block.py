import asyncio


async def main():
    try:
        async with asyncio.timeout(0.05) as scope:
            print("expired", scope.expired())
            await asyncio.sleep(1)
    except TimeoutError as error:
        print("timed out", scope.expired(), repr(error.__cause__))
    async with asyncio.timeout(None) as scope:
        await asyncio.sleep(0.01)
        print(scope.when())
    print(scope)
    async with asyncio.timeout(0.02) as scope:
        scope.reschedule(asyncio.get_running_loop().time() + 0.1)
        await asyncio.sleep(0.05)
    print("in time", scope.expired())
    try:
        async with asyncio.timeout(0.02):
            async with asyncio.timeout(0.5):
                await asyncio.sleep(1)
    except TimeoutError:
        print("outer")
    try:
        scope.reschedule(None)
    except RuntimeError as error:
        print(error)
    try:
        async with scope:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())
