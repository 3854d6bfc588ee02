import { bytesOf } from '../data/bytes';
import { asText, limit, size } from '../data/convert';
import { decode, encode } from '../data/encodings';
import { iterate } from '../data/iterate';
import { defineIterator, PyIterator, type Step } from '../data/iterators';
import { typeError, valueError } from '../data/raise';
import { toRepr } from '../data/repr';
import { PyBytes, PyList } from '../data/sequenceObjects';
import { defineGetters, defineMethods } from '../define';
import { newException } from '../errors';
import { then } from '../frame';
import { None } from '../object';
import { DONE, R } from '../registers';
import { setEntry, typeName } from '../type';
import type { Value } from '../values';
import type { World } from '../world';
import { fileError, type VirtualFiles, virtualFiles } from './files';

/** `sys.stdout`, `sys.stderr`: what is written goes to the world at once and whole. */
export class PyOutputStream extends PyIterator {
  constructor(
    readonly stream: 1 | 2,
    readonly name: string,
  ) {
    super();
  }
  write(text: string): void {
    R.world.options.write(this.stream, text);
  }
  next(): Step {
    throw unsupportedOperation('not readable');
  }
}

/** `sys.stdin`: lines of a text that is there from the start. */
export class PyInputStream extends PyIterator {
  private at = 0;
  constructor(private readonly text: string) {
    super();
  }
  line(): string {
    const end = this.text.indexOf('\n', this.at);
    const line = end < 0 ? this.text.slice(this.at) : this.text.slice(this.at, end + 1);
    this.at += line.length;
    return line;
  }
  rest(): string {
    const rest = this.text.slice(this.at);
    this.at = this.text.length;
    return rest;
  }
  next(): Step {
    const line = this.line();
    return line === '' ? DONE : line;
  }
}

/** A file that `open` gave. Its content is held here and goes to the file system with every flush. */
export class PyFile extends PyIterator {
  closed = false;
  position = 0;
  constructor(
    readonly files: VirtualFiles,
    readonly path: string,
    readonly mode: string,
    readonly encoding: string,
    public data: Uint8Array,
    readonly isBinary: boolean,
    readonly readable: boolean,
    readonly writable: boolean,
    readonly appends: boolean,
  ) {
    super();
  }

  check(what: 'read' | 'write' | null): void {
    if (this.closed) throw valueError('I/O operation on closed file.');
    if (what === 'read' && !this.readable) throw unsupportedOperation(this.isBinary ? 'read' : 'not readable');
    if (what === 'write' && !this.writable) throw unsupportedOperation(this.isBinary ? 'write' : 'not writable');
  }

  readBytes(count: number): Uint8Array {
    const end = count < 0 ? this.data.length : Math.min(this.data.length, this.position + count);
    const part = this.data.slice(this.position, Math.max(end, this.position));
    this.position += part.length;
    return part;
  }

  writeBytes(added: Uint8Array): void {
    const at = this.appends ? this.data.length : this.position;
    const result = new Uint8Array(Math.max(this.data.length, at + added.length));
    result.set(this.data);
    result.set(added, at);
    this.data = result;
    this.position = at + added.length;
    this.files.write(this.path, result);
  }

  readLine(): Uint8Array {
    const end = this.data.indexOf(10, this.position);
    return this.readBytes(end < 0 ? -1 : end + 1 - this.position);
  }

  value(bytes: Uint8Array): Value {
    if (this.isBinary) return new PyBytes(bytes);
    return decode(bytes, this.encoding).replace(/\r\n?/g, '\n');
  }

  next(): Step {
    this.check('read');
    const line = this.readLine();
    return line.length === 0 ? DONE : this.value(line);
  }
}
class PyBinaryFile extends PyFile {}

/** `io.UnsupportedOperation` is an OSError and a ValueError; here the first. */
function unsupportedOperation(message: string) {
  return newException('OSError', [message]);
}

const outputType = defineIterator('TextIOWrapper', PyOutputStream);
const inputType = defineIterator('TextIOWrapper', PyInputStream);
const fileType = defineIterator('TextIOWrapper', PyFile);
const binaryFileType = defineIterator('BufferedReader', PyBinaryFile);
for (const type of [outputType, inputType, fileType, binaryFileType]) {
  type.module = '_io';
  setEntry(type, '__module__', '_io');
}

