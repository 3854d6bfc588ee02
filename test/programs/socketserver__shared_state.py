import socket
import socketserver
import threading

class Counter(socketserver.StreamRequestHandler):
    def handle(self):
        with self.server.lock:
            self.server.total += int(self.rfile.readline())
            self.wfile.write(b"%d\n" % self.server.total)

class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True

    def __init__(self, *args):
        super().__init__(*args)
        self.total = 0
        self.lock = threading.Lock()

with Server(("127.0.0.1", 0), Counter) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for n in (5, 10, 20):
        with socket.create_connection(server.server_address) as s:
            s.sendall(b"%d\n" % n)
            print(s.makefile().readline().strip())
    server.shutdown()
print(server.total)
