import os
import socket

a, b = socket.socketpair()
c = a.dup()
a.close()
c.sendall(b"over the copy")
print(b.recv(100))
fd = c.detach()
print(c.fileno(), fd > 2)
os.write(fd, b"raw")
print(os.read(b.fileno(), 10))
os.close(fd)
print(b.recv(1))
b.close()
try:
    os.close(fd)
except OSError as e:
    print(e)
