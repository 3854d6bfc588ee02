import asyncio


async def listen(queue):
    while True:
        try:
            async with asyncio.timeout(0.05):
                item = await queue.get()
        except TimeoutError:
            print("nothing heard")
            continue
        if item == "stop":
            break
        print("heard", item)


async def speak(queue):
    await queue.put("hello")
    await asyncio.sleep(0.08)
    await queue.put("again")
    await queue.put("stop")


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(listen(queue), speak(queue))


asyncio.run(main())
