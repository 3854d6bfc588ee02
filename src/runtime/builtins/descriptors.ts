import { R } from '../registers';
import type { M } from '../values';
import type { World } from '../world';
import { type FileData, fileError, type VirtualFiles } from './files';

/** What a number of an open file stands for: a file here, a pipe or a socket elsewhere. `S` where it has to wait. */
export interface Descriptor {
  /** Up to `count` bytes; none at the end. */
  read(count: number): Uint8Array | M;
  /** The number of bytes that were taken. */
  write(data: Uint8Array): number | M;
  close(): void;
}

/** The open files of a process by number; 0 to 2 are its standard streams. */
export class DescriptorTable {
  private readonly open = new Map<number, Descriptor>();

  /** Gives a descriptor the lowest free number. */
  add(descriptor: Descriptor): number {
    let number = 3;
    while (this.open.has(number)) number++;
    this.open.set(number, descriptor);
    return number;
  }

  set(number: number, descriptor: Descriptor): void {
    this.open.set(number, descriptor);
  }

  find(number: number): Descriptor | undefined {
    return this.open.get(number);
  }

  /** OSError 9 if there is none of that number. */
  get(number: number): Descriptor {
    const found = this.open.get(number);
    if (found === undefined) throw fileError('badDescriptor', '');
    return found;
  }

  close(number: number): void {
    const found = this.get(number);
    this.open.delete(number);
    found.close();
  }
}

/** The open files of the process that is running. */
export function descriptors(world: World = R.world): DescriptorTable {
  return world.slot(DescriptorTable, () => new DescriptorTable());
}

/** An open file of the virtual file system: its bytes, and where reading and writing go on. */
export class OpenFile implements Descriptor {
  position = 0;
  constructor(
    readonly files: VirtualFiles,
    readonly data: FileData,
    readonly readable: boolean,
    readonly writable: boolean,
    readonly appends: boolean,
  ) {}

  read(count: number): Uint8Array {
    if (!this.readable) throw fileError('badDescriptor', '');
    const end = count < 0 ? this.data.length : this.position + count;
    const part = this.data.slice(this.position, end).slice();
    this.position += part.length;
    return part;
  }

  write(added: Uint8Array): number {
    if (!this.writable) throw fileError('badDescriptor', '');
    if (this.appends) this.position = this.data.length;
    this.data.put(this.position, added);
    this.position += added.length;
    this.data.modified = this.files.clock();
    return added.length;
  }

  close(): void {}
}
