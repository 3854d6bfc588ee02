import socket
import threading

server = socket.create_server(("127.0.0.1", 0), backlog=50)
results = []

def handle(conn):
    with conn:
        n = int(conn.recv(100))
        conn.sendall(str(n * n).encode())

def serve():
    for _ in range(20):
        conn, _ = server.accept()
        threading.Thread(target=handle, args=(conn,)).start()

def ask(n):
    with socket.create_connection(server.getsockname()) as c:
        c.sendall(str(n).encode())
        results.append(int(c.recv(100)))

s = threading.Thread(target=serve)
s.start()
clients = [threading.Thread(target=ask, args=(n,)) for n in range(20)]
for t in clients:
    t.start()
for t in clients:
    t.join()
s.join()
print(sorted(results))
