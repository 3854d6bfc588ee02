import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(client.sendto(b"hello", server.getsockname()))
client.sendto(b"a longer message", server.getsockname())
data, addr = server.recvfrom(1024)
print(data, addr == ("127.0.0.1", client.getsockname()[1]))
print(server.recvfrom(8)[0])
server.sendto(b"reply", addr)
print(client.recvfrom(100)[0])
server.settimeout(0.05)
try:
    server.recvfrom(10)
except TimeoutError as e:
    print(e)
client.connect(server.getsockname())
client.send(b"connected")
print(server.recv(100))
client.close()
server.close()
