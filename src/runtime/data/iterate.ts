import { then } from '../frame';
import { PyMethodDescriptor } from '../function';
import { DONE, S } from '../registers';
import { protoOf } from '../type';
import type { M, Value } from '../values';
import { codePoints } from './codePoints';
import { charge, costs } from './costs';
import { type Iterator, iter, type Step } from './iterators';
import { checkItems } from './memory';
import { PyList, PyTuple } from './sequenceObjects';

/** All items of an iterable as a new JavaScript array. */
export function iterate(iterable: Value): M<Value[]> {
  if (typeof iterable === 'string') return codePoints(iterable).slice();
  if (
    (iterable instanceof PyList || iterable instanceof PyTuple) &&
    iterable.m$__iter__ instanceof PyMethodDescriptor
  ) {
    charge(iterable.items.length, costs.copy);
    return iterable.items.slice();
  }
  // What says how long it is need not be tried: `list(range(10 ** 12))`.
  const length: Value | undefined = protoOf(iterable).m$__len__;
  if (length instanceof PyMethodDescriptor) checkItems(length.fn(iterable) as number);
  const items: Value[] = [];
  const iterator = iter(iterable);
  if (iterator === S) return then(S, (made) => collect(made as unknown as Iterator, items)) as M<Value[]>;
  return collect(iterator as Iterator, items);
}

/** Adds what is left of an iterator to an array, and gives that. */
export function collect(iterator: Iterator, into: Value[]): M<Value[]> {
  const before = into.length;
  for (;;) {
    const item = iterator.next();
    if (item === DONE) break;
    if (item === S) {
      charge(into.length - before, costs.collect);
      return then(S, (value) => {
        if ((value as unknown) === DONE) return into;
        into.push(value);
        return collect(iterator, into);
      }) as M<Value[]>;
    }
    into.push(item as Value);
    if ((into.length & 0xffff) === 0) checkItems(into.length);
  }
  charge(into.length - before, costs.collect);
  return into;
}

/** Goes over an iterator; `visit` gives undefined to go on, or the result. `end` gives it where there is none. */
export function visitAll<T>(iterator: Iterator, visit: (item: Value) => T | undefined, end: () => T): M<T> {
  for (;;) {
    const item: Step = iterator.next();
    if (item === DONE) return end();
    if (item === S) {
      return then(S, (value) => {
        if ((value as unknown) === DONE) return end();
        const result = visit(value);
        return result !== undefined ? result : visitAll(iterator, visit, end);
      }) as M<T>;
    }
    const result = visit(item as Value);
    if (result !== undefined) return result;
  }
}

/** The same over an iterable. */
export function visitEach<T>(iterable: Value, visit: (item: Value) => T | undefined, end: () => T): M<T> {
  const iterator = iter(iterable);
  if (iterator === S) return then(S, (made) => visitAll(made as unknown as Iterator, visit, end)) as M<T>;
  return visitAll(iterator as Iterator, visit, end);
}
