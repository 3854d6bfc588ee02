import asyncio


async def main():
    me = asyncio.current_task()
    me.cancel()
    print("still running")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("now cancelled", me.cancelling())
        me.uncancel()
    await asyncio.sleep(0.01)
    print("alive")


asyncio.run(main())
