import selectors
import socket

sel = selectors.DefaultSelector()
server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)
clients = []
done = 0

def accept(sock):
    conn, _ = sock.accept()
    conn.setblocking(False)
    sel.register(conn, selectors.EVENT_READ, echo)

def echo(conn):
    global done
    data = conn.recv(100)
    if data:
        conn.send(data[::-1])
    else:
        sel.unregister(conn)
        conn.close()
        done += 1

sel.register(server, selectors.EVENT_READ, accept)
for i in range(3):
    c = socket.create_connection(server.getsockname())
    c.sendall(b"client%d" % i)
    clients.append(c)
answered = 0
while done < 3:
    for key, mask in sel.select(timeout=0.1):
        key.data(key.fileobj)
    for c in list(clients):
        c.settimeout(0.001)
        try:
            data = c.recv(100)
        except TimeoutError:
            continue
        print(data)
        c.close()
        clients.remove(c)
print("done", done, len(sel.get_map()))
sel.unregister(server)
try:
    sel.get_key(server)
except KeyError as e:
    print("not registered")
sel.close()
server.close()
