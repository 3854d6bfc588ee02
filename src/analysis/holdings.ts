import type { TraceData } from '../trace';
import type { Row } from './events';

/** A lock as a task has it. */
export interface Holding {
  readonly resource: number;
  readonly task: number;
  /** Where it was taken. */
  readonly site: number;
  readonly row: number;
  /** False if who took it would not have waited for ever. */
  readonly isPatient: boolean;
}

/** Who holds which locks, as a trace goes on. */
export class Holdings {
  /** For each resource who holds it. */
  private readonly byResource: (Holding | null)[];
  private readonly byTask = new Map<number, readonly Holding[]>();

  constructor(
    trace: TraceData,
    private readonly counts: readonly boolean[],
  ) {
    this.byResource = trace.resources.map(() => null);
  }

  /** What a task holds, in the order in which it took them; never changed once it was given out. */
  of(task: number): readonly Holding[] {
    return this.byTask.get(task) ?? none;
  }

  holder(resource: number): Holding | null {
    return this.byResource[resource] ?? null;
  }

  /** Takes in the next row of the trace. */
  see({ kind, task, site, row, a, b }: Readonly<Row>): void {
    if (kind === 'acquire' && this.counts[a]) {
      const holding = { resource: a, task, site, row, isPatient: b !== 1 };
      this.byResource[a] = holding;
      this.byTask.set(task, [...this.of(task), holding]);
    } else if (kind === 'release' && this.counts[a]) {
      const holding = this.byResource[a];
      this.byResource[a] = null;
      if (holding === null) return;
      this.byTask.set(
        holding.task,
        this.of(holding.task).filter((other) => other !== holding),
      );
    }
  }
}

const none: readonly Holding[] = [];
