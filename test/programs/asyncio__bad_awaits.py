import asyncio


async def coroutine():
    return 1


async def main():
    for value in (3, None, "text", [1]):
        try:
            await value
        except TypeError as error:
            print(error)
    c = coroutine()
    print(await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
    task = asyncio.current_task()
    try:
        await task
    except RuntimeError as error:
        print(str(error).split(":")[0])
    try:
        asyncio.create_task(3)
    except TypeError as error:
        print(error)
    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
