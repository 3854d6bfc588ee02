import asyncio


async def step(name, n):
    for i in range(n):
        print(f"{name}{i}", end=" ")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(step("a", 3), step("b", 2), step("c", 4))
    print()
    a = asyncio.create_task(step("x", 2))
    b = asyncio.create_task(step("y", 2))
    await step("m", 2)
    await a
    await b
    print()


asyncio.run(main())
