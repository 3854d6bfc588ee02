import { type GeneratorWatch, type PyGenerator, R } from '../runtime';
import type { TaskRecord } from '../trace';
import { session } from './session';

/** More lanes than these, or more switches, tell a reader nothing; from then on nothing is recorded any more. */
const most = { lanes: 40, switches: 4_000 };

/**
 * Generators that are driven by hand (`next`, `send`, `throw`) as lanes of the trace: their caller resumes them, and they
 * stand still until it does so again. Loops over generators are not told of.
 */
class GeneratorLanes implements GeneratorWatch {
  private readonly records = new Map<PyGenerator, TaskRecord>();
  /** The lanes of those who resumed the generators that run, innermost last. */
  private readonly outer = new Map<PyGenerator, number>();
  private switches = 0;

  enter(generator: PyGenerator): void {
    const { kernel, current } = session();
    if (current.lane < 0) return;
    const record = this.recordOf(generator);
    if (record === undefined) return;
    if (record.start < 0) record.start = kernel.now;
    this.outer.set(generator, current.lane);
    kernel.record('switch', current, record.id);
    kernel.recordState(current.lane, 'suspended');
    current.lane = record.id;
    kernel.recordState(record.id, 'running');
  }

  leave(generator: PyGenerator, how: 'suspended' | 'returned' | 'raised'): void {
    const outer = this.outer.get(generator);
    const record = this.records.get(generator);
    if (outer === undefined || record === undefined) return;
    this.outer.delete(generator);
    const { kernel, current } = session();
    kernel.record('switch', current, outer);
    kernel.recordState(record.id, how === 'suspended' ? 'suspended' : 'ended');
    if (how !== 'suspended') {
      record.fate = how;
      record.end = kernel.now;
      this.records.delete(generator);
    }
    current.lane = outer;
    kernel.recordState(outer, 'running');
  }

  private recordOf(generator: PyGenerator): TaskRecord | undefined {
    const known = this.records.get(generator);
    const { kernel, process, current } = session();
    if (++this.switches > most.switches || (known === undefined && this.count >= most.lanes)) {
      if (this.switches > most.switches) R.world.generatorWatch = null;
      return undefined;
    }
    if (known !== undefined) return known;
    this.count++;
    const { trace } = kernel;
    const name = `${generator.name}()`;
    const { id: thread } = current;
    const record = trace.addTask({ kind: 'generator', name, parent: current.lane, process: process.id, thread });
    kernel.recordState(record.id, 'new');
    this.records.set(generator, record);
    return record;
  }

  private count = 0;
}

/** Makes the generators of this process lanes of the trace. */
export function watchGenerators(): void {
  R.world.generatorWatch = new GeneratorLanes();
}
