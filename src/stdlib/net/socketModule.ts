import {
  asInt,
  asText,
  bytesOf,
  defineFunctions,
  exceptionTypes,
  late,
  None,
  newException,
  overflowError,
  PyBytes,
  PyTuple,
  typeError,
  type Value,
} from '../../runtime';
import { intOf, result } from '../descriptors';
import type { LibraryModule } from '../module';
import { session } from '../session';
import { getAddressError, hostError, hostName, resolveHost } from './addresses';
import { socketConstants as C } from './constants';
import { socketPair, socketType, timeoutType } from './socketObject';

const services: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ssh: 22,
  smtp: 25,
  domain: 53,
  echo: 7,
};

function swap16(value: Value, who: string): number {
  const number = intOf(value, 0);
  if (number < 0 || number > 0xffff)
    throw overflowError(`${who}: Python int too large to convert to C 16-bit unsigned integer`);
  return ((number & 0xff) << 8) | (number >> 8);
}

function swap32(value: Value): number {
  const number = intOf(value, 0) >>> 0;
  return (((number & 0xff) << 24) | ((number & 0xff00) << 8) | ((number >> 8) & 0xff00) | (number >>> 24)) >>> 0;
}

function portOf(service: Value): number {
  if (service === None) return 0;
  const number = asInt(service);
  if (number !== undefined) return Number(number);
  const name = asText(service) ?? '';
  if (/^\d+$/.test(name)) return intOf(name);
  if (name in services) return services[name];
  throw newException(getAddressError, [-8, 'Servname not supported for ai_socktype']);
}

/** `(family, type, proto, canonname, address)` for each way to reach a host of the virtual network. */
function addressInfo(
  host: Value,
  port: Value,
  family: Value = 0,
  type: Value = 0,
  proto: Value = 0,
  flags: Value = 0,
): Value {
  const number = portOf(port);
  const passive = (intOf(flags) & C.AI_PASSIVE) !== 0;
  const name =
    host === None
      ? passive
        ? '0.0.0.0'
        : '127.0.0.1'
      : (asText(host) ?? String.fromCharCode(...(bytesOf(host) ?? [])));
  const isSix = intOf(family) === C.AF_INET6 || (intOf(family) === 0 && name.includes(':'));
  const resolved = resolveHost(name, isSix ? 'inet6' : 'inet');
  const address = new PyTuple(isSix ? [resolved, number, 0, 0] : [resolved, number]);
  const kinds: [number, number][] = [
    [C.SOCK_STREAM, C.IPPROTO_TCP],
    [C.SOCK_DGRAM, C.IPPROTO_UDP],
    [C.SOCK_RAW, 0],
  ];
  const found = kinds.filter(
    ([kind, protocol]) =>
      (intOf(type) === 0 || intOf(type) === kind) &&
      (intOf(proto) === 0 || protocol === 0 || intOf(proto) === protocol),
  );
  return late.list(
    found.map(([kind, protocol]) => new PyTuple([isSix ? C.AF_INET6 : C.AF_INET, kind, protocol, '', address])),
  );
}

function packAddress(text: string): PyBytes {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    throw newException('OSError', ['illegal IP address string passed to inet_aton']);
  return new PyBytes(Uint8Array.from(parts, Number));
}

export const socketModule: LibraryModule = {
  name: '_socket',
  make: () => [
    socketType,
    ['SocketType', socketType],
    ['error', exceptionTypes.OSError],
    ['gaierror', getAddressError],
    ['herror', hostError],
    ['timeout', timeoutType()],
    ['has_ipv6', true],
    ...Object.entries(C),
    ...Object.values(
      defineFunctions('_socket', {
        'socketpair(family=1, type=1, proto=0, /)': socketPair,
        'close(fd, /)': (fd: Value) => result(session().process.descriptors.close(intOf(fd)), () => None),
        'dup(fd, /)': (fd: Value) => result(duplicate(intOf(fd)), (made) => made as number),
        'gethostname()': () => hostName,
        'gethostbyname(host, /)': (host: Value) => resolveHost(asText(host) ?? '', 'inet'),
        'gethostbyname_ex(host, /)': (host: Value) =>
          new PyTuple([host, late.list([]), late.list([resolveHost(asText(host) ?? '', 'inet')])]),
        'gethostbyaddr(host, /)': (host: Value) =>
          new PyTuple(['localhost', late.list([]), late.list([resolveHost(asText(host) ?? '', 'inet')])]),
        'getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)': addressInfo,
        'getnameinfo(sockaddr, flags, /)': (address: PyTuple) =>
          new PyTuple([address.items[0], String(address.items[1])]),
        'getservbyname(servicename, protocolname=None, /)': (name: Value) => {
          const port = services[asText(name) ?? ''];
          if (port === undefined) throw newException('OSError', ['service/proto not found']);
          return port;
        },
        'getprotobyname(protocolname, /)': (name: Value) => ({ icmp: 1, tcp: 6, udp: 17 })[String(name)] ?? 0,
        'htons(x, /)': (value: Value) => swap16(value, 'htons'),
        'ntohs(x, /)': (value: Value) => swap16(value, 'ntohs'),
        'htonl(x, /)': swap32,
        'ntohl(x, /)': swap32,
        'inet_aton(ip_addr, /)': (text: Value) => packAddress(String(text)),
        'inet_ntoa(packed_ip, /)': (packed: Value) => {
          const bytes = bytesOf(packed);
          if (bytes === undefined) throw typeError('a bytes-like object is required');
          if (bytes.length !== 4) throw newException('OSError', ['packed IP wrong length']);
          return bytes.join('.');
        },
        'inet_pton(address_family, ip_string, /)': (_family: Value, text: Value) => packAddress(String(text)),
        'inet_ntop(address_family, packed_ip, /)': (_family: Value, packed: Value) => (bytesOf(packed) ?? []).join('.'),
      }),
    ),
  ],
};

function duplicate(fd: number) {
  const { descriptors } = session().process;
  const description = descriptors.get(fd);
  return description === undefined ? descriptors.close(fd) : descriptors.install(description);
}
