import {
  asInt,
  asText,
  bytesOf,
  defineFunctions,
  defineMethods,
  defineType,
  descriptors,
  FileData,
  type FileNode,
  fileError,
  late,
  None,
  now,
  OpenFile,
  openPath,
  type PyBuiltinFunction,
  PyBytes,
  PyDict,
  PyFloat,
  PyObject,
  PyTuple,
  type PyType,
  pathText,
  standardStreams,
  then,
  tupleType,
  typeError,
  typeName,
  type Value,
  virtualFiles,
} from '../../runtime';
import { randomBytes } from '../entropy';
import { wallClock } from '../time';
import { environment } from './environment';

/** The part of `posix` (what `os` is made of) that is about files: all of it on the virtual file system. */

const textOf = (path: Value, name: string) => {
  const text = pathText(path);
  if (text === undefined) {
    throw typeError(`${name}: path should be string, bytes or os.PathLike, not ${typeName(path)}`);
  }
  return text;
};

const files = () => {
  const system = virtualFiles();
  system.clock = wallClock;
  return system;
};

// -- results with names

function namedTuple(name: string, fields: readonly string[], hidden: Record<string, (self: PyTuple) => Value> = {}) {
  const getters = Object.fromEntries(fields.map((field, i) => [field, (self: PyTuple) => self.items[i]]));
  return defineType({
    name,
    module: 'os',
    layout: class extends PyTuple {},
    base: tupleType,
    isBase: false,
    new: { [`${name}(iterable, /)`]: (cls: PyType, items: PyTuple) => new cls.Ctor([...items.items]) },
    methods: {
      '__repr__(self, /)': (self: PyTuple) => {
        const shown = fields.map((field, i) => `${field}=${now(() => late.repr(self.items[i]))}`);
        return `os.${name}(${shown.join(', ')})`;
      },
    },
    getters: Object.fromEntries(
      Object.entries({ ...getters, ...hidden }).map(([field, get]) => [field, { get, member: true }]),
    ),
  });
}

class PyStat extends PyTuple {
  node: FileNode | null = null;
}

const statFields = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split(' ');
const time = (ns: number) => new PyFloat(ns / 1e9);
const whole = (ns: number): Value => (Number.isSafeInteger(ns) ? ns : BigInt(ns));

const statType = namedTuple('stat_result', statFields, {
  st_atime: (self) => time((self as PyStat).node?.accessed ?? 0),
  st_mtime: (self) => time((self as PyStat).node?.modified ?? 0),
  st_ctime: (self) => time((self as PyStat).node?.modified ?? 0),
  st_atime_ns: (self) => whole((self as PyStat).node?.accessed ?? 0),
  st_mtime_ns: (self) => whole((self as PyStat).node?.modified ?? 0),
  st_ctime_ns: (self) => whole((self as PyStat).node?.modified ?? 0),
  st_blksize: () => 4096,
  st_blocks: () => 8,
});
const terminalSizeType = namedTuple('terminal_size', ['columns', 'lines']);

function statOf(node: FileNode): Value {
  const isFile = node instanceof FileData;
  const seconds = [node.accessed, node.modified, node.modified].map((ns) => Math.floor(ns / 1e9));
  const size = isFile ? node.length : 4096;
  const kind = isFile ? 0o100000 : 0o040000;
  const links = isFile ? 1 : 2;
  const result = new (class extends PyStat {})([kind | node.mode, node.ino, 1, links, 1000, 1000, size, ...seconds]);
  Object.setPrototypeOf(result, statType.proto);
  result.node = node;
  return result;
}

// -- directories

class PyDirEntry extends PyObject {
  constructor(
    readonly folder: string,
    readonly name: string,
    readonly node: FileNode,
  ) {
    super();
  }
  get path(): string {
    return this.folder === ''
      ? this.name
      : this.folder.endsWith('/')
        ? this.folder + this.name
        : `${this.folder}/${this.name}`;
  }
}
const entryType = defineType({
  name: 'DirEntry',
  module: 'posix',
  layout: PyDirEntry,
  isBase: false,
  getters: {
    name: { get: (self: PyDirEntry) => self.name, member: true },
    path: { get: (self: PyDirEntry) => self.path, member: true },
  },
});
defineMethods(entryType, {
  'is_file(self, *, follow_symlinks=True)': (self: PyDirEntry) => self.node instanceof FileData,
  'is_dir(self, *, follow_symlinks=True)': (self: PyDirEntry) => !(self.node instanceof FileData),
  'is_symlink(self)': () => false,
  'is_junction(self)': () => false,
  'inode(self)': (self: PyDirEntry) => self.node.ino,
  'stat(self, *, follow_symlinks=True)': (self: PyDirEntry) => statOf(self.node),
  '__fspath__(self)': (self: PyDirEntry) => self.path,
  '__repr__(self)': (self: PyDirEntry) => `<DirEntry ${now(() => late.repr(self.name))}>`,
});

