import { segmentAt } from './segments';
import type { TimelineLayout } from './timelineLayout';
import type { TimelineModel } from './timelineModel';
import { timeAt } from './viewport';

/** What is under the pointer. */
export type Hit =
  | { readonly kind: 'segment'; readonly lane: number; readonly segment: number; readonly time: number }
  | {
      readonly kind: 'moment';
      readonly lane: number;
      readonly moment: number;
      readonly count: number;
      readonly time: number;
    }
  | { readonly kind: 'arrow'; readonly arrow: number; readonly time: number }
  | { readonly kind: 'lane'; readonly lane: number; readonly time: number };

/** How near a mark or an arrow must be, in pixels. */
const markReach = 4;
const arrowReach = 3;

/** Finds what stands at a place in the viewport: a mark before an arrow, an arrow before a stretch. */
export function hitTest(model: TimelineModel, layout: TimelineLayout, x: number, y: number): Hit | undefined {
  const { viewport } = layout;
  if (x < 0 || x > viewport.width || y < 0 || y > viewport.height) return undefined;
  const time = timeAt(viewport, x);
  const row = layout.rows.find((candidate) => y >= candidate.y && y < candidate.y + candidate.height);
  const mark = row && layout.marks.find((m) => m.lane === row.lane && Math.abs(m.x - x) <= markReach);
  if (row && mark && y >= row.y + row.height / 2) {
    return { kind: 'moment', lane: row.lane, moment: mark.moment, count: mark.count, time };
  }
  const arrow = layout.arrows.find((line) => distanceTo(line, x, y) <= arrowReach);
  if (arrow) return { kind: 'arrow', arrow: arrow.arrow, time };
  if (!row) return undefined;
  const { firstSegment, segmentCount } = model.lanes[row.lane];
  if (segmentCount > 0) {
    const segment = segmentAt(model.segments, firstSegment, segmentCount, time);
    if (model.segments.start[segment] <= time && time <= model.segments.end[segment]) {
      return { kind: 'segment', lane: row.lane, segment, time };
    }
  }
  return { kind: 'lane', lane: row.lane, time };
}

function distanceTo(line: { x0: number; y0: number; x1: number; y1: number }, x: number, y: number): number {
  const dx = line.x1 - line.x0;
  const dy = line.y1 - line.y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - line.x0) * dx + (y - line.y0) * dy) / length));
  return Math.hypot(line.x0 + t * dx - x, line.y0 + t * dy - y);
}
