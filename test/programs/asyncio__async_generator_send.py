import asyncio


async def average():
    total, count, result = 0, 0, None
    while True:
        try:
            value = yield result
        except ValueError as error:
            print("handled", error)
            value = 0
        await asyncio.sleep(0)
        total += value
        count += 1
        result = total / count


async def main():
    gen = average()
    await gen.asend(None)
    print(await gen.asend(10), await gen.asend(20), await gen.athrow(ValueError("oops")))
    await gen.aclose()


asyncio.run(main())
