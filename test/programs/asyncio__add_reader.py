import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    done = loop.create_future()

    def readable():
        print("received", a.recv(100))
        loop.remove_reader(a)
        done.set_result(None)

    loop.add_reader(a, readable)
    loop.call_later(0.02, b.send, b"abc")
    await done
    a.setblocking(False)
    b.setblocking(False)
    reading = asyncio.create_task(loop.sock_recv(a, 10))
    await asyncio.sleep(0.01)
    await loop.sock_sendall(b, b"via the loop")
    print(await reading)
    a.close()
    b.close()


asyncio.run(main())
