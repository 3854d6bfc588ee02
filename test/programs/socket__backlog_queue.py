import socket

server = socket.create_server(("127.0.0.1", 0), backlog=5)
clients = [socket.create_connection(server.getsockname()) for _ in range(4)]
for i, c in enumerate(clients):
    c.sendall(b"%d" % i)
for _ in clients:
    conn, _ = server.accept()
    print(conn.recv(10))
    conn.close()
for c in clients:
    c.close()
server.close()
