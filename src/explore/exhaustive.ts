import type { Blocked, Strategy, Transition, View } from './machine';

/** Every interleaving, without any reduction: what the reductions are compared with. */
export class Exhaustive implements Strategy {
  private readonly path: { readonly tasks: readonly number[]; next: number }[] = [];
  private depth = 0;

  choose(view: View): number {
    if (this.depth === this.path.length) {
      const tasks: number[] = [];
      for (let task = 0; task < view.taskCount; task++) if (view.canRun(task)) tasks.push(task);
      this.path.push({ tasks, next: 0 });
    }
    const { tasks, next } = this.path[this.depth++];
    return tasks[next];
  }

  executed(_transition: Transition): void {}

  finished(_blocked: readonly Blocked[]): void {}

  advance(): boolean {
    this.depth = 0;
    for (let last = this.path.at(-1); last !== undefined; last = this.path.at(-1)) {
      if (++last.next < last.tasks.length) return true;
      this.path.pop();
    }
    return false;
  }
}
