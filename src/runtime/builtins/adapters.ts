import { call } from '../call';
import { truth } from '../data/compare';
import { index } from '../data/convert';
import { charge, costs, isRunaway } from '../data/costs';
import { PyDict } from '../data/dictObject';
import { type Int, intAdd } from '../data/ints';
import {
  defineIterator,
  type Iterator,
  isIterator,
  iter,
  PyIterator,
  PyReversed,
  reversedType,
  type Step,
  walker,
} from '../data/iterators';
import { lengthOf } from '../data/operators';
import { typeError, valueError } from '../data/raise';
import { PyTuple } from '../data/sequenceObjects';
import { PySetLike } from '../data/setObject';
import { defineNew } from '../define';
import { type NativeSteps, native, then } from '../frame';
import { None, type PyObject } from '../object';
import { DONE, S } from '../registers';
import { type PyType, protoOf, setEntry, typeName } from '../type';
import type { M, Value } from '../values';
import { since } from '../version';

/** The iterators that go over others: `enumerate`, `zip`, `map`, `filter`, `reversed`. They may be suspended inside. */

/** Calls a function with one value, directly where it allows that. */
export function callOne(f: Value, value: Value): M {
  const direct = f as { n?: number; fn?: (a: Value) => unknown };
  return direct.n === 1 && direct.fn !== undefined ? (direct.fn(value) as M) : call(f, [value], null);
}

class PyEnumerate extends PyIterator {
  constructor(
    private readonly source: Iterator,
    private count: Int,
  ) {
    super();
  }
  next(): Step {
    const item = this.source.next();
    if (item === DONE) return DONE;
    if (item === S) return then(S, (value) => this.pair(value)) as Step;
    return this.pair(item as Value) as Step;
  }
  private pair(value: Value): unknown {
    if ((value as unknown) === DONE) return DONE;
    const at = this.count;
    this.count = typeof at === 'number' && at < Number.MAX_SAFE_INTEGER ? at + 1 : intAdd(at, 1);
    return new PyTuple([at, value]);
  }
}

class PyZip extends PyIterator {
  constructor(
    private readonly sources: readonly Iterator[],
    private readonly strict: boolean,
  ) {
    super();
  }
  next(): Step {
    return this.sources.length === 0 ? DONE : (this.gather([], 0) as Step);
  }
  private gather(items: Value[], from: number): unknown {
    for (let i = from; i < this.sources.length; i++) {
      const item = this.sources[i].next();
      if (item === S) {
        return then(S, (value) => {
          if ((value as unknown) === DONE) return this.end(i);
          items.push(value);
          return this.gather(items, i + 1);
        });
      }
      if (item === DONE) return this.end(i);
      items.push(item as Value);
    }
    return new PyTuple(items);
  }
  /** Source `i` is at its end: with `strict` all must be. */
  private end(i: number): unknown {
    if (!this.strict) return DONE;
    const before = (count: number) => (count === 1 ? 'argument 1' : `arguments 1-${count}`);
    if (i > 0) throw valueError(`zip() argument ${i + 1} is shorter than ${before(i)}`);
    return native(this.othersEnd(before));
  }
  private *othersEnd(before: (count: number) => string): NativeSteps<unknown> {
    for (let j = 1; j < this.sources.length; j++) {
      const item: unknown = yield this.sources[j].next();
      if (item !== DONE) throw valueError(`zip() argument ${j + 1} is longer than ${before(j)}`);
    }
    return DONE;
  }
}

class PyMap extends PyIterator {
  constructor(
    private readonly f: Value,
    private readonly sources: readonly Iterator[],
  ) {
    super();
  }
  next(): Step {
    if (this.sources.length !== 1) return this.gather([], 0) as Step;
    const item = this.sources[0].next();
    if (item === DONE) return DONE;
    if (item === S) return then(S, (value) => ((value as unknown) === DONE ? DONE : callOne(this.f, value))) as Step;
    return callOne(this.f, item as Value);
  }
  private gather(items: Value[], from: number): unknown {
    for (let i = from; i < this.sources.length; i++) {
      const item = this.sources[i].next();
      if (item === S) {
        return then(S, (value) => {
          if ((value as unknown) === DONE) return DONE;
          items.push(value);
          return this.gather(items, i + 1);
        });
      }
      if (item === DONE) return DONE;
      items.push(item as Value);
    }
    return call(this.f, items, null);
  }
}

