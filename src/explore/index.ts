export { PreemptionBounded } from './bounded';
export { defaultChoice } from './choices';
export { Divergence, OptimalReduction, traceKey } from './dpor';
export { Exhaustive } from './exhaustive';
export { type Event, HappensBefore } from './happensBefore';
export type * from './machine';
export { Recorder } from './recorder';
export { Replay } from './replay';
export { PriorityWalk, RandomWalk } from './sampling';
