import {
  asText,
  bytesOf,
  call,
  callMethod,
  DONE,
  defineGetters,
  defineMethods,
  defineType,
  FileData,
  iterate,
  late,
  type NativeSteps,
  None,
  native,
  newException,
  nextOrStop,
  PyByteArray,
  PyBytes,
  PyIterator,
  PyList,
  type PyType,
  R,
  size,
  typeError,
  typeName,
  unsupportedOperationType,
  type Value,
  valueError,
} from '../../../runtime';

/** `io.StringIO` and `io.BytesIO`: text and bytes in memory. */

abstract class PyMemoryStream extends PyIterator {
  closed = false;
  position = 0;
  abstract readonly closedText: string;
  abstract readLine(most: number): Value;
  abstract write(value: Value): Value;

  check(): void {
    if (this.closed) throw valueError(this.closedText);
  }

  next(): Value | typeof DONE {
    this.check();
    const line = this.readLine(-1);
    return isEmpty(line) ? DONE : line;
  }
}

const isEmpty = (value: Value) => value === '' || (value instanceof PyBytes && value.data.length === 0);

/** Positions count code points; `points` is there while the text has some beyond the basic plane. */
class PyStringIO extends PyMemoryStream {
  readonly closedText = 'I/O operation on closed file';
  newline: string | null = '\n';
  private text = '';
  /** What was written at the end and has not been joined yet. */
  private parts: string[] = [];
  private points: string[] | null = null;
  length = 0;

  reset(text: string): void {
    this.text = '';
    this.parts = [];
    this.points = null;
    this.length = 0;
    this.position = 0;
    this.put(this.translated(text));
    this.position = 0;
  }

  private translated(text: string): string {
    if (this.newline === null) return text.replace(/\r\n?/g, '\n');
    return this.newline === '\r' || this.newline === '\r\n' ? text.replaceAll('\n', this.newline) : text;
  }

  value(): string {
    if (this.parts.length > 0) {
      this.text += this.parts.join('');
      this.parts = [];
      this.points = /[\ud800-\udfff]/.test(this.text) ? [...this.text] : null;
    }
    return this.text;
  }

  slice(start: number, end: number): string {
    const text = this.value();
    return this.points === null ? text.slice(start, end) : this.points.slice(start, end).join('');
  }

  private put(added: string): void {
    const count = /[\ud800-\udfff]/.test(added) ? [...added].length : added.length;
    if (this.position === this.length) this.parts.push(added);
    else if (count > 0) {
      const filler = '\0'.repeat(Math.max(0, this.position - this.length));
      const before = this.slice(0, this.position) + filler;
      const after = this.slice(this.position + count, this.length);
      this.text = '';
      this.parts = [before, added, after];
    }
    this.position += count;
    this.length = Math.max(this.length, this.position);
  }

  override write(value: Value): Value {
    const text = asText(value);
    if (text === undefined) throw typeError(`string argument expected, got '${typeName(value)}'`);
    this.put(this.translated(text));
    return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
  }

  read(most: number): string {
    const end = most < 0 ? this.length : Math.min(this.length, this.position + most);
    const part = this.slice(this.position, end);
    this.position = Math.max(this.position, end);
    return part;
  }

  override readLine(most: number): Value {
    const rest = this.slice(this.position, this.length);
    const line = rest.slice(0, this.lineEnd(rest));
    const points = [...line];
    const part = most >= 0 && points.length > most ? points.slice(0, most).join('') : line;
    this.position += part === line ? points.length : most;
    return part;
  }

  private lineEnd(text: string): number {
    const { newline } = this;
    if (newline === '') return /\r\n?|\n/.exec(text)?.index === undefined ? text.length : endOf(/\r\n?|\n/.exec(text));
    const at = text.indexOf(newline ?? '\n');
    return at < 0 ? text.length : at + (newline ?? '\n').length;
  }

  truncate(length: number): void {
    this.text = this.slice(0, length);
    this.parts = [''];
    this.length = Math.min(this.length, length);
    this.value();
  }
}

const endOf = (found: RegExpExecArray | null) => (found === null ? 0 : found.index + found[0].length);

class PyBytesIO extends PyMemoryStream {
  readonly closedText = 'I/O operation on closed file.';
  data = new FileData(0);

