import asyncio


async def consumer(queue):
    try:
        while True:
            print("got", await queue.get())
    except asyncio.QueueShutDown as error:
        print("closed", repr(error))


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for n in range(3):
        await queue.put(n)
    await asyncio.sleep(0)
    queue.shutdown()
    await task
    try:
        await queue.put(9)
    except asyncio.QueueShutDown:
        print("no more")


asyncio.run(main())
