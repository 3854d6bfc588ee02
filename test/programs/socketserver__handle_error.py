import socket
import socketserver
import threading

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        raise RuntimeError("broken handler")

    def finish(self):
        print("finish is called")

class Server(socketserver.TCPServer):
    def handle_error(self, request, client_address):
        import sys
        print("error:", sys.exc_info()[1], client_address[0])

with Server(("127.0.0.1", 0), Handler) as server:
    t = threading.Thread(target=server.handle_request)
    t.start()
    with socket.create_connection(server.server_address) as s:
        print(s.recv(10))
    t.join()
