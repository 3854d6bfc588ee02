import asyncio


async def producer(queue):
    for n in range(5):
        await queue.put(n)
        print("put", n, "size", queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.01)


async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue), consumer(queue))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    for n in range(2):
        queue.put_nowait(n)
    print(queue.full(), queue.maxsize)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))
    try:
        for _ in range(9):
            queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