class PyFilter extends PyIterator {
  constructor(
    private readonly f: Value,
    private readonly source: Iterator,
  ) {
    super();
  }
  next(): Step {
    for (;;) {
      const item = this.source.next();
      if (item === DONE) return DONE;
      if (item === S) return then(S, (value) => ((value as unknown) === DONE ? DONE : this.later(value))) as Step;
      const kept = this.test(item as Value);
      if (kept === S) return then(S, (yes) => ((yes as unknown as boolean) ? (item as Value) : this.next())) as Step;
      if (kept) return item;
      charge(1, costs.collect);
      if (isRunaway()) return then(S, () => this.next() as Value) as Step;
    }
  }
  private later(value: Value): unknown {
    return then(this.test(value), (yes) => ((yes as unknown as boolean) ? value : this.next()));
  }
  private test(value: Value): M<boolean> {
    if (this.f === None) return truth(value);
    return then(callOne(this.f, value), truth) as M<boolean>;
  }
}

export const enumerateType = defineIterator('enumerate', PyEnumerate, { isBase: true });
export const zipType = defineIterator('zip', PyZip, { isBase: true });
export const mapType = defineIterator('map', PyMap, { isBase: true });
export const filterType = defineIterator('filter', PyFilter, { isBase: true });

/** The iterators of several iterables, made one after the other. */
function* iterators(iterables: readonly Value[]): NativeSteps<Iterator[]> {
  const made: Iterator[] = [];
  for (const iterable of iterables) made.push((yield iter(iterable)) as unknown as Iterator);
  return made;
}

const iterAll = (iterables: readonly Value[]) => native(iterators(iterables)) as M<Iterator[]>;

defineNew(enumerateType, {
  'enumerate(iterable=None, start=0)': (cls: PyType, iterable: Value | undefined, start: Value | undefined) => {
    if (iterable === undefined) throw typeError("enumerate() missing required argument 'iterable'");
    return then(iter(iterable), (source) => new cls.Ctor(source, start === undefined ? 0 : index(start)));
  },
});
defineNew(zipType, {
  'zip(*iterables, strict=False)': (cls: PyType, iterables: Value[], strict: Value | undefined) => {
    if (strict !== undefined && !since(10)) throw typeError('zip() takes no keyword arguments');
    return then(iterAll(iterables), (sources) => new cls.Ctor(sources, strict !== undefined && truth(strict) === true));
  },
});
defineNew(mapType, {
  'map(*args)': (cls: PyType, args: Value[]) => {
    if (args.length < 2) throw typeError('map() must have at least two arguments.');
    return then(iterAll(args.slice(1)), (sources) => new cls.Ctor(args[0], sources));
  },
});
defineNew(filterType, {
  'filter(function, iterable, /)': (cls: PyType, f: Value, iterable: Value) =>
    then(iter(iterable), (source) => new cls.Ctor(f, source)),
});
defineNew(reversedType, {
  'reversed(sequence, /)': (_cls: PyType, sequence: Value) => {
    const proto = protoOf(sequence);
    const method: Value | undefined = proto.m$__reversed__;
    if (method !== undefined && method !== None) return call(method, [sequence], null);
    if (
      method === None ||
      proto.m$__getitem__ === undefined ||
      sequence instanceof PyDict ||
      sequence instanceof PySetLike
    ) {
      throw typeError(`'${typeName(sequence)}' object is not reversible`);
    }
    return new PyReversed(sequence, lengthOf(sequence) - 1);
  },
});
const docs: [PyType, string][] = [
  [enumerateType, 'Return an enumerate object.'],
  [
    zipType,
    'The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().',
  ],
  [mapType, 'map(func, *iterables) --> map object'],
  [filterType, 'filter(function or None, iterable) --> filter object'],
  [reversedType, 'Return a reverse iterator over the values of the given sequence.'],
];
for (const [type, doc] of docs) setEntry(type, '__doc__', doc);

/** `next(iterator)` of any iterator object, for natives: DONE at its end. */
export function step(iterator: Value): Step {
  if (!isIterator(iterator)) throw typeError(`'${typeName(iterator)}' object is not an iterator`);
  return walker(iterator as PyObject).next();
}
