import asyncio


def say(text):
    print(text)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(0.02, say, "later 0.02")
    loop.call_later(0.01, say, "later 0.01")
    loop.call_soon(say, "soon 1")
    handle = loop.call_soon(say, "cancelled")
    loop.call_soon(say, "soon 2")
    handle.cancel()
    print(handle.cancelled(), handle)
    loop.call_at(start + 0.04, lambda: say(f"at {loop.time() - start:.1f}"))
    print("main sleeps")
    await asyncio.sleep(0.05)
    timer = loop.call_later(9, say, "never")
    print(round(timer.when() - loop.time()), timer.cancelled())
    timer.cancel()


asyncio.run(main())
