import asyncio


async def boom():
    raise ValueError("nobody asks")


async def main():
    asyncio.create_task(boom())
    await asyncio.sleep(0.01)
    print("main ends")


asyncio.run(main())
