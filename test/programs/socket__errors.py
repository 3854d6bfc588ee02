import socket

s = socket.socket()
tries = {
    "recv": lambda: s.recv(1),
    "send": lambda: s.send(b"x"),
    "accept": lambda: s.accept(),
    "getpeername": lambda: s.getpeername(),
    "shutdown": lambda: s.shutdown(socket.SHUT_RDWR),
    "str": lambda: s.send("text"),
    "address": lambda: s.connect("localhost"),
    "pair": lambda: s.connect(("localhost",)),
    "port": lambda: s.bind(("127.0.0.1", 70000)),
    "host": lambda: s.bind((1, 2)),
    "timeout": lambda: s.settimeout(-1),
    "negative": lambda: s.recv(-1),
}
for name, action in tries.items():
    try:
        action()
    except Exception as e:
        print(name, type(e).__name__, e)
