import socket
import socketserver
import threading

class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        n = int(self.rfile.readline())
        self.wfile.write(b"%d\n" % (n * n))
        self.server.count += 1

class Server(socketserver.ForkingMixIn, socketserver.TCPServer):
    count = 0

with Server(("127.0.0.1", 0), Handler) as server:
    t = threading.Thread(target=server.serve_forever, args=(0.01,))
    t.start()
    for n in range(5):
        with socket.create_connection(server.server_address) as s:
            s.sendall(b"%d\n" % n)
            print(s.makefile().readline().strip())
    server.shutdown()
    t.join()
print("the parent's count:", server.count)
