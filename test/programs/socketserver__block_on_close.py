import socket
import socketserver
import threading
import time

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(b"started")
        time.sleep(0.3)
        print("handler done")

server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
t = threading.Thread(target=server.serve_forever)
t.start()
s = socket.create_connection(server.server_address)
print(s.recv(100))
server.shutdown()
t.join()
print("shut down")
server.server_close()
print("closed")
s.close()
