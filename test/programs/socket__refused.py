import socket

probe = socket.socket()
probe.bind(("127.0.0.1", 0))
port = probe.getsockname()[1]
probe.close()
s = socket.socket()
try:
    s.connect(("127.0.0.1", port))
except ConnectionRefusedError as e:
    print(type(e).__name__, e.errno, e)
print(s.connect_ex(("127.0.0.1", port)))
s.close()
try:
    s.send(b"x")
except OSError as e:
    print(e.errno, e)
