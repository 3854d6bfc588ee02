import asyncio


async def greet(name):
    await asyncio.sleep(0.01)
    return f"hello {name}"


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    print(loop.run_until_complete(greet("loop")), loop.is_running())
    tasks = [loop.create_task(greet(n)) for n in ("a", "b")]
    print(loop.run_until_complete(asyncio.gather(*tasks)))
    loop.call_later(0.02, loop.stop)
    loop.call_soon(print, "forever begins")
    loop.run_forever()
    print("stopped")
finally:
    loop.close()
print(loop.is_closed(), loop)
for wrong in (lambda: loop.run_forever(), lambda: loop.call_soon(print)):
    try:
        wrong()
    except RuntimeError as error:
        print(error)
