import { Description, Failure, Ready, wouldBlock } from './description';
import { type Address, type Bound, type Family, isLocal, type Network } from './network';

/** Bytes of datagrams that wait to be read; what comes beyond is lost. */
const queueCapacity = 212_992;
const longestDatagram = 65_507;

interface Datagram {
  readonly data: Uint8Array;
  readonly from: Address | null;
  readonly number: number;
}

/** A datagram socket of the virtual network: UDP or Unix. */
export class DatagramSocket extends Description implements Bound {
  local: Address | null = null;
  remote: Address | null = null;
  reuseAddress = false;
  reusePort = false;
  readonly isListening = false;
  /** Whether `getpeername` works and `send` knows where to. */
  private peer: DatagramSocket | null = null;
  private error: Failure | null = null;
  private readShut = false;
  private readonly queue: Datagram[] = [];
  private held = 0;

  constructor(
    private readonly network: Network,
    readonly family: Family,
  ) {
    super(network.newResource());
  }

  override get awaitsOutside(): boolean {
    return this.local !== null && this.remote === null && this.peer === null;
  }

  static pair(network: Network, family: Family): [DatagramSocket, DatagramSocket] {
    const [a, b] = [new DatagramSocket(network, family), new DatagramSocket(network, family)];
    a.peer = b;
    b.peer = a;
    return [a, b];
  }

  bind(address: Address): Failure | undefined {
    if (this.local !== null) return new Failure('EINVAL');
    const bound = this.network.bind('datagram', this.family, this, address);
    if (bound instanceof Failure) return bound;
    this.local = bound;
    return undefined;
  }

  connect(address: Address): Failure | undefined {
    if (this.family === 'unix') {
      const target = this.network.find('datagram', address, isDatagram);
      if (target === null) return new Failure(this.network.hasPath(address.host) ? 'ECONNREFUSED' : 'ENOENT');
    } else if (!isLocal(address.host)) return new Failure('ENETUNREACH');
    this.bindItself();
    this.remote = address;
    return undefined;
  }

  takeError(): Failure | null {
    const { error } = this;
    this.error = null;
    return error;
  }

  override read(size: number): Uint8Array | Failure {
    const received = this.receive(size, false);
    return received instanceof Failure ? received : received.data;
  }

  /** The next datagram, cut to `size`, and who sent it. */
  receive(size: number, peek: boolean): { data: Uint8Array; from: Address | null } | Failure {
    const error = this.takeError();
    if (error !== null) return error;
    const first = this.queue[0];
    if (first === undefined) return this.readShut ? { data: new Uint8Array(0), from: null } : wouldBlock;
    if (!peek) {
      this.queue.shift();
      this.held -= first.data.length;
      const { kernel } = this.network;
      if (kernel.current !== null) kernel.record('receive', kernel.current, this.resource, first.number);
    }
    return { data: first.data.slice(0, size), from: first.from };
  }

  override write(data: Uint8Array): number | Failure {
    return this.send(data, null);
  }

  send(data: Uint8Array, to: Address | null): number | Failure {
    const error = this.takeError();
    if (error !== null) return error;
    const address = to ?? this.remote;
    if (data.length > longestDatagram && this.family !== 'unix') return new Failure('EMSGSIZE');
    if (this.peer !== null) {
      if (this.peer.references === 0) return new Failure('ECONNREFUSED');
      return this.deliver(this.peer, data, 0);
    }
    if (address === null) return new Failure(this.family === 'unix' ? 'ENOTCONN' : 'EDESTADDRREQ');
    if (this.family === 'unix') {
      const target = this.network.find('datagram', address, isDatagram);
      if (target === null) return new Failure(this.network.hasPath(address.host) ? 'ECONNREFUSED' : 'ENOENT');
      return this.deliver(target, data, 0);
    }
    if (address.host === '255.255.255.255' || !isLocal(address.host)) return new Failure('ENETUNREACH');
    this.bindItself();
    const { kernel } = this.network;
    const number = this.recordSent();
    kernel.at(kernel.now + this.network.delay(data.length), () => {
      const target = this.network.find('datagram', address, isDatagram);
      if (target !== null) target.enqueue({ data: data.slice(), from: this.sender(), number });
      else if (this.remote !== null) {
        this.error = new Failure('ECONNREFUSED');
        this.changed();
      }
    });
    return data.length;
  }

  shutdown(read: boolean, _write: boolean): Failure | undefined {
    if (this.remote === null && this.peer === null) return new Failure('ENOTCONN');
    if (read) this.readShut = true;
    this.changed();
    return undefined;
  }

  readiness(): number {
    return (
      (this.queue.length > 0 || this.error !== null ? Ready.in : 0) | Ready.out | (this.error === null ? 0 : Ready.err)
    );
  }

  protected released(): void {
    this.network.leave('datagram', this);
  }

  private sender(): Address | null {
    if (this.local === null) return null;
    return this.local.host === '0.0.0.0' ? { host: '127.0.0.1', port: this.local.port } : this.local;
  }

  private recordSent(): number {
    const { kernel } = this.network;
    const number = kernel.nextMessage();
    if (kernel.current !== null) kernel.record('send', kernel.current, this.resource, number);
    return number;
  }

  private deliver(target: DatagramSocket, data: Uint8Array, delay: number): number | Failure {
    if (target.held + data.length > queueCapacity) return wouldBlock;
    const number = this.recordSent();
    const { kernel } = this.network;
    kernel.at(kernel.now + delay, () => target.enqueue({ data: data.slice(), from: this.local, number }));
    return data.length;
  }

  private enqueue(datagram: Datagram): void {
    if (this.held + datagram.data.length > queueCapacity || this.references === 0) return;
    if (this.remote !== null && this.remote.port !== datagram.from?.port) return;
    this.held += datagram.data.length;
    this.queue.push(datagram);
    this.changed();
  }

  private bindItself(): void {
    if (this.local !== null || this.family === 'unix') return;
    this.local = this.network.ephemeral('datagram', '0.0.0.0');
    this.network.join('datagram', this);
  }
}

const isDatagram = (bound: Bound): bound is DatagramSocket => bound instanceof DatagramSocket;
