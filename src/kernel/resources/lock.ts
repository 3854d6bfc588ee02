import type { Kernel } from '../kernel';
import type { Task } from '../task';
import { Semaphore } from './semaphore';

/** A plain lock: one permit; anybody may release it. */
export class Lock extends Semaphore {
  private owner: Task | null = null;

  constructor(kernel: Kernel, name: string, kind: 'lock' | 'rlock' = 'lock') {
    super(kernel, kind, name, 1, 'waits-lock');
  }

  get locked(): boolean {
    return this.value === 0;
  }

  override get holder(): Task | null {
    return this.owner;
  }

  protected override taken(task: Task): void {
    this.owner = task;
  }

  protected override released(): void {
    this.owner = null;
  }
}
