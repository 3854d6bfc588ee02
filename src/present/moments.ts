import { type EventKind, eventKinds, type TraceData } from '../trace';
import type { MomentColumns } from './timelineModel';

/** The kinds that are shown as moments; changes of state are segments, wakes and switches are arrows. */
const shown = new Set<EventKind>([
  'start',
  'joined',
  'print',
  'raise',
  'acquire',
  'release',
  'kill',
  'exit',
  'send',
  'receive',
  'signal',
  'access',
  'note',
]);
const isShown = Uint8Array.from(eventKinds, (kind) => (shown.has(kind) ? 1 : 0));
const killKind = eventKinds.indexOf('kill');
const signalKind = eventKinds.indexOf('signal');
const acquireKind = eventKinds.indexOf('acquire');
const releaseKind = eventKinds.indexOf('release');

/** For each event the lane in which it is shown as a moment, or −1: what is done to a task stands in its own lane. */
export function momentLanes(trace: TraceData, laneOfTask: Int32Array): Int32Array {
  const { count, kind, task, a } = trace.events;
  const isGil = trace.resources.map((resource) => resource.kind === 'gil');
  const lanes = new Int32Array(count).fill(-1);
  for (let row = 0; row < count; row++) {
    const k = kind[row];
    if (!isShown[k]) continue;
    // The GIL has a lane of its own; its comings and goings would bury the rest.
    if ((k === acquireKind || k === releaseKind) && isGil[a[row]]) continue;
    const target = (k === killKind || k === signalKind) && a[row] >= 0 ? a[row] : task[row];
    lanes[row] = laneOfTask[target] ?? -1;
  }
  return lanes;
}

/** Sorts the moments by lane, keeping the order of time: a counting sort. */
export function buildMoments(
  trace: TraceData,
  laneOfMoment: Int32Array,
  laneCount: number,
): { moments: MomentColumns; first: Int32Array; counts: Int32Array } {
  const counts = new Int32Array(laneCount);
  for (const lane of laneOfMoment) if (lane >= 0) counts[lane]++;
  const first = new Int32Array(laneCount);
  let total = 0;
  for (let lane = 0; lane < laneCount; lane++) {
    first[lane] = total;
    total += counts[lane];
  }
  const moments = {
    time: new Float64Array(total),
    kind: new Uint8Array(total),
    task: new Int32Array(total),
    site: new Int32Array(total),
    a: new Int32Array(total),
    b: new Int32Array(total),
  };
  const next = first.slice();
  const { time, kind, task, site, a, b } = trace.events;
  laneOfMoment.forEach((lane, row) => {
    if (lane < 0) return;
    const to = next[lane]++;
    moments.time[to] = time[row];
    moments.kind[to] = kind[row];
    moments.task[to] = task[row];
    moments.site[to] = site[row];
    moments.a[to] = a[row];
    moments.b[to] = b[row];
  });
  return { moments, first, counts };
}
