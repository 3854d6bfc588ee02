import type { Kernel } from '../kernel';
import { Channel } from './channel';
import { Description, Failure, Ready, wouldBlock } from './description';
import { type Address, type Bound, type Family, isLocal, type Network } from './network';

/** Bytes under way or unread that a connection holds before its writer must wait. */
const streamCapacity = 2_626_560;
const unixCapacity = 212_992;
/** What the kernel charges a Unix socket for one piece: its data's block and a header. */
const unixWeight = (bytes: number) => 256 + 2 ** Math.ceil(Math.log2(Math.max(1, bytes) + 320));
/** A connection request that finds a full queue is repeated after 1, 2, 4, … seconds, so many times. */
const connectTries = 7;
const noAddress: Address = { host: '0.0.0.0', port: 0 };

/** A stream socket of the virtual network: TCP or Unix. */
export class StreamSocket extends Description implements Bound {
  state: 'fresh' | 'listening' | 'connecting' | 'connected' | 'closed' = 'fresh';
  local: Address | null = null;
  remote: Address | null = null;
  reuseAddress = false;
  reusePort = false;
  /** What `getsockopt(SO_ERROR)` gives and clears. */
  private error: Failure | null = null;
  private incoming: Channel | null = null;
  private outgoing: Channel | null = null;
  private peer: StreamSocket | null = null;
  private backlog = 0;
  private readonly queue: StreamSocket[] = [];
  private writeShut = false;
  private readShut = false;

  constructor(
    private readonly network: Network,
    readonly family: Family,
  ) {
    super(network.newResource());
  }

  get isListening(): boolean {
    return this.state === 'listening';
  }

  /** Connections that wait to be accepted. */
  get waiting(): number {
    return this.queue.length;
  }

  override get awaitsOutside(): boolean {
    return this.state === 'listening';
  }

  // -- servers

  bind(address: Address): Failure | undefined {
    if (this.local !== null) return new Failure('EINVAL');
    const bound = this.network.bind('stream', this.family, this, address);
    if (bound instanceof Failure) return bound;
    this.local = bound;
    return undefined;
  }

  listen(backlog: number): Failure | undefined {
    if (this.state === 'connected' || this.state === 'connecting') return new Failure('EINVAL');
    if (this.local === null) {
      if (this.family === 'unix') return new Failure('EINVAL');
      this.local = this.network.ephemeral('stream', '0.0.0.0');
      this.network.join('stream', this);
    }
    if (!this.network.mayListen('stream', this)) return new Failure('EADDRINUSE');
    this.backlog = Math.max(0, backlog);
    this.state = 'listening';
    return undefined;
  }

  accept(): StreamSocket | Failure {
    if (this.state !== 'listening') return new Failure('EINVAL');
    return this.queue.shift() ?? wouldBlock;
  }

  // -- clients

  /** Begins to connect; `EINPROGRESS`, unless it fails at once. What became of it is told by `connected`. */
  connect(address: Address): Failure | undefined {
    if (this.state === 'connected') return new Failure('EISCONN');
    if (this.state === 'connecting') return new Failure('EALREADY');
    if (this.state === 'listening') return new Failure(this.family === 'unix' ? 'EINVAL' : 'EISCONN');
    if (this.family === 'unix') return this.connectPath(address);
    if (!isLocal(address.host)) return new Failure('ENETUNREACH');
    if (this.local === null) {
      this.local = this.network.ephemeral('stream', address.host === '0.0.0.0' ? '127.0.0.1' : address.host);
      this.network.join('stream', this);
    }
    this.state = 'connecting';
    this.error = null;
    this.request(address, 0);
    return new Failure('EINPROGRESS');
  }

  /** Whether the connection has come about; `EAGAIN` while it is under way. */
  connected(): true | Failure {
    if (this.state === 'connecting') return wouldBlock;
    return this.takeError() ?? (this.state === 'connected' ? true : new Failure('ENOTCONN'));
  }

