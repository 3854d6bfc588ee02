import type { Execution } from '../../simulator';
import type { ClaimSubject } from '../claims';

type RunSubject = Exclude<ClaimSubject, { kind: 'expression' | 'outcomes' | 'output' }>;

/** Whether a claim about the whole run is true of one execution; null if the execution did not come far enough to tell. */
export function isTrueOf(subject: RunSubject, execution: Execution): boolean | null {
  const { kind } = execution;
  // Whatever was stopped by a limit might still have done it.
  const cut = kind === 'limit' ? null : false;
  const ended = kind === 'finished' || kind === 'raised';
  switch (subject.kind) {
    case 'finishes':
      return ended || cut;
    case 'deadlocks':
      return kind === 'deadlocked' || cut;
    case 'exits':
      return ended ? execution.exitCode === subject.code : cut;
    case 'raises':
      return execution.uncaught.some((names) => names.some((name) => isNamed(name, subject.exception))) || cut;
    case 'kills':
      return execution.killed.some((name) => isTask(name, subject.task)) || cut;
    case 'takes':
      return ended ? isWithin(execution.virtualSeconds * 1e9, subject) : cut;
    case 'prints':
      return prints(printedLines(execution.stdout), subject) || cut;
  }
}

/** The lines that a program printed. The last one counts without its end too. */
export function printedLines(stdout: string): string[] {
  const lines = stdout.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** `Empty` is any class of that name, `queue.Empty` the one of that module; `_queue` is how CPython calls it. */
function isNamed(qualified: string, asked: string): boolean {
  if (qualified === asked || qualified === `_${asked}`) return true;
  return !asked.includes('.') && qualified.endsWith(`.${asked}`);
}

/** A task by its whole name, or without the target that 3.10 adds: `Thread-1` is `Thread-1 (work)`. */
function isTask(name: string, asked: string): boolean {
  return name === asked || (name.startsWith(`${asked} (`) && name.endsWith(')'));
}

function isWithin(nanoseconds: number, range: Extract<ClaimSubject, { kind: 'takes' }>): boolean {
  const { least, most, leastIncluded, mostIncluded } = range;
  const longEnough = leastIncluded ? nanoseconds >= least : nanoseconds > least;
  return longEnough && (mostIncluded ? nanoseconds <= most : nanoseconds < most);
}

function prints(lines: readonly string[], { line, before }: Extract<ClaimSubject, { kind: 'prints' }>): boolean {
  const first = lines.indexOf(line);
  if (first < 0 || before === null) return first >= 0;
  const second = lines.indexOf(before);
  return second >= 0 && first < second;
}
