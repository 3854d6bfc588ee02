import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def child(name):
    user.set(name)
    await asyncio.sleep(0.01)
    print(name, "sees", user.get())


async def main():
    user.set("main")
    await asyncio.gather(child("a"), child("b"))
    print("main sees", user.get())
    await child("direct")
    print("main sees", user.get())
    print(await asyncio.to_thread(user.get))
    context = contextvars.copy_context()
    asyncio.get_running_loop().call_soon(lambda: print("callback sees", user.get()))
    user.set("changed")
    await asyncio.sleep(0)
    print(context[user])


asyncio.run(main())
print(user.get())
