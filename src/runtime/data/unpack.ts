import { then } from '../frame';
import { PyMethodDescriptor } from '../function';
import { None } from '../object';
import { DONE, S } from '../registers';
import { protoOf, typeName } from '../type';
import type { M, Value } from '../values';
import { iterate } from './iterate';
import { type Iterator, iter } from './iterators';
import { typeError, valueError } from './raise';
import { PyList, PyTuple } from './sequenceObjects';

function checkIterable(value: Value): void {
  const proto = protoOf(value);
  if ((proto.m$__iter__ ?? proto.m$__getitem__) === undefined || (proto.m$__iter__ as Value | undefined) === None) {
    throw typeError(`cannot unpack non-iterable ${typeName(value)} object`);
  }
}

/** `a, b = value`: exactly `count` values. */
export function unpack(value: Value, count: number): M<Value[]> {
  if ((value instanceof PyTuple || value instanceof PyList) && value.m$__iter__ instanceof PyMethodDescriptor) {
    const { items } = value;
    if (items.length === count) return value instanceof PyTuple ? items : items.slice();
    if (items.length > count) throw valueError(`too many values to unpack (expected ${count})`);
    throw valueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  checkIterable(value);
  return then(iter(value), (iterator) => take(iterator as unknown as Iterator, count, [])) as M<Value[]>;
}

/** Takes one value more than wanted, to see that there is none. */
function take(iterator: Iterator, count: number, taken: Value[]): M<Value[]> {
  for (;;) {
    const item = iterator.next();
    if (item === S) {
      return then(S, (made) => {
        if ((made as unknown) === DONE) return enough(taken, count);
        taken.push(made);
        return taken.length > count ? enough(taken, count) : take(iterator, count, taken);
      }) as M<Value[]>;
    }
    if (item === DONE) return enough(taken, count);
    taken.push(item as Value);
    if (taken.length > count) return enough(taken, count);
  }
}

function enough(taken: Value[], count: number): Value[] {
  if (taken.length > count) throw valueError(`too many values to unpack (expected ${count})`);
  if (taken.length < count) {
    throw valueError(`not enough values to unpack (expected ${count}, got ${taken.length})`);
  }
  return taken;
}

/** `a, *b, c = value`: `before` values, a list, `after` values. */
export function unpackStar(value: Value, before: number, after: number): M<Value[]> {
  checkIterable(value);
  return then(iterate(value), (made) => {
    const items = made as unknown as Value[];
    if (items.length < before + after) {
      throw valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
    }
    const end = items.length - after;
    return [...items.slice(0, before), new PyList(items.slice(before, end)), ...items.slice(end)];
  }) as M<Value[]>;
}
