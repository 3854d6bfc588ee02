import {
  type Access,
  access,
  ELEMENT_READ,
  ELEMENT_WRITE,
  type Mode,
  READ,
  type Sights,
  WHOLE_READ,
  WHOLE_WRITE,
  WRITE,
} from '../kernel';
import { type PyCell, PyCode } from './code';
import { PyDict } from './data/dictObject';
import { PyIterator, PyListIterator } from './data/iterators';
import { PyByteArray, PyList } from './data/sequenceObjects';
import { PySet } from './data/setObject';
import { type Globals, PyBoundMethod, PyBuiltinFunction, PyFunction } from './function';
import { PyActivation } from './generators';
import { PyModule } from './modules';
import type { PyObject } from './object';
import { R } from './registers';
import { PyType } from './type';
import type { Value } from './values';

/** An object that has been given a number in an exploration; the number is the same in every schedule. */
interface Numbered {
  serial$?: number;
}

/** The key of a location that stands for a container as a whole. */
export const wholeContainer = Symbol('whole');
const whole = wholeContainer;

/** Methods of containers that only look. */
const readers = new Set(
  (
    'copy count index get keys values items __len__ __contains__ __getitem__ __iter__ __eq__ __ne__ __lt__ __repr__ ' +
    '__str__ __reversed__ __sizeof__ issubset issuperset isdisjoint union intersection difference ' +
    'symmetric_difference most_common elements total decode find startswith endswith join hex'
  ).split(' '),
);

/** Functions that change what their first argument is, and which one that is. */
const changers: Readonly<Record<string, number>> = {
  heappush: 0,
  heappop: 0,
  heapify: 0,
  heappushpop: 0,
  heapreplace: 0,
  insort: 0,
  insort_left: 0,
  insort_right: 0,
  shuffle: 0,
  next: 0,
  setattr: 0,
  delattr: 0,
};

/**
 * What generated code of the `explore` variant asks before each operation that other tasks may see. Each method answers
 * true if the frame must capture itself first; the operation is then carried out when the task is chosen again.
 */
export class Watch {
  turns: Sights | null = null;
  /** True if the program changed what executions share: the modules of the library, the builtins. */
  changedShared = false;

  get on(): boolean {
    return this.turns?.isActive === true;
  }

  /** Notes an object as made by the executing task; gives it back. */
  made<T>(value: T): T {
    if (typeof value === 'object' && (value as Numbered).serial$ === undefined && this.turns !== null) {
      if (isChangeable(value as unknown as PyObject)) (value as Numbered).serial$ = this.turns.newSerial();
    }
    return value;
  }

  global(G: Globals, name: string, mode: Mode): boolean {
    const serial = (G as Numbered).serial$;
    if (serial === undefined) return false;
    return this.one(serial, name, mode);
  }

  cell(cell: PyCell, mode: Mode): boolean {
    return this.one(this.serialOf(cell), 'value', mode);
  }

  attr(object: Value, name: string, mode: Mode): boolean {
    if (typeof object !== 'object') return false;
    if (object instanceof PyModule) {
      if (mode === WRITE) this.changedShared = true;
      return false;
    }
    if (object instanceof PyType ? object.isStatic : object.cls.isStatic && !object.cls.hasDict) return false;
    const serial = this.serialOf(object);
    if (mode === WRITE || Object.hasOwn(object, `$${name}`)) return this.one(serial, name, mode);
    const accesses: Access[] = [];
    this.add(accesses, serial, name, READ);
    const type = object instanceof PyType ? object : object.cls;
    for (const base of type.mro) if (!base.isStatic) this.add(accesses, this.serialOf(base), name, READ);
    return this.ask(accesses);
  }

  item(object: Value, key: Value, mode: Mode): boolean {
    if (typeof object !== 'object') return false;
    if (object instanceof PyList) {
      const size = object.items.length;
      const place = typeof key === 'number' ? (key < 0 ? key + size : key) : -1;
      if (place < 0 || place >= size) return this.whole(object, mode === WRITE ? WHOLE_WRITE : WHOLE_READ);
      return this.element(object, place, mode, false);
    }
    if (object instanceof PyDict) {
      if (typeof key === 'object') return this.whole(object, mode === WRITE ? WHOLE_WRITE : WHOLE_READ);
      return this.element(object, key, mode, mode === WRITE && !object.has(key));
    }
    return this.whole(object, mode === WRITE ? WHOLE_WRITE : WHOLE_READ);
  }

  /** `del object[key]`. */
  removal(object: Value): boolean {
    return this.whole(object, WHOLE_WRITE);
  }

  private element(object: PyObject, key: unknown, mode: Mode, isNew: boolean): boolean {
    const serial = this.serialOf(object);
    const accesses: Access[] = [];
    this.add(accesses, serial, key, mode);
    this.add(accesses, serial, whole, isNew ? WHOLE_WRITE : mode === WRITE ? ELEMENT_WRITE : ELEMENT_READ);
    return this.ask(accesses);
  }

  /** An operation on all of a container, if the value is one. */
  whole(value: Value, mode: Mode = WHOLE_READ): boolean {
    if (!isContainer(value)) return false;
    const accesses: Access[] = [];
    this.add(accesses, this.serialOf(value), whole, mode);
    return this.ask(accesses);
  }

  /** `item in container`. */
  contains(container: Value, item: Value): boolean {
    return container instanceof PyDict ? this.item(container, item, READ) : this.whole(container);
  }

