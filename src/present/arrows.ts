import { eventKinds, type TraceData } from '../trace';
import { type ArrowColumns, type ArrowKind, arrowKinds } from './timelineModel';

interface Arrow {
  readonly kind: ArrowKind;
  readonly from: number;
  readonly to: number;
  readonly fromTime: number;
  readonly toTime: number;
}

/** Finds who began, ended, woke and wrote to whom. */
export function buildArrows(trace: TraceData, laneOfTask: Int32Array): ArrowColumns {
  const { structural, handovers } = collectArrows(trace);
  structural.sort((x, y) => x.fromTime - y.fromTime);
  const all = structural.concat(handovers);
  return {
    count: all.length,
    structural: structural.length,
    kind: Uint8Array.from(all, (arrow) => arrowKinds.indexOf(arrow.kind)),
    fromLane: Int32Array.from(all, (arrow) => laneOfTask[arrow.from]),
    toLane: Int32Array.from(all, (arrow) => laneOfTask[arrow.to]),
    fromTime: Float64Array.from(all, (arrow) => arrow.fromTime),
    toTime: Float64Array.from(all, (arrow) => arrow.toTime),
  };
}

function collectArrows(trace: TraceData): { structural: Arrow[]; handovers: Arrow[] } {
  const { tasks, events } = trace;
  const { count, time, kind, task, a, b } = events;
  const structural: Arrow[] = [];
  const handovers: Arrow[] = [];
  const sent = new Map<string, { task: number; time: number }>();
  for (let row = 0; row < count; row++) {
    const name = eventKinds[kind[row]];
    const now = time[row];
    const who = task[row];
    const other = a[row];
    switch (name) {
      case 'start': {
        const began = tasks[other]?.start ?? -1;
        structural.push({ kind: 'start', from: who, to: other, fromTime: now, toTime: Math.max(began, now) });
        break;
      }
      case 'joined': {
        const ended = tasks[other]?.end ?? -1;
        const fromTime = ended >= 0 ? Math.min(ended, now) : now;
        structural.push({ kind: 'joined', from: other, to: who, fromTime, toTime: now });
        break;
      }
      case 'kill':
      case 'signal':
        structural.push({ kind: name, from: who, to: other, fromTime: now, toTime: now });
        break;
      case 'wake':
      case 'switch':
        if (tasks[other] && who !== other && tasks[who]) {
          handovers.push({ kind: name, from: who, to: other, fromTime: now, toTime: now });
        }
        break;
      case 'send':
        sent.set(`${other}:${b[row]}`, { task: who, time: now });
        break;
      case 'receive': {
        const from = sent.get(`${other}:${b[row]}`);
        if (from) structural.push({ kind: 'message', from: from.task, to: who, fromTime: from.time, toTime: now });
        break;
      }
    }
  }
  return { structural: structural.filter(({ from, to }) => from !== to && tasks[from] && tasks[to]), handovers };
}
