import asyncio
import sys


async def stopper():
    await asyncio.sleep(0.01)
    print("exit")
    sys.exit(3)


async def main():
    task = asyncio.create_task(stopper())
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("main cancelled")
        raise


asyncio.run(main())
