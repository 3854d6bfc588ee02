import socket
import threading

server = socket.create_server(("127.0.0.1", 0))

def serve():
    conn, _ = server.accept()
    with conn, conn.makefile("r") as r, conn.makefile("w") as w:
        for line in r:
            w.write(line.strip()[::-1] + "\n")
            w.flush()

t = threading.Thread(target=serve)
t.start()
c = socket.create_connection(server.getsockname())
f = c.makefile("rwb")
f.write(b"first\nsecond\n")
f.flush()
print(f.readline(), f.readline())
c.shutdown(socket.SHUT_WR)
print(f.read())
f.close()
c.close()
t.join()
server.close()
print("done")
