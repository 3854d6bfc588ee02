import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(0.05)
    return n * n


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [loop.run_in_executor(pool, work, n) for n in range(4)]
        print(await asyncio.gather(*futures))
    print(f"{time.perf_counter() - start:.1f}")
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))


asyncio.run(main())
