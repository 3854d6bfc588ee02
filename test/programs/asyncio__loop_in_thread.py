import asyncio
import threading

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()


async def compute(n):
    await asyncio.sleep(0.01)
    return n * 2


futures = [asyncio.run_coroutine_threadsafe(compute(n), loop) for n in range(3)]
print([f.result(timeout=1) for f in futures])
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print(loop.is_closed())
