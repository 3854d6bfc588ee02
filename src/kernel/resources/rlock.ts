import type { Kernel } from '../kernel';
import { Lock } from './lock';
import type { Blocked } from './waitQueue';

/** A lock that its owner may take again; it is free when it was released as often. */
export class RLock {
  readonly lock: Lock;
  /** How often the owner has taken it beyond the first time. */
  private extra = 0;

  constructor(
    private readonly kernel: Kernel,
    name: string,
  ) {
    this.lock = new Lock(kernel, name, 'rlock');
  }

  get isOwned(): boolean {
    return this.lock.locked && this.lock.holder === this.kernel.current;
  }

  /** How often it is held. */
  get count(): number {
    return this.lock.locked ? this.extra + 1 : 0;
  }

  tryAcquire(patient = true): boolean {
    if (!this.isOwned) return this.lock.tryAcquire(patient);
    this.extra++;
    return true;
  }

  acquire(timeout?: number): true | Blocked {
    return this.tryAcquire(timeout === undefined) || this.lock.acquire(timeout);
  }

  /** The caller must be the owner. */
  release(): void {
    if (this.extra > 0) this.extra--;
    else this.lock.release();
  }

  /** Releases it altogether and tells how often it was held, for `restore`. */
  releaseAll(): number {
    const count = this.count;
    this.extra = 0;
    this.lock.release();
    return count;
  }

  /** After the lock was acquired again: it is held `count` times. */
  restore(count: number): void {
    this.extra = count - 1;
  }
}
