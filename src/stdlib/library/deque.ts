import {
  DONE,
  defineIterator,
  defineMethods,
  defineType,
  equalNow,
  index,
  indexError,
  iterate,
  lessNow,
  None,
  NotImplemented,
  PyIterator,
  PyObject,
  PyTuple,
  type PyType,
  runtimeError,
  since,
  size,
  then,
  toRepr,
  typeError,
  typeName,
  typeOf,
  type Value,
  valueError,
} from '../../runtime';

/**
 * `collections.deque`: a window into a growing array. Taking from the left moves the window's start; the array is cut
 * once more than half of it lies before the window, so every operation at an end is constant on average.
 */
export class PyDeque extends PyObject {
  private array: Value[] = [];
  private head = 0;
  /** Grows with every change, so that iterators notice. */
  version = 0;
  maxLength: number | null = null;

  get length(): number {
    return this.array.length - this.head;
  }

  at(place: number): Value {
    return this.array[this.head + place];
  }

  put(place: number, value: Value): void {
    this.array[this.head + place] = value;
  }

  append(value: Value): void {
    this.version++;
    if (this.maxLength === 0) return;
    this.array.push(value);
    if (this.maxLength !== null && this.length > this.maxLength) this.popLeft();
  }

  appendLeft(value: Value): void {
    this.version++;
    if (this.maxLength === 0) return;
    if (this.head === 0) this.makeRoom();
    this.array[--this.head] = value;
    if (this.maxLength !== null && this.length > this.maxLength) this.array.pop();
  }

  pop(): Value {
    if (this.length === 0) throw indexError('pop from an empty deque');
    this.version++;
    return this.array.pop() as Value;
  }

  popLeft(): Value {
    if (this.length === 0) throw indexError('pop from an empty deque');
    this.version++;
    const value = this.array[this.head];
    // Kept values would live longer than they should.
    this.array[this.head++] = None;
    if (this.head > 32 && this.head * 2 > this.array.length) {
      this.array = this.array.slice(this.head);
      this.head = 0;
    }
    return value;
  }

  /** All values, as a new array. */
  values(): Value[] {
    return this.array.slice(this.head);
  }

  /** Takes these values instead. */
  replace(values: Value[]): void {
    this.version++;
    this.array = this.maxLength === null ? values : values.slice(Math.max(0, values.length - this.maxLength));
    this.head = 0;
  }

  private makeRoom(): void {
    const room = Math.max(16, this.array.length);
    const wider: Value[] = new Array(room).fill(None);
    this.array = wider.concat(this.array);
    this.head = room;
  }
}

class PyDequeIterator extends PyIterator {
  private readonly version: number;

  constructor(
    private readonly deque: PyDeque,
    private place: number,
    private readonly step: 1 | -1,
  ) {
    super();
    this.version = deque.version;
  }

  next() {
    if (this.version !== this.deque.version) throw runtimeError('deque mutated during iteration');
    if (this.place < 0 || this.place >= this.deque.length) return DONE;
    const value = this.deque.at(this.place);
    this.place += this.step;
    return value;
  }
}

function placeOf(self: PyDeque, at: Value): number {
  const given = Number(index(at));
  const place = given < 0 ? given + self.length : given;
  if (place < 0 || place >= self.length) throw indexError('deque index out of range');
  return place;
}

function rotate(self: PyDeque, by: number): void {
  const values = self.values();
  if (values.length < 2) return;
  const shift = ((by % values.length) + values.length) % values.length;
  if (shift !== 0) self.replace([...values.slice(values.length - shift), ...values.slice(0, values.length - shift)]);
}

const extend = (self: PyDeque, iterable: Value, add: (value: Value) => void) =>
  then(iterate(iterable === self ? (new PyDequeIterator(self, 0, 1) as Value) : iterable), (items) => {
    for (const item of items as unknown as Value[]) add(item);
    return None;
  });

