import asyncio
import time


async def main():
    time.sleep(0.01)
    print(asyncio.get_running_loop().get_debug(), asyncio.get_running_loop().slow_callback_duration)
    try:
        asyncio.get_running_loop().call_soon(main)
    except TypeError as error:
        print(error)


asyncio.run(main(), debug=True)
