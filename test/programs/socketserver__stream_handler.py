import socket
import socketserver
import threading

class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.strip().title() + b"\n")

server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, args=(0.002,), daemon=True).start()
with socket.create_connection(server.server_address) as s:
    s.sendall(b"one two\nthree\n")
    s.shutdown(socket.SHUT_WR)
    with s.makefile("r") as f:
        print(f.read())
server.shutdown()
server.server_close()
print(server.fileno())
