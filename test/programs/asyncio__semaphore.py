import asyncio

running = 0


async def download(n, gate):
    global running
    async with gate:
        running += 1
        print(f"{n} starts, {running} at a time")
        await asyncio.sleep(0.02)
        running -= 1
    return n


async def main():
    gate = asyncio.Semaphore(2)
    print(await asyncio.gather(*(download(n, gate) for n in range(5))), gate.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
