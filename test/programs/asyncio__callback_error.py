import asyncio


def broken(n):
    raise RuntimeError(f"callback {n}")


async def main():
    asyncio.get_running_loop().call_soon(broken, 7)
    await asyncio.sleep(0.01)
    print("the loop goes on")


asyncio.run(main())
