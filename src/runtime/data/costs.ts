import { measured } from '../../base';
import { R } from '../registers';

/**
 * What natives cost in virtual nanoseconds for each item that they go over; the call itself is charged by generated
 * code. Measured on CPython 3.11 (medians, rounded).
 */
export const costs = {
  /** Copying an item of a list or tuple: slices, `list(x)`, concatenation. */
  copy: 2,
  /** Copying a character. */
  character: 0.1,
  /** Comparing an item with `==`: `in`, `index`, `count`, `==` of sequences. */
  compare: 14,
  /** Taking an item from an iterator into a container. */
  collect: 10,
  /** An insertion into a dict or set. */
  hash: 22,
  /** A comparison while sorting; there are about n·log2(n), or n where the items are in order already. */
  sort: 11,
  /** Adding an item up in `sum`. */
  sum: 12,
  /** Joining a string. */
  join: 12,
  /** A call that a native makes. */
  call: 40,
  /** Making an instance of a class written in Python, `__init__` called but not carried out. */
  instance: measured.instance - measured.call - 4,
  /** The repr of an item. */
  repr: 60,
  /** `str(x)`, `int(x)`, `float(x)`: what they do but for the call. */
  convert: 45,
  /** `text % values`, for each value. */
  percent: 55,
  /** Cutting a list, tuple or text: but for the items. */
  cut: 35,
  /** A digit's share, squared, of writing or multiplying integers of thousands of digits. */
  longDigit: 0.011,
} as const;

/** Charges for `count` items. */
export function charge(count: number, each: number): void {
  R.left -= Math.min(count * each, most) | 0;
}

/** So much at once is beyond any limit of a run, and still a small integer. */
const most = 1_000_000_000;

export function chargeSort(count: number, isInOrder = false): void {
  if (count > 1) charge(count * (isInOrder ? 1 : Math.log2(count)), costs.sort);
}

/** How far below zero the slice may fall inside one native, in virtual nanoseconds. */
const longest = -100_000_000;

/**
 * True if a native that goes over many items must suspend itself now. CPython does not switch inside such a function, and
 * neither do we, unless it runs so long that it may never end: then the limit of a run must be able to stop it.
 */
export function isRunaway(): boolean {
  return R.left < longest && R.atomic === 0 && R.slice();
}
