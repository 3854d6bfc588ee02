import asyncio


class Server:
    def __init__(self):
        self.requests = asyncio.Queue()
        self.served = 0

    async def handle(self, request, reply):
        await asyncio.sleep(0.01 if request % 2 else 0.03)
        self.served += 1
        reply.set_result(request * 10)

    async def serve(self):
        async with asyncio.TaskGroup() as group:
            while (item := await self.requests.get()) is not None:
                group.create_task(self.handle(*item))

    async def ask(self, n):
        reply = asyncio.get_running_loop().create_future()
        await self.requests.put((n, reply))
        print(n, "->", await reply)


async def main():
    server = Server()
    serving = asyncio.create_task(server.serve())
    await asyncio.gather(*(server.ask(n) for n in range(4)))
    await server.requests.put(None)
    await serving
    print("served", server.served)


asyncio.run(main())
