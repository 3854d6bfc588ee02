/** What part of the timeline is seen: times in nanoseconds, lengths in CSS pixels. */
export interface Viewport {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
  readonly rowHeight: number;
  /** The lanes that are not hidden, from the top. */
  readonly lanes: readonly number[];
  /** How wide a text is; by default 7 pixels for each column of a terminal. */
  readonly measure?: (text: string) => number;
}

export function xOf(viewport: Viewport, time: number): number {
  return ((time - viewport.from) / (viewport.to - viewport.from)) * viewport.width;
}

export function timeAt(viewport: Viewport, x: number): number {
  return viewport.from + (x / viewport.width) * (viewport.to - viewport.from);
}

/** The first index in `[from, to)` of rising values whose value is not below `wanted`; `to` if there is none. */
export function lowerBound(values: Float64Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
