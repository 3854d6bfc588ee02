import { newException } from '../errors';
import { R } from '../registers';
import type { World } from '../world';

/** What a path of the virtual file system leads to. */
export interface FileNode {
  readonly ino: number;
  /** Permission bits. */
  mode: number;
  /** Nanoseconds since 1970. */
  modified: number;
  accessed: number;
}

/** A file's bytes, in a buffer that grows by doubling so that many short writes stay cheap. */
export class FileData implements FileNode {
  mode = 0o644;
  modified = 0;
  accessed = 0;
  length = 0;
  private buffer = new Uint8Array(64);

  constructor(readonly ino: number) {}

  /** The bytes between two places; a view that is valid until the next write. */
  slice(start: number, end: number): Uint8Array {
    return this.buffer.subarray(Math.min(start, this.length), Math.min(end, this.length));
  }

  indexOf(byte: number, from: number): number {
    const at = this.slice(from, this.length).indexOf(byte);
    return at < 0 ? -1 : from + at;
  }

  put(at: number, added: Uint8Array): void {
    const end = at + added.length;
    if (end > fileLimit) throw fileError('full', '');
    if (end > this.buffer.length) {
      const grown = new Uint8Array(Math.max(end, this.buffer.length * 2));
      grown.set(this.slice(0, this.length));
      this.buffer = grown;
    }
    if (at > this.length) this.buffer.fill(0, this.length, at);
    this.buffer.set(added, at);
    this.length = Math.max(this.length, end);
  }

  truncate(length: number): void {
    if (length > this.length) this.put(this.length, new Uint8Array(Math.min(length, fileLimit + 1) - this.length));
    this.length = length;
  }
}

/** The largest file, in bytes: memory is the host's. */
const fileLimit = 64 << 20;

class Directory implements FileNode {
  mode = 0o755;
  modified = 0;
  accessed = 0;
  readonly entries = new Map<string, FileData | Directory>();
  constructor(readonly ino: number) {}
}

type Entry = FileData | Directory;

/** The virtual file system of a world: files and directories in memory. Nothing here touches the machine. */
export class VirtualFiles {
  private inodes = 2;
  private readonly root = new Directory(1);
  cwd = '/home/user';
  /** The present time in nanoseconds since 1970; set by the room that has a clock. */
  clock: () => number = () => 0;

  constructor() {
    for (const path of ['/home', '/home/user', '/tmp']) this.makeDirectory(path);
  }

