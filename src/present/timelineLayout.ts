import { type EventKind, eventKinds } from '../trace';
import { type ArrowLine, arrowsOf } from './arrowLayout';
import { codeLetter, segmentText } from './describe';
import { displayWidth } from './displayWidth';
import { niceTicks, type Tick } from './durations';
import { heldCode, stateCode } from './laneCodes';
import { segmentAt } from './segments';
import type { TimelineIndex } from './timelineIndex';
import type { TimelineModel } from './timelineModel';
import { lowerBound, type Viewport, xOf } from './viewport';

export interface Row {
  readonly lane: number;
  readonly y: number;
  readonly height: number;
}

/** A stretch that is wide enough for a shape and perhaps a text. */
export interface Box {
  readonly segment: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** One moment, or several that are too close to be told apart. */
export interface Mark {
  /** The first of them. */
  readonly moment: number;
  readonly count: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** Index in `eventKinds`: the gravest of them. */
  readonly kind: number;
}

export interface TimelineLayout {
  readonly viewport: Viewport;
  readonly rows: readonly Row[];
  readonly boxes: readonly Box[];
  readonly marks: readonly Mark[];
  readonly arrows: readonly ArrowLine[];
  readonly ticks: readonly (Tick & { readonly x: number })[];
}

/** Stretches at least this wide get a shape of their own; narrower ones are drawn as columns of pixels. */
const minimalBox = 5;
const markDistance = 7;
const tickDistance = 100;

/** The lanes that are shown: locks only on demand, and any lane only if its name contains the wanted text. */
export function visibleLanes(model: TimelineModel, options: { locks: boolean; filter?: string }): number[] {
  const wanted = options.filter?.toLowerCase() ?? '';
  return model.lanes.flatMap((lane, index) => {
    if (lane.kind === 'lock' && !options.locks) return [];
    return wanted === '' || lane.name.toLowerCase().includes(wanted) ? [index] : [];
  });
}

/** Says where everything in the viewport goes. Pure, and in time proportional to what can be seen. */
export function layoutTimeline(model: TimelineModel, index: TimelineIndex, viewport: Viewport): TimelineLayout {
  const rows = visibleRows(viewport);
  return {
    viewport,
    rows,
    boxes: rows.flatMap((row) => boxesOf(model, viewport, row)),
    marks: rows.flatMap((row) => marksOf(model, viewport, row)),
    arrows: arrowsOf(model, index, viewport),
    ticks: niceTicks(viewport.from, viewport.to, Math.max(1, Math.floor(viewport.width / tickDistance)))
      .map((tick) => ({ ...tick, x: xOf(viewport, tick.time) }))
      .filter((tick) => tick.time >= 0 && tick.x >= 0 && tick.x <= viewport.width),
  };
}

/** The rows that are at least partly inside the viewport. */
export function visibleRows(viewport: Viewport): Row[] {
  const { rowHeight, scrollTop, height, lanes } = viewport;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight));
  const last = Math.min(lanes.length, Math.ceil((scrollTop + height) / rowHeight));
  const rows: Row[] = [];
  for (let i = first; i < last; i++) rows.push({ lane: lanes[i], y: i * rowHeight - scrollTop, height: rowHeight });
  return rows;
}

/** The bar inside a row: some air above and below. */
export function barOf(row: { readonly y: number; readonly height: number }): { y: number; height: number } {
  const air = Math.max(1, Math.round(row.height / 8));
  return { y: row.y + air, height: Math.max(1, row.height - 2 * air) };
}

function boxesOf(model: TimelineModel, viewport: Viewport, row: Row): Box[] {
  const lane = model.lanes[row.lane];
  const { start, end, code } = model.segments;
  const { firstSegment, segmentCount } = lane;
  if (segmentCount === 0) return [];
  const perPixel = (viewport.to - viewport.from) / viewport.width;
  const { y, height } = barOf(row);
  const boxes: Box[] = [];
  const stop = firstSegment + segmentCount;
  for (let i = segmentAt(model.segments, firstSegment, segmentCount, viewport.from); i < stop; ) {
    if (start[i] >= viewport.to) break;
    const from = Math.max(start[i], viewport.from);
    const to = Math.min(end[i], viewport.to);
    const width = (to - from) / perPixel;
    if (width >= minimalBox) {
      const x = xOf(viewport, from);
      const text = code[i] === stateCode.ended ? '' : fittingText(model, i, width, viewport);
      boxes.push({ segment: i, lane: row.lane, x, y, width: Math.min(width, viewport.width - x), height, text });
      i++;
    } else {
      // Crowded: go on at the next stretch that begins a pixel later, not at each of thousands in between.
      const next = segmentAt(model.segments, i, stop - i, from + perPixel);
      i = Math.max(next, i + 1);
    }
  }
  return boxes;
}

/** The longest of name, sign and nothing that fits. */
function fittingText(model: TimelineModel, segment: number, width: number, viewport: Viewport): string {
  const measure = viewport.measure ?? ((text: string) => 7 * displayWidth(text));
  const room = width - 8;
  if (room < 6) return '';
  const text = segmentText(model, segment);
  if (measure(text) <= room) return text;
  const code = model.segments.code[segment];
  if (code >= heldCode) {
    const short = text.replace(/ \(.*\)$/, '');
    return measure(short) <= room ? short : '';
  }
  const letter = code === stateCode.running ? '' : codeLetter(code);
  return measure(letter) <= room ? letter : '';
}

/** Kinds from the least to the gravest: the gravest stands for those that are too close to it. */
const gravest: readonly EventKind[] = [
  'access',
  'release',
  'acquire',
  'receive',
  'send',
  'joined',
  'start',
  'note',
  'print',
  'signal',
  'exit',
  'raise',
  'kill',
];
const gravity = eventKinds.map((kind) => gravest.indexOf(kind));

function marksOf(model: TimelineModel, viewport: Viewport, row: Row): Mark[] {
  const { firstEvent, eventCount } = model.lanes[row.lane];
  const { time, kind } = model.moments;
  const stop = firstEvent + eventCount;
  const y = row.y + row.height / 2;
  const distance = (markDistance / viewport.width) * (viewport.to - viewport.from);
  const marks: Mark[] = [];
  for (let i = lowerBound(time, firstEvent, stop, viewport.from); i < stop && time[i] <= viewport.to; ) {
    const next = lowerBound(time, i, stop, time[i] + distance);
    const count = Math.max(1, next - i);
    let chosen = i;
    // Among very many, a look at some is enough to find a kind that stands for them.
    const stride = Math.max(1, Math.floor(count / 64));
    for (let k = i; k < i + count; k += stride) if (gravity[kind[k]] > gravity[kind[chosen]]) chosen = k;
    marks.push({ moment: chosen, count, lane: row.lane, x: xOf(viewport, time[chosen]), y, kind: kind[chosen] });
    i += count;
  }
  return marks;
}
