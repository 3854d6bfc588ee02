import { bytesOf } from '../data/bytes';
import { asText, size } from '../data/convert';
import { charge, costs } from '../data/costs';
import { decode, encode } from '../data/encodings';
import { iterate } from '../data/iterate';
import { defineIterator, PyIterator, type Step } from '../data/iterators';
import { typeError, valueError } from '../data/raise';
import { toRepr } from '../data/repr';
import { PyBytes, PyList } from '../data/sequenceObjects';
import { defineGetters, defineMethods } from '../define';
import { then } from '../frame';
import { None } from '../object';
import { DONE } from '../registers';
import { argumentType, setEntry, typeName } from '../type';
import type { Value } from '../values';
import { descriptors, type OpenFile } from './descriptors';
import { unsupportedOperation } from './unsupportedOperation';

/** How a file's bytes are seen. */
export interface FileOptions {
  /** What the file was opened by: a path or a number. */
  readonly name: Value;
  readonly mode: string;
  readonly encoding: string;
  /** The encoding as it was given. */
  readonly shownEncoding: string;
  readonly errors: string;
  /** `newline` of `open`; null where all line ends are read as `\n`. */
  readonly newline: string | null;
}

/** A file that `open` gave. */
export class PyFile extends PyIterator {
  closed = false;
  readonly number: number;
  constructor(
    readonly open: OpenFile,
    readonly options: FileOptions,
    number?: number,
  ) {
    super();
    this.number = number ?? descriptors().add(open);
  }

  get isBinary(): boolean {
    return false;
  }

  check(what: 'read' | 'write' | null): void {
    if (this.closed)
      throw valueError(this.isBinary ? `${closedVerb[what ?? 'null']} closed file` : 'I/O operation on closed file.');
    if (what === 'read' && !this.open.readable) throw unsupportedOperation(this.isBinary ? 'read' : 'not readable');
    if (what === 'write' && !this.open.writable) throw unsupportedOperation(this.isBinary ? 'write' : 'not writable');
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    if (descriptors().find(this.number) === this.open) descriptors().close(this.number);
  }

  /** Up to `count` bytes or characters; all if it is negative. */
  read(count: number): Value {
    const { open } = this;
    if (count < 0) return this.text(open.read(-1), true);
    let bytes = count;
    // A character may take several bytes: as many are read as make up `count` characters.
    for (const start = open.position; ; bytes = Math.min(bytes * 2, open.data.length - start)) {
      open.position = start;
      const text = this.text(open.read(bytes + 4), open.position >= open.data.length);
      if ([...text].length < count && open.position < open.data.length) continue;
      const part = [...text].slice(0, count).join('');
      open.position = start + this.sizeOf(open.data.slice(start, open.position), part);
      return part;
    }
  }

  /** How many of the bytes make up the text that was read from them. */
  private sizeOf(data: Uint8Array, text: string): number {
    let length = encode(text, this.options.encoding, this.options.errors).length;
    if (this.options.newline === null && data.includes(13)) {
      // Each `\r\n` that became `\n` takes a byte more.
      length = 0;
      for (const point of text) {
        if (point === '\n' && data[length] === 13 && data[length + 1] === 10) length += 2;
        else length += encode(point, this.options.encoding, this.options.errors).length;
      }
    }
    return length;
  }

  private text(data: Uint8Array, isEnd: boolean): string {
    const { encoding, errors, newline } = this.options;
    let end = data.length;
    if (!isEnd && encoding === 'utf-8') while (end > 0 && data.length - end < 3 && isInside(data, end)) end--;
    this.open.position -= data.length - end;
    const text = decode(data.subarray(0, end), encoding, errors);
    return newline === null ? text.replace(/\r\n?/g, '\n') : text;
  }

  readLine(most: number): Value {
    const { open } = this;
    const { newline, encoding } = this.options;
    if (encoding.startsWith('utf-16') || encoding.startsWith('utf-32')) {
      const start = open.position;
      const rest = this.text(open.read(-1), true);
      const line = rest.slice(0, rest.indexOf('\n') + 1 || undefined);
      open.position = start + encode(line, encoding).length - (start > 0 && /^utf-(16|32)$/.test(encoding) ? 2 : 0);
      return line;
    }
    const start = open.position;
    let end: number;
    if (newline === '\n') end = open.data.indexOf(10, start) + 1;
    else if (newline === '\r') end = open.data.indexOf(13, start) + 1;
    else if (newline === '\r\n') {
      end = open.data.indexOf(10, start) + 1;
      while (end > 1 && open.data.slice(end - 2, end)[0] !== 13) end = open.data.indexOf(10, end) + 1;
    } else end = anyLineEnd(open, start);
    let line = this.text(open.read(end > 0 ? end - start : -1), true);
    if (most >= 0 && [...line].length > most) {
      line = [...line].slice(0, most).join('');
      open.position = start + this.sizeOf(open.data.slice(start, open.data.length), line);
    }
    return line;
  }

