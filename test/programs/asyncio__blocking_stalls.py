import asyncio
import time


async def ticker():
    last = time.perf_counter()
    for _ in range(4):
        await asyncio.sleep(0.05)
        now = time.perf_counter()
        print(f"tick after {now - last:.1f}")
        last = now


async def blocking():
    await asyncio.sleep(0.06)
    time.sleep(0.2)
    print("blocked")


async def main():
    await asyncio.gather(ticker(), blocking())


asyncio.run(main())
