import socket
import socketserver
import threading
import time

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        time.sleep(0.2)
        self.request.sendall(b"ok")

server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
start = time.monotonic()

def client():
    with socket.create_connection(server.server_address) as s:
        s.recv(10)

ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(round(time.monotonic() - start, 1))
server.shutdown()
server.server_close()
