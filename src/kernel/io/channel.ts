import type { Kernel } from '../kernel';
import { type Failure, wouldBlock } from './description';

export interface ChannelOptions {
  /** Bytes (or what `weigh` makes of them) that fit in. */
  readonly capacity: number;
  /** The trace's resource. */
  readonly resource: number;
  /** Nanoseconds from the writing of some bytes until they can be read. */
  readonly delay?: (bytes: number) => number;
  /** What a piece takes of the capacity; without it, its bytes. */
  readonly weigh?: (bytes: number) => number;
  /** Up to so many bytes are written as a whole or not at all. */
  readonly atomic?: number;
}

interface Piece {
  data: Uint8Array;
  readonly weight: number;
  readonly number: number;
}

/** Bytes that flow one way: a pipe, or one direction of a connection. */
export class Channel {
  /** The writing end was closed: after what is still under way comes the end. */
  writerClosed = false;
  readerClosed = false;
  /** The end has arrived at the reader. */
  ended = false;
  /** The connection was broken off: nothing can be written the other way either. */
  aborted = false;
  /** A pending error of the reader, after the bytes that came before. */
  failure: Failure | null = null;
  /** Bytes that can be read. */
  available = 0;
  private readonly pieces: Piece[] = [];
  private used = 0;
  private lastArrival = 0;
  /** Set by who has the ends: told when something can be read, or written again. */
  onReadable: () => void = () => {};
  onWritable: () => void = () => {};

  constructor(
    private readonly kernel: Kernel,
    private readonly options: ChannelOptions,
  ) {}

  /** True while something can be written. */
  get hasRoom(): boolean {
    return this.used < this.options.capacity;
  }

  write(data: Uint8Array): number | Failure {
    const { capacity, weigh, atomic } = this.options;
    if (data.length === 0) return 0;
    if (weigh !== undefined) return this.writeWeighed(data, weigh);
    const room = capacity - this.used;
    if (room <= 0 || (data.length <= (atomic ?? 0) && room < data.length)) return wouldBlock;
    const taken = data.length <= room ? data : data.subarray(0, room);
    this.send(taken.slice(), taken.length);
    return taken.length;
  }

  read(size: number): Uint8Array | Failure {
    if (this.available === 0) {
      if (this.failure !== null) {
        const { failure } = this;
        this.failure = null;
        return failure;
      }
      return this.ended || size === 0 ? new Uint8Array(0) : wouldBlock;
    }
    const result = new Uint8Array(Math.min(size, this.available));
    let filled = 0;
    let number = -1;
    while (filled < result.length) {
      const piece = this.pieces[0];
      const part = piece.data.subarray(0, result.length - filled);
      result.set(part, filled);
      filled += part.length;
      number = piece.number;
      if (part.length < piece.data.length) piece.data = piece.data.subarray(part.length);
      else {
        this.pieces.shift();
        this.used -= piece.weight;
      }
    }
    this.available -= filled;
    this.recordReceived(number);
    this.onWritable();
    return result;
  }

  /** What could be read, left where it is. */
  peek(size: number): Uint8Array | Failure {
    if (this.available === 0) return this.ended ? new Uint8Array(0) : wouldBlock;
    const all = new Uint8Array(this.available);
    let at = 0;
    for (const { data } of this.pieces) {
      all.set(data.subarray(0, all.length - at), at);
      at += data.length;
      if (at >= all.length) break;
    }
    return all.subarray(0, size);
  }

  /** The writer is done. */
  close(): void {
    if (this.writerClosed) return;
    this.writerClosed = true;
    this.arrive(0, () => {
      this.ended = true;
      this.onReadable();
    });
  }

  /** Breaks the connection: the reader gets `failure` after what has arrived. */
  abort(failure: Failure | null): void {
    this.writerClosed = true;
    this.arrive(0, () => {
      this.failure = failure;
      this.aborted = true;
      this.ended = true;
      this.onReadable();
      this.onWritable();
    });
  }

  private writeWeighed(data: Uint8Array, weigh: (bytes: number) => number): number | Failure {
    let taken = 0;
    while (taken < data.length && this.used < this.options.capacity) {
      const part = data.slice(taken, taken + 32_768);
      this.send(part, weigh(part.length));
      taken += part.length;
    }
    return taken === 0 ? wouldBlock : taken;
  }

  private send(data: Uint8Array, weight: number): void {
    const { kernel } = this;
    const number = kernel.nextMessage();
    this.used += weight;
    if (kernel.current !== null) kernel.record('send', kernel.current, this.options.resource, number);
    this.arrive(data.length, () => {
      if (this.readerClosed) return;
      this.pieces.push({ data, weight, number });
      this.available += data.length;
      this.onReadable();
    });
  }

  /** Later writes never overtake earlier ones. */
  private arrive(bytes: number, action: () => void): void {
    const delay = this.options.delay?.(bytes) ?? 0;
    if (delay === 0 && this.lastArrival <= this.kernel.now) {
      action();
      return;
    }
    this.lastArrival = Math.max(this.lastArrival, this.kernel.now + delay);
    this.kernel.at(this.lastArrival, action);
  }

  private recordReceived(number: number): void {
    const { current } = this.kernel;
    if (current !== null) this.kernel.record('receive', current, this.options.resource, number);
  }
}
