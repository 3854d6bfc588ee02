import asyncio
import threading
import time


def blocking(n):
    time.sleep(0.1)
    return n, threading.current_thread().name.startswith("asyncio_")


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in range(3)))
    print(results, f"{time.perf_counter() - start:.1f}")
    try:
        await asyncio.to_thread(lambda: 1 // 0)
    except ZeroDivisionError as error:
        print("error from the thread:", error)


asyncio.run(main())
