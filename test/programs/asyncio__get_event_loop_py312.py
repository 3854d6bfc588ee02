import asyncio
import warnings

warnings.simplefilter("always")


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())


asyncio.run(main())
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
