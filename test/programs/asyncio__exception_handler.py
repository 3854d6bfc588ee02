import asyncio


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0], "|", repr(context.get("exception")))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 // 0)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "mine"})
    print(loop.get_exception_handler() is handler)


asyncio.run(main())
