import socket

a = socket.socket()
a.bind(("127.0.0.1", 0))
a.listen()
b = socket.socket()
try:
    b.bind(a.getsockname())
except OSError as e:
    print(e.errno, e)
b.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(b.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
try:
    b.bind(a.getsockname())
except OSError as e:
    print(e)
a.close()
b.close()
