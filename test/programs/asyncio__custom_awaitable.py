import asyncio


class Pause:
    def __init__(self, times):
        self.times = times

    def __await__(self):
        for n in range(self.times):
            print("pause", n)
            yield
        return "rested"


class Delay:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return self.seconds


async def other():
    print("other runs")


async def main():
    task = asyncio.create_task(other())
    print(await Pause(2))
    print(await Delay(0.01))
    print(await asyncio.gather(Delay(0.01), Delay(0.02)))
    await task


asyncio.run(main())
