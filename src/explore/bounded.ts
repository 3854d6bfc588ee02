import { allChoices } from './choices';
import type { Strategy, View } from './machine';

interface Node {
  readonly tasks: readonly number[];
  next: number;
}

/**
 * Every schedule with at most so many preemptions: switches away from a task that could have gone on. After Musuvathi and
 * Qadeer, "Iterative Context Bounding for Systematic Testing of Multithreaded Programs", PLDI 2007. Never combined with a
 * reduction: together they lose outcomes.
 */
export class PreemptionBounded implements Strategy {
  /** True if a schedule was cut because it would have needed more preemptions. */
  wasCut = false;
  private readonly path: Node[] = [];
  private depth = 0;
  private used = 0;

  constructor(readonly bound: number) {}

  choose(view: View): number {
    if (this.depth === this.path.length) this.path.push({ tasks: this.candidates(view), next: 0 });
    const { tasks, next } = this.path[this.depth++];
    const task = tasks[next];
    if (view.last >= 0 && task !== view.last && view.canRun(view.last)) this.used++;
    return task;
  }

  executed(): void {}

  finished(): void {}

  advance(): boolean {
    this.depth = 0;
    this.used = 0;
    for (let last = this.path.at(-1); last !== undefined; last = this.path.at(-1)) {
      if (++last.next < last.tasks.length) return true;
      this.path.pop();
    }
    return false;
  }

  private candidates(view: View): number[] {
    const all = allChoices(view);
    if (this.used < this.bound || view.last < 0 || !view.canRun(view.last)) return all;
    if (all.length > 1) this.wasCut = true;
    return [view.last];
  }
}
