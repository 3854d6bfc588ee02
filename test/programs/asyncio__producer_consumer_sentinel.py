import asyncio
import random


async def producer(queue, n):
    for i in range(n):
        await asyncio.sleep(random.uniform(0.001, 0.002))
        await queue.put(i)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while True:
        item = await queue.get()
        if item is None:
            return total
        total += item


async def main():
    random.seed(1)
    queue = asyncio.Queue(maxsize=3)
    _, total = await asyncio.gather(producer(queue, 10), consumer(queue))
    print("total", total)


asyncio.run(main())
