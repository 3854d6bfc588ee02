/** `asyncio.protocols`, `.transports`, `.sockets` (what the loop does with sockets) and `.streams`, in Python. */

export const protocols = String.raw`
class BaseProtocol:
    def connection_made(self, transport):
        pass

    def connection_lost(self, exc):
        pass

    def pause_writing(self):
        pass

    def resume_writing(self):
        pass


class Protocol(BaseProtocol):
    def data_received(self, data):
        pass

    def eof_received(self):
        pass


class BufferedProtocol(BaseProtocol):
    pass


class DatagramProtocol(BaseProtocol):
    def datagram_received(self, data, addr):
        pass

    def error_received(self, exc):
        pass


class SubprocessProtocol(BaseProtocol):
    pass
`;

export const transports = String.raw`
class BaseTransport:
    def __init__(self, extra=None):
        self._extra = extra or {}

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)


class Transport(BaseTransport):
    pass


class DatagramTransport(BaseTransport):
    pass


class SocketTransport(Transport):
    """A connected socket: reads whatever comes, writes what it can at once and the rest when there is room."""

    max_size = 256 * 1024
    high, low = 64 * 1024, 16 * 1024

    def __init__(self, loop, sock, protocol, server=None):
        info = {'socket': sock, 'sockname': sock.getsockname()}
        try:
            info['peername'] = sock.getpeername()
        except OSError:
            info['peername'] = None
        super().__init__(info)
        self._loop, self._sock, self._protocol, self._server = loop, sock, protocol, server
        self._buffer = bytearray()
        self._closing = self._lost = self._eof = self._paused = self._reading_paused = False
        if server is not None:
            server._attach(self)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start_reading)

    def __repr__(self):
        state = 'closed' if self._lost else 'closing' if self._closing else 'open'
        return f'<_SelectorSocketTransport {state} fd={self._sock.fileno()}>'

    def _start_reading(self):
        if not self._closing:
            self._loop.add_reader(self._sock.fileno(), self._read_ready)

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing and not self._reading_paused

    def pause_reading(self):
        if self.is_reading():
            self._reading_paused = True
            self._loop.remove_reader(self._sock.fileno())

    def resume_reading(self):
        if self._reading_paused and not self._closing:
            self._reading_paused = False
            self._loop.add_reader(self._sock.fileno(), self._read_ready)

    def _read_ready(self):
        if self._lost:
            return
        try:
            data = self._sock.recv(self.max_size)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as exc:
            self._force_close(exc)
            return
        if data:
            self._protocol.data_received(data)
            return
        if self._protocol.eof_received():
            self._loop.remove_reader(self._sock.fileno())
        else:
            self.close()

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._eof:
            raise RuntimeError('Cannot call write() after write_eof()')
        if not data or self._lost:
            return
        if not self._buffer:
            try:
                sent = self._sock.send(data)
            except (BlockingIOError, InterruptedError):
                sent = 0
            except OSError as exc:
                self._force_close(exc)
                return
            data = data[sent:]
            if not data:
                return
            self._loop.add_writer(self._sock.fileno(), self._write_ready)
        self._buffer += data
        if len(self._buffer) > self.high and not self._paused:
            self._paused = True
            self._protocol.pause_writing()

    def writelines(self, parts):
        self.write(b''.join(parts))

    def _write_ready(self):
        if self._lost:
            return
        try:
            sent = self._sock.send(self._buffer)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as exc:
            self._force_close(exc)
            return
        del self._buffer[:sent]
        if self._paused and len(self._buffer) <= self.low:
            self._paused = False
            self._protocol.resume_writing()
        if not self._buffer:
            self._loop.remove_writer(self._sock.fileno())
            if self._closing:
                self._loop.call_soon(self._call_connection_lost, None)
            elif self._eof:
                self._shutdown()

    def get_write_buffer_size(self):
        return len(self._buffer)

    def can_write_eof(self):
        return True

    def write_eof(self):
        if not self._eof and not self._closing:
            self._eof = True
            if not self._buffer:
                self._shutdown()

    def _shutdown(self):
        import socket

        self._sock.shutdown(socket.SHUT_WR)

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._sock.fileno())
        if not self._buffer:
            self._loop.call_soon(self._call_connection_lost, None)

    def abort(self):
        self._force_close(None)

    def _force_close(self, exc):
        if self._lost:
            return
        self._buffer.clear()
        self._loop.remove_reader(self._sock.fileno())
        self._loop.remove_writer(self._sock.fileno())
        self._closing = True
        self._loop.call_soon(self._call_connection_lost, exc)

    def _call_connection_lost(self, exc):
        if self._lost:
            return
        self._lost = True
        self._loop.remove_writer(self._sock.fileno())
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
            if self._server is not None:
                self._server._detach(self)
`;

