import socket

a, b = socket.socketpair()
a.settimeout(0.1)
try:
    a.recv(10)
except TimeoutError as e:
    print(repr(e))
b.sendall(b"late")
print(a.recv(10))
b.close()
print(a.recv(10))
a.close()