defineMethods(outputType, {
  'write(self, text, /)': (self: PyOutputStream, value: Value) => {
    const text = asText(value);
    if (text === undefined) throw typeError(`write() argument must be str, not ${typeName(value)}`);
    self.write(text);
    return [...text].length;
  },
  'writelines(self, lines, /)': (self: PyOutputStream, lines: Value) =>
    then(iterate(lines), (made) => {
      for (const line of made as unknown as Value[]) self.write(asText(line) ?? '');
      return None;
    }),
  'flush(self, /)': () => None,
  'close(self, /)': () => None,
  'isatty(self, /)': () => false,
  'fileno(self, /)': (self: PyOutputStream) => self.stream,
  'readable(self, /)': () => false,
  'writable(self, /)': () => true,
  'reconfigure(self, /, **kwargs)': () => None,
  '__repr__(self, /)': (self: PyOutputStream) => `<_io.TextIOWrapper name='${self.name}' mode='w' encoding='utf-8'>`,
});
defineGetters(outputType, {
  name: { get: (self: PyOutputStream) => self.name },
  encoding: { get: () => 'utf-8' },
  errors: { get: (self: PyOutputStream) => (self.stream === 1 ? 'strict' : 'backslashreplace') },
  mode: { get: () => 'w' },
  closed: { get: () => false },
  line_buffering: { get: () => false },
  buffer: { get: (self: PyOutputStream) => new PyOutputBuffer(self) },
});

/** `sys.stdout.buffer`: bytes, shown as UTF-8. */
class PyOutputBuffer extends PyIterator {
  constructor(readonly target: PyOutputStream) {
    super();
  }
  next(): Step {
    throw unsupportedOperation('read');
  }
}
defineMethods(defineIterator('BufferedWriter', PyOutputBuffer), {
  'write(self, buffer, /)': (self: PyOutputBuffer, value: Value) => {
    const data = bytesOf(value);
    if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
    self.target.write(decode(data, 'utf-8', 'replace'));
    return data.length;
  },
  'flush(self, /)': () => None,
});

defineMethods(inputType, {
  'read(self, size=-1, /)': (self: PyInputStream) => self.rest(),
  'readline(self, size=-1, /)': (self: PyInputStream) => self.line(),
  'readlines(self, hint=-1, /)': (self: PyInputStream) => {
    const lines: Value[] = [];
    for (let line = self.line(); line !== ''; line = self.line()) lines.push(line);
    return new PyList(lines);
  },
  'isatty(self, /)': () => false,
  'fileno(self, /)': () => 0,
  'close(self, /)': () => None,
  '__repr__(self, /)': () => "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>",
});
defineGetters(inputType, {
  name: { get: () => '<stdin>' },
  encoding: { get: () => 'utf-8' },
  closed: { get: () => false },
});

