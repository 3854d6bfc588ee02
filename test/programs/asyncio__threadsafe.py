import asyncio
import threading
import time


async def add(a, b):
    await asyncio.sleep(0.01)
    return a + b


def in_thread(loop, stop):
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    print("thread got", future.result())
    time.sleep(0.02)
    loop.call_soon_threadsafe(print, "called in the loop")
    loop.call_soon_threadsafe(stop.set)


async def main():
    stop = asyncio.Event()
    thread = threading.Thread(target=in_thread, args=(asyncio.get_running_loop(), stop))
    thread.start()
    await stop.wait()
    thread.join()
    print("main ends")


asyncio.run(main())
