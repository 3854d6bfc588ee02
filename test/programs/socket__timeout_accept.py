import socket
import time

s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen()
s.settimeout(0.2)
start = time.monotonic()
try:
    s.accept()
except socket.timeout as e:
    print("timeout:", e, type(e).__name__, isinstance(e, OSError))
print(round(time.monotonic() - start, 1))
print(s.gettimeout(), s.getblocking())
s.setblocking(False)
try:
    s.accept()
except BlockingIOError as e:
    print(e.errno, e)
print(s.gettimeout(), s.getblocking())
s.close()
