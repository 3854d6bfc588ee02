import socket

print(socket.htons(80), socket.ntohs(20480), socket.htonl(1))
print(socket.inet_aton("127.0.0.1"), socket.inet_ntoa(b"\x7f\0\0\1"))
print(socket.gethostbyname("localhost"))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
try:
    socket.gethostbyname("no-such-host.invalid")
except socket.gaierror as e:
    print(e.errno, e)
print(socket.getservbyname("http"))
print(socket.error is OSError, socket.timeout is TimeoutError)
print(socket.getdefaulttimeout())
print(socket.SOL_SOCKET, socket.SO_REUSEADDR, socket.SHUT_RDWR)
