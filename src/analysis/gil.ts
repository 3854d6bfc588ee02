import type { TraceData } from '../trace';
import { forEachEvent, lineOf, resourceName, stateOf, taskName } from './events';
import type { Finding } from './finding';

/** Waits for the GIL that are as long as a switch interval, one after another, before a convoy is spoken of. */
const fewestWaits = 3;
const longWait = 4_000_000;
/** How often one thread takes a lock that another waits for before that one is said to starve. */
const mostOvertakings = 20;

interface GilUse {
  /** When the task last came back from a wait and wanted the GIL; −1 while it does not. */
  since: number;
  waits: number;
  waited: number;
  ran: number;
  runningSince: number;
  site: number;
  row: number;
  hasWaited: boolean;
}

/** Threads that mostly wait for others and then wait a whole switch interval for the GIL, each time. */
export function convoys(trace: TraceData): Finding[] {
  const uses = new Map<number, GilUse>();
  forEachEvent(trace, (row) => {
    if (row.kind !== 'state') return;
    let use = uses.get(row.task);
    if (use === undefined) {
      use = { since: -1, waits: 0, waited: 0, ran: 0, runningSince: -1, site: -1, row: -1, hasWaited: false };
      uses.set(row.task, use);
    }
    const state = stateOf(row);
    if (use.runningSince >= 0) use.ran += row.time - use.runningSince;
    use.runningSince = state === 'running' ? row.time : -1;
    if (state === 'wants-gil') {
      if (use.hasWaited && use.since < 0) use.since = row.time;
      use.hasWaited = false;
      return;
    }
    if (state === 'running' && use.since >= 0) {
      const waited = row.time - use.since;
      if (waited >= longWait) {
        use.waits++;
        use.waited += waited;
        use.row = row.row;
        use.site = row.site;
      }
      use.since = -1;
    }
    // A short computation may have gone before: only waits count that the thread came back from.
    if (state === 'sleeps' || state === 'waits-io') use.hasWaited = true;
  });
  return [...uses].flatMap(([task, { waits, waited, ran, site, row }]): Finding[] => {
    if (waits < fewestWaits || ran * 2 > waited) return [];
    const milliseconds = Math.round(waited / waits / 1e5) / 10;
    const saying = { code: 'gil.convoy' as const, task: taskName(trace, task), times: waits, milliseconds };
    return [{ severity: 'info', sites: [site], tasks: [task], row, saying }];
  });
}

/** Threads that wait for a lock which another takes again and again meanwhile. */
export function starvation(trace: TraceData): Finding[] {
  interface Wait {
    readonly resource: number;
    readonly site: number;
    readonly row: number;
    readonly others: Map<number, number>;
  }
  const waiting = new Map<number, Wait>();
  const found: Finding[] = [];
  const end = (task: number): void => {
    const wait = waiting.get(task);
    if (wait === undefined) return;
    waiting.delete(task);
    const [by, times] = [...wait.others].reduce((most, other) => (other[1] > most[1] ? other : most), [-1, 0]);
    if (times < mostOvertakings || found.some(({ tasks }) => tasks[0] === task)) return;
    const { resource, site, row } = wait;
    const names = { task: taskName(trace, task), lock: resourceName(trace, resource), by: taskName(trace, by) };
    const saying = { code: 'starvation' as const, ...names, times, line: lineOf(trace, site) };
    found.push({ severity: 'warning', sites: [site], tasks: [task, by], row, saying });
  };
  forEachEvent(trace, (row) => {
    if (row.kind === 'state') {
      end(row.task);
      const kind = trace.resources[row.b]?.kind;
      if (stateOf(row) === 'waits-lock' || (stateOf(row) === 'waits' && kind === 'semaphore')) {
        waiting.set(row.task, { resource: row.b, site: row.site, row: row.row, others: new Map() });
      }
    } else if (row.kind === 'acquire' && waiting.size > 0) {
      for (const [task, { resource, others }] of waiting) {
        if (resource === row.a && task !== row.task) others.set(row.task, (others.get(row.task) ?? 0) + 1);
      }
    }
  });
  for (const task of [...waiting.keys()]) end(task);
  return found;
}