  /** An absolute path without `.`, `..` and doubled slashes. */
  resolve(path: string): string {
    const parts: string[] = [];
    for (const part of (path.startsWith('/') ? path : `${this.cwd}/${path}`).split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return `/${parts.join('/')}`;
  }

  /** What stands at a path, or undefined. */
  find(path: string): Entry | undefined {
    if (path === '') return undefined;
    let at: Entry = this.root;
    for (const part of this.resolve(path).split('/')) {
      if (part === '') continue;
      if (!(at instanceof Directory)) return undefined;
      const next = at.entries.get(part);
      if (next === undefined) return undefined;
      at = next;
    }
    return path.endsWith('/') && !(at instanceof Directory) ? undefined : at;
  }

  /** The same; OSError as the system would give it. */
  lookUp(path: string): Entry {
    const found = this.find(path);
    if (found !== undefined) return found;
    throw fileError(this.isBehindFile(path) ? 'NotADirectoryError' : 'FileNotFoundError', path);
  }

  private isBehindFile(path: string): boolean {
    const parts = this.resolve(path).split('/');
    for (let i = parts.length - (path.endsWith('/') ? 0 : 1); i > 1; i--) {
      const found = this.find(parts.slice(0, i).join('/'));
      if (found !== undefined) return found instanceof FileData;
    }
    return false;
  }

  /** The directory that a path's last part is in, and that part. */
  private place(path: string): { readonly parent: Directory; readonly name: string } {
    const full = this.resolve(path);
    const cut = full.lastIndexOf('/');
    const parent = path === '' ? undefined : this.find(full.slice(0, cut) || '/');
    if (parent instanceof Directory) return { parent, name: full.slice(cut + 1) };
    throw fileError(parent !== undefined || this.isBehindFile(path) ? 'NotADirectoryError' : 'FileNotFoundError', path);
  }

  private add(path: string, make: (ino: number) => Entry): Entry {
    const { parent, name } = this.place(path);
    const made = make(++this.inodes);
    made.modified = this.clock();
    made.accessed = made.modified;
    parent.entries.set(name, made);
    parent.modified = made.modified;
    return made;
  }

  /** A new empty file in place of what was there. */
  create(path: string): FileData {
    return this.add(path, (ino) => new FileData(ino)) as FileData;
  }

  makeDirectory(path: string, mode = 0o755): void {
    if (this.find(path) !== undefined) throw fileError('FileExistsError', path);
    this.add(path, (ino) => new Directory(ino)).mode = mode;
  }

  removeFile(path: string): void {
    if (this.lookUp(path) instanceof Directory) throw fileError('IsADirectoryError', path);
    this.drop(path);
  }

  removeDirectory(path: string): void {
    const found = this.lookUp(path);
    if (!(found instanceof Directory)) throw fileError('NotADirectoryError', path);
    if (found.entries.size > 0) throw fileError('notEmpty', path);
    this.drop(path);
  }

  private drop(path: string): void {
    const { parent, name } = this.place(path);
    parent.entries.delete(name);
    parent.modified = this.clock();
  }

  rename(from: string, to: string): void {
    const moved = this.find(from);
    if (moved === undefined) throw fileError('FileNotFoundError', from, to);
    const { parent, name } = this.place(to);
    const old = parent.entries.get(name);
    if (old === moved) return;
    if (moved instanceof Directory) {
      if (`${this.resolve(to)}/`.startsWith(`${this.resolve(from)}/`)) throw fileError('invalid', from, to);
      if (old instanceof FileData) throw fileError('NotADirectoryError', from, to);
      if (old instanceof Directory && old.entries.size > 0) throw fileError('notEmpty', from, to);
    } else if (old instanceof Directory) throw fileError('IsADirectoryError', from, to);
    this.drop(from);
    parent.entries.set(name, moved);
  }

  /** Names directly inside a directory, in the order in which they were made. */
  list(path: string): string[] {
    const found = this.lookUp(path);
    if (!(found instanceof Directory)) throw fileError('NotADirectoryError', path);
    return [...found.entries.keys()];
  }

  isFile(path: string): boolean {
    return this.find(path) instanceof FileData;
  }

  isDirectory(path: string): boolean {
    return this.find(path) instanceof Directory;
  }
}

const key = Symbol('files');

/** The file system of the world that is running. */
export function virtualFiles(world: World = R.world): VirtualFiles {
  return world.slot(key, () => new VirtualFiles());
}

const numbers = {
  FileNotFoundError: [2, 'No such file or directory'],
  FileExistsError: [17, 'File exists'],
  NotADirectoryError: [20, 'Not a directory'],
  IsADirectoryError: [21, 'Is a directory'],
  PermissionError: [13, 'Permission denied'],
  badDescriptor: [9, 'Bad file descriptor'],
  invalid: [22, 'Invalid argument'],
  full: [28, 'No space left on device'],
  notEmpty: [39, 'Directory not empty'],
} as const;

/** OSError of a kind, with its number, text and the files' names. */
export function fileError(kind: keyof typeof numbers, filename: string, filename2?: string) {
  const [errno, strerror] = numbers[kind];
  const type = kind.endsWith('Error') ? kind : 'OSError';
  const fields = { errno, strerror, filename, ...(filename2 === undefined ? {} : { filename2 }) };
  return newException(
    type,
    [errno, strerror],
    filename === '' && kind !== 'FileNotFoundError' ? { errno, strerror } : fields,
  );
}
