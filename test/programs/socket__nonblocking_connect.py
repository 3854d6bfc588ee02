import errno
import select
import socket

server = socket.create_server(("127.0.0.1", 0))
c = socket.socket()
c.setblocking(False)
code = c.connect_ex(server.getsockname())
print(code == errno.EINPROGRESS, errno.errorcode[errno.EINPROGRESS])
_, w, _ = select.select([], [c], [], 1)
print(w == [c], c.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
conn, _ = server.accept()
try:
    c.recv(1)
except BlockingIOError as e:
    print(e)
conn.sendall(b"x")
select.select([c], [], [], 1)
print(c.recv(1))
for s in (conn, c, server):
    s.close()
