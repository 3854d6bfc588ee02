import { type Description, Failure } from './description';

/** Descriptors that a process may have open: `ulimit -n`. */
const mostDescriptors = 1024;

/** The descriptors of one process. */
export class Descriptors {
  private readonly open = new Map<number, Description>();
  private lowest = 0;

  /** Gives a description the lowest free number. */
  install(description: Description, from = 0): number | Failure {
    let fd = Math.max(from, this.lowest);
    while (this.open.has(fd)) fd++;
    if (fd >= mostDescriptors) return new Failure('EMFILE');
    if (from <= this.lowest) this.lowest = fd + 1;
    this.open.set(fd, description.retain());
    return fd;
  }

  get(fd: number): Description | undefined {
    return this.open.get(fd);
  }

  close(fd: number): Failure | undefined {
    const description = this.open.get(fd);
    if (description === undefined) return new Failure('EBADF');
    this.open.delete(fd);
    if (fd < this.lowest) this.lowest = fd;
    description.release();
    return undefined;
  }

  /** Makes `target` refer to what `fd` does. */
  duplicateTo(fd: number, target: number): Failure | undefined {
    const description = this.open.get(fd);
    if (description === undefined || target < 0 || target >= mostDescriptors) return new Failure('EBADF');
    if (fd === target) return undefined;
    description.retain();
    this.open.get(target)?.release();
    this.open.set(target, description);
    return undefined;
  }

  /** The same descriptors for a forked process. */
  copy(): Descriptors {
    const copy = new Descriptors();
    for (const [fd, description] of this.open) copy.open.set(fd, description.retain());
    copy.lowest = this.lowest;
    return copy;
  }

  closeAll(): void {
    for (const fd of [...this.open.keys()]) this.close(fd);
  }

  numbers(): number[] {
    return [...this.open.keys()].sort((a, b) => a - b);
  }
}
