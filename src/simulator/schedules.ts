import type { Census } from '../kernel';
import { wholeContainer } from '../runtime';
import type { ExploreOptions, PreemptionModel, SavedSchedule } from './types';

/** FNV-1a of a line without what stands at its end, 32 bits. */
function hashOfLine(line: string): number {
  let hash = 0x811c9dc5;
  for (const unit of line.trimEnd()) hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193) >>> 0;
  return hash;
}

/** One number for each line of a text. */
export function fingerprint(text: string): number[] {
  return text
    .trimEnd()
    .split(/\r\n|[\n\r]/)
    .map(hashOfLine);
}

/** Puts a schedule into the form in which it is saved. `order`: the task of each transition. */
export function saveSchedule(
  order: readonly number[],
  census: Census,
  lines: readonly number[],
  options: { readonly python: string; readonly model: PreemptionModel; readonly earlyTimeouts?: boolean },
): SavedSchedule {
  const steps: number[] = [];
  for (const task of order) {
    if (steps.length > 0 && steps[steps.length - 2] === task) steps[steps.length - 1]++;
    else steps.push(task, 1);
  }
  return { version: 1, ...options, lines, tasks: [...census.taskPaths], shared: census.contended(), steps };
}

/** The task of each transition of a saved schedule; the census learns of tasks and shared locations what it knew. */
export function readSchedule(schedule: SavedSchedule, census: Census): number[] {
  const tasks = schedule.tasks.map((path) => census.taskNumber(path));
  for (const [serial, key] of schedule.shared) {
    census.contend(census.location(serial, key ?? wholeContainer, key ?? wholeContainer));
  }
  const order: number[] = [];
  for (let i = 0; i + 1 < schedule.steps.length; i += 2) {
    const task = tasks[schedule.steps[i]];
    if (task === undefined) continue;
    for (let count = Math.min(schedule.steps[i + 1], 1_000_000); count > 0; count--) order.push(task);
  }
  return order;
}

/** Why a schedule cannot be replayed on this text, with the line (from 1); null if it can. */
export function refusal(schedule: unknown, text: string): { readonly message: string; readonly line: number } | null {
  const saved = schedule as Partial<SavedSchedule> | null;
  const isList = (value: unknown, type: string) => Array.isArray(value) && value.every((item) => typeof item === type);
  if (typeof saved !== 'object' || saved === null || saved.version !== 1 || !isList(saved.lines, 'number'))
    return { message: 'This is no schedule that can be replayed; save one anew with interleave explore.', line: 1 };
  if (
    !isList(saved.tasks, 'string') ||
    !isList(saved.steps, 'number') ||
    !Array.isArray(saved.shared) ||
    typeof saved.python !== 'string'
  )
    return { message: 'This schedule is damaged; save one anew with interleave explore.', line: 1 };
  const now = fingerprint(text);
  const before = saved.lines as readonly number[];
  const changed = Array.from({ length: Math.max(now.length, before.length) }, (_, i) => i).find(
    (i) => now[i] !== before[i],
  );
  if (changed === undefined) return null;
  const line = Math.min(changed, now.length - 1) + 1;
  return { message: `The snippet has changed at line ${line} since this schedule was saved; explore it again.`, line };
}

/** The options under which a saved schedule was found. */
export function optionsOf(schedule: SavedSchedule): ExploreOptions {
  const { python, model, earlyTimeouts } = schedule;
  return { python, model, ...(earlyTimeouts ? { earlyTimeouts } : {}) };
}
