import asyncio


async def step(n):
    await asyncio.sleep(0.01)
    return n, asyncio.current_task().get_name()


with asyncio.Runner() as runner:
    print(runner.run(step(1)))
    print(runner.run(step(2)))
    loop = runner.get_loop()
    print(loop.is_running())
print(loop.is_closed())
late = step(3)
try:
    runner.run(late)
except RuntimeError as error:
    print(error)
late.close()
