import asyncio


async def waiter(name, event):
    print(name, "waits")
    await event.wait()
    print(name, "goes on")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in ("one", "two")]
    await asyncio.sleep(0.02)
    print("set:", event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.01)
    except asyncio.TimeoutError:
        print("not set again")


asyncio.run(main())