  write(value: Value): Value {
    const text = asText(value);
    if (text === undefined) throw typeError(`write() argument must be str, not ${argumentType(value)}`);
    const { newline, encoding, errors } = this.options;
    const shown = newline === '\r\n' || newline === '\r' ? text.replaceAll('\n', newline) : text;
    this.open.write(encode(shown, encoding, errors));
    return [...text].length;
  }

  next(): Step {
    this.check('read');
    const line = this.readLine(-1);
    charge(1, costs.repr);
    return isEmpty(line) ? DONE : line;
  }
}

const closedVerb = { read: 'read of', write: 'write to', null: 'I/O operation on' };

const isInside = (data: Uint8Array, end: number) => {
  const first = data[end - 1];
  if (first < 0x80) return false;
  return first < 0xc0 || end === data.length || !isComplete(data, end - 1);
};
const isComplete = (data: Uint8Array, at: number) =>
  data.length - at >= (data[at] >= 0xf0 ? 4 : data[at] >= 0xe0 ? 3 : data[at] >= 0xc0 ? 2 : 1);

function anyLineEnd(open: OpenFile, start: number): number {
  const line = open.data.indexOf(10, start);
  const carriage = open.data.indexOf(13, start);
  if (carriage < 0 || (line >= 0 && line < carriage)) return line + 1;
  return line === carriage + 1 ? line + 1 : carriage + 1;
}

function isEmpty(value: Value): boolean {
  return value === '' || (value instanceof PyBytes && value.data.length === 0);
}

/** A file of bytes. */
export class PyBinaryFile extends PyFile {
  override get isBinary(): boolean {
    return true;
  }
  override read(count: number): Value {
    return new PyBytes(this.open.read(count));
  }
  override readLine(most: number): Value {
    const end = this.open.data.indexOf(10, this.open.position);
    const length = end < 0 ? -1 : end + 1 - this.open.position;
    return this.read(most < 0 ? length : length < 0 ? most : Math.min(most, length));
  }
  override write(value: Value): Value {
    const data = bytesOf(value);
    if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
    return this.open.write(data);
  }
}
class PyBufferedReader extends PyBinaryFile {}
class PyBufferedWriter extends PyBinaryFile {}
class PyBufferedRandom extends PyBinaryFile {}
class PyFileIO extends PyBinaryFile {}

/** The classes of files, by the names of their types. */
export const fileLayouts = {
  TextIOWrapper: PyFile,
  BufferedReader: PyBufferedReader,
  BufferedWriter: PyBufferedWriter,
  BufferedRandom: PyBufferedRandom,
  FileIO: PyFileIO,
};

export const fileTypes = Object.entries(fileLayouts).map(([name, layout]) => {
  const type = defineIterator(name, layout);
  type.module = '_io';
  setEntry(type, '__module__', '_io');
  return type;
});

const count = (value: Value | undefined) => (value === undefined || value === None ? -1 : size(value));

