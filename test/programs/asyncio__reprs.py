import asyncio
import re


def show(value):
    print(re.sub(r"at 0x[0-9a-f]+", "at 0x", re.sub(r"at (?:\S*/)?([\w.]+\.py):", r"at \1:", repr(value))))


async def child():
    await asyncio.sleep(0.01)
    return list(range(20))


async def fails():
    raise ValueError("text")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(child(), name="kid")
    show(task)
    await asyncio.sleep(0)
    show(task)
    task.add_done_callback(show)
    await task
    show(task)
    bad = asyncio.create_task(fails())
    try:
        await bad
    except ValueError:
        show(bad)
    future = loop.create_future()
    future.add_done_callback(print)
    future.add_done_callback(show)
    future.add_done_callback(repr)
    show(future)
    future.cancel()
    show(future)
    show(loop)
    show(asyncio.Lock())
    show(asyncio.Queue(2))
    show(loop.call_soon(show, 1))


asyncio.run(main())
