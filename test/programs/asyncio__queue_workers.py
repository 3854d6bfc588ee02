import asyncio


async def worker(name, queue):
    while True:
        delay = await queue.get()
        await asyncio.sleep(delay)
        print(f"{name} slept {delay}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for delay in (0.05, 0.02, 0.01, 0.03):
        queue.put_nowait(delay)
    workers = [asyncio.create_task(worker(f"worker-{n}", queue)) for n in range(2)]
    await queue.join()
    print("all done", queue.qsize(), queue.empty())
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))


asyncio.run(main())