function entries(path: Value | undefined): Value {
  const isDefault = path === undefined || path === None;
  const text = isDefault ? '.' : textOf(path, 'scandir');
  const system = files();
  const make = (name: string) =>
    new PyDirEntry(isDefault ? '.' : text, name, system.lookUp(`${text === '' ? '.' : text}/${name}`));
  return late.list(system.list(text).map(make));
}

// -- open files

const readOnly = 0;
const writeOnly = 1;
const readWrite = 2;
const flags = { O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024 };

function open(path: Value, flagsValue: Value): Value {
  const given = Number(asInt(flagsValue) ?? 0);
  const text = textOf(path, 'open');
  const way = given & 3;
  const exists = files().find(text) !== undefined;
  if (exists && given & flags.O_CREAT && given & flags.O_EXCL) throw fileError('FileExistsError', text);
  if (!exists && !(given & flags.O_CREAT)) files().lookUp(text);
  if (way !== readOnly && files().isDirectory(text)) throw fileError('IsADirectoryError', text);
  const opened = openPath(text, exists ? 'r' : 'w', true);
  if (given & flags.O_TRUNC) opened.data.truncate(0);
  const reads = way === readOnly || way === readWrite;
  const writes = way === writeOnly || way === readWrite;
  return descriptors().add(new OpenFile(files(), opened.data, reads, writes, (given & flags.O_APPEND) !== 0));
}

const standard = [1, 2];

function write(number: Value, value: Value): unknown {
  const data = bytesOf(value);
  if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
  const at = Number(number);
  if (standard.includes(at) && descriptors().find(at) === undefined) {
    const streams = standardStreams();
    (at === 1 ? streams.stdout : streams.stderr).write(new TextDecoder().decode(data));
    return data.length;
  }
  return descriptors().get(at).write(data.slice());
}

function read(number: Value, count: Value): unknown {
  const at = Number(number);
  if (at === 0 && descriptors().find(0) === undefined) {
    return new PyBytes(new TextEncoder().encode(standardStreams().stdin.line()));
  }
  const result = descriptors().get(at).read(Number(count));
  return result instanceof Uint8Array
    ? new PyBytes(result)
    : then(result, (data) => (data instanceof Uint8Array ? new PyBytes(data as never) : data));
}

function seek(number: Value, to: Value, whence: Value): Value {
  const file = descriptors().get(Number(number));
  if (!(file instanceof OpenFile)) throw fileError('invalid', '');
  const from = whence === 1 ? file.position : whence === 2 ? file.data.length : 0;
  file.position = Math.max(0, from + Number(to));
  return file.position;
}

function nodeOf(path: Value, name: string): FileNode {
  if (typeof path === 'number') {
    const file = descriptors().get(path);
    if (file instanceof OpenFile) return file.data;
    throw fileError('badDescriptor', '');
  }
  const text = pathText(path);
  if (text === undefined) {
    throw typeError(`${name}: path should be string, bytes, os.PathLike or integer, not ${typeName(path)}`);
  }
  return files().lookUp(text);
}

function setTimes(path: Value, times?: Value, ns?: Value): Value {
  const node = nodeOf(path, 'utime');
  const pair = (value: Value | undefined) => (value instanceof PyTuple ? value.items : undefined);
  const [accessed, modified] = pair(ns)?.map(Number) ??
    pair(times)?.map((item) => seconds(item) * 1e9) ?? [wallClock(), wallClock()];
  node.accessed = accessed;
  node.modified = modified;
  return None;
}
const seconds = (value: Value) => (value instanceof PyFloat ? value.value : Number(value));

function list(path?: Value): Value {
  const isDefault = path === undefined || path === None;
  const names = files().list(isDefault ? '.' : textOf(path, 'listdir'));
  const isBytes = !isDefault && asText(path) === undefined && bytesOf(path as Value) !== undefined;
  return late.list(isBytes ? names.map((name) => new PyBytes(new TextEncoder().encode(name))) : names);
}

function environmentDict(): Value {
  const dict = new PyDict();
  for (const [name, value] of environment()) dict.set(name, value);
  return dict;
}