for (const type of [fileType, binaryFileType]) {
  defineMethods(type, {
    'read(self, size=-1, /)': (self: PyFile, count?: Value) => {
      self.check('read');
      if (count === undefined || count === None || self.isBinary) {
        return self.value(self.readBytes(count === undefined || count === None ? -1 : size(count)));
      }
      // Text is counted in characters.
      const rest = decode(self.data.slice(self.position), self.encoding);
      const part = size(count) < 0 ? rest : [...rest].slice(0, limit(count, 0, rest.length)).join('');
      self.position += encode(part, self.encoding).length;
      return part;
    },
    'readline(self, size=-1, /)': (self: PyFile) => {
      self.check('read');
      return self.value(self.readLine());
    },
    'readlines(self, hint=-1, /)': (self: PyFile) => {
      self.check('read');
      const lines: Value[] = [];
      for (let line = self.readLine(); line.length > 0; line = self.readLine()) lines.push(self.value(line));
      return new PyList(lines);
    },
    'write(self, text, /)': (self: PyFile, value: Value) => {
      self.check('write');
      const text = asText(value);
      if (self.isBinary) {
        const data = bytesOf(value);
        if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
        self.writeBytes(data);
        return data.length;
      }
      if (text === undefined) throw typeError(`write() argument must be str, not ${typeName(value)}`);
      self.writeBytes(encode(text, self.encoding));
      return [...text].length;
    },
    'writelines(self, lines, /)': (self: PyFile, lines: Value) =>
      then(iterate(lines), (made) => {
        self.check('write');
        for (const line of made as unknown as Value[]) {
          self.writeBytes(
            self.isBinary ? (bytesOf(line) as Uint8Array) : encode(asText(line) as string, self.encoding),
          );
        }
        return None;
      }),
    'seek(self, cookie, whence=0, /)': (self: PyFile, to: Value, whence?: Value) => {
      self.check(null);
      const from = whence === 2 ? self.data.length : whence === 1 ? self.position : 0;
      self.position = Math.max(0, from + size(to));
      return self.position;
    },
    'tell(self, /)': (self: PyFile) => {
      self.check(null);
      return self.position;
    },
    'truncate(self, pos=None, /)': (self: PyFile, to?: Value) => {
      self.check('write');
      const length = to === undefined || to === None ? self.position : size(to);
      const result = new Uint8Array(length);
      result.set(self.data.subarray(0, length));
      self.data = result;
      self.files.write(self.path, result);
      return length;
    },
    'flush(self, /)': () => None,
    'close(self, /)': (self: PyFile) => {
      self.closed = true;
      return None;
    },
    'readable(self, /)': (self: PyFile) => self.readable,
    'writable(self, /)': (self: PyFile) => self.writable,
    'seekable(self, /)': () => true,
    'isatty(self, /)': () => false,
    'fileno(self, /)': () => 3,
    '__enter__(self, /)': (self: PyFile) => {
      self.check(null);
      return self;
    },
    '__exit__(self, /, *args)': (self: PyFile) => {
      self.closed = true;
      return None;
    },
    '__repr__(self, /)': (self: PyFile) =>
      self.isBinary
        ? `<_io.BufferedReader name=${toRepr(self.path)}>`
        : `<_io.TextIOWrapper name=${toRepr(self.path)} mode='${self.mode}' encoding='${self.encoding}'>`,
  });
  defineGetters(type, {
    name: { get: (self: PyFile) => self.path },
    mode: { get: (self: PyFile) => self.mode },
    encoding: { get: (self: PyFile) => self.encoding },
    closed: { get: (self: PyFile) => self.closed },
  });
}

/** `open(file, mode, …)` on the virtual file system. */
export function openFile(path: string, mode: string, encoding: string): PyFile {
  const kind = mode.replace(/[bt+U]/g, '');
  if (!/^[rwxabt+]+$/.test(mode)) throw valueError(`invalid mode: ${toRepr(mode)}`);
  if (kind.length !== 1) throw valueError('must have exactly one of create/read/write/append mode');
  const isBinary = mode.includes('b');
  if (isBinary && mode.includes('t')) throw valueError("can't have text and binary mode at once");
  const files = virtualFiles();
  const known = files.read(path);
  if (files.isDirectory(path)) throw fileError('IsADirectoryError', path);
  if (kind === 'r' && known === undefined) throw fileError('FileNotFoundError', path);
  if (kind === 'x' && known !== undefined) throw fileError('FileExistsError', path);
  if (known === undefined && !files.parentExists(path)) throw fileError('FileNotFoundError', path);
  const data = kind === 'w' || known === undefined ? new Uint8Array(0) : known;
  if (kind !== 'r') files.write(path, data);
  const plus = mode.includes('+');
  const Layout = isBinary ? PyBinaryFile : PyFile;
  const file = new Layout(
    files,
    path,
    mode,
    encoding,
    data,
    isBinary,
    kind === 'r' || plus,
    kind !== 'r' || plus,
    kind === 'a',
  );
  if (kind === 'a') file.position = data.length;
  return file;
}

interface StandardStreams {
  stdin: PyInputStream;
  readonly stdout: PyOutputStream;
  readonly stderr: PyOutputStream;
}
const key = Symbol('streams');

/** The standard streams of a world; what `sys` has at first. */
export function standardStreams(world: World = R.world): StandardStreams {
  return world.slot(key, () => ({
    stdin: new PyInputStream(''),
    stdout: new PyOutputStream(1, '<stdout>'),
    stderr: new PyOutputStream(2, '<stderr>'),
  }));
}

/** What the program reads from standard input. */
export function setStandardInput(world: World, text: string): void {
  standardStreams(world).stdin = new PyInputStream(text);
}
