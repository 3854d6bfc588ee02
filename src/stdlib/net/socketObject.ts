import {
  type Address,
  type AttemptOptions,
  attempt,
  type Blocked,
  blocked,
  DatagramSocket,
  Failure,
  type Family,
  StreamSocket,
} from '../../kernel';
import {
  asInt,
  bytesOf,
  defineType,
  exceptionTypes,
  type M,
  type NativeSteps,
  None,
  native,
  newException,
  newStaticType,
  now,
  PyBaseException,
  PyBytes,
  PyFloat,
  PyObject,
  PySlice,
  PyTuple,
  S,
  setItem,
  since,
  size as sizeOf,
  then,
  truth,
  typeError,
  typeName,
  type Value,
  valueError,
  virtualFiles,
} from '../../runtime';
import { descriptionOf, install, intOf, result, systemCall } from '../descriptors';
import { errnoOf, systemError } from '../errno';
import { nanoseconds, seconds } from '../seconds';
import { session } from '../session';
import { readAddress, showAddress } from './addresses';
import { socketConstants as C } from './constants';

/** `_socket.socket`: a descriptor with the way in which it waits. */
export class PySocket extends PyObject {
  fd = -1;
  family: Family = 'inet';
  type = C.SOCK_STREAM;
  proto = 0;
  /** Nanoseconds; null: blocks for ever; 0: never blocks. */
  timeout: number | null = null;
  /** What was set by `setsockopt` and means nothing here, by level and name. */
  readonly options = new Map<string, number>();
}

type AnySocket = StreamSocket | DatagramSocket;

const families: Readonly<Record<number, Family>> = { 1: 'unix', 2: 'inet', 10: 'inet6' };
const familyNumbers: Readonly<Record<Family, number>> = { unix: 1, inet: 2, inet6: 10 };

/** Up to 3.9 a time-out has a class of its own. */
const oldTimeout = newStaticType('timeout', PyBaseException, { base: exceptionTypes.OSError, module: 'socket' });
export const timeoutType = () => (since(10) ? exceptionTypes.TimeoutError : oldTimeout);
const timedOut = new Failure('timed out');

/** The socket of the network behind a Python socket. @throws OSError EBADF, ENOTSOCK */
export function socketOf(self: PySocket): AnySocket {
  if (self.fd < 0) throw systemError('EBADF');
  const description = descriptionOf(self.fd);
  if (description instanceof StreamSocket || description instanceof DatagramSocket) return description;
  throw systemError('ENOTSOCK');
}

function streamOf(self: PySocket): StreamSocket {
  const socket = socketOf(self);
  if (socket instanceof StreamSocket) return socket;
  throw systemError('EOPNOTSUPP');
}

/** Waits as the socket's time-out says. */
function wait<T>(self: PySocket, operation: () => T | Failure, onValue: (value: T) => M, dontWait = false): M {
  const socket = socketOf(self);
  const blocks = self.timeout !== 0 && !dontWait;
  const options: AttemptOptions = blocks
    ? { timeout: self.timeout ?? undefined, expired: timedOut }
    : { timeout: 0, expired: new Failure('EAGAIN') };
  return outcome(attempt(session().kernel, [socket], operation, options), onValue);
}

function outcome<T>(given: T | Failure | Blocked, onValue: (value: T) => M): M {
  const finish = (value: unknown): M => {
    if (value === timedOut) throw newException(timeoutType(), ['timed out']);
    return result(value as T | Failure, onValue);
  };
  return given === blocked ? (then(S, finish) as M) : finish(given);
}

const call = (action: () => M) => systemCall(action, session().kernel.costs.socketCall);

function initialise(
  self: PySocket,
  family: Value = -1,
  type: Value = -1,
  proto: Value = -1,
  fileno: Value = None,
): Value {
  const wanted = intOf(family, -1);
  const kind = intOf(type, -1);
  self.proto = Math.max(0, intOf(proto, -1));
  if (fileno !== None) {
    self.fd = sizeOf(fileno);
    const socket = socketOf(self);
    self.family = socket.family;
    self.type = socket instanceof StreamSocket ? C.SOCK_STREAM : C.SOCK_DGRAM;
    return None;
  }
  const found = families[wanted === -1 ? 2 : wanted];
  if (found === undefined) throw systemError('EAFNOSUPPORT');
  self.family = found;
  self.type = kind === -1 ? C.SOCK_STREAM : kind & 0xf;
  const { network } = session().kernel;
  if (self.type !== C.SOCK_STREAM && self.type !== C.SOCK_DGRAM)
    throw systemError(self.type === C.SOCK_RAW ? 'EPERM' : 'ESOCKTNOSUPPORT');
  self.fd = install(
    self.type === C.SOCK_STREAM ? new StreamSocket(network, found) : new DatagramSocket(network, found),
  );
  if ((kind & C.SOCK_NONBLOCK) !== 0 && kind !== -1) self.timeout = 0;
  return None;
}

