import asyncio
import time


async def fetch(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    start = time.perf_counter()
    await fetch(0.1)
    await fetch(0.1)
    print(f"one after the other: {time.perf_counter() - start:.1f}")
    start = time.perf_counter()
    await asyncio.gather(fetch(0.1), fetch(0.1))
    print(f"together: {time.perf_counter() - start:.1f}")
    start = time.perf_counter()
    task = asyncio.create_task(fetch(0.1))
    await fetch(0.1)
    await task
    print(f"task first: {time.perf_counter() - start:.1f}")


asyncio.run(main())
