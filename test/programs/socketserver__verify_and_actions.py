import socket
import socketserver
import threading

class Handler(socketserver.BaseRequestHandler):
    def setup(self):
        print("setup")

    def handle(self):
        print("handle", self.server.__class__.__name__)

    def finish(self):
        print("finish")

class Server(socketserver.TCPServer):
    count = 0

    def verify_request(self, request, client_address):
        self.count += 1
        print("verify", self.count)
        return self.count > 1

    def server_activate(self):
        print("activate")
        super().server_activate()

    def server_close(self):
        print("close")
        super().server_close()

with Server(("127.0.0.1", 0), Handler) as server:
    t = threading.Thread(target=lambda: [server.handle_request() for _ in range(2)])
    t.start()
    for _ in range(2):
        with socket.create_connection(server.server_address) as s:
            s.recv(1)
    t.join()