  override write(value: Value): Value {
    const data = asText(value) === undefined ? bytesOf(value) : undefined;
    if (data === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
    if (data.length > 0) this.data.put(this.position, data);
    this.position += data.length;
    return data.length;
  }

  read(most: number): Value {
    const end = most < 0 ? this.data.length : Math.min(this.data.length, this.position + most);
    const part = this.data.slice(Math.min(this.position, this.data.length), Math.max(end, this.position)).slice();
    this.position += part.length;
    return new PyBytes(part);
  }

  override readLine(most: number): Value {
    const end = this.data.indexOf(10, this.position);
    const length = end < 0 ? this.data.length - this.position : end + 1 - this.position;
    return this.read(Math.max(0, most < 0 ? length : Math.min(most, length)));
  }
}

const countOf = (value: Value | undefined) => (value === undefined || value === None ? -1 : size(value));
const unsupported = (name: string) => newException(unsupportedOperationType(), [name]);
const yes = (self: PyMemoryStream) => {
  self.check();
  return true;
};

function* writeAll(self: PyMemoryStream, lines: Value): NativeSteps {
  for (const line of (yield iterate(lines)) as unknown as Value[]) yield callMethod(self, 'write', [line]);
  return None;
}

function readLines(self: PyMemoryStream, hint: Value | undefined): Value {
  self.check();
  const wanted = countOf(hint);
  const lines: Value[] = [];
  let length = 0;
  for (let line = self.readLine(-1); !isEmpty(line); line = self.readLine(-1)) {
    lines.push(line);
    length += line instanceof PyBytes ? line.data.length : (line as string).length;
    if (wanted > 0 && length >= wanted) break;
  }
  return new PyList(lines);
}

function defineShared(type: PyType): void {
  defineMethods(type, {
    '__iter__(self, /)': (self: PyMemoryStream) => {
      self.check();
      return self;
    },
    '__next__(self, /)': (self: PyMemoryStream) => nextOrStop(self),
    'readline(self, size=-1, /)': (self: PyMemoryStream, most?: Value) => {
      self.check();
      return self.readLine(countOf(most));
    },
    'readlines(self, hint=-1, /)': readLines,
    'write(self, s, /)': (self: PyMemoryStream, value: Value) => {
      self.check();
      return self.write(value);
    },
    'writelines(self, lines, /)': (self: PyMemoryStream, lines: Value) => {
      self.check();
      return native(writeAll(self, lines));
    },
    'tell(self, /)': (self: PyMemoryStream) => {
      self.check();
      return self.position;
    },
    'close(self, /)': (self: PyMemoryStream) => {
      self.closed = true;
      return None;
    },
    'flush(self, /)': (self: PyMemoryStream) => {
      self.check();
      return None;
    },
    'readable(self, /)': yes,
    'writable(self, /)': yes,
    'seekable(self, /)': yes,
    'isatty(self, /)': (self: PyMemoryStream) => {
      self.check();
      return false;
    },
    'fileno(self, /)': () => {
      throw unsupported('fileno');
    },
    'detach(self, /)': () => {
      throw unsupported('detach');
    },
    '__enter__(self, /)': (self: PyMemoryStream) => {
      self.check();
      return self;
    },
    '__exit__(self, /, *args)': (self: PyMemoryStream) => callMethod(self, 'close', []),
  });
  defineGetters(type, { closed: { get: (self: PyMemoryStream) => self.closed } });
}

/** The type `StringIO`. */
export function makeStringIO(): PyType {
  const type = defineType({
    name: 'StringIO',
    module: '_io',
    layout: PyStringIO,
    hasDict: true,
    new: { 'StringIO(*args, **kwargs)': (cls: PyType) => new cls.Ctor() as Value },
    doc: 'Text I/O implementation using an in-memory buffer.',
  });
  defineShared(type);
  defineMethods(type, {
    "__init__(self, initial_value='', newline='\\n')": (self: PyStringIO, initial?: Value, newline?: Value) => {
      const text = initial === undefined || initial === None ? '' : asText(initial);
      if (text === undefined) throw typeError(`initial_value must be str or None, not ${typeName(initial as Value)}`);
      if (newline !== undefined && newline !== None) {
        const given = asText(newline);
        if (given === undefined) throw typeError(`newline must be str or None, not ${typeName(newline)}`);
        if (!['', '\n', '\r', '\r\n'].includes(given)) {
          throw valueError(`illegal newline value: ${late.repr(given) as string}`);
        }
        self.newline = given;
      } else if (newline === None) self.newline = null;
      self.reset(text);
      return None;
    },
    'getvalue(self, /)': (self: PyStringIO) => {
      self.check();
      return self.value();
    },
    'read(self, size=-1, /)': (self: PyStringIO, most?: Value) => {
      self.check();
      return self.read(countOf(most));
    },
    'seek(self, pos, whence=0, /)': (self: PyStringIO, to: Value, whenceValue?: Value) => {
      self.check();
      const whence = whenceValue === undefined ? 0 : size(whenceValue);
      const offset = size(to);
      if (![0, 1, 2].includes(whence)) throw valueError(`Invalid whence (${whence}, should be 0, 1 or 2)`);
      if (whence === 0 && offset < 0) throw valueError(`Negative seek position ${offset}`);
      if (whence !== 0 && offset !== 0) throw newException('OSError', ["Can't do nonzero cur-relative seeks"]);
      if (whence === 0) self.position = offset;
      else if (whence === 2) self.position = self.length;
      return self.position;
    },
    'truncate(self, pos=None, /)': (self: PyStringIO, to?: Value) => {
      self.check();
      const length = to === undefined || to === None ? self.position : size(to);
      if (length < 0) throw valueError(`Negative size value ${length}`);
      self.truncate(length);
      return length;
    },
  });
  defineGetters(type, {
    newlines: { get: () => None },
    line_buffering: { get: () => false },
    encoding: { get: () => None },
    errors: { get: () => None },
  });
  return type;
}

/** The type `BytesIO`. */
export function makeBytesIO(): PyType {
  const type = defineType({
    name: 'BytesIO',
    module: '_io',
    layout: PyBytesIO,
    hasDict: true,
    new: { 'BytesIO(*args, **kwargs)': (cls: PyType) => new cls.Ctor() as Value },
    doc: 'Buffered I/O implementation using an in-memory bytes buffer.',
  });
  defineShared(type);
  const read = (self: PyBytesIO, most?: Value) => {
    self.check();
    return self.read(countOf(most));
  };
  defineMethods(type, {
    "__init__(self, initial_bytes=b'')": (self: PyBytesIO, initial?: Value) => {
      self.data = new FileData(0);
      self.position = 0;
      if (initial !== undefined && initial !== None) self.write(initial);
      self.position = 0;
      return None;
    },
    'getvalue(self, /)': (self: PyBytesIO) => {
      self.check();
      return new PyBytes(self.data.slice(0, self.data.length).slice());
    },
    'getbuffer(self, /)': (self: PyBytesIO) => {
      self.check();
      const view = R.world.builtin('memoryview') as Value;
      return call(view, [new PyByteArray(self.data.slice(0, self.data.length))]);
    },
    'read(self, size=-1, /)': read,
    'read1(self, size=-1, /)': read,
    'readinto(self, buffer, /)': (self: PyBytesIO, buffer: Value) => {
      self.check();
      const target = bytesOf(buffer);
      if (target === undefined) {
        throw typeError(`readinto() argument must be read-write bytes-like object, not ${typeName(buffer)}`);
      }
      const part = bytesOf(self.read(target.length)) as Uint8Array;
      target.set(part);
      return part.length;
    },
    'seek(self, pos, whence=0, /)': (self: PyBytesIO, to: Value, whenceValue?: Value) => {
      self.check();
      const whence = whenceValue === undefined ? 0 : size(whenceValue);
      const offset = size(to);
      if (![0, 1, 2].includes(whence)) throw valueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
      if (whence === 0 && offset < 0) throw valueError(`negative seek value ${offset}`);
      self.position = Math.max(0, offset + [0, self.position, self.data.length][whence]);
      return self.position;
    },
    'truncate(self, size=None, /)': (self: PyBytesIO, to?: Value) => {
      self.check();
      const length = to === undefined || to === None ? self.position : size(to);
      if (length < 0) throw valueError(`negative size value ${length}`);
      if (length < self.data.length) self.data.truncate(length);
      return length;
    },
  });
  return type;
}