  /** The next step of an iterator. */
  next(iterator: Value, position: number): boolean {
    if (position >= 0) {
      if (!(iterator instanceof PyList)) return false;
      return position < iterator.items.length ? this.element(iterator, position, READ, false) : this.whole(iterator);
    }
    if (iterator instanceof PyListIterator) {
      const { list, at } = iterator;
      if (list === null) return false;
      return at < list.items.length ? this.element(list, at, READ, false) : this.whole(list);
    }
    const over = (iterator as { list?: Value; dict?: Value; target?: Value }) ?? {};
    for (const container of [over.list, over.dict, over.target]) {
      if (container !== undefined && isContainer(container)) return this.whole(container);
    }
    return false;
  }

  /** Operands of an operator that may be containers; `changes`: the first is changed in place. */
  operands(a: Value, b: Value, changes: boolean): boolean {
    const accesses: Access[] = [];
    if (isContainer(a)) this.add(accesses, this.serialOf(a), whole, changes ? WHOLE_WRITE : WHOLE_READ);
    if (isContainer(b)) this.add(accesses, this.serialOf(b), whole, WHOLE_READ);
    return accesses.length > 0 && this.ask(accesses);
  }

  /** A call of anything but a Python function. */
  call(callable: Value, args: readonly Value[]): boolean {
    if (callable instanceof PyFunction || typeof callable !== 'object') return false;
    if (callable instanceof PyBoundMethod) {
      if (callable.func instanceof PyFunction) return false;
      return this.method(callable.self, callable.func, args);
    }
    const accesses: Access[] = [];
    const changed = callable instanceof PyBuiltinFunction ? changers[callable.name] : undefined;
    if (callable instanceof PyBuiltinFunction && callable.name === 'print') this.output(accesses);
    if (callable instanceof PyBuiltinFunction && typeof args[1] === 'string' && typeof args[0] === 'object') {
      const mode = { getattr: READ, hasattr: READ, setattr: WRITE, delattr: WRITE }[callable.name];
      if (mode !== undefined) return this.attr(args[0], args[1], mode as Mode);
    }
    this.containers(accesses, args, changed ?? -1);
    return accesses.length > 0 && this.ask(accesses);
  }

  /** A call of a native method of an object. */
  method(self: Value, method: Value, args: readonly Value[]): boolean {
    if (method instanceof PyFunction || typeof self !== 'object') return false;
    const name = (method as { name?: string }).name ?? '';
    if (self instanceof PyDict && (name === 'get' || name === '__contains__') && args.length > 0)
      return this.item(self, args[0], READ);
    const accesses: Access[] = [];
    if (isContainer(self)) {
      this.add(accesses, this.serialOf(self), whole, readers.has(name) ? WHOLE_READ : WHOLE_WRITE);
    } else if (self.cls.name === 'TextIOWrapper' && name.startsWith('write')) this.output(accesses);
    this.containers(accesses, args, -1);
    return accesses.length > 0 && this.ask(accesses);
  }

  private output(accesses: Access[]): void {
    const { turns } = this;
    if (turns?.isContended(turns.outputLocation, WRITE)) accesses.push(access(turns.outputLocation, WRITE));
  }

  private containers(accesses: Access[], args: readonly Value[], changed: number): void {
    for (let i = 0; i < args.length; i++) {
      const value = args[i];
      if (isContainer(value)) this.add(accesses, this.serialOf(value), whole, i === changed ? WHOLE_WRITE : WHOLE_READ);
      else if (value instanceof PyListIterator && value.list !== null) {
        this.add(accesses, this.serialOf(value.list), whole, WHOLE_READ);
      }
    }
  }

  private one(serial: number, key: string, mode: Mode): boolean {
    const turns = this.turns as Sights;
    const location = turns.location(serial, key);
    if (!turns.isContended(location, mode)) return false;
    return this.ask([access(location, mode)]);
  }

  private add(accesses: Access[], serial: number, key: unknown, mode: Mode): void {
    const turns = this.turns as Sights;
    const location = turns.location(serial, key);
    if (turns.isContended(location, mode)) accesses.push(access(location, mode));
  }

  private ask(accesses: readonly Access[]): boolean {
    const turns = this.turns as Sights;
    if (accesses.length === 0) return false;
    if (R.atomic === 0) return turns.atAccesses(accesses);
    turns.noteAll(accesses);
    return false;
  }

  private serialOf(object: Value): number {
    const numbered = object as unknown as Numbered;
    if (numbered.serial$ === undefined) numbered.serial$ = (this.turns as Sights).newSerial();
    return numbered.serial$;
  }
}

/** True for what keeps values that operations change, and is known as such here. */
function isContainer(value: Value | undefined): boolean {
  if (typeof value !== 'object') return false;
  if (value instanceof PyList || value instanceof PyDict || value instanceof PySet || value instanceof PyByteArray)
    return true;
  const { name } = value.cls;
  return name === 'deque' || name === 'array';
}

/** True for what belongs to one execution and can be changed by operations that are told of. */
function isChangeable(value: PyObject): boolean {
  if (value instanceof PyType) return !value.isStatic;
  if (value instanceof PyModule || value instanceof PyCode || value instanceof PyBuiltinFunction) return false;
  const { cls } = value;
  if (!cls.isStatic || cls.hasDict || value instanceof PyFunction) return true;
  return isContainer(value) || value instanceof PyIterator || value instanceof PyActivation;
}
