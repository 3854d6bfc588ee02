import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]

def serve():
    conn, addr = server.accept()
    with conn:
        while True:
            data = conn.recv(1024)
            if not data:
                break
            conn.sendall(data.upper())
    print("server: connection closed")

t = threading.Thread(target=serve)
t.start()
with socket.create_connection(("127.0.0.1", port)) as client:
    for word in (b"one", b"two", b"three"):
        client.sendall(word)
        print(client.recv(1024))
t.join()
server.close()
