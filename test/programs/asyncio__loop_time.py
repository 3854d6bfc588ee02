import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    start, wall = loop.time(), time.monotonic()
    await asyncio.sleep(0.25)
    print(loop.time() - start >= 0.25, time.monotonic() - wall < 0.3)
    deadline = loop.time() + 0.1
    while loop.time() < deadline:
        await asyncio.sleep(0.03)
    print(f"{loop.time() - start:.1f}")


asyncio.run(main())
