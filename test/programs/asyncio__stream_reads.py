import asyncio


async def serve(reader, writer):
    writer.write(b"line one\nline two\n")
    await writer.drain()
    await asyncio.sleep(0.02)
    writer.write(b"12345rest;tail")
    writer.write_eof()
    print("asked for", await reader.read(100))
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.readline(), await reader.readline())
        print(await reader.readexactly(5), await reader.readuntil(b";"))
        print(reader.at_eof())
        try:
            await reader.readexactly(10)
        except asyncio.IncompleteReadError as error:
            print(error, error.partial)
        print(reader.at_eof(), await reader.read())
        writer.write(b"bye")
        writer.close()
        await writer.wait_closed()
        print(writer.is_closing())
        await asyncio.sleep(0.01)


asyncio.run(main())
