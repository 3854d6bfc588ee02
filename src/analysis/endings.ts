import type { TraceData } from '../trace';
import { forEachEvent, lineOf, resourceName, stateOf, taskName } from './events';
import type { Finding } from './finding';
import { Holdings } from './holdings';
import type { Structure } from './structure';

/** What a task did last before it was cut off. */
interface Last {
  readonly site: number;
  readonly row: number;
  readonly state: string;
}

/**
 * Daemon threads that the end of the program cut off in the middle of something: while they had a lock, or in work that
 * would have come to an end. One that goes round in a loop for ever, or waits to be given work, is meant to be cut off.
 */
export function cutOff(trace: TraceData, structure: Structure): Finding[] {
  const holdings = new Holdings(
    trace,
    trace.resources.map(({ kind }) => kind === 'lock' || kind === 'rlock'),
  );
  const last = new Map<number, Last>();
  const found: Finding[] = [];
  forEachEvent(trace, (row) => {
    holdings.see(row);
    if (row.kind === 'state' && stateOf(row) !== 'ended') {
      last.set(row.task, { site: row.site, row: row.row, state: stateOf(row) });
    }
    if (row.kind !== 'kill' || trace.tasks[row.a].kind !== 'thread' || !trace.tasks[row.a].daemon) return;
    const at = last.get(row.a);
    if (at === undefined || at.state === 'waits' || at.state === 'new' || trace.tasks[row.a].start < 0) return;
    const held = holdings.of(row.a).filter(({ resource }) => isOfSnippet(trace, trace.resources[resource].site));
    if (held.length === 0 && (at.state === 'waits-lock' || lineOf(trace, at.site) === 0)) return;
    if (held.length === 0 && structure.isRepeated(at.site)) return;
    const lock = held.length > 0 ? resourceName(trace, held[0].resource) : null;
    const line = lineOf(trace, at.site);
    const saying = { code: 'daemon.cut-off' as const, task: taskName(trace, row.a), line, lock };
    found.push({ severity: 'warning', sites: [at.site], tasks: [row.a], row: at.row, saying });
  });
  return found;
}

function isOfSnippet(trace: TraceData, site: number): boolean {
  return trace.sites[site] === undefined || trace.sites[site].file === 0;
}

/** Threads that kept a program from ending when its main thread was done, until the run was stopped. */
export function neverEnding(trace: TraceData): Finding[] {
  const last = new Map<number, Last & { subject: number }>();
  forEachEvent(trace, (row) => {
    if (row.kind === 'state') {
      last.set(row.task, { site: row.site, row: row.row, state: stateOf(row), subject: row.b });
    }
  });
  return trace.tasks.flatMap((task): Finding[] => {
    const at = last.get(task.id);
    const main = last.get(task.process);
    if (task.kind !== 'thread' || task.daemon || task.fate !== 'running' || task.start < 0) return [];
    if (at === undefined || main === undefined || main.state !== 'joins' || main.subject !== task.id) return [];
    const saying = { code: 'thread.never-ends' as const, task: task.name, line: lineOf(trace, at.site) };
    return [{ severity: 'warning', sites: [at.site], tasks: [task.id], row: at.row, saying }];
  });
}
