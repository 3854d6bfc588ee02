import socket

a, b = socket.socketpair()
a.sendall(b"0123456789")
buf = bytearray(4)
print(b.recv_into(buf), buf)
print(b.recv_into(buf, 2), buf)
view = memoryview(bytearray(8))
print(b.recv_into(view), bytes(view))
a.close()
print(b.recv_into(buf))
b.close()
