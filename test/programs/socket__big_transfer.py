import socket
import threading

a, b = socket.socketpair()
size = 1_000_000
def send():
    a.sendall(b"x" * size)
    a.close()
t = threading.Thread(target=send)
t.start()
total = 0
while chunk := b.recv(65536):
    total += len(chunk)
t.join()
print(total)
b.close()
