import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    start, wall = loop.time(), time.monotonic()
    await asyncio.sleep(0.25)
    print(f"{loop.time() - start:.2f} {time.monotonic() - wall:.2f}")
    deadline = loop.time() + 0.1
    while loop.time() < deadline:
        await asyncio.sleep(0.03)
    print(f"{loop.time() - start:.2f}")


asyncio.run(main())