function copyOf(self: PyDeque, values = self.values()): PyDeque {
  const copy = new (typeOf(self) as PyType).Ctor() as PyDeque;
  copy.maxLength = self.maxLength;
  copy.replace(values);
  return copy;
}

function find(self: PyDeque, value: Value, start: number, stop: number): number {
  const { version } = self;
  for (let i = start; i < Math.min(stop, self.length); i++) {
    const same = self.at(i) === value || equalNow(self.at(i), value);
    if (version !== self.version) throw runtimeError('deque mutated during iteration');
    if (same) return i;
  }
  return -1;
}

/** Lexicographic comparison: −1, 0 or 1. */
function order(a: PyDeque, b: PyDeque): number {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) {
    const x = a.at(i);
    const y = b.at(i);
    if (x !== y && !equalNow(x, y)) return lessNow(x, y) ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

const comparison = (holds: (sign: number) => boolean) => (self: PyDeque, other: Value) =>
  other instanceof PyDeque ? holds(order(self, other)) : NotImplemented;

const showing = new Set<PyDeque>();

function show(self: PyDeque): string {
  if (showing.has(self)) return '[...]';
  showing.add(self);
  try {
    const items = self
      .values()
      .map((item) => toRepr(item))
      .join(', ');
    const limit = self.maxLength === null ? '' : `, maxlen=${self.maxLength}`;
    return `${typeOf(self).name}([${items}]${limit})`;
  } finally {
    showing.delete(self);
  }
}

/** The type; made when `collections` is first imported. */
let made: PyType | null = null;

/** The type, made when it is first needed. */
export function dequeType(): PyType {
  made ??= makeDequeType();
  return made;
}

function makeDequeType(): PyType {
  defineIterator('_deque_iterator', PyDequeIterator);
  const type = defineType({
    name: 'deque',
    nameInErrors: 'collections.deque',
    module: 'collections',
    layout: PyDeque,
    new: { 'deque(*args, **kwargs)': (cls: PyType) => new cls.Ctor() as Value },
    getters: { maxlen: { get: (self: PyDeque) => self.maxLength ?? None } },
  });
  defineMethods(type, {
    '__init__(self, iterable=(), maxlen=None)': (
      self: PyDeque,
      iterable: Value | undefined,
      maximum: Value | undefined,
    ) => {
      if (maximum !== undefined && maximum !== None) {
        const limit = size(maximum);
        if (limit < 0) throw valueError('maxlen must be non-negative');
        self.maxLength = limit;
      } else self.maxLength = null;
      self.replace([]);
      return iterable === undefined ? None : extend(self, iterable, (value) => self.append(value));
    },
    'append(self, item, /)': (self: PyDeque, item: Value) => {
      self.append(item);
      return None;
    },
    'appendleft(self, item, /)': (self: PyDeque, item: Value) => {
      self.appendLeft(item);
      return None;
    },
    'pop(self, /)': (self: PyDeque) => self.pop(),
    'popleft(self, /)': (self: PyDeque) => self.popLeft(),
    'clear(self, /)': (self: PyDeque) => {
      self.replace([]);
      return None;
    },
    'extend(self, iterable, /)': (self: PyDeque, iterable: Value) =>
      extend(self, iterable, (value) => self.append(value)),
    'extendleft(self, iterable, /)': (self: PyDeque, iterable: Value) =>
      extend(self, iterable, (value) => self.appendLeft(value)),
    'rotate(self, n=1, /)': (self: PyDeque, by: Value | undefined) => {
      rotate(self, by === undefined ? 1 : size(by));
      return None;
    },
    'reverse(self, /)': (self: PyDeque) => {
      self.replace(self.values().reverse());
      return None;
    },
    'count(self, value, /)': (self: PyDeque, value: Value) =>
      self.values().filter((item) => item === value || equalNow(item, value)).length,
    'index(self, value, start=0, stop=None, /)': (
      self: PyDeque,
      value: Value,
      start: Value | undefined,
      stop: Value | undefined,
    ) => {
      const clamp = (at: Value | undefined, absent: number) => {
        if (at === undefined) return absent;
        const given = size(at);
        return given < 0 ? Math.max(0, given + self.length) : given;
      };
      const place = find(self, value, clamp(start, 0), clamp(stop, self.length));
      if (place < 0) throw valueError(`${toRepr(value)} is not in deque`);
      return place;
    },
    'insert(self, index, value, /)': (self: PyDeque, at: Value, value: Value) => {
      if (self.maxLength !== null && self.length >= self.maxLength)
        throw indexError('deque already at its maximum size');
      const values = self.values();
      values.splice(size(at), 0, value);
      self.replace(values);
      return None;
    },
    'remove(self, value, /)': (self: PyDeque, value: Value) => {
      const place = find(self, value, 0, self.length);
      if (place < 0)
        throw valueError(since(10) ? `${toRepr(value)} is not in deque` : 'deque.remove(x): x not in deque');
      const values = self.values();
      values.splice(place, 1);
      self.replace(values);
      return None;
    },
    'copy(self, /)': (self: PyDeque) => copyOf(self),
    '__copy__(self, /)': (self: PyDeque) => copyOf(self),
    '__reduce__(self, /)': (self: PyDeque) => {
      const args = self.maxLength === null ? [] : [new PyTuple([]), self.maxLength];
      return new PyTuple([self.cls, new PyTuple(args), None, new PyDequeIterator(self, 0, 1)]);
    },
    '__len__(self, /)': (self: PyDeque) => self.length,
    '__bool__(self, /)': (self: PyDeque) => self.length > 0,
    '__contains__(self, value, /)': (self: PyDeque, value: Value) => find(self, value, 0, self.length) >= 0,
    '__iter__(self, /)': (self: PyDeque) => new PyDequeIterator(self, 0, 1),
    '__reversed__(self, /)': (self: PyDeque) => new PyDequeIterator(self, self.length - 1, -1),
    '__getitem__(self, index, /)': (self: PyDeque, at: Value) => self.at(placeOf(self, at)),
    '__setitem__(self, index, value, /)': (self: PyDeque, at: Value, value: Value) => {
      self.put(placeOf(self, at), value);
      return None;
    },
    '__delitem__(self, index, /)': (self: PyDeque, at: Value) => {
      const values = self.values();
      values.splice(placeOf(self, at), 1);
      self.replace(values);
      return None;
    },
    '__repr__(self, /)': show,
    '__add__(self, other, /)': (self: PyDeque, other: Value) => {
      if (!(other instanceof PyDeque))
        throw typeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
      return copyOf(self, [...self.values(), ...other.values()]);
    },
    '__iadd__(self, other, /)': (self: PyDeque, other: Value) =>
      then(
        extend(self, other, (value) => self.append(value)),
        () => self,
      ),
    '__mul__(self, times, /)': (self: PyDeque, times: Value) => {
      const values = self.values();
      return copyOf(self, Array.from({ length: Math.max(0, size(times)) }, () => values).flat());
    },
    '__eq__(self, other, /)': (self: PyDeque, other: Value) =>
      other instanceof PyDeque ? self.length === other.length && order(self, other) === 0 : NotImplemented,
    '__ne__(self, other, /)': (self: PyDeque, other: Value) =>
      other instanceof PyDeque ? !(self.length === other.length && order(self, other) === 0) : NotImplemented,
    '__lt__(self, other, /)': comparison((sign) => sign < 0),
    '__le__(self, other, /)': comparison((sign) => sign <= 0),
    '__gt__(self, other, /)': comparison((sign) => sign > 0),
    '__ge__(self, other, /)': comparison((sign) => sign >= 0),
  });
  type.dict.set('__hash__', None);
  return type;
}
