import asyncio
import time


class RateLimiter:
    def __init__(self, per_second):
        self.interval = 1 / per_second
        self.next = 0.0
        self.lock = asyncio.Lock()

    async def wait(self):
        async with self.lock:
            now = time.monotonic()
            if self.next > now:
                await asyncio.sleep(self.next - now)
            self.next = max(now, self.next) + self.interval


async def request(n, limiter, start):
    await limiter.wait()
    print(n, f"{time.monotonic() - start:.1f}")


async def main():
    limiter, start = RateLimiter(10), time.monotonic()
    await asyncio.gather(*(request(n, limiter, start) for n in range(4)))


asyncio.run(main())
