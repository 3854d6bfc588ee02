import type { TimelineIndex } from './timelineIndex';
import type { TimelineModel } from './timelineModel';
import { lowerBound, type Viewport, xOf } from './viewport';

export interface ArrowLine {
  readonly arrow: number;
  /** Index in `arrowKinds`. */
  readonly kind: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Whether the arrow's end is inside the viewport, or only a part of its shaft. */
  readonly headVisible: boolean;
}

/** More arrows than this would hide what they explain. */
const structuralLimit = 300;
const handoverLimit = 120;

/** The arrows that touch the viewport. Hand-overs are left out while there are too many; others are thinned out. */
export function arrowsOf(model: TimelineModel, index: TimelineIndex, viewport: Viewport): ArrowLine[] {
  const { structural, count } = model.arrows;
  const position = new Int32Array(model.lanes.length).fill(-1);
  viewport.lanes.forEach((lane, row) => {
    position[lane] = row;
  });
  const lines: ArrowLine[] = [];
  const add = (first: number, stop: number, stride: number) => {
    for (let arrow = first; arrow < stop; arrow += stride) {
      const line = lineOf(model, viewport, position, arrow);
      if (line) lines.push(line);
    }
  };
  const [first, stop] = visibleArrows(model, index, viewport, 0, structural);
  add(first, stop, Math.max(1, Math.ceil((stop - first) / structuralLimit)));
  const [firstHandover, stopHandover] = visibleArrows(model, index, viewport, structural, count);
  if (stopHandover - firstHandover <= handoverLimit) add(firstHandover, stopHandover, 1);
  return lines;
}

function visibleArrows(
  model: TimelineModel,
  index: TimelineIndex,
  viewport: Viewport,
  from: number,
  to: number,
): [number, number] {
  const first = lowerBound(index.reach, from, to, viewport.from);
  let stop = lowerBound(model.arrows.fromTime, first, to, viewport.to);
  while (stop < to && model.arrows.fromTime[stop] === viewport.to) stop++;
  return [first, stop];
}

function lineOf(model: TimelineModel, viewport: Viewport, position: Int32Array, arrow: number): ArrowLine | undefined {
  const { kind, fromLane, toLane, fromTime, toTime } = model.arrows;
  const fromRow = position[fromLane[arrow]];
  const toRow = position[toLane[arrow]];
  if (fromRow < 0 || toRow < 0 || fromRow === toRow) return undefined;
  const middle = (row: number) => (row + 0.5) * viewport.rowHeight - viewport.scrollTop;
  const x0 = xOf(viewport, fromTime[arrow]);
  const y0 = middle(fromRow);
  const x1 = xOf(viewport, toTime[arrow]);
  const y1 = middle(toRow);
  const part = clip(x0, y0, x1, y1, viewport.width, viewport.height);
  if (!part) return undefined;
  const at = (t: number, a: number, b: number, limit: number) => Math.min(limit, Math.max(0, a + t * (b - a)));
  return {
    arrow,
    kind: kind[arrow],
    x0: at(part[0], x0, x1, viewport.width),
    y0: at(part[0], y0, y1, viewport.height),
    x1: at(part[1], x0, x1, viewport.width),
    y1: at(part[1], y0, y1, viewport.height),
    headVisible: part[1] === 1,
  };
}

/** Which part of a line lies in a rectangle at the origin, as two numbers from 0 to 1 (Liang and Barsky 1984). */
function clip(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  height: number,
): [number, number] | undefined {
  let enter = 0;
  let leave = 1;
  for (const [p, q] of [
    [x0 - x1, x0],
    [x1 - x0, width - x0],
    [y0 - y1, y0],
    [y1 - y0, height - y0],
  ]) {
    if (p === 0) {
      if (q < 0) return undefined;
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return enter <= leave ? [enter, leave] : undefined;
}
