import os
import socket

parent, child = socket.socketpair()
pid = os.fork()
if pid == 0:
    parent.close()
    while data := child.recv(100):
        child.sendall(data.upper())
    os._exit(0)
child.close()
for word in (b"one", b"two"):
    parent.sendall(word)
    print(parent.recv(100))
parent.close()
print(os.waitpid(pid, 0)[1])
