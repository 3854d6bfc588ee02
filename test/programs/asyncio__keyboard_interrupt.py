import asyncio


async def main():
    try:
        await asyncio.sleep(0.01)
        raise KeyboardInterrupt
    finally:
        print("cleanup")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
