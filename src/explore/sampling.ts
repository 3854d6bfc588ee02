import { SeededRandom } from '../base';
import { allChoices } from './choices';
import type { Strategy, View } from './machine';

/** At each choice one of the tasks that can run, each as likely as the others. */
export class RandomWalk implements Strategy {
  /** The number of schedules if all were like this one: the product of the choices (Knuth 1975). */
  weight = 1;
  private readonly random: SeededRandom;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  choose(view: View): number {
    const tasks = allChoices(view);
    this.weight *= tasks.length;
    return tasks[this.random.below(tasks.length)];
  }

  executed(): void {}

  finished(): void {}

  advance(): boolean {
    this.weight = 1;
    return true;
  }
}

/**
 * Probabilistic concurrency testing: each task has a random priority, the highest goes on, and at `depth − 1` random
 * moments the one that executes falls below all others. After Burckhardt, Kothari, Musuvathi and Nagarakatte, "A
 * Randomized Scheduler with Probabilistic Guarantees of Finding Bugs", ASPLOS 2010.
 */
export class PriorityWalk implements Strategy {
  private readonly random: SeededRandom;
  private priorities: number[] = [];
  private changes: number[] = [];
  private step = 0;
  private longest = 20;

  constructor(
    seed: number,
    private readonly depth = 3,
  ) {
    this.random = new SeededRandom(seed);
    this.begin();
  }

  choose(view: View): number {
    const tasks = allChoices(view);
    while (this.priorities.length < view.taskCount) this.priorities.push(1000 + this.random.below(1_000_000));
    const best = () => tasks.reduce((a, b) => (this.priorities[b] > this.priorities[a] ? b : a));
    const change = this.changes.indexOf(this.step++);
    if (change >= 0) this.priorities[best()] = this.depth - change;
    return best();
  }

  executed(): void {}

  finished(): void {}

  advance(): boolean {
    this.longest = Math.max(this.longest, this.step);
    this.begin();
    return true;
  }

  private begin(): void {
    this.step = 0;
    this.priorities = [];
    this.changes = Array.from({ length: this.depth - 1 }, () => this.random.below(this.longest));
  }
}
