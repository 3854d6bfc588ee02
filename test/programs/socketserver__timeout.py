import socketserver
import time

class Server(socketserver.TCPServer):
    timeout = 0.3

    def handle_timeout(self):
        print("nobody came")

with Server(("127.0.0.1", 0), socketserver.BaseRequestHandler) as server:
    start = time.monotonic()
    server.handle_request()
    print(round(time.monotonic() - start, 1))
