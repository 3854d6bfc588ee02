import type { RunStatus } from '../simulator';
import { eventKinds, type TaskRecord, type TraceData, taskStates } from '../trace';
import { formatDuration } from './durations';
import type { Locale } from './locale';
import type { TaskCounts, Words } from './vocabulary';
import { wordsOf } from './words';

/** How a run ended, as far as the trace does not tell. */
export interface RunOutcome {
  readonly status?: RunStatus;
  readonly exitCode?: number | null;
}

const stateKind = eventKinds.indexOf('state');
const raiseKind = eventKinds.indexOf('raise');

/** One sentence about a run: how many ran for how long, and how it ended. */
export function summarise(trace: TraceData, outcome: RunOutcome, locale: Locale): string {
  const words = wordsOf(locale);
  const clauses = [opening(trace, outcome, words), ...endings(trace, words)];
  const failed = trace.tasks.some((task) => task.fate === 'raised');
  if (outcome.exitCode && !failed) clauses.push(words.summary.exitCode(outcome.exitCode));
  if (trace.truncated) clauses.push(words.summary.truncated);
  return words.summary.sentence(clauses);
}

function opening(trace: TraceData, outcome: RunOutcome, words: Words): string {
  const { summary } = words;
  const duration = formatDuration(trace.end);
  const alive = trace.tasks.filter((task) => task.fate === 'running' && task.start >= 0 && !isInner(task));
  switch (outcome.status) {
    case 'deadlocked':
      return summary.deadlock(duration, blockedClauses(trace, words));
    case 'limit':
      return summary.limit(duration, alive.length);
    case 'stopped':
      return summary.stopped(duration, alive.length);
    default:
      return summary.ran(countTasks(trace.tasks), duration);
  }
}

/** Greenlets and their like end with the thread that runs them: nobody would miss them in a sentence. */
function isInner(task: TaskRecord): boolean {
  return task.thread !== task.id;
}

function countTasks(tasks: readonly TaskRecord[]): TaskCounts {
  const started = (kind: TaskRecord['kind']) => tasks.filter((task) => task.kind === kind && task.start >= 0).length;
  const processes = Math.max(1, started('process'));
  return {
    processes,
    threads: processes + started('thread'),
    greenlets: started('greenlet'),
    coroutines: started('coroutine'),
  };
}

/** Who ended otherwise than by returning. */
function endings(trace: TraceData, words: Words): string[] {
  const clauses: string[] = [];
  const killed = trace.tasks.filter((task) => task.fate === 'killed' && !isInner(task));
  const atExit = killed.filter((task) => task.id !== task.process && task.end >= trace.tasks[task.process].end);
  const before = killed.filter((task) => !atExit.includes(task));
  const names = (tasks: readonly TaskRecord[]) => words.list(tasks.map((task) => task.name));
  if (atExit.length > 0) clauses.push(words.summary.cutOffAtExit(names(atExit), atExit.length));
  if (before.length > 0) clauses.push(words.summary.killed(names(before), before.length));
  const raised = trace.tasks.filter((task) => task.fate === 'raised');
  if (raised.length === 1) clauses.push(words.summary.raised(raised[0].name, exceptionOf(trace, raised[0].id)));
  else if (raised.length > 1) clauses.push(words.summary.severalRaised(names(raised)));
  return clauses;
}

/** The exception that nothing in the task caught. */
function exceptionOf(trace: TraceData, task: number): string {
  const { events, strings } = trace;
  for (let row = events.count - 1; row >= 0; row--) {
    if (events.kind[row] !== raiseKind || events.task[row] !== task || events.b[row] !== 1) continue;
    return (strings[events.a[row]] ?? '').split('\n')[0];
  }
  return '';
}

/** For each task that cannot go on, what it waits for. */
function blockedClauses(trace: TraceData, words: Words): string[] {
  const { events } = trace;
  const lastState = new Int32Array(trace.tasks.length).fill(-1);
  for (let row = 0; row < events.count; row++) if (events.kind[row] === stateKind) lastState[events.task[row]] = row;
  return trace.tasks
    .filter((task) => task.fate === 'running' && lastState[task.id] >= 0)
    .flatMap((task) => {
      const row = lastState[task.id];
      const subject = words.subjectOf(trace, events.a[row], events.b[row]);
      const state = taskStates[events.a[row]];
      const waits = state === 'waits-lock' || state === 'waits' || state === 'joins' || state === 'waits-io';
      return waits ? [words.summary.waitsFor(task.name, subject || words.states[state])] : [];
    });
}
