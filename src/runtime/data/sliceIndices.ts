import { type Int, intAdd, intFloorDiv, intNeg, intSub } from './ints';
import { valueError } from './raise';

/** What `slice.indices(length)` gives; `start`, `stop` null for None. Exact for integers of any size. */
export function sliceIndices(
  start: Int | null,
  stop: Int | null,
  step: Int | null,
  length: Int,
): { start: Int; stop: Int; step: Int } {
  const by = step ?? 1;
  if (by === 0) throw valueError('slice step cannot be zero');
  const down = by < 0;
  const lower: Int = down ? -1 : 0;
  const upper = down ? intSub(length, 1) : length;
  const clamp = (value: Int | null, absent: Int): Int => {
    if (value === null) return absent;
    const index = value < 0 ? intAdd(value, length) : value;
    if (index < lower) return lower;
    // biome-ignore lint/complexity/useMathMinMax: these may be BigInts
    return index > upper ? upper : index;
  };
  return { start: clamp(start, down ? upper : lower), stop: clamp(stop, down ? lower : upper), step: by };
}

/** How many items `range(start, stop, step)` has. */
export function rangeLength(start: Int, stop: Int, step: Int): Int {
  if (step > 0) return start >= stop ? 0 : intAdd(intFloorDiv(intSub(intSub(stop, start), 1), step), 1);
  return start <= stop ? 0 : intAdd(intFloorDiv(intSub(intSub(start, stop), 1), intNeg(step)), 1);
}
