import type { TraceData } from '../trace';
import { forEachEvent, lineOf, resourceName, stateOf, taskName } from './events';
import { finalWaits } from './finalWaits';
import type { Finding } from './finding';
import type { Structure } from './structure';

interface Notice {
  readonly task: number;
  readonly site: number;
  readonly row: number;
}

/** Tasks that wait for ever for what had been told before they came: a notify that nobody heard. */
export function lostWakeups(trace: TraceData): Finding[] {
  const notices = new Map<number, Notice>();
  const waiters = new Map<number, Set<number>>();
  forEachEvent(trace, (row) => {
    const { kind, task, site } = row;
    if (kind === 'state') {
      for (const set of waiters.values()) set.delete(task);
      if (stateOf(row) !== 'waits' || trace.resources[row.b]?.kind !== 'condition') return;
      const set = waiters.get(row.b) ?? new Set();
      waiters.set(row.b, set.add(task));
    } else if (kind === 'release' && trace.resources[row.a].kind === 'condition') {
      if ((waiters.get(row.a)?.size ?? 0) === 0) notices.set(row.a, { task, site, row: row.row });
    }
  });
  return finalWaits(trace).flatMap((wait): Finding[] => {
    const notice = notices.get(wait.subject);
    if (wait.state !== 'waits' || trace.resources[wait.subject]?.kind !== 'condition') return [];
    if (notice === undefined || notice.row > wait.row || notice.task === wait.task) return [];
    if (trace.tasks[wait.task].fate === 'killed') return [];
    const saying = {
      code: 'wait.lost-wakeup' as const,
      task: taskName(trace, wait.task),
      subject: resourceName(trace, wait.subject),
      line: lineOf(trace, wait.site),
      notifier: taskName(trace, notice.task),
      notifyLine: lineOf(trace, notice.site),
    };
    return [
      { severity: 'error', sites: [wait.site, notice.site], tasks: [wait.task, notice.task], row: wait.row, saying },
    ];
  });
}

/**
 * Waits after which nobody checks again what was waited for, where that has ended a task: it was woken and found nothing,
 * since another was faster or the notice was meant for another.
 */
export function singleChecks(trace: TraceData, structure: Structure): Finding[] {
  const waits = new Map<number, { tasks: Set<number>; sites: Map<number, number> }>();
  const raised = new Set<number>();
  forEachEvent(trace, (row) => {
    if (row.kind === 'raise' && row.b === 1) raised.add(row.task);
    if (row.kind !== 'state' || stateOf(row) !== 'waits' || trace.resources[row.b]?.kind !== 'condition') return;
    const wait = waits.get(row.b) ?? { tasks: new Set(), sites: new Map() };
    waits.set(row.b, wait);
    wait.tasks.add(row.task);
    if (!wait.sites.has(row.site)) wait.sites.set(row.site, row.row);
  });
  return [...waits].flatMap(([resource, { tasks, sites }]) =>
    [...sites].flatMap(([site, row]): Finding[] => {
      if (![...tasks].some((task) => raised.has(task)) || structure.guardOf(site) !== 'if') return [];
      const saying = {
        code: 'wait.not-in-loop' as const,
        subject: resourceName(trace, resource),
        line: lineOf(trace, site),
      };
      return [{ severity: 'warning', sites: [site], tasks: [...tasks], row, saying }];
    }),
  );
}
