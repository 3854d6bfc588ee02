import socket
import socketserver
import threading

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data[::-1], self.client_address)

class Files(socketserver.DatagramRequestHandler):
    def handle(self):
        self.wfile.write(b"<" + self.rfile.read() + b">")

for kind in (Handler, Files):
    with socketserver.UDPServer(("127.0.0.1", 0), kind) as server:
        t = threading.Thread(target=server.serve_forever, args=(0.005,))
        t.start()
        c = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        c.sendto(b"abc", server.server_address)
        print(c.recv(100))
        c.close()
        server.shutdown()
        t.join()
