import asyncio


async def main():
    priority, lifo = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for item in (3, 1, 2):
        await priority.put((item, f"p{item}"))
        await lifo.put(item)
    print([(await priority.get())[1] for _ in range(3)])
    print([await lifo.get() for _ in range(3)])
    try:
        await asyncio.wait_for(lifo.get(), 0.01)
    except asyncio.TimeoutError:
        print("empty", lifo)


asyncio.run(main())
