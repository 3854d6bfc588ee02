export { Divergence, OptimalReduction, traceKey } from './dpor';
export { Exhaustive } from './exhaustive';
export { HappensBefore } from './happensBefore';
export type * from './machine';
