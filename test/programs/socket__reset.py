import socket
import time

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
conn, _ = server.accept()
client.sendall(b"never read")
time.sleep(0.01)
conn.close()
time.sleep(0.01)
try:
    client.recv(10)
except ConnectionResetError as e:
    print(e.errno, e)
print(client.recv(10))
try:
    client.send(b"x")
except BrokenPipeError as e:
    print(e.errno, e)
client.close()
server.close()
