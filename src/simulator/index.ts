export { executionOf } from './execution';
export { explore, startExploration } from './exploration';
export { replay } from './replayRun';
export { check, simulate, startRun } from './simulate';
export type * from './types';
