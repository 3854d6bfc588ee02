import asyncio


async def handle(reader, writer):
    data = await reader.readline()
    message = data.decode().strip()
    print("server received", message)
    writer.write(f"echo {message}\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(port, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text.encode() + b"\n")
    await writer.drain()
    answer = await reader.read()
    print("client got", answer.decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print("serving", server.is_serving())
    async with server:
        await client(port, "one")
        await client(port, "two")
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print("refused", error.errno)


asyncio.run(main())