const functions = () =>
  defineFunctions('posix', {
    'getcwd()': () => files().cwd,
    'getcwdb()': () => new PyBytes(new TextEncoder().encode(files().cwd)),
    'chdir(path)': (path: Value) => {
      const text = textOf(path, 'chdir');
      const system = files();
      system.list(text);
      system.cwd = system.resolve(text);
      return None;
    },
    'listdir(path=None)': list,
    '_entries(path=None)': entries,
    'mkdir(path, mode=0o777, *, dir_fd=None)': (path: Value, mode?: Value) => {
      files().makeDirectory(textOf(path, 'mkdir'), mode === undefined ? 0o755 : Number(mode) & 0o7755);
      return None;
    },
    'rmdir(path, *, dir_fd=None)': (path: Value) => {
      files().removeDirectory(textOf(path, 'rmdir'));
      return None;
    },
    'remove(path, *, dir_fd=None)': (path: Value) => {
      files().removeFile(textOf(path, 'remove'));
      return None;
    },
    'unlink(path, *, dir_fd=None)': (path: Value) => {
      files().removeFile(textOf(path, 'unlink'));
      return None;
    },
    'rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)': (from: Value, to: Value) => {
      files().rename(textOf(from, 'rename'), textOf(to, 'rename'));
      return None;
    },
    'replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)': (from: Value, to: Value) => {
      files().rename(textOf(from, 'replace'), textOf(to, 'replace'));
      return None;
    },
    'stat(path, *, dir_fd=None, follow_symlinks=True)': (path: Value) => statOf(nodeOf(path, 'stat')),
    'lstat(path, *, dir_fd=None)': (path: Value) => statOf(nodeOf(path, 'lstat')),
    'fstat(fd)': (number: Value) => statOf(nodeOf(Number(number), 'fstat')),
    'access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)': (path: Value, mode: Value) => {
      const found = files().find(textOf(path, 'access'));
      if (found === undefined) return false;
      return ((found.mode >> 6) & Number(mode)) === Number(mode);
    },
    'chmod(path, mode, *, dir_fd=None, follow_symlinks=True)': (path: Value, mode: Value) => {
      nodeOf(path, 'chmod').mode = Number(mode) & 0o7777;
      return None;
    },
    'utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)': setTimes,
    'umask(mask, /)': () => 0o022,
    'open(path, flags, mode=0o777, *, dir_fd=None)': open,
    'read(fd, length, /)': read,
    'write(fd, data, /)': write,
    'close(fd)': (number: Value) => {
      descriptors().close(Number(number));
      return None;
    },
    'lseek(fd, position, how, /)': seek,
    'ftruncate(fd, length, /)': (number: Value, length: Value) => {
      const file = descriptors().get(Number(number));
      if (file instanceof OpenFile) file.data.truncate(Number(length));
      return None;
    },
    'fsync(fd)': () => None,
    'isatty(fd, /)': () => false,
    'putenv(name, value, /)': (name: Value, value: Value) => {
      environment().set(asText(name) ?? '', asText(value) ?? '');
      return None;
    },
    'unsetenv(name, /)': (name: Value) => {
      environment().delete(asText(name) ?? '');
      return None;
    },
    'urandom(size, /)': (count: Value) => new PyBytes(randomBytes(Number(count))),
    'getuid()': () => 1000,
    'geteuid()': () => 1000,
    'getgid()': () => 1000,
    'getegid()': () => 1000,
    'getloadavg()': () => new PyTuple([new PyFloat(0), new PyFloat(0), new PyFloat(0)]),
    'get_terminal_size(fd=1, /)': () => {
      throw fileError('invalid', '');
    },
    'strerror(code, /)': (code: Value) => errorTexts[Number(code)] ?? `Unknown error ${Number(code)}`,
  });

/** What the system says of its errors, by number. */
export const errorTexts: Readonly<Record<number, string>> = {
  0: 'Success',
  1: 'Operation not permitted',
  2: 'No such file or directory',
  3: 'No such process',
  4: 'Interrupted system call',
  5: 'Input/output error',
  9: 'Bad file descriptor',
  10: 'No child processes',
  11: 'Resource temporarily unavailable',
  12: 'Cannot allocate memory',
  13: 'Permission denied',
  14: 'Bad address',
  16: 'Device or resource busy',
  17: 'File exists',
  18: 'Invalid cross-device link',
  20: 'Not a directory',
  21: 'Is a directory',
  22: 'Invalid argument',
  23: 'Too many open files in system',
  24: 'Too many open files',
  25: 'Inappropriate ioctl for device',
  27: 'File too large',
  28: 'No space left on device',
  29: 'Illegal seek',
  30: 'Read-only file system',
  32: 'Broken pipe',
  33: 'Numerical argument out of domain',
  34: 'Numerical result out of range',
  35: 'Resource deadlock avoided',
  36: 'File name too long',
  38: 'Function not implemented',
  39: 'Directory not empty',
  40: 'Too many levels of symbolic links',
  88: 'Socket operation on non-socket',
  95: 'Operation not supported',
  98: 'Address already in use',
  99: 'Cannot assign requested address',
  103: 'Software caused connection abort',
  104: 'Connection reset by peer',
  106: 'Transport endpoint is already connected',
  107: 'Transport endpoint is not connected',
  110: 'Connection timed out',
  111: 'Connection refused',
  113: 'No route to host',
  114: 'Operation already in progress',
  115: 'Operation now in progress',
};

/** The functions, types and numbers of `posix` that are about files. */
export function fileItems(): Iterable<PyBuiltinFunction | PyType | readonly [string, Value]> {
  files();
  return [
    ...Object.values(functions()),
    entryType,
    statType,
    terminalSizeType,
    ...Object.entries(flags),
    ...Object.entries({ F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, O_NONBLOCK: 2048, O_CLOEXEC: 524288 }),
    ['_environment', environmentDict()],
  ];
}
