import type { Kernel } from '../kernel';
import { Channel } from './channel';
import { Description, Failure, Ready } from './description';

/** The buffer of a pipe under Linux. */
const pipeCapacity = 65_536;
/** Bytes that a write puts into a pipe in one piece. */
const pipeAtomic = 4096;

class ReadEnd extends Description {
  constructor(
    private readonly channel: Channel,
    resource: number,
  ) {
    super(resource);
    channel.onReadable = () => this.changed();
  }

  readiness(): number {
    return (this.channel.available > 0 ? Ready.in : 0) | (this.channel.ended ? Ready.hup : 0);
  }

  override read(size: number): Uint8Array | Failure {
    return this.channel.read(size);
  }

  override write(): Failure {
    return new Failure('EBADF');
  }

  protected released(): void {
    this.channel.readerClosed = true;
    this.channel.onWritable();
  }
}

class WriteEnd extends Description {
  constructor(
    private readonly channel: Channel,
    resource: number,
  ) {
    super(resource);
    channel.onWritable = () => this.changed();
  }

  readiness(): number {
    return (this.channel.hasRoom ? Ready.out : 0) | (this.channel.readerClosed ? Ready.err : 0);
  }

  override read(): Failure {
    return new Failure('EBADF');
  }

  override write(data: Uint8Array): number | Failure {
    return this.channel.readerClosed ? new Failure('EPIPE') : this.channel.write(data);
  }

  protected released(): void {
    this.channel.close();
  }
}

/** Both ends of a new pipe, the reading one first. */
export function createPipe(kernel: Kernel): [Description, Description] {
  const process = kernel.current?.process.id ?? 0;
  const resource = kernel.trace.addResource('pipe', kernel.nextName('Pipe'), process, kernel.siteOfCurrent).id;
  const channel = new Channel(kernel, { capacity: pipeCapacity, resource, atomic: pipeAtomic });
  return [new ReadEnd(channel, resource), new WriteEnd(channel, resource)];
}
