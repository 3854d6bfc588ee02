import socket
import socketserver
import threading

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        self.data = self.request.recv(1024).strip()
        print(f"got {self.data!r}")
        self.request.sendall(self.data.upper())

with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
    t = threading.Thread(target=server.serve_forever)
    t.start()
    for word in ("hello", "world"):
        with socket.create_connection(server.server_address) as s:
            s.sendall(word.encode())
            print(s.recv(1024))
    server.shutdown()
    t.join()
print("closed")
