import asyncio

clients = {}


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    clients[name] = writer
    async for line in reader:
        for other, out in clients.items():
            if other != name:
                out.write(f"{name}: ".encode() + line)
                await out.drain()
    del clients[name]
    writer.close()


async def client(port, name, say, hear):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")
    await asyncio.sleep(0.05)
    for text in say:
        writer.write(text.encode() + b"\n")
        await writer.drain()
        await asyncio.sleep(0.02)
    for _ in range(hear):
        print(name, "hears", (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(client(port, "ann", ["hi", "bye"], 1), client(port, "bob", ["yo"], 2))
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()
    print("closed", clients)


asyncio.run(main())
