import socketserver

a = socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler)
try:
    socketserver.TCPServer(a.server_address, socketserver.BaseRequestHandler)
except OSError as e:
    print(e)
a.server_close()
class Reusing(socketserver.TCPServer):
    allow_reuse_address = True
b = Reusing(a.server_address, socketserver.BaseRequestHandler)
print(b.server_address == a.server_address)
b.server_close()