// -- connections

function connect(self: PySocket, value: Value): M {
  const address = readAddress(value, self.family, 'connect');
  return call(() =>
    begin(
      self,
      address,
      () => None,
      (failure) => {
        throw systemError(failure.code);
      },
    ),
  );
}

/** Connects, and says how it went. */
function begin(self: PySocket, address: Address, done: () => Value, failed: (failure: Failure) => Value): M {
  const socket = socketOf(self);
  const started = socket.connect(address);
  if (started === undefined) return done();
  if (started.code !== 'EINPROGRESS' || self.timeout === 0 || !(socket instanceof StreamSocket)) return failed(started);
  const { kernel } = session();
  const operation = (): true | { readonly failure: Failure } | Failure => {
    const state = socket.connected();
    return state instanceof Failure && state.code !== 'EAGAIN' ? { failure: state } : state;
  };
  const given = attempt(kernel, [socket], operation, { timeout: self.timeout ?? undefined, expired: timedOut });
  return outcome(given, (value) => (value === true ? done() : failed((value as { failure: Failure }).failure)));
}

function connectEx(self: PySocket, value: Value): M {
  const address = readAddress(value, self.family, 'connect_ex');
  return call(() =>
    begin(
      self,
      address,
      () => 0,
      (failure) => errnoOf(failure.code),
    ),
  );
}

function accept(self: PySocket): M {
  const socket = streamOf(self);
  return call(() =>
    wait(
      self,
      () => socket.accept(),
      (made: StreamSocket) => {
        return new PyTuple([install(made), showAddress(made.remote, self.family)]);
      },
    ),
  );
}

// -- bytes

function wanted(data: Value): Uint8Array {
  const bytes = bytesOf(data);
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeName(data)}'`);
  return bytes;
}

function bufferSize(value: Value, who: string): number {
  const count = sizeOf(value);
  if (count < 0) throw valueError(`negative buffersize in ${who}`);
  return Math.min(count, 1 << 27);
}

interface Received {
  readonly data: Uint8Array;
  readonly from: Address | null;
}

function receive(self: PySocket, count: number, flags: Value | undefined, onValue: (received: Received) => M): M {
  const bits = flags === undefined ? 0 : sizeOf(flags);
  const peek = (bits & C.MSG_PEEK) !== 0;
  const socket = socketOf(self);
  const operation = (): Received | Failure => {
    if (socket instanceof DatagramSocket) return socket.receive(count, peek);
    const data = socket.receive(count, peek);
    return data instanceof Failure ? data : { data, from: null };
  };
  if ((bits & C.MSG_WAITALL) !== 0 && socket instanceof StreamSocket)
    return call(() => native(receiveAll(self, count, onValue)));
  return call(() => wait(self, operation, onValue, (bits & C.MSG_DONTWAIT) !== 0));
}

function* receiveAll(self: PySocket, count: number, onValue: (received: Received) => M): NativeSteps {
  const socket = streamOf(self);
  const data = new Uint8Array(count);
  let filled = 0;
  while (filled < count) {
    const part = (yield wait(
      self,
      () => socket.receive(count - filled, false),
      (bytes) => new PyBytes(bytes),
    )) as PyBytes;
    if (part.data.length === 0) break;
    data.set(part.data, filled);
    filled += part.data.length;
  }
  return yield onValue({ data: data.subarray(0, filled), from: null });
}

function receiveInto(
  self: PySocket,
  buffer: Value,
  nbytes: Value | undefined,
  flags: Value | undefined,
  withAddress: boolean,
): M {
  const room = wanted(buffer).length;
  const asked = nbytes === undefined ? 0 : bufferSize(nbytes, withAddress ? 'recvfrom_into' : 'recv_into');
  if (asked > room) throw valueError('nbytes is greater than the length of the buffer');
  return receive(self, asked === 0 ? room : asked, flags, ({ data, from }) => {
    now(() => setItem(buffer, new PySlice(0, data.length, None), new PyBytes(data)));
    return withAddress ? new PyTuple([data.length, sourceOf(self, from)]) : data.length;
  });
}

