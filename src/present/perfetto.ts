import { eventKinds, taskStates } from '../trace';
import { codeName, momentText, segmentText } from './describe';
import { freeCode, stateCode } from './laneCodes';
import { segmentAt } from './segments';
import { arrowKinds, type Lane, type TimelineModel } from './timelineModel';

/** A row of the Chrome trace format. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Microseconds as a multiple of 1/64. Such numbers add without rounding, so slices that adjoin here adjoin in the
 * viewer too; otherwise it nests one neighbour into the other.
 */
function microseconds(nanoseconds: number): number {
  return Math.round((nanoseconds * 64) / 1000) / 64;
}

/** A trace that ui.perfetto.dev and chrome://tracing open: slices, flows and moments, as Chrome JSON. */
export function perfettoTrace(model: TimelineModel): string {
  const rows: Row[] = [];
  model.lanes.forEach((lane, index) => {
    if (lane.kind === 'group') return;
    rows.push(...metadata(lane, index), ...slices(model, lane, index), ...instants(model, lane, index));
  });
  rows.push(...flows(model));
  const body = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"displayTimeUnit":"ns","traceEvents":[\n${body}\n]}\n`;
}

/** The numbers by which the viewer knows a lane; the first process is 1, as 0 is the idle task's. */
function idsOf(lane: Lane, index: number): { pid: number; tid: number } {
  return { pid: lane.process + 1, tid: index + 1 };
}

function metadata(lane: Lane, index: number): Row[] {
  const ids = idsOf(lane, index);
  const name = '  '.repeat(lane.depth) + lane.name;
  const rows: Row[] = [
    { ph: 'M', name: 'thread_name', ...ids, args: { name } },
    { ph: 'M', name: 'thread_sort_index', ...ids, args: { sort_index: index } },
  ];
  if (lane.task !== lane.process) return rows;
  return [{ ph: 'M', name: 'process_name', ...ids, args: { name: lane.name } }, ...rows];
}

function slices(model: TimelineModel, lane: Lane, index: number): Row[] {
  const { start, end, code, site } = model.segments;
  const rows: Row[] = [];
  for (let i = lane.firstSegment; i < lane.firstSegment + lane.segmentCount; i++) {
    const ts = microseconds(start[i]);
    const dur = microseconds(end[i]) - ts;
    if (dur <= 0 || code[i] === freeCode || code[i] === stateCode.ended) continue;
    const cat = lane.kind === 'task' ? taskStates[code[i]] : lane.kind;
    const name = segmentText(model, i) || codeName(model, code[i]);
    rows.push({ ph: 'X', name, cat, ts, dur, ...idsOf(lane, index), args: placeOf(model, site[i]) });
  }
  return rows;
}

function placeOf(model: TimelineModel, site: number): Row {
  const place = model.sites[site];
  if (!place) return {};
  return { line: place.line + (place.file === 0 ? model.firstLine - 1 : 0), function: place.function };
}

function instants(model: TimelineModel, lane: Lane, index: number): Row[] {
  const { time, kind, site } = model.moments;
  const rows: Row[] = [];
  for (let i = lane.firstEvent; i < lane.firstEvent + lane.eventCount; i++) {
    const cat = eventKinds[kind[i]];
    const place = placeOf(model, site[i]);
    rows.push({
      ph: 'i',
      s: 't',
      name: momentText(model, i),
      cat,
      ts: microseconds(time[i]),
      ...idsOf(lane, index),
      args: place,
    });
  }
  return rows;
}

function flows(model: TimelineModel): Row[] {
  const { count, kind, fromLane, toLane, fromTime, toTime } = model.arrows;
  const rows: Row[] = [];
  for (let i = 0; i < count; i++) {
    const name = arrowKinds[kind[i]];
    const from = insideSlice(model, fromLane[i], fromTime[i]);
    const to = insideSlice(model, toLane[i], toTime[i]);
    if (from === undefined || to === undefined) continue;
    const common = { name, cat: 'flow', id: i + 1 };
    rows.push({ ph: 's', ...common, ts: from, ...idsOf(model.lanes[fromLane[i]], fromLane[i]) });
    rows.push({ ph: 'f', bp: 'e', ...common, ts: Math.max(from, to), ...idsOf(model.lanes[toLane[i]], toLane[i]) });
  }
  return rows;
}

/** A flow holds on to the slice around it: at the end of a lane it must begin just before. */
function insideSlice(model: TimelineModel, lane: number, time: number): number | undefined {
  const { firstSegment, segmentCount } = model.lanes[lane];
  if (segmentCount === 0) return undefined;
  const i = segmentAt(model.segments, firstSegment, segmentCount, time);
  const start = microseconds(model.segments.start[i]);
  const end = microseconds(model.segments.end[i]);
  return end > start ? Math.min(Math.max(microseconds(time), start), end - 1 / 64) : undefined;
}
