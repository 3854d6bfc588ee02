import asyncio


async def child():
    await asyncio.sleep(0.05)


async def main():
    print(asyncio.current_task().get_name())
    tasks = [asyncio.create_task(child()) for _ in range(2)]
    named = asyncio.create_task(child(), name="special")
    await asyncio.sleep(0)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(named.get_coro().__name__, asyncio.iscoroutine(named.get_coro()), asyncio.isfuture(named))
    named.set_name("renamed")
    print(named.get_name())
    await asyncio.gather(*tasks, named)
    print(len(asyncio.all_tasks()))
    print(asyncio.iscoroutinefunction(child), asyncio.iscoroutinefunction(print))


asyncio.run(main())
