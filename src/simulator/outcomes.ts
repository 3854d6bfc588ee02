import type { Ending } from './exploredProgram';
import type { OutcomeKind } from './types';

/** An outcome while it is being collected, with the best schedule so far. */
export interface Found {
  readonly kind: OutcomeKind;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  count: number;
  order: readonly number[];
  preemptions: number;
  switches: number;
  /** No schedule with fewer preemptions reaches it. */
  isFewest: boolean;
}

/** The last line of each traceback: `ValueError: no`. */
function exceptionsIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => /^[\w.]+(:|$)/.test(line) && !line.startsWith('Traceback'));
  return lines.sort().join('\n');
}

export function kindOf(ending: Ending): OutcomeKind {
  if (ending.standing === 'deadlock') return ending.kernel.spinningAt < 0 ? 'deadlocked' : 'limit';
  if (ending.standing !== 'over') return 'limit';
  return ending.hasRaised ? 'raised' : 'finished';
}

/** What two executions must have in common to be the same outcome. */
export function outcomeKey(ending: Ending, ignoreOrder: boolean): string {
  const kind = kindOf(ending);
  const stdout = ignoreOrder ? ending.stdout.split('\n').sort().join('\n') : ending.stdout;
  const parts: unknown[] = [kind, stdout, ending.exitCode];
  if (kind === 'raised') parts.push(exceptionsIn(ending.stderr));
  if (kind === 'deadlocked') {
    parts.push(ending.kernel.pending().map(({ task, location, holder }) => [task.number, location, holder]));
  }
  return JSON.stringify(parts);
}

/** Whether a schedule is shorter: in preemptions first, then switches, then transitions. */
export function isShorter(
  a: { readonly preemptions: number; readonly switches: number; readonly length: number },
  b: Found,
): boolean {
  if (a.preemptions !== b.preemptions) return a.preemptions < b.preemptions;
  if (a.switches !== b.switches) return a.switches < b.switches;
  return a.length < b.order.length;
}

/** The executions of an exploration grouped by what came of them. */
export class Outcomes {
  readonly found = new Map<string, Found>();

  constructor(private readonly ignoreOrder: boolean) {}

  /** Adds an execution; its schedule is kept if it is the shortest so far. True if the outcome is new. */
  add(ending: Ending, order: readonly number[], counts: boolean): boolean {
    const key = outcomeKey(ending, this.ignoreOrder);
    const { preemptions, switches } = ending.kernel;
    const known = this.found.get(key);
    if (known === undefined) {
      const { stdout, stderr, exitCode } = ending;
      const kind = kindOf(ending);
      const count = counts ? 1 : 0;
      this.found.set(key, { kind, stdout, stderr, exitCode, count, order, preemptions, switches, isFewest: false });
      return true;
    }
    if (counts) known.count++;
    if (isShorter({ preemptions, switches, length: order.length }, known)) {
      known.order = order;
      known.preemptions = preemptions;
      known.switches = switches;
    }
    return false;
  }

  /** No schedule with fewer than `bound` preemptions reaches what has not been found so far. */
  settle(bound: number): void {
    for (const outcome of this.found.values()) if (outcome.preemptions <= bound) outcome.isFewest = true;
  }

  get allSettled(): boolean {
    return [...this.found.values()].every((outcome) => outcome.isFewest);
  }
}
