import types
from collections import deque


@types.coroutine
def pause():
    yield


async def count(name, n):
    for i in range(n):
        print(name, i)
        await pause()
    return name


class Loop:
    def __init__(self):
        self.ready = deque()

    def create_task(self, coroutine):
        self.ready.append(coroutine)

    def run(self):
        while self.ready:
            coroutine = self.ready.popleft()
            try:
                coroutine.send(None)
            except StopIteration as stop:
                print(stop.value, "finished")
            else:
                self.ready.append(coroutine)


loop = Loop()
loop.create_task(count("a", 2))
loop.create_task(count("b", 3))
loop.run()
