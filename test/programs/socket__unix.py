import os
import socket
import threading

path = "/tmp/interleave-test-%d.sock" % os.getpid()
server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
server.bind(path)
server.listen()
print(os.path.exists(path))

def serve():
    conn, addr = server.accept()
    print("from", repr(addr))
    conn.sendall(conn.recv(100) * 2)
    conn.close()

t = threading.Thread(target=serve)
t.start()
c = socket.socket(socket.AF_UNIX)
c.connect(path)
c.sendall(b"ab")
print(c.recv(100))
t.join()
c.close()
server.close()
os.unlink(path)
print(os.path.exists(path))
c = socket.socket(socket.AF_UNIX)
try:
    c.connect(path)
except FileNotFoundError as e:
    print(e)
