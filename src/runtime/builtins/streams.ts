import { bytesOf } from '../data/bytes';
import { asText } from '../data/convert';
import { decode } from '../data/encodings';
import { iterate } from '../data/iterate';
import { defineIterator, PyIterator, type Step } from '../data/iterators';
import { typeError } from '../data/raise';
import { PyList } from '../data/sequenceObjects';
import { defineGetters, defineMethods } from '../define';
import { then } from '../frame';
import { None } from '../object';
import { DONE, R } from '../registers';
import { argumentType, setEntry, typeName } from '../type';
import type { Value } from '../values';
import type { World } from '../world';
import { unsupportedOperation } from './unsupportedOperation';

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

const outputType = defineIterator('TextIOWrapper', PyOutputStream);
const inputType = defineIterator('TextIOWrapper', PyInputStream);
for (const type of [outputType, inputType]) {
  type.module = '_io';
  setEntry(type, '__module__', '_io');
}

defineMethods(outputType, {
  'write(self, text, /)': (self: PyOutputStream, value: Value) => {
    const text = asText(value);
    if (text === undefined) throw typeError(`write() argument must be str, not ${argumentType(value)}`);
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
