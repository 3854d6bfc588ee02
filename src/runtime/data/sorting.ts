import { call } from '../call';
import { type NativeSteps, native } from '../frame';
import { None } from '../object';
import type { M, Value } from '../values';
import { isWide } from './codePoints';
import { lessNow } from './compare';
import { chargeSort } from './costs';
import { mergeSort } from './mergeSort';

/**
 * The items in Python's order, stable, as a new array; `key` may be None. Key functions may be suspended, comparisons
 * run to their end.
 */
export function sorted(items: Value[], key: Value | undefined, reverse: boolean): M<Value[]> {
  if (key === undefined || key === None) return sortPlain(items.slice(), reverse);
  return native(sortByKey(items, key, reverse));
}

function* sortByKey(items: Value[], key: Value, reverse: boolean): NativeSteps<Value[]> {
  const keyed: { key: Value; item: Value }[] = [];
  for (const item of items) keyed.push({ key: yield call(key, [item], null), item });
  if (reverse) keyed.reverse();
  const kind = kindOf(keyed.map((entry) => entry.key));
  if (kind !== undefined) keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  else mergeSort(keyed, (a, b) => lessNow(a.key, b.key));
  chargeSort(items.length);
  if (reverse) keyed.reverse();
  return keyed.map((entry) => entry.item);
}

function sortPlain(items: Value[], reverse: boolean): Value[] {
  // Equal items keep their order also in reverse.
  if (reverse) items.reverse();
  const kind = kindOf(items);
  if (kind === 'number') (items as number[]).sort((a, b) => a - b);
  else if (kind === 'string') items.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  else mergeSort(items, lessNow);
  chargeSort(items.length);
  if (reverse) items.reverse();
  return items;
}

/** Whether all are numbers, or all are texts that JavaScript orders as Python does. */
function kindOf(items: readonly Value[]): 'number' | 'string' | undefined {
  const kind = typeof items[0];
  if (kind !== 'number' && kind !== 'string') return undefined;
  for (const item of items) {
    if (typeof item !== kind) return undefined;
    if (kind === 'string' && isWide(item as string)) return undefined;
  }
  return kind;
}