  takeError(): Failure | null {
    const { error } = this;
    this.error = null;
    return error;
  }

  /** Two sockets that are connected with each other. */
  static pair(network: Network, family: Family): [StreamSocket, StreamSocket] {
    const [a, b] = [new StreamSocket(network, family), new StreamSocket(network, family)];
    connectBoth(network, a, b);
    return [a, b];
  }

  // -- bytes

  override read(size: number): Uint8Array | Failure {
    return this.receive(size, false);
  }

  receive(size: number, peek: boolean): Uint8Array | Failure {
    const error = this.state === 'connecting' ? null : this.takeError();
    if (error !== null) return error;
    if (this.incoming === null) return this.state === 'connecting' ? wouldBlock : this.notConnected();
    if (this.readShut && this.incoming.available === 0) return new Uint8Array(0);
    return peek ? this.incoming.peek(size) : this.incoming.read(size);
  }

  override write(data: Uint8Array): number | Failure {
    if (this.outgoing === null) {
      if (this.state === 'connecting') return wouldBlock;
      return this.takeError() ?? (this.family === 'unix' ? new Failure('ENOTCONN') : new Failure('EPIPE'));
    }
    const error = this.takeError() ?? this.incomingFailure();
    if (error !== null) return error;
    if (this.writeShut || this.incoming?.aborted) return new Failure('EPIPE');
    if (this.outgoing.readerClosed) return this.writeToClosed(data);
    return this.outgoing.write(data);
  }

  shutdown(read: boolean, write: boolean): Failure | undefined {
    if (this.incoming === null || this.state === 'closed') return new Failure('ENOTCONN');
    if (read) this.readShut = true;
    if (write && !this.writeShut) {
      this.writeShut = true;
      this.outgoing?.close();
    }
    this.changed();
    return undefined;
  }

  readiness(): number {
    if (this.state === 'listening') return this.queue.length > 0 ? Ready.in : 0;
    if (this.state === 'connecting') return 0;
    if (this.incoming === null || this.outgoing === null) {
      return Ready.hup | Ready.out | (this.error === null ? 0 : Ready.err | Ready.in);
    }
    const ended = this.incoming.ended || this.readShut;
    return (
      (this.incoming.available > 0 || ended ? Ready.in : 0) |
      (ended ? Ready.rdhup : 0) |
      (this.outgoing.hasRoom || this.writeShut || this.outgoing.readerClosed ? Ready.out : 0) |
      (ended && (this.writeShut || this.outgoing.readerClosed) ? Ready.hup : 0) |
      (this.incoming.failure !== null || this.error !== null ? Ready.err : 0)
    );
  }

  protected released(): void {
    const { incoming, outgoing, network } = this;
    const wasListening = this.state === 'listening';
    this.state = 'closed';
    network.leave('stream', this);
    if (wasListening) for (const waiting of this.queue.splice(0)) waiting.reset();
    if (incoming === null || outgoing === null) return;
    incoming.readerClosed = true;
    // Who closes first keeps the port for a while; who leaves bytes unread resets the connection.
    if (incoming.available > 0) outgoing.abort(new Failure('ECONNRESET'));
    else {
      if (!incoming.ended && this.local !== null && this.local.port > 0) network.linger(this.local.port);
      outgoing.close();
    }
    this.peer?.changed();
  }

  private reset(): void {
    this.state = 'closed';
    this.network.leave('stream', this);
    if (this.incoming !== null) this.incoming.readerClosed = true;
    this.outgoing?.abort(new Failure('ECONNRESET'));
  }

  private notConnected(): Failure {
    return this.family === 'unix' ? new Failure('EINVAL') : new Failure('ENOTCONN');
  }

  private incomingFailure(): Failure | null {
    if (this.incoming === null || this.incoming.failure === null || this.incoming.available > 0) return null;
    const { failure } = this.incoming;
    this.incoming.failure = null;
    return failure;
  }

