import asyncio
import time


async def handle(reader, writer):
    n = int(await reader.readline())
    await asyncio.sleep(0.1)
    writer.write(f"{n * n}\n".encode())
    await writer.drain()
    writer.close()


async def ask(port, n):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{n}\n".encode())
    answer = int(await reader.readline())
    writer.close()
    await writer.wait_closed()
    return answer


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    start = time.perf_counter()
    print(await asyncio.gather(*(ask(port, n) for n in range(3))))
    print(f"{time.perf_counter() - start:.1f}")
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("no longer serving", server.is_serving())


asyncio.run(main())
