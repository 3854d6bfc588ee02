import socket

def serve_once(reuse):
    s = socket.socket()
    if reuse:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return s

server = serve_once(False)
server.bind(("127.0.0.1", 0))
address = server.getsockname()
server.listen()
client = socket.create_connection(address)
conn, _ = server.accept()
conn.close()
print(client.recv(10))
client.close()
server.close()

again = serve_once(False)
try:
    again.bind(address)
    print("bound")
except OSError as e:
    print(e)
again.close()
