import type { Recorder, Transition } from '../explore';
import { locationOf, modeOf, modesConflict } from '../kernel';

/** A pair of places whose accesses nothing orders. */
export interface FoundRace {
  readonly first: Transition;
  readonly second: Transition;
  readonly location: number;
  readonly order: readonly number[];
}

/** Collects races between accesses to variables, each pair of places once. */
export class RaceCollector {
  readonly found = new Map<string, FoundRace>();

  add(first: Transition, second: Transition, recorder: Recorder): void {
    if (first.gate !== null && second.gate !== null && first.gate.location === second.gate.location) return;
    for (const a of first.accesses) {
      const location = locationOf(a);
      for (const b of second.accesses) {
        if (locationOf(b) !== location || !modesConflict(modeOf(a), modeOf(b))) continue;
        const sites = [first.site, second.site].sort((x, y) => x - y);
        const key = `${location} ${sites.join(' ')}`;
        if (!this.found.has(key)) this.found.set(key, { first, second, location, order: recorder.order });
      }
    }
  }
}
