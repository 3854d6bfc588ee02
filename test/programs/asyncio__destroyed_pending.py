import asyncio
async def f():
    await asyncio.sleep(5)
async def boom():
    raise ValueError("x")
async def main():
    asyncio.ensure_future(f())
    await asyncio.sleep(0.01)
loop = asyncio.new_event_loop()
t = loop.create_task(boom())
loop.run_until_complete(main())
print("end")
loop.close()
print("closed")
