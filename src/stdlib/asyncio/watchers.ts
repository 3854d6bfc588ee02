import { type Description, Ready } from '../../kernel';
import type { PyHandle } from './handle';

interface Watched {
  readonly description: Description;
  reader: PyHandle | null;
  writer: PyHandle | null;
  readonly stop: () => void;
}

const canRead = Ready.in | Ready.hup | Ready.err;
const canWrite = Ready.out | Ready.err;

/** The open files that a loop waits for, by descriptor: `add_reader`, `add_writer`. */
export class Watchers {
  private readonly files = new Map<number, Watched>();

  /** `changed`: called whenever a file may have become ready. */
  constructor(private readonly changed: () => void) {}

  get size(): number {
    return this.files.size;
  }

  /** True if only somebody outside the simulation could make any of them ready. */
  get awaitOutside(): boolean {
    return this.size > 0 && [...this.files.values()].every(({ description }) => description.awaitsOutside);
  }

  set(fd: number, description: Description, side: 'reader' | 'writer', handle: PyHandle): void {
    let file = this.files.get(fd);
    if (file !== undefined && file.description !== description) {
      this.forget(fd);
      file = undefined;
    }
    if (file === undefined) {
      file = { description, reader: null, writer: null, stop: description.watch(this.changed) };
      this.files.set(fd, file);
    }
    file[side]?.cancel();
    file[side] = handle;
  }

  /** True if there was such a handle. */
  remove(fd: number, side: 'reader' | 'writer'): boolean {
    const file = this.files.get(fd);
    const handle = file?.[side];
    if (file === undefined || !handle) return false;
    handle.cancel();
    file[side] = null;
    if (file.reader === null && file.writer === null) this.forget(fd);
    return true;
  }

  private forget(fd: number): void {
    this.files.get(fd)?.stop();
    this.files.delete(fd);
  }

  clear(): void {
    for (const fd of [...this.files.keys()]) this.forget(fd);
  }

  /** The handles of what is ready now. */
  ready(): PyHandle[] {
    const found: PyHandle[] = [];
    for (const { description, reader, writer } of this.files.values()) {
      const events = description.readiness();
      if (reader !== null && (events & canRead) !== 0) found.push(reader);
      if (writer !== null && (events & canWrite) !== 0) found.push(writer);
    }
    return found;
  }
}
