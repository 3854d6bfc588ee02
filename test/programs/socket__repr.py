import socket

s = socket.socket()
print(s)
s.close()
print(s)
print(repr(socket.AF_INET), socket.AF_INET, repr(socket.SOCK_DGRAM), socket.SOCK_DGRAM)
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(u, u.family, u.type, u.proto)
u.close()
a, b = socket.socketpair()
print(a, b)
print(a.fileno(), b.fileno())
