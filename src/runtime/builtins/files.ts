import { newException } from '../errors';
import { R } from '../registers';
import type { World } from '../world';

/** The virtual file system of a world: whole files by absolute path, in memory. Nothing here touches the machine. */
export class VirtualFiles {
  private readonly contents = new Map<string, Uint8Array>();
  private readonly directories = new Set<string>(['/', '/home', '/home/user', '/tmp']);
  cwd = '/home/user';

  /** An absolute path without `.`, `..` and doubled slashes. */
  resolve(path: string): string {
    const parts: string[] = [];
    for (const part of (path.startsWith('/') ? path : `${this.cwd}/${path}`).split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return `/${parts.join('/')}`;
  }

  read(path: string): Uint8Array | undefined {
    return this.contents.get(this.resolve(path));
  }

  write(path: string, data: Uint8Array): void {
    this.contents.set(this.resolve(path), data);
  }

  remove(path: string): boolean {
    return this.contents.delete(this.resolve(path));
  }

  isFile(path: string): boolean {
    return this.contents.has(this.resolve(path));
  }

  isDirectory(path: string): boolean {
    return this.directories.has(this.resolve(path));
  }

  makeDirectory(path: string): void {
    this.directories.add(this.resolve(path));
  }

  removeDirectory(path: string): void {
    this.directories.delete(this.resolve(path));
  }

  /** Names directly inside a directory, in order. */
  list(path: string): string[] {
    const inside = this.resolve(path).replace(/\/?$/, '/');
    const names = new Set<string>();
    for (const full of [...this.contents.keys(), ...this.directories]) {
      if (full.startsWith(inside) && full.length > inside.length) names.add(full.slice(inside.length).split('/')[0]);
    }
    return [...names].sort();
  }

  parentExists(path: string): boolean {
    const full = this.resolve(path);
    return this.directories.has(full.slice(0, full.lastIndexOf('/')) || '/');
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
} as const;

/** OSError of a kind, with its number, text and the file's name. */
export function fileError(kind: keyof typeof numbers, filename: string) {
  const [errno, strerror] = numbers[kind];
  return newException(kind, [errno, strerror], { errno, strerror, filename });
}
