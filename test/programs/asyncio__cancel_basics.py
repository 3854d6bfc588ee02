import asyncio


async def worker():
    print("worker begins")
    try:
        while True:
            await asyncio.sleep(0.01)
            print("tick")
    except asyncio.CancelledError as error:
        print("told to stop:", error.args)
        raise
    finally:
        print("cleaned up")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.035)
    print(task.cancel("shutdown"), task.cancelled(), task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", repr(error))
    print(task.cancelled(), task.done(), task.cancel())


asyncio.run(main())