export const sockets = String.raw`
import socket
import sys
from asyncio import events, transports


class Server(events.AbstractServer):
    def __init__(self, loop, sockets, factory, backlog):
        self._loop, self._sockets, self._factory, self._backlog = loop, sockets, factory, backlog
        self._serving = False
        self._forever = None
        self._clients = {}
        self._waiters = []

    def __repr__(self):
        return f'<Server sockets={self.sockets!r}>'

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(self._sockets)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def _start(self):
        if self._serving or self._sockets is None:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._loop.add_reader(sock.fileno(), self._accept, sock)

    def _accept(self, sock):
        for _ in range(self._backlog):
            try:
                conn, _ = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            conn.setblocking(False)
            transports.SocketTransport(self._loop, conn, self._factory(), self)

    def _attach(self, transport):
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if not self._clients and self._sockets is None:
            self._wake()

    def _wake(self):
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def close(self):
        if self._sockets is None:
            return
        sockets, self._sockets = self._sockets, None
        for sock in sockets:
            self._loop.remove_reader(sock.fileno())
            sock.close()
        self._serving = False
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        if not self._clients:
            self._wake()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def start_serving(self):
        self._start()

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._start()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except BaseException:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._forever = None

    async def wait_closed(self):
        if sys.version_info < (3, 12):
            if self._sockets is None or not self._clients:
                return
        elif self._sockets is None and not self._clients:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


async def _when_ready(loop, sock, add, remove, attempt):
    """Tries an operation of a non-blocking socket until it does not have to wait."""
    from _asyncio import _wait

    while True:
        try:
            return attempt()
        except (BlockingIOError, InterruptedError):
            pass
        future = _wait(loop, "io")
        fd = sock.fileno()
        add(fd, lambda: future.done() or future.set_result(None))
        try:
            await future
        finally:
            remove(fd)


class SocketMethods:
    """What an event loop does with sockets."""

    async def sock_recv(self, sock, n):
        return await _when_ready(self, sock, self.add_reader, self.remove_reader, lambda: sock.recv(n))

    async def sock_accept(self, sock):
        conn, address = await _when_ready(self, sock, self.add_reader, self.remove_reader, sock.accept)
        conn.setblocking(False)
        return conn, address

    async def sock_sendall(self, sock, data):
        data = memoryview(bytes(data))
        while len(data):
            sent = await _when_ready(self, sock, self.add_writer, self.remove_writer, lambda: sock.send(data))
            data = data[sent:]

    async def sock_connect(self, sock, address):
        try:
            sock.connect(address)
            return
        except (BlockingIOError, InterruptedError):
            pass
        from _asyncio import _wait

        future = _wait(self, "io")
        fd = sock.fileno()
        self.add_writer(fd, lambda: future.done() or future.set_result(None))
        try:
            await future
        finally:
            self.remove_writer(fd)
        error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error != 0:
            raise OSError(error, f'Connect call failed {address}')

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

    async def create_connection(self, protocol_factory, host=None, port=None, *, sock=None, ssl=None, **options):
        if ssl:
            raise NotImplementedError('TLS is not simulated')
        if sock is None:
            if host is None and port is None:
                raise ValueError('host and port was not specified and no sock specified')
            sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            sock.setblocking(False)
            try:
                await self.sock_connect(sock, ('127.0.0.1' if host in ('localhost', None) else host, port))
            except BaseException:
                sock.close()
                raise
        else:
            sock.setblocking(False)
        protocol = protocol_factory()
        transport = transports.SocketTransport(self, sock, protocol)
        await tasks_sleep0()
        return transport, protocol

    async def create_server(self, protocol_factory, host=None, port=None, *, sock=None, backlog=100,
                            start_serving=True, reuse_address=None, ssl=None, **options):
        if ssl:
            raise NotImplementedError('TLS is not simulated')
        if sock is None:
            sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            address = ({'localhost': '127.0.0.1', None: '0.0.0.0', '': '0.0.0.0'}.get(host, host), port)
            try:
                sock.bind(address)
            except OSError as err:
                sock.close()
                text = err.strerror.lower()
                raise OSError(err.errno, f'error while attempting to bind on address {address!r}: {text}') from None
        sock.setblocking(False)
        server = Server(self, [sock], protocol_factory, backlog)
        if start_serving:
            server._start()
            await tasks_sleep0()
        return server


async def tasks_sleep0():
    from asyncio import tasks

    await tasks.sleep(0)
`;

