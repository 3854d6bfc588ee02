import socketserver

class Right(socketserver.ThreadingMixIn, socketserver.TCPServer):
    pass

class Wrong(socketserver.TCPServer, socketserver.ThreadingMixIn):
    pass

for cls in (Right, Wrong):
    print(cls.__name__, cls.process_request.__qualname__, cls.server_close.__qualname__)
print([c.__name__ for c in socketserver.ThreadingTCPServer.__mro__])
print(socketserver.ThreadingMixIn.daemon_threads, socketserver.ThreadingMixIn.block_on_close)
print(socketserver.TCPServer.request_queue_size, socketserver.TCPServer.allow_reuse_address)
print(socketserver.UDPServer.max_packet_size, socketserver.BaseServer.timeout)