function sourceOf(self: PySocket, from: Address | null): Value {
  if (self.type === C.SOCK_STREAM || from === null) return self.family === 'unix' ? (from?.host ?? None) : None;
  return showAddress(from, self.family);
}

function send(self: PySocket, data: Value, flags?: Value): M {
  const bytes = wanted(data);
  const socket = socketOf(self);
  const dontWait = flags !== undefined && (sizeOf(flags) & C.MSG_DONTWAIT) !== 0;
  return call(() =>
    wait(
      self,
      () => socket.write(bytes),
      (count) => count,
      dontWait,
    ),
  );
}

function* sendAll(self: PySocket, data: Value): NativeSteps {
  const bytes = wanted(data);
  const socket = socketOf(self);
  const { kernel } = session();
  const end = self.timeout === null ? undefined : kernel.now + self.timeout;
  let sent = 0;
  do {
    const rest = bytes.subarray(sent);
    const options: AttemptOptions =
      self.timeout === 0
        ? { timeout: 0, expired: new Failure('EAGAIN') }
        : { timeout: end === undefined ? undefined : Math.max(1, end - kernel.now), expired: timedOut };
    sent += (yield call(() =>
      outcome(
        attempt(kernel, [socket], () => socket.write(rest), options),
        (n) => n,
      ),
    )) as number;
  } while (sent < bytes.length);
  return None;
}

function sendTo(self: PySocket, data: Value, second: Value, third?: Value): M {
  const bytes = wanted(data);
  const address = readAddress(third ?? second, self.family, 'sendto');
  const socket = socketOf(self);
  if (socket instanceof StreamSocket)
    return call(() =>
      wait(
        self,
        () => socket.write(bytes),
        (count) => count,
      ),
    );
  return call(() =>
    wait(
      self,
      () => socket.send(bytes, address),
      (count) => count,
    ),
  );
}

// -- options

function setTimeout(self: PySocket, value: Value): Value {
  if (value === None) self.timeout = null;
  else {
    const time = nanoseconds(value);
    if (time < 0) throw valueError('Timeout value out of range');
    self.timeout = time;
  }
  return None;
}

function setOption(self: PySocket, level: Value, name: Value, value?: Value): Value {
  const socket = socketOf(self);
  const number = value === undefined || value === None ? 0 : Number(asInt(value) ?? bytesOf(value)?.[0] ?? 0);
  if (intOf(level) === C.SOL_SOCKET) {
    if (intOf(name) === C.SO_REUSEADDR) socket.reuseAddress = number !== 0;
    if (intOf(name) === C.SO_REUSEPORT) socket.reusePort = number !== 0;
  }
  self.options.set(`${intOf(level)} ${intOf(name)}`, number);
  return None;
}

function getOption(self: PySocket, level: Value, name: Value): Value {
  const socket = socketOf(self);
  if (intOf(level) === C.SOL_SOCKET) {
    switch (intOf(name)) {
      case C.SO_REUSEADDR:
        return socket.reuseAddress ? 1 : 0;
      case C.SO_REUSEPORT:
        return socket.reusePort ? 1 : 0;
      case C.SO_TYPE:
        return self.type;
      case C.SO_ACCEPTCONN:
        return socket.isListening ? 1 : 0;
      case C.SO_ERROR: {
        const error = socket.takeError();
        return error === null ? 0 : errnoOf(error.code);
      }
      case C.SO_SNDBUF:
      case C.SO_RCVBUF:
        return (
          self.options.get(`${intOf(level)} ${intOf(name)}`) ??
          (self.family === 'unix' || self.type === C.SOCK_DGRAM ? 212_992 : 131_072)
        );
    }
  }
  return self.options.get(`${intOf(level)} ${intOf(name)}`) ?? 0;
}

function close(self: PySocket): M {
  const { fd } = self;
  if (fd < 0) return None;
  self.fd = -1;
  return systemCall(() => result(session().process.descriptors.close(fd), () => None));
}

function shutdown(self: PySocket, how: Value): M {
  const mode = sizeOf(how);
  if (mode < 0 || mode > 2) throw systemError('EINVAL');
  const socket = socketOf(self);
  return call(() => result(socket.shutdown(mode !== 1, mode !== 0), () => None));
}

