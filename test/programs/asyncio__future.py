import asyncio


async def set_later(future, value):
    await asyncio.sleep(0.01)
    future.set_result(value)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())
    future.add_done_callback(lambda f: print("callback 1", f.result()))
    future.add_done_callback(lambda f: print("callback 2"))
    asyncio.create_task(set_later(future, "value"))
    print(await future)
    print(future)
    await asyncio.sleep(0)
    for wrong in (lambda: future.set_result(1), lambda: loop.create_future().result()):
        try:
            wrong()
        except asyncio.InvalidStateError as error:
            print(repr(error))
    failed = loop.create_future()
    failed.set_exception(KeyError("k"))
    print(failed.exception(), failed)
    try:
        await failed
    except KeyError as error:
        print("raised", error)
    other = loop.create_future()
    print(other.cancel(), other.cancelled(), other)


asyncio.run(main())
