import type { Blocked, Strategy, Transition, View } from './machine';

/** Keeps the order in which tasks had their turns, beside what another strategy does with it. */
export class Recorder implements Strategy {
  /** The task of each transition of the execution in progress, or of the last one. */
  order: number[] = [];
  blocked: readonly Blocked[] = [];
  private isOver = true;

  constructor(public inner: Strategy) {}

  choose(view: View): number {
    if (this.isOver) {
      this.isOver = false;
      this.order = [];
    }
    return this.inner.choose(view);
  }

  executed(transition: Transition): void {
    this.order.push(transition.task);
    this.inner.executed(transition);
  }

  finished(blocked: readonly Blocked[]): void {
    if (this.isOver) this.order = [];
    this.isOver = true;
    this.blocked = blocked;
    this.inner.finished(blocked);
  }

  advance(): boolean {
    this.isOver = true;
    return this.inner.advance();
  }
}
