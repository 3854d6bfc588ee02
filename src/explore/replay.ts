import { defaultChoice } from './choices';
import type { Strategy, View } from './machine';

/** Follows a schedule: the tasks of the transitions in order; after its end, the default. */
export class Replay implements Strategy {
  /** Where the schedule could not be followed, or −1. */
  divergedAt = -1;
  private at = 0;

  constructor(private readonly tasks: readonly number[]) {}

  choose(view: View): number {
    const wanted = this.tasks[this.at++];
    if (wanted === undefined || this.divergedAt >= 0) return defaultChoice(view);
    if (view.canRun(wanted)) return wanted;
    this.divergedAt = this.at - 1;
    return defaultChoice(view);
  }

  executed(): void {}

  finished(): void {}

  advance(): boolean {
    return false;
  }
}
