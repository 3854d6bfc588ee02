import { call, callBound } from '../call';
import { defineMethods } from '../define';
import { isException } from '../errors';
import { then, thenOr } from '../frame';
import { None, PyObject } from '../object';
import { DONE, type Done, R, S, type Suspended } from '../registers';
import { type Layout, newStaticType, type PyType, protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { codePoints, isWide } from './codePoints';
import { charge, costs } from './costs';
import { stopIteration, typeError } from './raise';
import type { PyByteArray, PyBytes, PyList } from './sequenceObjects';

/** What an iterator's `next()` gives. */
export type Step = Value | Done | Suspended;

/** Whatever can be walked by the generated code's `next()`. */
export interface Iterator {
  next(): Step;
}

/** An iterator of the interpreter's own. */
export abstract class PyIterator extends PyObject implements Iterator {
  abstract next(): Step;
}

/** `x.__next__()` of a native iterator: StopIteration at its end. */
export function nextOrStop(iterator: Iterator): unknown {
  return then(iterator.next(), (value) => {
    if ((value as unknown) === DONE) {
      const result = R.returned;
      R.returned = undefined;
      throw stopIteration(result === None ? undefined : result);
    }
    return value;
  });
}

/** The type of a native iterator, with `__iter__` and `__next__`. */
export function defineIterator(name: string, layout: Layout, options: { isBase?: boolean } = {}): PyType {
  const type = newStaticType(name, layout, { isBase: options.isBase ?? false });
  defineMethods(type, {
    '__iter__(self, /)': (self: Value) => self,
    '__next__(self, /)': (self: PyIterator) => {
      R.returned = undefined;
      return nextOrStop(self);
    },
  });
  return type;
}

export class PyListIterator extends PyIterator {
  at = 0;
  constructor(public list: PyList | null) {
    super();
  }
  next(): Step {
    if (this.list === null) return DONE;
    const { items } = this.list;
    if (this.at < items.length) return items[this.at++];
    this.list = null;
    return DONE;
  }
}

export class PyTupleIterator extends PyIterator {
  at = 0;
  constructor(readonly items: readonly Value[]) {
    super();
  }
  next(): Step {
    return this.at < this.items.length ? this.items[this.at++] : DONE;
  }
}

export class PyStrIterator extends PyIterator {
  at = 0;
  readonly points: string | string[];
  constructor(text: string) {
    super();
    this.points = isWide(text) ? codePoints(text) : text;
  }
  next(): Step {
    return this.at < this.points.length ? this.points[this.at++] : DONE;
  }
}

export class PyBytesIterator extends PyIterator {
  at = 0;
  constructor(readonly source: PyBytes | PyByteArray) {
    super();
  }
  next(): Step {
    return this.at < this.source.data.length ? this.source.data[this.at++] : DONE;
  }
}

/** Of an array made for the purpose: views and sets that were copied, `reversed` of a dict. */
export class PyArrayIterator extends PyIterator {
  at = 0;
  constructor(readonly items: readonly Value[]) {
    super();
  }
  next(): Step {
    return this.at < this.items.length ? this.items[this.at++] : DONE;
  }
}

/** Of an object with `__getitem__` alone. */
export class PySequenceIterator extends PyIterator {
  at = 0;
  constructor(public sequence: Value | null) {
    super();
  }
  next(): Step {
    const { sequence } = this;
    if (sequence === null) return DONE;
    return thenOr(
      () => callBound(protoOf(sequence).m$__getitem__, sequence, [this.at]),
      (value) => {
        this.at++;
        return value;
      },
      (error) => {
        if (!isException(error, 'IndexError') && !isException(error, 'StopIteration')) throw error;
        this.sequence = null;
        return DONE;
      },
    ) as Step;
  }
}

/** `iter(callable, sentinel)`. */
export class PyCallIterator extends PyIterator {
  constructor(
    public callable: Value | null,
    readonly sentinel: Value,
    private readonly same: (a: Value, b: Value) => boolean,
  ) {
    super();
  }
  next(): Step {
    if (this.callable === null) return DONE;
    charge(1, costs.call);
    return thenOr(
      () => call(this.callable as Value, [], null),
      (value) => {
        if (!this.same(value, this.sentinel)) return value;
        this.callable = null;
        return DONE;
      },
      (error) => {
        if (!isException(error, 'StopIteration')) throw error;
        this.callable = null;
        return DONE;
      },
    ) as Step;
  }
}

/** Backwards over what has a length and `__getitem__`. */
export class PyReversed extends PyIterator {
  constructor(
    readonly sequence: Value,
    public at: number,
  ) {
    super();
  }
  next(): Step {
    if (this.at < 0) return DONE;
    const { sequence } = this;
    return thenOr(
      () => callBound(protoOf(sequence).m$__getitem__, sequence, [this.at]),
      (value) => {
        this.at--;
        return value;
      },
      (error) => {
        if (!isException(error, 'IndexError') && !isException(error, 'StopIteration')) throw error;
        this.at = -1;
        return DONE;
      },
    ) as Step;
  }
}

export class PyListReversed extends PyIterator {
  constructor(
    readonly list: PyList,
    public at: number,
  ) {
    super();
  }
  next(): Step {
    if (this.at < 0 || this.at >= this.list.items.length) {
      this.at = -1;
      return DONE;
    }
    return this.list.items[this.at--];
  }
}

/** Gives generated code its `next()` over an iterator written in Python. */
export class NextAdapter implements Iterator {
  constructor(readonly iterator: PyObject) {}

  next(): Step {
    const { iterator } = this;
    return thenOr(
      () => callBound(iterator.m$__next__, iterator, []),
      (value) => value,
      (error) => {
        if (!isException(error, 'StopIteration')) throw error;
        R.returned = ((error as { args?: Value[] }).args ?? [])[0] ?? None;
        return DONE;
      },
    ) as Step;
  }
}

const listIteratorType = defineIterator('list_iterator', PyListIterator);
const tupleIteratorType = defineIterator('tuple_iterator', PyTupleIterator);
defineIterator('str_ascii_iterator', PyStrIterator);
defineIterator('bytes_iterator', PyBytesIterator);
defineIterator('iterator', PySequenceIterator);
defineIterator('callable_iterator', PyCallIterator);
defineIterator('list_reverseiterator', PyListReversed);
defineIterator('dict_keyiterator', PyArrayIterator);
export const reversedType = defineIterator('reversed', PyReversed, { isBase: true });
defineMethods(listIteratorType, {
  '__length_hint__(self, /)': (self: PyListIterator) =>
    self.list === null ? 0 : Math.max(0, self.list.items.length - self.at),
});
defineMethods(tupleIteratorType, {
  '__length_hint__(self, /)': (self: PyTupleIterator) => Math.max(0, self.items.length - self.at),
});

/** `iter(iterable)` as Python sees it: an object with `__next__`. */
export function iterObject(iterable: Value): M {
  if (typeof iterable === 'string') return new PyStrIterator(iterable);
  const method: Value | undefined = protoOf(iterable).m$__iter__;
  if (method === undefined || method === None) {
    if (method === undefined && protoOf(iterable).m$__getitem__ !== undefined) return new PySequenceIterator(iterable);
    throw typeError(`'${typeName(iterable)}' object is not iterable`);
  }
  return then(callBound(method, iterable, []), (iterator) => {
    if (isIterator(iterator)) return iterator;
    throw typeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
  }) as M;
}

export function isIterator(value: Value): boolean {
  return (
    typeof value === 'object' &&
    (typeof (value as Partial<Iterator>).next === 'function' || value.m$__next__ !== undefined)
  );
}

/** `iter(iterable)` for generated code and natives: with `next()`. */
export function iter(iterable: Value): Iterator | Suspended {
  if (typeof iterable === 'string') return new PyStrIterator(iterable);
  const iterator = iterObject(iterable);
  if (iterator !== S) return walker(iterator as PyObject);
  return then(iterator, (value) => walker(value as PyObject) as never) as Suspended;
}

/** The `next()` of an iterator object. */
export function walker(iterator: PyObject): Iterator {
  return typeof (iterator as Partial<Iterator>).next === 'function'
    ? (iterator as unknown as Iterator)
    : new NextAdapter(iterator);
}
