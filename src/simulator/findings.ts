import type { Kernel, Task } from '../kernel';
import type { Site } from '../trace';
import type { Settings } from './options';
import type { Diagnostic } from './types';

/** A diagnostic at a place of the snippet; places in library modules, and none, are its first line. */
export function atSite(site: Site | undefined, rest: Pick<Diagnostic, 'code' | 'message' | 'severity'>): Diagnostic {
  const place = site !== undefined && site.file === 0 ? site : { line: 1, column: 0, endLine: 1, endColumn: 0 };
  const { line, column, endLine, endColumn } = place;
  return { ...rest, line, column, endLine, endColumn };
}

/** Why nothing can go on: who waits for what held by whom, at the place of the first one that waits. */
export function deadlock(kernel: Kernel, sites: readonly Site[]): Diagnostic {
  const waiting = kernel.waiting();
  const sentences = waiting.map(({ task, wait, holder }) => {
    const place = lineOf(sites[task.site]);
    return `${task.name} ${purpose(kernel, wait.state, wait.subject ?? -1, holder, task)}${place}`;
  });
  const message = `Deadlock: every thread waits and none can go on. ${sentences.join('; ')}.`;
  return atSite(sites[waiting[0]?.task.site ?? -1], { code: 'deadlock', message, severity: 'error' });
}

/** Why nothing goes on though nothing is wrong: a server waits for clients that only come from outside. */
export function idle(kernel: Kernel, sites: readonly Site[]): Diagnostic {
  const waiting = kernel.waiting().filter(({ wait }) => wait.outside);
  const places = waiting.map(({ wait }) => kernel.network.describe(wait.subject ?? -1));
  const message = `idle: waiting for ${[...new Set(places)].join(' and ')}`;
  return atSite(sites[waiting[0]?.task.site ?? -1], { code: 'idle', message, severity: 'info' });
}

function lineOf(site: Site | undefined): string {
  return site !== undefined && site.file === 0 ? ` (line ${site.line})` : '';
}

function purpose(kernel: Kernel, state: string, subject: number, holder: Task | null, self: Task): string {
  if (state === 'joins') return `waits for the end of ${holder?.name ?? 'another thread'}`;
  const name = kernel.trace.resources[subject]?.name;
  const kind = kernel.trace.resources[subject]?.kind ?? 'something';
  const what = name === undefined ? kind : name.includes(' #') ? name : `${kind} \`${name}\``;
  if (holder === self) return `waits for ${what}, which it holds itself`;
  if (holder !== null) return `waits for ${what}, held by ${holder.name}`;
  return `waits for ${what}, which nobody is left to ${kind === 'lock' ? 'release' : 'signal'}`;
}

/** Why the run was stopped: the limit of virtual time. */
export function timeLimit(kernel: Kernel, sites: readonly Site[], settings: Settings): Diagnostic {
  const seconds = settings.limit / 1e9;
  const message =
    `The run was stopped after ${seconds} s of virtual time, its limit; if the program ends at all, ` +
    'give it more with limit=….';
  const task = kernel.processes[0].main;
  return atSite(sites[task.site], { code: 'limit.time', message, severity: 'warning' });
}

/** Why the run was stopped: it computed for too long. */
export function cpuLimit(kernel: Kernel, sites: readonly Site[], settings: Settings): Diagnostic {
  const seconds = settings.cpuLimit / 1e9;
  const message =
    `The run was stopped after ${seconds} s of computing without an end, as an endless loop would; if it is none, ` +
    'give it time with limit=….';
  const task = kernel.processes[0].main;
  return atSite(sites[task.site], { code: 'limit.steps', message, severity: 'warning' });
}

/** Why the run was stopped: it printed too much. */
export function outputLimit(kernel: Kernel, sites: readonly Site[], characters: number): Diagnostic {
  const message = `The run was stopped because it printed more than ${characters / 1e6} million characters.`;
  const task = kernel.processes[0].main;
  return atSite(sites[task.site], { code: 'limit.output', message, severity: 'warning' });
}
