import asyncio

lock = asyncio.Lock()


async def use(hold):
    async with lock:
        await asyncio.sleep(hold)


async def main():
    await asyncio.gather(use(0.01), use(0.01))
    print("fine")


asyncio.run(main())
try:
    asyncio.run(main())
except RuntimeError as error:
    print(str(error).split("]")[-1].strip("> "))
