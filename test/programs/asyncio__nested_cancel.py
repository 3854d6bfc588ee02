import asyncio


async def leaf():
    try:
        await asyncio.sleep(10)
    finally:
        print("leaf finally")
        await asyncio.sleep(0.01)
        print("leaf cleaned")


async def middle():
    try:
        await leaf()
    except asyncio.CancelledError:
        print("middle")
        raise


async def root():
    try:
        await asyncio.gather(middle(), middle())
    except asyncio.CancelledError:
        print("root")
        raise


async def main():
    task = asyncio.create_task(root())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main")
    await asyncio.sleep(0.02)


asyncio.run(main())
