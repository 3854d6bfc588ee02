import { LaneShares } from './laneShares';
import type { TimelineModel } from './timelineModel';

/** What is computed from a model once, when it is first asked for, so that each picture after it is cheap. */
export class TimelineIndex {
  private readonly lanes: (LaneShares | undefined)[] = [];
  private reachColumn: Float64Array | undefined;

  constructor(readonly model: TimelineModel) {}

  shares(lane: number): LaneShares {
    let shares = this.lanes[lane];
    if (!shares) {
      shares = new LaneShares(this.model.segments, this.model.lanes[lane]);
      this.lanes[lane] = shares;
    }
    return shares;
  }

  /**
   * For each arrow the latest end among it and those before it in its class: it rises, so that a binary search finds
   * the first arrow that can still be seen.
   */
  get reach(): Float64Array {
    if (!this.reachColumn) {
      const { count, structural, toTime } = this.model.arrows;
      const reach = new Float64Array(count);
      let latest = -Infinity;
      for (let i = 0; i < count; i++) {
        if (i === structural) latest = -Infinity;
        latest = Math.max(latest, toTime[i]);
        reach[i] = latest;
      }
      this.reachColumn = reach;
    }
    return this.reachColumn;
  }
}
