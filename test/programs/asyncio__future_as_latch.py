import asyncio


class Latch:
    def __init__(self, count):
        self.count = count
        self.future = asyncio.get_running_loop().create_future()

    def hit(self):
        self.count -= 1
        if self.count == 0:
            self.future.set_result("open")

    def __await__(self):
        return self.future.__await__()


async def worker(n, latch):
    await asyncio.sleep(n / 100)
    print("ready", n)
    latch.hit()


async def main():
    latch = Latch(3)
    tasks = [asyncio.create_task(worker(n, latch)) for n in range(3)]
    print(await latch)
    await asyncio.gather(*tasks)


asyncio.run(main())
