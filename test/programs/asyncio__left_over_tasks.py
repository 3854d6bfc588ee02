import asyncio


async def background(n):
    try:
        await asyncio.sleep(n)
    finally:
        print("background", n, "is cancelled at the end")


async def main():
    keep = asyncio.create_task(background(5))
    await asyncio.sleep(0.01)
    print("main returns")
    return keep.done()


print(asyncio.run(main()))
