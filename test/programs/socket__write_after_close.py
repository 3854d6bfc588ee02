import socket
import time

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
conn, _ = server.accept()
conn.close()
time.sleep(0.01)
print(client.send(b"first"))
time.sleep(0.01)
try:
    client.send(b"second")
except OSError as e:
    print(type(e).__name__, e)
client.close()
server.close()
