import type { TraceData } from '../trace';
import { forEachEvent, lineOf, resourceName, taskName } from './events';
import { describeWait, type FinalWait, finalWaits } from './finalWaits';
import type { Finding } from './finding';

/**
 * Tasks that wait for each other for ever. `isWhole`: nothing could go on when the run was over; else only circles of
 * tasks count, since daemons and idle workers may well wait when a program ends.
 */
export function deadlocks(trace: TraceData, isWhole: boolean): Finding[] {
  const waits = finalWaits(trace);
  const circles = findCircles(waits);
  const found: Finding[] = [];
  if (isWhole && waits.length > 0) {
    const alive = waits.filter(({ task }) => trace.tasks[task].fate !== 'killed');
    found.push(deadlock(trace, true, alive));
  } else for (const circle of circles) found.push(deadlock(trace, false, circle));
  for (const circle of circles) {
    const [wait] = circle;
    if (circle.length === 1 && wait.state === 'waits-lock') found.push(reentrant(trace, wait));
  }
  for (const wait of waits) {
    const fate = trace.tasks[wait.holder]?.fate;
    if (wait.state === 'waits-lock' && (fate === 'returned' || fate === 'raised')) found.push(notReleased(trace, wait));
  }
  return found;
}

/** Circles of tasks of which each waits for what the next one has. */
function findCircles(waits: readonly FinalWait[]): FinalWait[][] {
  const byTask = new Map(waits.map((wait) => [wait.task, wait]));
  const seen = new Set<number>();
  const circles: FinalWait[][] = [];
  for (const start of waits) {
    const path: FinalWait[] = [];
    let wait: FinalWait | undefined = start;
    while (wait !== undefined && !seen.has(wait.task)) {
      seen.add(wait.task);
      path.push(wait);
      wait = byTask.get(wait.holder);
    }
    const first = wait === undefined ? -1 : path.indexOf(wait);
    if (first >= 0) circles.push(path.slice(first));
  }
  return circles;
}

function deadlock(trace: TraceData, isWhole: boolean, waits: readonly FinalWait[]): Finding {
  return {
    severity: 'error',
    sites: waits.map(({ site }) => site),
    tasks: waits.map(({ task }) => task),
    row: Math.max(-1, ...waits.map(({ row }) => row)),
    saying: { code: 'deadlock', isWhole, waits: waits.map((wait) => describeWait(trace, wait)) },
  };
}

/** Where the task took the resource last. */
function takenAt(trace: TraceData, task: number, resource: number): number {
  let taken = -1;
  forEachEvent(trace, (row) => {
    if (row.kind === 'acquire' && row.task === task && row.a === resource) taken = row.site;
  });
  return taken;
}

function reentrant(trace: TraceData, { task, site, row, subject }: FinalWait): Finding {
  const taken = takenAt(trace, task, subject);
  const lock = resourceName(trace, subject);
  const lines = { heldLine: lineOf(trace, taken), line: lineOf(trace, site) };
  const saying = { code: 'lock.reentrant' as const, task: taskName(trace, task), lock, ...lines };
  return { severity: 'error', sites: [site, taken], tasks: [task], row, saying };
}

function notReleased(trace: TraceData, { task, holder, row, site, subject }: FinalWait): Finding {
  const taken = takenAt(trace, holder, subject);
  const lock = resourceName(trace, subject);
  const saying = {
    code: 'lock.not-released' as const,
    task: taskName(trace, holder),
    lock,
    line: lineOf(trace, taken),
  };
  return { severity: 'error', sites: [taken, site], tasks: [holder, task], row, saying };
}
