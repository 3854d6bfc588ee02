import type { ResourceRecord } from '../../trace';
import type { Kernel } from '../kernel';
import { type Blocked, WaitQueue } from './waitQueue';

/** A flag that tasks wait for. */
export class Event {
  readonly resource: ResourceRecord;
  private readonly queue: WaitQueue;
  isSet = false;

  constructor(
    private readonly kernel: Kernel,
    name: string,
  ) {
    this.resource = kernel.trace.addResource('event', name, kernel.current?.process.id ?? 0, kernel.siteOfCurrent);
    this.queue = new WaitQueue(kernel);
  }

  set(): void {
    this.isSet = true;
    if (this.kernel.current !== null) this.kernel.record('release', this.kernel.current, this.resource.id);
    this.queue.wakeAll(true);
  }

  clear(): void {
    this.isSet = false;
  }

  /** Whether it is set, as the executing task sees it. */
  look(): boolean {
    if (this.isSet) this.kernel.detail('acquire', this.resource.id);
    return this.isSet;
  }

  /** Waits until the flag is set, at most `timeout` nanoseconds; the answer is whether it was. */
  wait(timeout?: number): true | Blocked {
    if (this.look()) return true;
    return this.queue.wait({ state: 'waits', subject: this.resource.id, timeout, expired: false });
  }
}
