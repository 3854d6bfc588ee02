import { type EventKind, eventKinds, type TaskState, type TraceData, taskStates } from '../trace';

/** One row of a trace, read. The object is used again for the next row. */
export interface Row {
  row: number;
  time: number;
  kind: EventKind;
  task: number;
  site: number;
  a: number;
  b: number;
}

/** Reads a trace from its beginning. */
export function forEachEvent({ events }: TraceData, visit: (row: Readonly<Row>) => void): void {
  const now: Row = { row: 0, time: 0, kind: 'state', task: 0, site: 0, a: 0, b: 0 };
  for (let row = 0; row < events.count; row++) {
    now.row = row;
    now.time = events.time[row];
    now.kind = eventKinds[events.kind[row]];
    now.task = events.task[row];
    now.site = events.site[row];
    now.a = events.a[row];
    now.b = events.b[row];
    visit(now);
  }
}

export function stateOf(row: Readonly<Row>): TaskState {
  return taskStates[row.a];
}

/** The line of a site in the snippet, or 0. */
export function lineOf({ sites }: TraceData, site: number): number {
  const place = sites[site];
  return place !== undefined && place.file === 0 ? place.line : 0;
}

export function taskName({ tasks }: TraceData, task: number): string {
  return tasks[task]?.name ?? '';
}

export function resourceName({ resources }: TraceData, resource: number): string {
  return resources[resource]?.name ?? '';
}