for (const type of fileTypes) {
  defineMethods(type, {
    'read(self, size=-1, /)': (self: PyFile, most?: Value) => {
      self.check('read');
      return self.read(count(most));
    },
    'readline(self, size=-1, /)': (self: PyFile, most?: Value) => {
      self.check('read');
      return self.readLine(count(most));
    },
    'readlines(self, hint=-1, /)': (self: PyFile, hint?: Value) => {
      self.check('read');
      const lines: Value[] = [];
      let length = 0;
      const wanted = count(hint);
      for (let line = self.readLine(-1); !isEmpty(line); line = self.readLine(-1)) {
        lines.push(line);
        length += line instanceof PyBytes ? line.data.length : (line as string).length;
        if (wanted > 0 && length >= wanted) break;
      }
      return new PyList(lines);
    },
    'write(self, text, /)': (self: PyFile, value: Value) => {
      self.check('write');
      return self.write(value);
    },
    'writelines(self, lines, /)': (self: PyFile, lines: Value) => {
      self.check('write');
      return then(iterate(lines), (made) => {
        for (const line of made as unknown as Value[]) self.write(line);
        return None;
      });
    },
    'seek(self, cookie, whence=0, /)': (self: PyFile, to: Value, whence?: Value) => {
      self.check(null);
      const offset = size(to);
      if (!self.isBinary && offset !== 0) {
        if (whence === 1) throw unsupportedOperation("can't do nonzero cur-relative seeks");
        if (whence === 2) throw unsupportedOperation("can't do nonzero end-relative seeks");
      }
      if (!self.isBinary && offset < 0) throw valueError(`negative seek position ${offset}`);
      const from = whence === 2 ? self.open.data.length : whence === 1 ? self.open.position : 0;
      self.open.position = Math.max(0, from + offset);
      return self.open.position;
    },
    'tell(self, /)': (self: PyFile) => {
      self.check(null);
      return self.open.position;
    },
    'truncate(self, pos=None, /)': (self: PyFile, to?: Value) => {
      self.check('write');
      const length = to === undefined || to === None ? self.open.position : size(to);
      self.open.data.truncate(length);
      return length;
    },
    'flush(self, /)': (self: PyFile) => {
      if (self.closed) self.check(null);
      return None;
    },
    'close(self, /)': (self: PyFile) => {
      self.close();
      return None;
    },
    'detach(self, /)': (self: PyFile) => self,
    'readable(self, /)': (self: PyFile) => {
      self.check(null);
      return self.open.readable;
    },
    'writable(self, /)': (self: PyFile) => {
      self.check(null);
      return self.open.writable;
    },
    'seekable(self, /)': (self: PyFile) => {
      self.check(null);
      return true;
    },
    'isatty(self, /)': () => false,
    'fileno(self, /)': (self: PyFile) => {
      self.check(null);
      return self.number;
    },
    '__enter__(self, /)': (self: PyFile) => {
      self.check(null);
      return self;
    },
    '__exit__(self, /, *args)': (self: PyFile) => {
      self.close();
      return None;
    },
    '__repr__(self, /)': (self: PyFile) => {
      const { name, mode, shownEncoding } = self.options;
      const shown = `<_io.${self.cls.name} name=${toRepr(name)}`;
      if (!self.isBinary) return `${shown} mode='${mode}' encoding='${shownEncoding}'>`;
      return self instanceof PyFileIO ? `${shown} mode='${rawMode(mode)}' closefd=True>` : `${shown}>`;
    },
  });
  defineGetters(type, {
    name: { get: (self: PyFile) => self.options.name },
    mode: { get: (self: PyFile) => (self.isBinary ? rawMode(self.options.mode) : self.options.mode) },
    closed: { get: (self: PyFile) => self.closed },
  });
}

/** The mode of the raw file below a buffer. */
const rawMode = (mode: string) => {
  const plain = mode.replace(/[bt]/g, '').replace(/^(.*)\+(.*)$/, '$1$2+');
  if (plain === 'w+') return 'rb+';
  return `${plain[0]}b${plain.slice(1)}`;
};

const [textType] = fileTypes;
defineGetters(textType, {
  encoding: { get: (self: PyFile) => self.options.shownEncoding },
  errors: { get: (self: PyFile) => self.options.errors },
  newlines: { get: () => None },
  line_buffering: { get: () => false },
  buffer: {
    get: (self: PyFile) => {
      const { readable, writable } = self.open;
      const Layout = readable && writable ? PyBufferedRandom : writable ? PyBufferedWriter : PyBufferedReader;
      return new Layout(self.open, self.options, self.number);
    },
  },
});
for (const type of fileTypes.slice(1)) {
  defineMethods(type, {
    'read1(self, size=-1, /)': (self: PyFile, most?: Value) => {
      self.check('read');
      return self.read(count(most));
    },
    'readinto(self, buffer, /)': (self: PyFile, buffer: Value) => {
      self.check('read');
      const target = bytesOf(buffer);
      if (target === undefined)
        throw typeError(`readinto() argument must be read-write bytes-like object, not ${typeName(buffer)}`);
      const part = self.open.read(target.length);
      target.set(part);
      return part.length;
    },
    'peek(self, size=0, /)': (self: PyFile) => {
      self.check('read');
      return new PyBytes(self.open.data.slice(self.open.position, self.open.position + 8192).slice());
    },
  });
}
