import asyncio


async def main():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(error)
tasks = asyncio.all_tasks(loop)
print(len(tasks))
for task in tasks:
    task.cancel()
loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
loop.close()
