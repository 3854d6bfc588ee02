import { Description, Failure, Ready, StandardStream } from '../kernel';
import { type Descriptor, DescriptorTable, type M, R } from '../runtime';
import { carryOut, install, systemCall } from './descriptors';
import { systemError } from './errno';
import { session } from './session';

/** An open file of the virtual file system among the descriptors of the kernel. */
class FileDescription extends Description {
  constructor(readonly file: Descriptor) {
    super();
  }

  readiness(): number {
    return Ready.in | Ready.out;
  }

  protected released(): void {
    this.file.close();
  }
}

/** A pipe or socket as the runtime's files see it: reading and writing wait. */
class WaitingDescriptor implements Descriptor {
  constructor(
    private readonly description: Description,
    private readonly number: number,
  ) {}

  read(count: number): M {
    if (count < 0) throw systemError('EINVAL');
    const { description } = this;
    const operation = () => description.read(Math.min(count, 1 << 27));
    // The runtime makes `bytes` of it.
    return systemCall(() => carryOut(description, operation, (data) => data as unknown as M, this.options));
  }

  /** Writes everything if the file blocks, as Linux does for pipes; else what fits. */
  write(data: Uint8Array): M {
    const { description } = this;
    let written = 0;
    const operation = (): number | Failure => {
      while (written < data.length) {
        const taken = description.write(data.subarray(written));
        if (taken instanceof Failure) return written > 0 && description.nonBlocking ? written : taken;
        written += taken;
      }
      return written;
    };
    return systemCall(() => carryOut(description, operation, (count) => count, this.options));
  }

  close(): void {
    session().process.descriptors.close(this.number);
  }

  private get options() {
    return this.description.nonBlocking ? { timeout: 0, expired: new Failure('EAGAIN') } : {};
  }
}

/** The descriptors of a process as the runtime asks for them: those of the kernel, in which files have numbers too. */
class KernelTable extends DescriptorTable {
  override add(descriptor: Descriptor): number {
    return install(new FileDescription(descriptor));
  }

  override set(number: number, descriptor: Descriptor): void {
    const { descriptors } = session().process;
    const made = descriptors.install(new FileDescription(descriptor));
    if (made instanceof Failure || made === number) return;
    descriptors.duplicateTo(made, number);
    descriptors.close(made);
  }

  override find(number: number): Descriptor | undefined {
    const found = session().process.descriptors.get(number);
    if (found === undefined || found instanceof StandardStream) return undefined;
    return found instanceof FileDescription ? found.file : new WaitingDescriptor(found, number);
  }

  override get(number: number): Descriptor {
    const found = this.find(number);
    if (found === undefined) throw systemError('EBADF');
    return found;
  }

  override close(number: number): void {
    const failure = session().process.descriptors.close(number);
    if (failure !== undefined) throw systemError(failure.code);
  }
}

/** Makes files of the runtime and descriptors of the kernel share their numbers. */
export function shareDescriptors(): void {
  R.world.slots.set(DescriptorTable, new KernelTable());
}
