import socket
import socketserver
import threading
import time

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        n = int(self.request.recv(10))
        time.sleep(n / 10)
        print("handled", n, threading.current_thread() is not threading.main_thread())
        self.request.sendall(b"%d" % n)

class Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True

server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
start = time.monotonic()
socks = []
for n in (3, 1, 2):
    s = socket.create_connection(server.server_address)
    s.sendall(b"%d" % n)
    socks.append(s)
for s in socks:
    print("answer", s.recv(10))
    s.close()
print(round(time.monotonic() - start, 1))
server.shutdown()
server.server_close()
