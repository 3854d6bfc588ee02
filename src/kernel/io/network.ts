import type { Kernel } from '../kernel';
import type { Description } from './description';
import { Failure } from './description';

/** Where a socket is: a host's number and a port, or a path. */
export interface Address {
  readonly host: string;
  /** −1 for a Unix socket, whose `host` is the path. */
  readonly port: number;
}

export type Family = 'inet' | 'inet6' | 'unix';

export interface NetworkOptions {
  /** Nanoseconds for one way of the loopback. */
  readonly latency?: number;
  /** Bytes a second; Infinity for none. */
  readonly bandwidth?: number;
}

/** What stands at an address. */
export interface Bound {
  readonly local: Address | null;
  readonly reuseAddress: boolean;
  readonly reusePort: boolean;
  readonly isListening: boolean;
  /** The trace's resource. */
  readonly resource: number;
}

const firstEphemeral = 49_152;
const lastPort = 65_535;
/** How long a closed connection's port stays taken. */
const timeWait = 60e9;

/** The one virtual network that all processes of a run share: who stands at which address. */
export class Network {
  readonly latency: number;
  private readonly bandwidth: number;
  private readonly ports = { stream: new Map<string, Set<Bound>>(), datagram: new Map<string, Set<Bound>>() };
  private readonly paths = new Map<string, Bound & Description>();
  /** Until when a port is kept from those who do not reuse addresses. */
  private readonly lingering = new Map<number, number>();
  private nextEphemeral = firstEphemeral;

  constructor(
    readonly kernel: Kernel,
    options: NetworkOptions = {},
  ) {
    this.latency = options.latency ?? 10_000;
    this.bandwidth = options.bandwidth ?? Infinity;
  }

  /** Nanoseconds that so many bytes are under way. */
  readonly delay = (bytes: number): number => this.latency + Math.round((bytes * 1e9) / this.bandwidth);

  /** The trace's resource for a new socket. */
  newResource(): number {
    const { kernel } = this;
    const process = kernel.current?.process.id ?? 0;
    return kernel.trace.addResource('socket', kernel.nextName('Socket'), process, kernel.siteOfCurrent).id;
  }

  /** Puts a socket at an address; port 0 is replaced by a free one. */
  bind(kind: 'stream' | 'datagram', family: Family, socket: Bound & Description, address: Address): Address | Failure {
    if (family === 'unix') return this.bindPath(socket, address);
    if (!isLocal(address.host)) return new Failure('EADDRNOTAVAIL');
    const port = address.port === 0 ? this.freePort(kind) : address.port;
    if (port < 0) return new Failure('EADDRINUSE');
    const taken = this.at(kind, port);
    for (const other of taken) if (conflicts(socket, other, address.host)) return new Failure('EADDRINUSE');
    if (kind === 'stream' && !socket.reuseAddress && (this.lingering.get(port) ?? 0) > this.kernel.now)
      return new Failure('EADDRINUSE');
    taken.add(socket);
    return { host: address.host, port };
  }

  /** Refuses to listen beside another listener. */
  mayListen(kind: 'stream' | 'datagram', socket: Bound): boolean {
    if (socket.local === null || socket.local.port < 0) return true;
    return ![...this.at(kind, socket.local.port)].some(
      (other) =>
        other !== socket &&
        other.isListening &&
        overlap(other.local?.host ?? '', socket.local?.host ?? '') &&
        !(other.reusePort && socket.reusePort),
    );
  }

  /** A socket that is connected takes part in the question whether its port is free. */
  join(kind: 'stream' | 'datagram', socket: Bound): void {
    if (socket.local !== null && socket.local.port >= 0) this.at(kind, socket.local.port).add(socket);
  }

  leave(kind: 'stream' | 'datagram', socket: Bound & Description): void {
    if (socket.local === null) return;
    if (socket.local.port >= 0) this.at(kind, socket.local.port).delete(socket);
  }

  /** The port of an ended connection is not free at once. */
  linger(port: number): void {
    this.lingering.set(port, this.kernel.now + timeWait);
  }

  /** Who stands at an address: the nearest match. */
  find<T extends Bound>(kind: 'stream' | 'datagram', address: Address, wanted: (bound: Bound) => bound is T): T | null {
    if (address.port < 0) {
      const found = this.paths.get(address.host);
      return found !== undefined && wanted(found) ? found : null;
    }
    const candidates = [...this.at(kind, address.port)].filter(wanted);
    const host = isWildcard(address.host) ? '127.0.0.1' : address.host;
    return (
      candidates.find((other) => other.local?.host === host) ??
      candidates.find((other) => isWildcard(other.local?.host ?? '')) ??
      null
    );
  }

  /** True if a socket's file is there, whether or not its socket still is. */
  hasPath(path: string): boolean {
    return this.paths.has(path);
  }

  /** Removes a socket's file; false if there is none. */
  unlink(path: string): boolean {
    return this.paths.delete(path);
  }

  /** What a server's socket waits for, in words. */
  describe(resource: number): string {
    for (const kind of ['stream', 'datagram'] as const) {
      for (const bounds of this.ports[kind].values()) {
        for (const bound of bounds) {
          if (bound.resource === resource)
            return `${kind === 'stream' ? 'a connection' : 'a datagram'} on port ${bound.local?.port}`;
        }
      }
    }
    for (const [path, bound] of this.paths) if (bound.resource === resource) return `a connection on ${path}`;
    return 'a connection';
  }

  ephemeral(kind: 'stream' | 'datagram', host: string): Address {
    return { host, port: this.freePort(kind) };
  }

  private bindPath(socket: Bound & Description, address: Address): Address | Failure {
    if (this.paths.has(address.host)) return new Failure('EADDRINUSE');
    this.paths.set(address.host, socket);
    return address;
  }

  private at(kind: 'stream' | 'datagram', port: number): Set<Bound> {
    const key = String(port);
    let found = this.ports[kind].get(key);
    if (found === undefined) {
      found = new Set();
      this.ports[kind].set(key, found);
    }
    return found;
  }

  private freePort(kind: 'stream' | 'datagram'): number {
    for (let tries = firstEphemeral; tries <= lastPort; tries++) {
      const port = this.nextEphemeral;
      this.nextEphemeral = port === lastPort ? firstEphemeral : port + 1;
      if (this.at(kind, port).size === 0) return port;
    }
    return -1;
  }
}

function conflicts(socket: Bound, other: Bound, host: string): boolean {
  if (!overlap(other.local?.host ?? '', host)) return false;
  if (socket.reusePort && other.reusePort) return false;
  return !(socket.reuseAddress && other.reuseAddress) || other.isListening;
}

const isWildcard = (host: string) => host === '0.0.0.0' || host === '::';
const overlap = (a: string, b: string) => a === b || isWildcard(a) || isWildcard(b);

/** True for addresses of the virtual machine itself. */
export function isLocal(host: string): boolean {
  return isWildcard(host) || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
