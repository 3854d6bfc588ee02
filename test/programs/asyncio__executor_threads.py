import asyncio, threading, time
async def main():
    loop = asyncio.get_running_loop()
    r = await loop.run_in_executor(None, time.sleep, 0.02)
    print(r, await asyncio.to_thread(lambda: threading.current_thread() is threading.main_thread()))
asyncio.run(main())
