import asyncio


async def work(n):
    await asyncio.sleep(n / 100)
    if n == 2:
        raise RuntimeError("two")
    return n


async def main():
    for next_one in asyncio.as_completed([work(3), work(1), work(2)]):
        try:
            print(await next_one)
        except RuntimeError as error:
            print("error", error)
    try:
        for next_one in asyncio.as_completed([work(1), work(9)], timeout=0.03):
            print(await next_one)
    except TimeoutError:
        print("timeout")


asyncio.run(main())
