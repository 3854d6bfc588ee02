import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled in", asyncio.current_task().get_name())
        return "late result"


async def main():
    print(asyncio.current_task().get_name())
    try:
        print(await asyncio.wait_for(slow(), timeout=0.05))
    except TimeoutError as error:
        print("timeout", repr(error.__cause__))
    task = asyncio.create_task(asyncio.sleep(5), name="sleeper")
    try:
        await asyncio.wait_for(task, 0.01)
    except TimeoutError:
        print(task.cancelled(), task.get_name())
    print(asyncio.current_task().cancelling())


asyncio.run(main())
