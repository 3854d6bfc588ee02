import asyncio


class Hub:
    def __init__(self):
        self.queues = []

    def publish(self, message):
        for queue in self.queues:
            queue.put_nowait(message)


class Subscription:
    def __init__(self, hub):
        self.hub = hub
        self.queue = asyncio.Queue()

    def __enter__(self):
        self.hub.queues.append(self.queue)
        return self.queue

    def __exit__(self, *args):
        self.hub.queues.remove(self.queue)


async def reader(name, hub, count):
    with Subscription(hub) as queue:
        for _ in range(count):
            print(name, await queue.get())


async def main():
    hub = Hub()
    a = asyncio.create_task(reader("a", hub, 2))
    await asyncio.sleep(0)
    hub.publish("first")
    await asyncio.sleep(0.01)
    b = asyncio.create_task(reader("b", hub, 1))
    await asyncio.sleep(0)
    hub.publish("second")
    await asyncio.sleep(0.01)
    await a
    await b
    print(len(hub.queues))


asyncio.run(main())
