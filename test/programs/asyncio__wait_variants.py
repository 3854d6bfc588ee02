import asyncio


async def work(delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise RuntimeError("failed")
    return delay


async def main():
    tasks = [asyncio.create_task(work(d), name=f"t{d}") for d in (0.03, 0.01, 0.02)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.get_name() for t in done], sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks, timeout=0.015)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print(len(done), pending)
    tasks = [asyncio.create_task(work(0.01, True)), asyncio.create_task(work(0.05))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    await asyncio.wait(pending)
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
    try:
        await asyncio.wait(tasks, return_when="SOME")
    except ValueError as error:
        print(error)


asyncio.run(main())
