import type { TraceData } from '../trace';
import { forEachEvent, lineOf, resourceName, stateOf, taskName } from './events';
import type { Waiting } from './finding';
import { Holdings } from './holdings';

/** A task that had not come to its end when the run was over, or was cut off, and that waited. */
export interface FinalWait {
  readonly task: number;
  readonly site: number;
  readonly row: number;
  readonly state: 'waits-lock' | 'waits' | 'joins';
  /** A resource, or a task for `joins`. */
  readonly subject: number;
  /** The task that can end the wait, as far as that is one; −1 else. */
  readonly holder: number;
}

/** What the tasks that never came to their ends waited for at last. */
export function finalWaits(trace: TraceData): FinalWait[] {
  const holdings = new Holdings(
    trace,
    trace.resources.map(({ kind }) => kind === 'lock' || kind === 'rlock'),
  );
  const last = new Map<number, Omit<FinalWait, 'holder' | 'state'> & { state: string }>();
  forEachEvent(trace, (row) => {
    holdings.see(row);
    if (row.kind !== 'state') return;
    const state = stateOf(row);
    if (state === 'ended') return;
    last.set(row.task, { task: row.task, site: row.site, row: row.row, state, subject: row.b });
  });
  return [...last.values()].flatMap((wait): FinalWait[] => {
    const { state, task, subject } = wait;
    const { fate } = trace.tasks[task];
    if (fate === 'returned' || fate === 'raised') return [];
    if (state === 'joins') return [{ ...wait, state, holder: subject }];
    if (state !== 'waits-lock' && state !== 'waits') return [];
    return [{ ...wait, state, holder: holdings.holder(subject)?.task ?? -1 }];
  });
}

const kinds: Readonly<Record<string, Waiting['kind']>> = {
  lock: 'lock',
  rlock: 'lock',
  condition: 'condition',
  event: 'event',
  queue: 'queue',
  semaphore: 'semaphore',
  barrier: 'barrier',
};

/** A final wait in the names that words use. */
export function describeWait(trace: TraceData, { task, site, state, subject, holder }: FinalWait): Waiting {
  const isJoin = state === 'joins';
  return {
    task: taskName(trace, task),
    line: lineOf(trace, site),
    kind: isJoin ? 'join' : (kinds[trace.resources[subject]?.kind ?? ''] ?? 'other'),
    subject: isJoin ? taskName(trace, subject) : resourceName(trace, subject),
    holder: holder < 0 ? null : taskName(trace, holder),
    holderEnded: !isJoin && holder >= 0 && ['returned', 'raised'].includes(trace.tasks[holder].fate),
    isOwn: holder === task,
  };
}
