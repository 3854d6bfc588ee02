import { callBound } from '../call';
import { isException } from '../errors';
import { then, thenOr } from '../frame';
import { PyMethodDescriptor } from '../function';
import { NotImplemented } from '../object';
import { DONE, S } from '../registers';
import { protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { codePoints } from './codePoints';
import { checkedLength } from './compare';
import { asInt } from './convert';
import { charge, costs, isRunaway } from './costs';
import { type Iterator, iter } from './iterators';
import { checkItems } from './memory';
import { typeError, valueError } from './raise';
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

/**
 * The same for what makes lists and tuples: those ask the iterable first how long it is, which a class of the program
 * may notice, and refuse.
 */
export function iterateSized(iterable: Value): M<Value[]> {
  if (typeof iterable !== 'object' || iterable.cls.isStatic) return iterate(iterable);
  const length: Value | undefined = iterable.m$__len__ ?? iterable.m$__length_hint__;
  if (length === undefined || length instanceof PyMethodDescriptor) return iterate(iterable);
  const name = iterable.m$__len__ === undefined ? '__length_hint__' : '__len__';
  return then(iter(iterable), (iterator) =>
    thenOr(
      () => callBound(length, iterable, []),
      (hint) => {
        checkHint(hint, name);
        return collect(iterator as unknown as Iterator, []);
      },
      (error) => {
        if (!isException(error, 'TypeError')) throw error;
        return collect(iterator as unknown as Iterator, []);
      },
    ),
  ) as M<Value[]>;
}

function checkHint(hint: Value, name: string): void {
  if (name === '__len__') checkedLength(hint);
  else if (hint !== NotImplemented) {
    const int = asInt(hint);
    if (int === undefined) throw typeError(`__length_hint__ must be an integer, not ${typeName(hint)}`);
    if (int < 0) throw valueError('__length_hint__() should return >= 0');
  }
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
