import asyncio
import time

attempts = 0


async def flaky():
    global attempts
    attempts += 1
    await asyncio.sleep(0.01)
    if attempts < 4:
        raise ConnectionError(f"attempt {attempts} failed")
    return "connected"


async def retry(make, base=0.02):
    delay = base
    while True:
        try:
            return await make()
        except ConnectionError as error:
            print(error, f"- waiting {delay:.2f}")
            await asyncio.sleep(delay)
            delay *= 2


start = time.perf_counter()
print(asyncio.run(retry(flaky)))
print(f"{time.perf_counter() - start:.1f}")
