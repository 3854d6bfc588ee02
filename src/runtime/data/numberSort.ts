/** Sorting by plain numbers, which needs no comparison function and so is many times as fast. None may be NaN. */

/** The numbers in order. */
export function sortNumbers(numbers: readonly number[]): number[] {
  return Array.from(Float64Array.from(numbers).sort());
}

/** The places of the numbers in the order of their values; equal ones keep their order. Merges runs bottom-up. */
export function orderOf(numbers: readonly number[]): Uint32Array {
  const { length } = numbers;
  const keys = Float64Array.from(numbers);
  let from = Uint32Array.from({ length }, (_, i) => i);
  let to = new Uint32Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const takeLeft = left < middle && (right >= end || keys[from[left]] <= keys[from[right]]);
        to[at] = takeLeft ? from[left++] : from[right++];
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
