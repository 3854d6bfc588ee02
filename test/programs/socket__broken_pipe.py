import socket

a, b = socket.socketpair()
b.close()
try:
    a.sendall(b"x")
except BrokenPipeError as e:
    print(e.errno, e)
print(a.recv(1))
a.close()
try:
    a.recv(1)
except OSError as e:
    print(e)
print(a)