function peerName(self: PySocket): Value {
  const socket = socketOf(self);
  if (socket.remote === null && !(socket instanceof StreamSocket && socket.state === 'connected'))
    throw systemError('ENOTCONN');
  return showAddress(socket.remote, self.family);
}

export const socketType = defineType({
  name: 'socket',
  module: '_socket',
  layout: PySocket,
  doc: 'An end of a connection, a server that waits for connections, or a sender and receiver of datagrams.',
  new: { 'socket(*args, **kwargs)': (cls) => new cls.Ctor() },
  methods: {
    '__init__(self, family=-1, type=-1, proto=-1, fileno=None)': initialise,
    '_accept(self, /)': accept,
    'bind(self, address, /)': (self: PySocket, value: Value) => {
      const socket = socketOf(self);
      const address = readAddress(value, self.family, 'bind');
      if (self.family === 'unix' && virtualFiles().find(address.host) !== undefined) throw systemError('EADDRINUSE');
      return call(() =>
        result(socket.bind(address), () => {
          if (self.family === 'unix') virtualFiles().create(address.host);
          return None;
        }),
      );
    },
    'close(self, /)': close,
    'connect(self, address, /)': connect,
    'connect_ex(self, address, /)': connectEx,
    'detach(self, /)': (self: PySocket) => {
      const { fd } = self;
      self.fd = -1;
      return fd;
    },
    'fileno(self, /)': (self: PySocket) => self.fd,
    'getpeername(self, /)': peerName,
    'getsockname(self, /)': (self: PySocket) => showAddress(socketOf(self).local, self.family),
    'getsockopt(self, level, option, buffersize=0, /)': getOption,
    'setsockopt(self, level, option, value=None, optlen=0, /)': setOption,
    'gettimeout(self, /)': (self: PySocket) => (self.timeout === null ? None : seconds(self.timeout)),
    'settimeout(self, timeout, /)': setTimeout,
    'getblocking(self, /)': (self: PySocket) => self.timeout !== 0,
    'setblocking(self, flag, /)': (self: PySocket, flag: Value) => {
      self.timeout = truth(flag) === true ? null : 0;
      return None;
    },
    'listen(self, backlog=128, /)': (self: PySocket, backlog: Value = 128) => {
      const socket = streamOf(self);
      const count = sizeOf(backlog);
      return call(() => result(socket.listen(count), () => None));
    },
    'recv(self, bufsize, flags=0, /)': (self: PySocket, count: Value, flags?: Value) =>
      receive(self, bufferSize(count, 'recv'), flags, ({ data }) => new PyBytes(data)),
    'recvfrom(self, bufsize, flags=0, /)': (self: PySocket, count: Value, flags?: Value) =>
      receive(
        self,
        bufferSize(count, 'recvfrom'),
        flags,
        ({ data, from }) => new PyTuple([new PyBytes(data), sourceOf(self, from)]),
      ),
    'recv_into(self, buffer, nbytes=0, flags=0)': (self: PySocket, buffer: Value, nbytes?: Value, flags?: Value) =>
      receiveInto(self, buffer, nbytes, flags, false),
    'recvfrom_into(self, buffer, nbytes=0, flags=0)': (self: PySocket, buffer: Value, nbytes?: Value, flags?: Value) =>
      receiveInto(self, buffer, nbytes, flags, true),
    'send(self, data, flags=0, /)': send,
    'sendall(self, data, flags=0, /)': (self: PySocket, data: Value) => native(sendAll(self, data)),
    'sendto(self, data, flags, address=None, /)': (self: PySocket, data: Value, second: Value, third?: Value) =>
      sendTo(self, data, second, third),
    'shutdown(self, how, /)': shutdown,
  },
  getters: {
    family: { get: (self: PySocket) => familyNumbers[self.family], member: true },
    type: { get: (self: PySocket) => self.type, member: true },
    proto: { get: (self: PySocket) => self.proto, member: true },
    timeout: { get: (self: PySocket) => (self.timeout === null ? None : new PyFloat(self.timeout / 1e9)) },
  },
});

/** `_socket.socketpair`: descriptors of two sockets that are connected. */
export function socketPair(family: Value = 1, type: Value = 1): Value {
  const name = families[intOf(family)];
  if (name !== 'unix') throw systemError('EOPNOTSUPP');
  const { network } = session().kernel;
  const pair = intOf(type) === C.SOCK_DGRAM ? DatagramSocket.pair(network, name) : StreamSocket.pair(network, name);
  return new PyTuple(pair.map(install));
}
