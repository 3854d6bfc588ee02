import asyncio


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    coroutine = nothing()
    for wrong in (lambda: asyncio.run(coroutine), lambda: loop.run_until_complete(coroutine), loop.run_forever):
        try:
            wrong()
        except RuntimeError as error:
            print(error)
    coroutine.close()
    try:
        loop.close()
    except RuntimeError as error:
        print(error)
    try:
        loop.call_soon("not callable")
    except TypeError as error:
        print(error)
    other = asyncio.new_event_loop()
    pause = asyncio.sleep(0)
    try:
        other.run_until_complete(pause)
    except RuntimeError as error:
        print(error)
    pause.close()
    other.close()


asyncio.run(main())
for wrong in (asyncio.get_running_loop, lambda: asyncio.run(3), lambda: asyncio.run(None), asyncio.current_task):
    try:
        wrong()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
