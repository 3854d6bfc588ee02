import types
@types.coroutine
def pause(value): return (yield value)
async def job(): return await pause("paused") + "!"
coro = job()
print(coro.send(None))
try: coro.send("resumed")
except StopIteration as end: print(end.value)
