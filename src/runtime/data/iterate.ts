import { then } from '../frame';
import { PyMethodDescriptor } from '../function';
import { DONE, S } from '../registers';
import { protoOf } from '../type';
import type { M, Value } from '../values';
import { codePoints } from './codePoints';
import { charge, costs, isRunaway } from './costs';
import { type Iterator, iter } from './iterators';
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
  for (;;) {
    const item = iterator.next();
    if (item === DONE) return into;
    if (item === S) {
      return then(S, (value) => {
        if ((value as unknown) === DONE) return into;
        into.push(value);
        return collect(iterator, into);
      }) as M<Value[]>;
    }
    into.push(item as Value);
    charge(1, costs.collect);
    if ((into.length & 0xffff) === 0) {
      checkItems(into.length);
      if (isRunaway()) return then(S, () => collect(iterator, into)) as M<Value[]>;
    }
  }
}
