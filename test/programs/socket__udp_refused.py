import socket
import time

probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
probe.bind(("127.0.0.1", 0))
address = probe.getsockname()
probe.close()
c = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(c.sendto(b"lost", address))
c.connect(address)
print(c.send(b"nobody"))
time.sleep(0.01)
try:
    c.recv(10)
except ConnectionRefusedError as e:
    print(e.errno, e)
try:
    c.sendto(b"x" * 70000, address)
except OSError as e:
    print(e.errno, e)
c.close()
