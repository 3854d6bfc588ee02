import select
import socket

a, b = socket.socketpair()
c, d = socket.socketpair()
print(select.select([a, c], [], [], 0))
b.send(b"x")
r, w, x = select.select([a, c], [a], [], 1)
print(r == [a], w == [a], x)
d.close()
r, _, _ = select.select([a, c], [], [], 1)
print(r == [a, c], c.recv(1))
try:
    select.select([a], [], [], -1)
except ValueError as e:
    print(e)
a.close()
try:
    select.select([a], [], [], 0)
except ValueError as e:
    print(e)
