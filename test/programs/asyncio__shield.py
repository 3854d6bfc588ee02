import asyncio


async def important():
    await asyncio.sleep(0.05)
    print("important work is done")
    return "saved"


async def main():
    inner = asyncio.create_task(important())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except asyncio.TimeoutError:
        print("gave up waiting; inner done:", inner.done())
    print(await inner)
    outer = asyncio.shield(asyncio.sleep(0.01, "x"))
    print(await outer)


asyncio.run(main())
