import { call } from '../call';
import { type NativeSteps, native } from '../frame';
import { None } from '../object';
import type { M, Value } from '../values';
import { isWide } from './codePoints';
import { lessNow } from './compare';
import { charge, chargeSort, costs } from './costs';
import { floatType, type PyFloat } from './floatObject';
import { mergeSort } from './mergeSort';
import { orderOf, sortNumbers } from './numberSort';

/**
 * The items in Python's order, stable, as a new array; `key` may be None. Key functions may be suspended, comparisons
 * run to their end.
 */
export function sorted(items: Value[], key: Value | undefined, reverse: boolean): M<Value[]> {
  if (key === undefined || key === None) return sortInPlace(items.slice(), reverse);
  return native(sortByKey(items, key, reverse));
}

function* sortByKey(items: Value[], key: Value, reverse: boolean): NativeSteps<Value[]> {
  const keys: Value[] = [];
  charge(items.length, costs.call);
  for (const item of items) keys.push(yield call(key, [item], null));
  chargeSort(items.length);
  const numbers = numbersOf(keys);
  if (numbers !== undefined) {
    // Equal items keep their order also in reverse: then it is the negative numbers that are sorted.
    const order = orderOf(reverse ? numbers.map((value) => -value) : numbers);
    return Array.from(order, (at) => items[at]);
  }
  const keyed = keys.map((itsKey, at) => ({ key: itsKey, item: items[at] }));
  if (reverse) keyed.reverse();
  if (areTexts(keys)) keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  else mergeSort(keyed, (a, b) => lessNow(a.key, b.key));
  if (reverse) keyed.reverse();
  return keyed.map((entry) => entry.item);
}

/** Sorts an array itself; where a comparison fails it stays as far as it got, which Python code can see. */
export function sortInPlace(items: Value[], reverse: boolean): Value[] {
  chargeSort(items.length, isInOrder(items));
  if (items.every((item) => typeof item === 'number')) {
    const inOrder = sortNumbers(items as number[]);
    if (reverse) inOrder.reverse();
    for (let i = 0; i < inOrder.length; i++) items[i] = inOrder[i];
    return items;
  }
  const numbers = numbersOf(items);
  if (numbers !== undefined) {
    const order = orderOf(reverse ? numbers.map((value) => -value) : numbers);
    const before = items.slice();
    for (let i = 0; i < order.length; i++) items[i] = before[order[i]];
    return items;
  }
  if (reverse) items.reverse();
  try {
    if (areTexts(items)) items.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    else mergeSort(items, lessNow);
  } finally {
    if (reverse) items.reverse();
  }
  return items;
}

/** Numbers that go up already: nothing is left to do but to see that. */
function isInOrder(values: readonly Value[]): boolean {
  let last = -Infinity;
  for (const value of values) {
    if (typeof value !== 'number' || value < last) return false;
    last = value;
  }
  return true;
}

/** The values as doubles, if all are plain numbers that doubles hold exactly and that have an order. */
function numbersOf(values: readonly Value[]): number[] | undefined {
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value.cls === floatType && !Number.isNaN((value as PyFloat).value)) {
      numbers.push((value as PyFloat).value);
    } else return undefined;
  }
  return numbers;
}

/** Whether all are texts that JavaScript orders as Python does. */
function areTexts(values: readonly Value[]): boolean {
  return values.every((value) => typeof value === 'string' && !isWide(value));
}
