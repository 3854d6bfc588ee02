import { PyActivation, R, type Value } from '../../runtime';
import type { ResourceRecord, TaskRecord, TaskState } from '../../trace';
import { session } from '../session';

/** The loop as far as lanes go: its thread's lane stands still from a round's first task to the last. */
export interface LaneHolder {
  hasGivenLane: boolean;
  readonly resource: ResourceRecord;
}

/** What the trace tells of an asyncio task: a lane of its own inside the thread that runs the loop. */
export class TaskLane {
  readonly record: TaskRecord;
  /** The lane of who resumed it, while it runs. */
  private outer = -1;

  /** `isSilent`: the loop's own housekeeping, of which nothing is told. */
  constructor(
    name: string,
    private readonly isSilent: boolean,
  ) {
    const { kernel, process, current } = session();
    const task = { kind: 'coroutine' as const, name, parent: current.lane, process: process.id, thread: current.id };
    if (isSilent) {
      this.record = { ...task, id: -1, daemon: false, start: -1, end: -1, fate: 'running' };
      return;
    }
    this.record = kernel.trace.addTask(task);
    kernel.record('start', current, this.record.id);
    kernel.recordState(this.record.id, 'ready');
  }

  get id(): number {
    return this.record.id;
  }

  /** Control passes to it. */
  enter(site: number, loop: LaneHolder): void {
    if (this.isSilent) return;
    const { kernel, current } = session();
    const { record } = this;
    if (record.start < 0) record.start = kernel.now;
    this.outer = current.lane;
    kernel.record('switch', current, record.id);
    // An eager task begins inside another task.
    const isNested = this.outer !== current.id;
    if (isNested || !loop.hasGivenLane) kernel.recordState(this.outer, 'suspended', loop.resource.id);
    if (!isNested) loop.hasGivenLane = true;
    current.lane = record.id;
    kernel.recordState(record.id, 'running', -1, site);
  }

  /** It gave control back, and stands in `state` from now on. */
  leave(state: TaskState, subject: number, site: number): void {
    if (this.isSilent) return;
    const { kernel, current } = session();
    kernel.recordState(this.record.id, state, subject, site);
    current.lane = this.outer;
    if (this.outer !== current.id) kernel.recordState(this.outer, 'running');
  }

  /** What it waits for has come: it stands in the loop's queue. */
  ready(site: number, resource: number): void {
    if (this.isSilent) return;
    const { kernel, current } = session();
    kernel.record('wake', current, this.record.id, resource);
    kernel.recordState(this.record.id, 'ready', -1, site);
  }

  end(fate: 'returned' | 'raised' | 'killed'): void {
    this.record.fate = fate;
    this.record.end = session().kernel.now;
  }
}

/** The innermost place in the snippet at which a coroutine stands, or −1. */
export function placeOf(coroutine: Value): number {
  const { sites } = R.world;
  let place = -1;
  let at: Value | undefined = coroutine;
  for (let depth = 0; depth < 100 && at instanceof PyActivation && at.frame !== null; depth++) {
    const { site } = at.frame;
    if (sites[site]?.file === 0) place = site;
    at = at.inner;
  }
  return place;
}
