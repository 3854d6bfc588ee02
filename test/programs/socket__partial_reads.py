import socket

a, b = socket.socketpair()
a.sendall(b"hello world")
print(b.recv(5))
print(b.recv(1))
print(b.recv(100))
a.sendall(b"abc")
a.sendall(b"def")
print(b.recv(100))
a.shutdown(socket.SHUT_WR)
print(b.recv(100), b.recv(100))
b.sendall(b"still open this way")
print(a.recv(100))
try:
    a.send(b"x")
except BrokenPipeError as e:
    print(e.errno, e)
a.close()
b.close()
