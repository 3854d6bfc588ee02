import asyncio


async def numbers():
    try:
        for n in range(100):
            yield n
    finally:
        await asyncio.sleep(0)
        print("generator finalized")


gen = numbers()


async def main():
    print(await gen.__anext__())
    print("main ends")


asyncio.run(main())
print("after run")
