import type { ResourceKind, ResourceRecord, TaskState } from '../../trace';
import type { Kernel } from '../kernel';
import type { Task } from '../task';
import { type Blocked, WaitQueue } from './waitQueue';

/**
 * A number of permits, given to waiters in the order of their arrival; but who releases and comes straight back usually
 * takes the permit again before the waiter has woken up.
 */
export class Semaphore {
  readonly resource: ResourceRecord;
  protected readonly queue: WaitQueue;
  /** Counts acquisitions, so that a woken waiter can see whether somebody was faster. */
  private generation = 0;
  private attempting = false;
  /** The first waiter came too late the last time: when it comes again is out of step with what the holder does. */
  private missed = false;

  constructor(
    protected readonly kernel: Kernel,
    kind: ResourceKind,
    name: string,
    public value: number,
    private readonly waitState: TaskState = 'waits',
  ) {
    const process = kernel.current?.process.id ?? 0;
    const permits = kind === 'semaphore' ? value : undefined;
    this.resource = kernel.trace.addResource(kind, name, process, kernel.siteOfCurrent, permits);
    this.queue = new WaitQueue(kernel);
  }

  get waiting(): number {
    return this.queue.size;
  }

  /** Takes a permit if there is one; `patient` false: who asks would not wait for ever, which the trace tells. */
  tryAcquire(patient = true): boolean {
    if (this.value === 0) return false;
    this.grant(this.kernel.current as Task, patient);
    return true;
  }

  /** Takes a permit, or waits for it up to `timeout` nanoseconds (undefined: for ever); the answer is true or false. */
  acquire(timeout?: number): true | Blocked {
    if (this.tryAcquire(timeout === undefined)) return true;
    const { id: subject } = this.resource;
    return this.queue.wait({ state: this.waitState, subject, timeout, expired: false, holder: () => this.holder });
  }

  /** Gives back `count` permits. */
  release(count = 1): void {
    const task = this.kernel.current as Task;
    this.value += count;
    this.released(task);
    this.kernel.record('release', task, this.resource.id, count === 1 ? -1 : count);
    if (this.queue.size > 0) this.attempt();
  }

  /** For the copy in a forked process: who was on its way to it is not there. */
  forgetWaiters(): void {
    this.attempting = false;
  }

  /** Who has it, where that is known. */
  get holder(): Task | null {
    return null;
  }

  protected taken(_task: Task): void {}
  protected released(_task: Task): void {}

  private grant(task: Task, patient: boolean): void {
    this.value--;
    this.generation++;
    this.taken(task);
    this.kernel.record('acquire', task, this.resource.id, patient ? -1 : 1);
  }

  /** The first waiter is on its way; when it arrives it takes the permit if there still is one. */
  private attempt(): void {
    if (this.attempting) return;
    this.attempting = true;
    const { kernel } = this;
    const seen = this.generation;
    const delay = kernel.costs.lockWake * (this.missed ? kernel.policy.lateness() : 1);
    kernel.at(kernel.now + Math.round(delay), () => {
      this.attempting = false;
      const task = this.queue.first;
      this.missed = task !== undefined && (this.value === 0 || seen !== this.generation);
      if (task === undefined || this.value === 0) return;
      if (seen === this.generation || kernel.policy.waiterWinsLock()) {
        this.grant(task, task.wait?.deadline === undefined);
        this.queue.wakeFirst(true, 0);
      }
      if (this.value > 0 && this.queue.size > 0) this.attempt();
    });
  }
}
