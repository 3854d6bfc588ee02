import asyncio
from contextlib import asynccontextmanager, AsyncExitStack


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0.01)
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.01)
        print("close", kind and kind.__name__)
        return kind is ValueError


@asynccontextmanager
async def timer(name):
    print("begin", name)
    try:
        yield name.upper()
    finally:
        print("end", name)


async def main():
    async with Connection():
        raise ValueError("swallowed")
    async with timer("t") as name, Connection():
        print(name)
    async with AsyncExitStack() as stack:
        for n in range(2):
            await stack.enter_async_context(timer(str(n)))
        print("both")


asyncio.run(main())