  /** TCP learns from the answer to its first bytes that the other side is gone; the next write fails. */
  private writeToClosed(data: Uint8Array): number | Failure {
    if (this.family === 'unix') return new Failure('EPIPE');
    const { kernel, latency } = this.network;
    kernel.at(kernel.now + 2 * latency, () => {
      this.writeShut = true;
      if (this.incoming !== null && !this.incoming.ended) {
        this.incoming.failure = new Failure('ECONNRESET');
        this.incoming.ended = true;
      }
      this.changed();
    });
    return data.length;
  }

  private connectPath(address: Address): Failure | undefined {
    if (!this.network.hasPath(address.host)) return new Failure('ENOENT');
    const listener = this.network.find('stream', address, isListener);
    if (listener === null || listener.references === 0) return new Failure('ECONNREFUSED');
    if (listener.queue.length > listener.backlog) return wouldBlock;
    listener.enqueue(this, address);
    this.state = 'connected';
    this.remote = address;
    return undefined;
  }

  /** Asks for a connection; the answer comes after the way there and back. */
  private request(address: Address, tries: number): void {
    const { kernel, latency } = this.network;
    kernel.at(kernel.now + latency, () => {
      if (this.state !== 'connecting') return;
      const listener = this.network.find('stream', address, isListener);
      if (listener === null) this.fail('ECONNREFUSED');
      else if (listener.queue.length > listener.backlog) {
        if (tries === connectTries) this.fail('ETIMEDOUT');
        else kernel.at(kernel.now + 1e9 * 2 ** tries, () => this.request(address, tries + 1));
      } else {
        listener.enqueue(this, address);
        kernel.at(kernel.now + latency, () => {
          if (this.state !== 'connecting') return;
          this.state = 'connected';
          this.remote = { host: address.host === '0.0.0.0' ? '127.0.0.1' : address.host, port: address.port };
          this.changed();
        });
      }
    });
  }

  private fail(code: string): void {
    const { kernel, latency } = this.network;
    kernel.at(kernel.now + latency, () => {
      if (this.state !== 'connecting') return;
      this.state = 'fresh';
      this.error = new Failure(code);
      this.changed();
    });
  }

  private enqueue(client: StreamSocket, address: Address): void {
    const server = new StreamSocket(this.network, this.family);
    server.local =
      address.port < 0
        ? address
        : { host: address.host === '0.0.0.0' ? '127.0.0.1' : address.host, port: address.port };
    server.remote = client.local ?? (this.family === 'unix' ? null : noAddress);
    server.reuseAddress = this.reuseAddress;
    connectBoth(this.network, client, server);
    client.state = 'connecting';
    if (server.local.port >= 0) this.network.join('stream', server);
    this.queue.push(server);
    this.changed();
  }

  /** The two directions of a connection. */
  attach(incoming: Channel, outgoing: Channel, peer: StreamSocket): void {
    this.incoming = incoming;
    this.outgoing = outgoing;
    this.peer = peer;
    this.state = 'connected';
    incoming.onReadable = () => this.changed();
    outgoing.onWritable = () => this.changed();
  }
}

const isListener = (bound: Bound): bound is StreamSocket => bound instanceof StreamSocket && bound.isListening;

function connectBoth(network: Network, a: StreamSocket, b: StreamSocket): void {
  const there = channelOf(network.kernel, network, a);
  const back = channelOf(network.kernel, network, b);
  a.attach(back, there, b);
  b.attach(there, back, a);
}

/** The direction in which `writer` sends. */
function channelOf(kernel: Kernel, network: Network, writer: StreamSocket): Channel {
  const { resource } = writer;
  return writer.family === 'unix'
    ? new Channel(kernel, { capacity: unixCapacity, weigh: unixWeight, resource })
    : new Channel(kernel, { capacity: streamCapacity, delay: network.delay, resource });
}