export const streams = String.raw`
import collections
import sys
from _asyncio import _wait
from asyncio import coroutines, events, exceptions, protocols

_limit = 2 ** 16


async def open_connection(host=None, port=None, *, limit=_limit, **kwds):
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_connection(lambda: protocol, host, port, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_limit, **kwds):
    loop = events.get_running_loop()

    def factory():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)

    return await loop.create_server(factory, host, port, **kwds)


class StreamReaderProtocol(protocols.Protocol):
    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        self._loop = loop or events.get_event_loop()
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._stream_writer = None
        self._task = None
        self._paused = self._connection_lost = False
        self._drain_waiters = collections.deque()
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        self._stream_reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        writer = StreamWriter(transport, self, self._stream_reader, self._loop)
        result = self._client_connected_cb(self._stream_reader, writer)
        if coroutines.iscoroutine(result):
            self._task = self._loop.create_task(result)
            if sys.version_info >= (3, 12):
                self._task.add_done_callback(self._served)

    def _served(self, task):
        if task.cancelled():
            self._transport.close()
            return
        exc = task.exception()
        if exc is not None:
            self._loop.call_exception_handler({
                'message': 'Unhandled exception in client_connected_cb',
                'exception': exc,
                'transport': self._transport,
            })
            self._transport.close()

    def connection_lost(self, exc):
        if exc is None:
            self._stream_reader.feed_eof()
        else:
            self._stream_reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                self._closed._log_traceback = False
        self._connection_lost = True
        for waiter in self._drain_waiters:
            if not waiter.done():
                waiter.set_result(None) if exc is None else waiter.set_exception(exc)

    def data_received(self, data):
        self._stream_reader.feed_data(data)

    def eof_received(self):
        self._stream_reader.feed_eof()
        return True

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        for waiter in self._drain_waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError('Connection lost')
        if not self._paused:
            return
        waiter = _wait(self._loop, "io")
        self._drain_waiters.append(waiter)
        try:
            await waiter
        finally:
            self._drain_waiters.remove(waiter)


class StreamWriter:
    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol, self._reader, self._loop = transport, protocol, reader, loop

    @property
    def transport(self):
        return self._transport

    def write(self, data):
        self._transport.write(data)

    def writelines(self, data):
        self._transport.writelines(data)

    def write_eof(self):
        return self._transport.write_eof()

    def can_write_eof(self):
        return self._transport.can_write_eof()

    def close(self):
        return self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    async def wait_closed(self):
        await self._protocol._closed

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        if self._reader is not None:
            exc = self._reader.exception()
            if exc is not None:
                raise exc
        if self._transport.is_closing():
            from asyncio import tasks

            await tasks.sleep(0)
        await self._protocol._drain_helper()


class StreamReader:
    def __init__(self, limit=_limit, loop=None):
        if limit <= 0:
            raise ValueError('Limit cannot be <= 0')
        self._limit = limit
        self._loop = loop or events.get_event_loop()
        self._buffer = bytearray()
        self._eof = False
        self._waiter = None
        self._exception = None
        self._transport = None
        self._paused = False

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def set_transport(self, transport):
        self._transport = transport

    def _wakeup_waiter(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def feed_eof(self):
        self._eof = True
        self._wakeup_waiter()

    def at_eof(self):
        return self._eof and not self._buffer

    def feed_data(self, data):
        if not data:
            return
        self._buffer.extend(data)
        self._wakeup_waiter()
        if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
            self._transport.pause_reading()
            self._paused = True

    def _maybe_resume_transport(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._paused = False
            self._transport.resume_reading()

    async def _wait_for_data(self, func_name):
        if self._waiter is not None:
            raise RuntimeError(
                f'{func_name}() called while another coroutine is '
                f'already waiting for incoming data')
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        self._waiter = _wait(self._loop, "io")
        try:
            await self._waiter
        finally:
            self._waiter = None

    async def readline(self):
        try:
            return await self.readuntil(b'\n')
        except exceptions.IncompleteReadError as e:
            return e.partial
        except exceptions.LimitOverrunError as e:
            if self._buffer.startswith(b'\n', e.consumed):
                del self._buffer[:e.consumed + 1]
            else:
                self._buffer.clear()
            self._maybe_resume_transport()
            raise ValueError(e.args[0])

    async def readuntil(self, separator=b'\n'):
        if not separator:
            raise ValueError('Separator should be at least one-byte string')
        if self._exception is not None:
            raise self._exception
        while True:
            at = self._buffer.find(separator)
            if at >= 0:
                break
            if len(self._buffer) > self._limit:
                raise exceptions.LimitOverrunError(
                    'Separator is not found, and chunk exceed the limit', len(self._buffer))
            if self._eof:
                chunk = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(chunk, None)
            await self._wait_for_data('readuntil')
        if at > self._limit:
            raise exceptions.LimitOverrunError('Separator is found, but chunk is longer than limit', at)
        return self._take(at + len(separator))

    def _take(self, n):
        data = bytes(self._buffer[:n])
        del self._buffer[:n]
        self._maybe_resume_transport()
        return data

    async def read(self, n=-1):
        if self._exception is not None:
            raise self._exception
        if n == 0:
            return b''
        if n < 0:
            blocks = []
            while True:
                block = await self.read(self._limit)
                if not block:
                    return b''.join(blocks)
                blocks.append(block)
        if not self._buffer and not self._eof:
            await self._wait_for_data('read')
        return self._take(n)

    async def readexactly(self, n):
        if n < 0:
            raise ValueError('readexactly size can not be less than zero')
        if self._exception is not None:
            raise self._exception
        while len(self._buffer) < n:
            if self._eof:
                raise exceptions.IncompleteReadError(self._take(n), n)
            await self._wait_for_data('readexactly')
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line == b'':
            raise StopAsyncIteration
        return line
`;
