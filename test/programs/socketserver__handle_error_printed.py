import socket
import socketserver
import threading

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        raise RuntimeError("broken handler")

class Server(socketserver.TCPServer):
    def get_request(self):
        request, address = super().get_request()
        return request, (address[0], 12345)

with Server(("127.0.0.1", 0), Handler) as server:
    t = threading.Thread(target=server.handle_request)
    t.start()
    with socket.create_connection(server.server_address) as s:
        print(s.recv(10))
    t.join()
