import asyncio


class EchoServer(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("connected", transport.get_extra_info("peername")[0])

    def data_received(self, data):
        print("received", data)
        self.transport.write(data.upper())
        self.transport.close()


class EchoClient(asyncio.Protocol):
    def __init__(self, message, lost):
        self.message, self.lost = message, lost

    def connection_made(self, transport):
        transport.write(self.message)

    def data_received(self, data):
        print("answer", data)

    def connection_lost(self, error):
        print("connection lost", error)
        self.lost.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(EchoServer, "127.0.0.1", 0)
    lost = loop.create_future()
    port = server.sockets[0].getsockname()[1]
    await loop.create_connection(lambda: EchoClient(b"hello", lost), "127.0.0.1", port)
    await lost
    server.close()
    await server.wait_closed()


asyncio.run(main())
