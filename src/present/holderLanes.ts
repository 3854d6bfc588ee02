import type { TraceData } from '../trace';
import { freeCode, heldCode } from './laneCodes';
import type { SegmentWriter } from './segments';

/** Writes the lanes of the GIL and of locks: who holds them, told by who takes them and gives them up. */
export class HolderLanes {
  /** For each resource how often it passed from one task to another. */
  readonly handovers: Int32Array;
  private readonly lanes: Int32Array;
  private readonly holder: Int32Array;
  private readonly lastHolder: Int32Array;
  /** How often its holder has taken it: a reentrant lock is free only when it is given up as often. */
  private readonly depth: Int32Array;
  private readonly gilOf: Int32Array;

  /** `lanes`: for each resource its lane or −1; `slots`: for each task the colour of its thread. */
  constructor(
    private readonly trace: TraceData,
    private readonly writer: SegmentWriter,
    lanes: Int32Array,
    private readonly slots: ReadonlyMap<number, number>,
  ) {
    const { tasks, resources } = trace;
    this.lanes = lanes.slice();
    this.handovers = new Int32Array(resources.length);
    this.holder = new Int32Array(resources.length).fill(-1);
    this.lastHolder = this.holder.slice();
    this.depth = new Int32Array(resources.length);
    this.gilOf = new Int32Array(tasks.length).fill(-1);
    for (const { id, kind, process } of resources) {
      if (kind === 'gil') this.gilOf[process] = id;
      if (lanes[id] >= 0) writer.change(lanes[id], Math.max(0, tasks[process].start), freeCode, -1, -1);
    }
  }

  acquire(resource: number, task: number, time: number, site: number): void {
    const lane = this.lanes[resource];
    if (lane < 0) return;
    if (this.holder[resource] === task) {
      this.depth[resource]++;
      return;
    }
    if (this.lastHolder[resource] >= 0 && this.lastHolder[resource] !== task) this.handovers[resource]++;
    this.holder[resource] = this.lastHolder[resource] = task;
    this.depth[resource] = 1;
    const slot = this.slots.get(this.trace.tasks[task].thread) ?? 0;
    this.writer.change(lane, time, heldCode + slot, site, task);
  }

  /** A plain lock may be given up by another thread than the one that took it, so it does not matter who does. */
  release(resource: number, time: number): void {
    if (this.lanes[resource] < 0 || this.holder[resource] < 0 || --this.depth[resource] > 0) return;
    this.holder[resource] = -1;
    this.writer.change(this.lanes[resource], time, freeCode, -1, -1);
  }

  /** With a task's end it no longer has the GIL; with a process's end the GIL is gone. */
  ended(task: number, time: number): void {
    const { process } = this.trace.tasks[task];
    const gil = this.gilOf[process];
    if (gil < 0 || this.lanes[gil] < 0) return;
    if (this.holder[gil] === task) {
      this.depth[gil] = 1;
      this.release(gil, time);
    }
    if (process !== task) return;
    this.writer.close(this.lanes[gil], time);
    // It may yet be given up for form's sake: nobody is to hear of that.
    this.lanes[gil] = -1;
  }
}
